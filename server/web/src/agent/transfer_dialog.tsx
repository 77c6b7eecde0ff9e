import { ArrowRightLeft, MessagesSquare } from 'lucide-preact';
import { t } from '../i18n/index';
import type { Workspace } from './store';
import { TargetPicker } from './target_picker';
import { useTransferForm } from './transfer_form';
import { readTransferTargets } from './transfer_targets';

/** Where the call may go: every queue, then the other agents, those who are free first. */
export function TransferDialog({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { dialog, chosen, choose, trouble, canSend, send } = useTransferForm(onClose);
  const canAsk = !workspace.inHand.call.value?.contact.value.consultId;

  return (
    <dialog ref={dialog} class="offer transfer" aria-labelledby="transfer-title" data-testid="transfer" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send((target) => workspace.inHand.transfer(target));
        }}
      >
        <h2 id="transfer-title">{t('transfer.title')}</h2>
        <TargetPicker
          read={() => readTransferTargets(workspace.api.rest, workspace.user.value?.id)}
          trouble={trouble}
          chosen={chosen}
          onChoose={choose}
        />
        <div class="offer-actions">
          <button type="button" class="button" data-testid="transfer-cancel" onClick={onClose}>
            {t('transfer.cancel')}
          </button>
          <button
            type="button"
            class="button"
            data-testid="transfer-consult"
            disabled={!canSend || !canAsk}
            onClick={() => void send((target) => workspace.consultation.ask(target))}
          >
            <MessagesSquare size={19} aria-hidden="true" />
            {t('transfer.consult')}
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
