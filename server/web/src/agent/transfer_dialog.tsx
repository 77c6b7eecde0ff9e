import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArrowRightLeft, MessagesSquare, Search, Users } from 'lucide-preact';
import { t } from '../i18n/index';
import { Avatar, Message } from '../ui/parts';
import { problemText } from '../i18n/problems';
import type { Workspace } from './store';
import { readTransferTargets, type TransferTarget } from './transfer_targets';

const isFor = (text: string) => (target: TransferTarget) => target.name.toLowerCase().includes(text.trim().toLowerCase());

/** Where the call may go: every queue, then the other agents, those who are free first. */
export function TransferDialog({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [targets, setTargets] = useState<TransferTarget[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<TransferTarget | null>(null);
  const [isSending, setSending] = useState(false);
  const canAsk = !workspace.inHand.call.value?.contact.value.consultId;
  const shown = useMemo(() => (targets ?? []).filter(isFor(text)), [targets, text]);

  const canSend = chosen !== null && !isSending && shown.some((each) => each.id === chosen.id);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    readTransferTargets(workspace.api.rest, workspace.user.value?.id).then(setTargets, (error: unknown) =>
      setTrouble(problemText(error)),
    );
    return () => element?.close();
  }, []);

  const send = async (hand: (target: TransferTarget) => Promise<void>) => {
    if (!chosen || isSending) return;
    setSending(true);
    try {
      await hand(chosen);
      onClose();
    } catch (error) {
      setTrouble(problemText(error));
      setSending(false);
    }
  };

  return (
    <dialog ref={dialog} class="offer transfer" aria-labelledby="transfer-title" data-testid="transfer" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send((target) => workspace.inHand.transfer(target));
        }}
      >
        <h2 id="transfer-title">{t('transfer.title')}</h2>
        <label class="search">
          <span class="hidden-visually">{t('transfer.search')}</span>
          <Search size={17} aria-hidden="true" />
          <input
            type="search"
            autocomplete="off"
            placeholder={t('transfer.search')}
            data-testid="transfer-search"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {trouble && (
          <Message tone="warning" role="alert">
            {trouble}
          </Message>
        )}
        <fieldset class="targets" aria-busy={targets === null && !trouble}>
          <legend class="hidden-visually">{t('transfer.targets')}</legend>
          {shown.map((target) => (
            <label key={target.id} class="target" data-testid="transfer-target">
              <input
                type="radio"
                name="target"
                class="hidden-visually"
                checked={chosen?.id === target.id}
                disabled={!target.isReachable}
                onChange={() => setChosen(target)}
              />
              {target.kind === 'queue' ? <Users size={22} aria-hidden="true" /> : <Avatar name={target.name} />}
              <span class="grow">{target.name}</span>
              <span class="soft small">
                {target.kind === 'queue' ? t('transfer.queue') : t(`transfer.state.${target.state}`)}
              </span>
            </label>
          ))}
          {targets !== null && shown.length === 0 && <p class="soft">{t('transfer.none')}</p>}
        </fieldset>
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
