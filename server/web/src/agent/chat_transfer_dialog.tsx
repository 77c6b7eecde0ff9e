import { useState } from 'preact/hooks';
import { ArrowRightLeft } from 'lucide-preact';
import { t } from '../i18n/index';
import type { Chat } from './chat';
import type { Workspace } from './store';
import { TargetPicker } from './target_picker';
import { useTransferForm } from './transfer_form';
import { destination, readChatTargets } from './transfer_targets';

/** Where the chat may go, and what whoever takes it should know. */
export function ChatTransferDialog({ workspace, chat, onClose }: { workspace: Workspace; chat: Chat; onClose: () => void }) {
  const { dialog, chosen, choose, trouble, canSend, send } = useTransferForm(onClose);
  const [note, setNote] = useState('');
  return (
    <dialog ref={dialog} class="offer transfer" aria-labelledby="chat-transfer-title" data-testid="transfer" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send((target) => workspace.chats.transfer(chat, destination(target), target.name, note));
        }}
      >
        <h2 id="chat-transfer-title">{t('transfer.chatTitle', { name: chat.contact.value.customer.name })}</h2>
        <TargetPicker
          read={() => readChatTargets(workspace.api.rest, workspace.user.value?.id)}
          trouble={trouble}
          chosen={chosen}
          onChoose={choose}
        />
        <div class="field transfer-note">
          <label for="transfer-note">{t('transfer.note')}</label>
          <textarea
            id="transfer-note"
            class="input"
            maxLength={20000}
            placeholder={t('transfer.notePlaceholder')}
            data-testid="transfer-note"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        <div class="offer-actions">
          <button type="button" class="button" data-testid="transfer-cancel" onClick={onClose}>
            {t('transfer.keepChat')}
          </button>
          <button type="submit" class="button good" data-testid="transfer-confirm" disabled={!canSend}>
            <ArrowRightLeft size={19} aria-hidden="true" />
            {t('transfer.confirm')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
