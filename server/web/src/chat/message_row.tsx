import { Bot, Check, CheckCheck, CircleAlert, Clock, StickyNote } from 'lucide-preact';
import { clock, dayAndClock, dayName } from '../i18n/format';
import { t } from '../i18n/index';
import { Avatar } from '../ui/parts';
import type { Author, ThreadEvent, ThreadMark } from '../wire/thread';
import { FileView } from './file_view';
import type { Files } from './files';
import { happenedText, type Viewer } from './happened_text';
import { MessageText } from './message_text';
import type { Pending } from './outbox';
import type { Row } from './rows';
import { plainName } from './text';
import type { Thread } from './thread';

interface RowProps {
  row: Row;
  viewer: Viewer;
  me: string | undefined;
  files: Files;
  /** Absent for what is only read. */
  thread?: Thread;
  peer: Omit<ThreadMark, 'userId'>;
}

type State = 'sending' | 'sent' | 'delivered' | 'read' | 'failed';
const stateIcons = { sending: Clock, sent: Check, delivered: CheckCheck, read: CheckCheck, failed: CircleAlert };

function stateOf(event: ThreadEvent, peer: RowProps['peer']): State {
  if (event.seq <= peer.readUpTo) return 'read';
  return event.seq <= peer.deliveredUpTo ? 'delivered' : 'sent';
}

function Meta({ at, state }: { at: string; state: State | null }) {
  const Icon = state && stateIcons[state];
  return (
    <span class="bubble-meta">
      <time class="figures" dateTime={at} title={dayAndClock(at)}>
        {clock(at)}
      </time>
      {Icon && (
        <span class="ticks" data-state={state} title={t(`chat.state.${state}`)}>
          <Icon size={15} aria-hidden="true" />
          <span class="hidden-visually">{t(`chat.state.${state}`)}</span>
        </span>
      )}
    </span>
  );
}

function nameOf(by: Author | null): string {
  return plainName(by?.name ?? '') || t(by?.role === 'bot' ? 'chat.bot' : 'happened.somebody');
}

function NoteHead() {
  return (
    <span class="note-head">
      <StickyNote size={14} aria-hidden="true" />
      {t('chat.note')}
    </span>
  );
}

function Said({ row, viewer, files, peer, thread }: RowProps & { row: Extract<Row, { kind: 'said' }> }) {
  const { event, isMine, isFirst } = row;
  const isNote = event.type === 'note';
  // The customer's words stand on one side, whoever of the staff answers him.
  const side = isMine ? 'mine' : viewer === 'staff' && event.by?.role !== 'customer' ? 'other staff' : 'other';
  const name = nameOf(event.by);
  const isMarked = isMine && !isNote && thread !== undefined;
  return (
    <li
      class={`row ${side}${isFirst ? ' first' : ''}`}
      data-testid="chat-message"
      data-seq={event.seq}
      data-type={event.type}
      data-mine={isMine}
      data-state={isMarked ? stateOf(event, peer) : undefined}
    >
      {!isMine && (isFirst ? event.by?.role === 'bot' ? <BotFace /> : <Avatar name={name} /> : <span class="avatar-gap" />)}
      <div class="bubble-stack">
        {isFirst && <span class={isMine ? 'hidden-visually' : 'bubble-name'}>{isMine ? t('chat.you') : name}</span>}
        <div class={isNote ? 'bubble note' : event.file ? 'bubble with-file' : 'bubble'}>
          {isNote && <NoteHead />}
          {event.file && <FileView file={event.file} files={files} />}
          {event.text && <MessageText text={event.text} />}
        </div>
        <Meta at={event.at} state={isMarked ? stateOf(event, peer) : null} />
      </div>
    </li>
  );
}

function BotFace() {
  return (
    <span class="avatar bot" aria-hidden="true">
      <Bot size={18} />
    </span>
  );
}

function refusalText(code: string): string {
  if (code === 'wrong_state' || code === 'not_found') return t('chat.refused.over');
  if (code === 'too_large' || code === 'too_long') return t('chat.refused.tooLong');
  return t('chat.refused.other', { code });
}

function Unsent({ pending, isFirst, thread }: { pending: Pending; isFirst: boolean; thread: Thread | undefined }) {
  const { post, file, refusal, at } = pending;
  const isNote = post.type === 'note';
  const state = refusal === undefined ? 'sending' : 'failed';
  return (
    <li
      class={`row mine${isFirst ? ' first' : ''}`}
      data-testid="chat-message"
      data-type={post.type}
      data-mine="true"
      data-state={state}
    >
      <div class="bubble-stack">
        <div class={isNote ? 'bubble note unsent' : 'bubble unsent'}>
          {isNote && <NoteHead />}
          {file && <span class="file-name">{plainName(file.name)}</span>}
          {post.text && <MessageText text={post.text} />}
        </div>
        <Meta at={at} state={state} />
        {refusal !== undefined && (
          <div class="unsent-actions" role="alert">
            <span>{refusalText(refusal)}</span>
            <button type="button" class="button small" data-testid="chat-again" onClick={() => thread?.outbox.again(post.clientId)}>
              {t('chat.again')}
            </button>
            <button
              type="button"
              class="button small quiet"
              data-testid="chat-discard"
              onClick={() => thread?.outbox.drop([post.clientId])}
            >
              {t('chat.discard')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

/** One line of the list, whatever it is. */
export function MessageRow(props: RowProps) {
  const { row, viewer, thread, me } = props;
  switch (row.kind) {
    case 'day':
      return (
        <li class="row-day">
          <span>{dayName(row.at)}</span>
        </li>
      );
    case 'thread':
      return (
        <li class="row-thread" data-testid="chat-past">
          <span>{t('chat.past', { time: dayAndClock(row.contact.createdAt) })}</span>
        </li>
      );
    case 'unread':
      return (
        <li class="row-unread">
          <span>{t('chat.unread')}</span>
        </li>
      );
    case 'happened':
      return (
        <li class="row-happened" data-testid="chat-happened" data-type={row.event.type}>
          <span>{plainName(happenedText(row.event, viewer, me))}</span>
          <time class="figures" dateTime={row.event.at}>
            {clock(row.event.at)}
          </time>
        </li>
      );
    case 'said':
      return <Said {...props} row={row} />;
    case 'pending':
      return <Unsent pending={row.pending} isFirst={row.isFirst} thread={thread} />;
  }
}
