import { useEffect, useMemo, useState } from 'preact/hooks';
import { Inbox, Search, Users } from 'lucide-preact';
import { t } from '../i18n/index';
import { problemText } from '../i18n/problems';
import { Avatar, Message } from '../ui/parts';
import type { TransferTarget } from './transfer_targets';

interface TargetPickerProps {
  read: () => Promise<TransferTarget[]>;
  trouble: string | null;
  chosen: TransferTarget | null;
  /** Null where the chosen one is no longer among those that are shown. */
  onChoose: (target: TransferTarget | null) => void;
}

const isFor = (text: string) => (target: TransferTarget) => target.name.toLowerCase().includes(text.trim().toLowerCase());

function Face({ kind, name }: TransferTarget) {
  if (kind === 'agent') return <Avatar name={name} />;
  const Icon = kind === 'queue' ? Inbox : Users;
  return (
    <span class="avatar" aria-hidden="true">
      <Icon size={19} />
    </span>
  );
}

/** Where a contact may go, to be found by name. */
export function TargetPicker({ read, trouble, chosen, onChoose }: TargetPickerProps) {
  const [targets, setTargets] = useState<TransferTarget[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [text, setText] = useState('');
  const shown = useMemo(() => (targets ?? []).filter(isFor(text)), [targets, text]);
  const told = trouble ?? fault;
  useEffect(() => {
    read().then(setTargets, (error: unknown) => setFault(problemText(error)));
  }, []);
  useEffect(() => {
    if (chosen && targets && !shown.some(({ id }) => id === chosen.id)) onChoose(null);
  }, [shown]);
  return (
    <>
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
      {told && (
        <Message tone="warning" role="alert">
          {told}
        </Message>
      )}
      <fieldset class="targets" aria-busy={targets === null && !told}>
        <legend class="hidden-visually">{t('transfer.targets')}</legend>
        {shown.map((target) => (
          <label key={target.id} class="target" data-testid="transfer-target">
            <input
              type="radio"
              name="target"
              class="hidden-visually"
              checked={chosen?.id === target.id}
              disabled={!target.isReachable}
              onChange={() => onChoose(target)}
            />
            <Face {...target} />
            <span class="grow">{target.name}</span>
            <span class="soft small">
              {target.kind === 'agent' ? t(`transfer.state.${target.state}`) : t(`transfer.${target.kind}`)}
            </span>
          </label>
        ))}
        {targets !== null && shown.length === 0 && <p class="soft">{t('transfer.none')}</p>}
      </fieldset>
    </>
  );
}
