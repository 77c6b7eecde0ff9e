import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { MessageCircle, Phone, RotateCw, Video } from 'lucide-preact';
import { clock, duration, list } from '../i18n/format';
import { plural, t } from '../i18n/index';
import { Message } from '../ui/parts';
import type { Contact } from '../wire/contract';
import { ListEntry } from './list_entry';
import { MessageList } from './message_list';
import { PastMessages } from './past_messages';
import type { Workspace } from './store';
import { Why } from './why';

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Detail({ workspace, entry, id }: { workspace: Workspace; entry: Contact; id: string }) {
  const [contact, setContact] = useState(entry);
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    let isShown = true;
    // The list's own values stand until the server has told more.
    workspace.history.detail(entry.id).then(
      (read) => {
        if (isShown) setContact(read);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [entry]);
  const rating = contact.feedback;
  return (
    <div id={id} data-testid="history-detail">
      <dl class="facts history-detail">
        <Fact name={t('history.started')}>{clock(contact.createdAt)}</Fact>
        <Fact name={t('history.waited')}>{duration(contact.waitSeconds)}</Fact>
        <Fact name={t('history.talked')}>{duration(contact.talkSeconds)}</Fact>
        <Fact name={t('history.onHold')}>{duration(contact.holdSeconds)}</Fact>
        <Fact name={t('history.wrapped')}>{duration(contact.wrapSeconds)}</Fact>
        {contact.disposition && <Fact name={t('history.result')}>{workspace.lists.dispositionName(contact.disposition)}</Fact>}
        {contact.notes && <Fact name={t('history.notes')}>{contact.notes}</Fact>}
        {contact.tags && contact.tags.length > 0 && <Fact name={t('history.tags')}>{list(contact.tags)}</Fact>}
        {rating && <Fact name={t('history.rating')}>{t('history.ratingOf', { rating: rating.rating })}</Fact>}
        {rating?.comment && <Fact name={t('history.comment')}>{rating.comment}</Fact>}
      </dl>
      {entry.channel === 'chat' && (
        <details
          class="why"
          data-testid="history-messages"
          onToggle={(event) => setReading(event.currentTarget.open)}
        >
          <summary>{t('chat.messages')}</summary>
          {isReading && <PastMessages workspace={workspace} contact={entry} />}
        </details>
      )}
      <Why workspace={workspace} contactId={entry.id} />
    </div>
  );
}

function Entry({ workspace, entry }: { workspace: Workspace; entry: Contact }) {
  const outcome = t(entry.outcome ? `outcome.${entry.outcome}` : 'outcome.open');
  return (
    <ListEntry
      id={`history-${entry.id}`}
      testId="history-entry"
      icon={entry.channel === 'video' ? Video : entry.channel === 'chat' ? MessageCircle : Phone}
      name={entry.customer.name}
      facts={`${clock(entry.createdAt)} · ${outcome}`}
      aside={duration(entry.talkSeconds)}
    >
      {(id) => <Detail workspace={workspace} entry={entry} id={id} />}
    </ListEntry>
  );
}

/** `isInside`: it stands within what is beside the work. */
export function HistoryList({ workspace, isInside = false }: { workspace: Workspace; isInside?: boolean }) {
  const entries = workspace.history.list.value;
  const Place = isInside ? 'section' : 'aside';
  return (
    <Place class="history" aria-labelledby="history-title" data-testid="history">
      <MessageList messages={workspace.messages} />
      <div class="history-head">
        <h2 id="history-title">{t('history.title')}</h2>
        {entries && entries.length > 0 && <span class="chip">{plural('history.count', entries.length)}</span>}
        <button
          type="button"
          class="button quiet small icon"
          aria-label={t('history.refresh')}
          title={t('history.refresh')}
          onClick={() => {
            void workspace.history.load();
            void workspace.messages.load();
          }}
        >
          <RotateCw size={16} aria-hidden="true" />
        </button>
      </div>
      <div class="history-body">
        {workspace.history.hasFailed.value && <Message tone="warning">{t('history.failed')}</Message>}
        {entries === null && !workspace.history.hasFailed.value && <p class="soft">{t('common.loading')}</p>}
        {entries?.length === 0 && <p class="soft">{t('history.empty')}</p>}
        {entries && entries.length > 0 && (
          <ul>
            {entries.map((entry) => (
              <Entry key={entry.id} workspace={workspace} entry={entry} />
            ))}
          </ul>
        )}
        {workspace.history.cursor.value && (
          <button type="button" class="button small" onClick={() => void workspace.history.load(true)}>
            {t('history.showMore')}
          </button>
        )}
      </div>
    </Place>
  );
}
