import { useEffect, useRef, useState } from 'preact/hooks';
import { ArrowRightLeft } from 'lucide-preact';
import { t } from '../i18n/index';
import { problemText } from '../i18n/problems';
import type { Chat } from './chat';
import type { Workspace } from './store';
import { TargetPicker } from './target_picker';
import { destination, readChatTargets, type TransferTarget } from './transfer_targets';

/** Where the chat may go, and what whoever takes it should know. */
export function ChatTransferDialog({ workspace, chat, onClose }: { workspace: Workspace; chat: Chat; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<TransferTarget | null>(null);
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const send = async () => {
    if (!chosen || isSending) return;
    setSending(true);
    try {
      await workspace.chats.transfer(chat, destination(chosen), chosen.name, note);
      onClose();
    } catch (error) {
      setTrouble(problemText(error));
      setSending(false);
    }
  };
  return (
    <dialog ref={dialog} class="offer transfer" aria-labelledby="chat-transfer-title" data-testid="transfer" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2 id="chat-transfer-title">{t('transfer.chatTitle', { name: chat.contact.value.customer.name })}</h2>
        <TargetPicker
          read={() => readChatTargets(workspace.api.rest, workspace.user.value?.id)}
          trouble={trouble}
          chosen={chosen}
          onChoose={setChosen}
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
          <button type="submit" class="button good" data-testid="transfer-confirm" disabled={!chosen || isSending}>
            <ArrowRightLeft size={19} aria-hidden="true" />
            {t('transfer.confirm')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
