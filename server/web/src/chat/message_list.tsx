import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArrowDown } from 'lucide-preact';
import { plural, t } from '../i18n/index';
import { Message } from '../ui/parts';
import type { Files } from './files';
import type { Viewer } from './happened_text';
import { MessageRow } from './message_row';
import type { PastThreads } from './past_threads';
import { rowsOf, type Row } from './rows';
import { plainName, snippet } from './text';
import type { Thread } from './thread';

interface MessageListProps {
  thread: Thread;
  me: string | undefined;
  viewer: Viewer;
  files: Files;
  /** Former chats above. */
  past?: PastThreads;
  /** Only read: nothing here counts as seen. */
  isArchive?: boolean;
  label: string;
  testId?: string;
}

/** So near the end counts as at the end. */
const nearEnd = 60;
const nearStart = 120;

/** Its place is its own; the line of a day goes up with what is read of that day. */
function isOfThread({ kind }: Row): boolean {
  return kind === 'said' || kind === 'happened';
}

function allRows({ thread, me, past }: MessageListProps, readUpTo: number | null): Row[] {
  const former = (past?.shown.value ?? []).flatMap(({ contact, events }): Row[] => [
    { kind: 'thread', key: `thread ${contact.id}`, contact },
    ...rowsOf({ events, me, prefix: `${contact.id} ` }),
  ]);
  return [...former, ...rowsOf({ events: thread.events.value, pending: thread.outbox.waiting.value, me, readUpTo })];
}

/** Reads out what others say while the list is shown. */
function Announcer({ thread }: { thread: Thread }) {
  const [text, setText] = useState('');
  useEffect(
    () =>
      thread.onSaid(({ by, text: said, file }) =>
        setText(t('chat.said', { name: plainName(by?.name ?? ''), text: snippet(said ?? file?.name ?? '') })),
      ),
    [thread],
  );
  return (
    <div class="hidden-visually" aria-live="polite" data-testid="chat-announcer">
      {text}
    </div>
  );
}

/**
 * A thread to read: it stays at its end while the reader is there, keeps its place while he reads above or earlier
 * messages come in over him, and counts as seen what stands before his eyes.
 */
export function MessageList(props: MessageListProps) {
  const { thread, viewer, files, past, isArchive = false, label, testId = 'chat-messages' } = props;
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLOListElement>(null);
  const place = useRef({ first: '', last: '', height: 0, top: 0, isAtEnd: true });
  const [isAtEnd, setAtEnd] = useState(true);
  const [isSeen, setSeen] = useState(false);
  const [readUpTo] = useState(() => (thread.unread.peek() > 0 ? (thread.readUpTo.peek() || null) : null));
  const phase = thread.phase.value;
  const events = thread.events.value;
  const pending = thread.outbox.waiting.value;
  const former = past?.shown.value;
  const rows = useMemo(() => allRows(props, readUpTo), [events, pending, former, props.me]);
  const hasEarlier = thread.hasOlder.value || Boolean(past?.hasMore.value);
  const isLoadingEarlier = thread.isLoadingOlder.value || Boolean(past?.isLoading.value);

  const earlier = () => {
    if (thread.hasOlder.value) void thread.older();
    else void past?.more().catch(() => undefined);
  };
  const toEnd = () => {
    const element = box.current;
    if (element) element.scrollTop = element.scrollHeight;
  };
  const remember = () => {
    const element = box.current;
    if (!element) return;
    const left = element.scrollHeight - element.scrollTop - element.clientHeight;
    Object.assign(place.current, { height: element.scrollHeight, top: element.scrollTop, isAtEnd: left < nearEnd });
    setAtEnd(left < nearEnd);
  };

  useLayoutEffect(() => {
    const element = box.current;
    const before = place.current;
    const first = rows.find(isOfThread)?.key ?? '';
    const last = rows[rows.length - 1];
    if (!element) return;
    const isOwnNew = last !== undefined && last.key !== before.last && last.kind === 'pending';
    if (before.isAtEnd || isOwnNew) toEnd();
    else if (first !== before.first) element.scrollTop = before.top + element.scrollHeight - before.height;
    Object.assign(before, { first, last: last?.key ?? '' });
    remember();
  }, [rows]);

  useEffect(() => {
    // What is drawn later, and a window that is made smaller, move the end away from who was there.
    const watcher = new ResizeObserver(() => {
      if (place.current.isAtEnd) toEnd();
      remember();
    });
    if (box.current) watcher.observe(box.current);
    if (content.current) watcher.observe(content.current);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || isArchive) return;
    let isInView = false;
    const look = () => setSeen(isInView && document.visibilityState === 'visible');
    const watcher = new IntersectionObserver((entries) => {
      isInView = entries.some((each) => each.isIntersecting);
      look();
    });
    watcher.observe(element);
    document.addEventListener('visibilitychange', look);
    return () => {
      watcher.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  useEffect(() => {
    if (isSeen && isAtEnd && phase === 'ready') thread.seen();
  }, [isSeen, isAtEnd, phase, events]);

  useEffect(() => {
    // A page that does not fill the list cannot be scrolled for more.
    const element = box.current;
    if (element && phase === 'ready' && thread.hasOlder.value && element.scrollHeight <= element.clientHeight) earlier();
  }, [rows, phase]);

  const onScroll = () => {
    remember();
    if (phase === 'ready' && hasEarlier && (box.current?.scrollTop ?? nearStart) < nearStart) earlier();
  };
  const unread = thread.unread.value;
  return (
    <div class="messages-place">
      <div
        ref={box}
        class="messages"
        role="log"
        aria-live="off"
        aria-label={label}
        aria-busy={phase === 'loading'}
        tabIndex={0}
        data-testid={testId}
        data-phase={phase}
        onScroll={onScroll}
      >
        {hasEarlier && (
          <button type="button" class="button small quiet earlier" disabled={isLoadingEarlier} onClick={earlier}>
            {t(isLoadingEarlier ? 'chat.loadingEarlier' : 'chat.earlier')}
          </button>
        )}
        <ol ref={content} class="rows">
          {rows.map((row) => (
            <MessageRow
              key={row.key}
              row={row}
              viewer={viewer}
              me={props.me}
              files={files}
              peer={thread.peer.value}
              {...(isArchive ? {} : { thread })}
            />
          ))}
        </ol>
        {phase === 'loading' && rows.length === 0 && <p class="soft messages-note">{t('chat.loading')}</p>}
        {phase === 'ready' && rows.length === 0 && <p class="soft messages-note">{t('chat.empty')}</p>}
        {phase === 'missing' && rows.length === 0 && <p class="soft messages-note">{t('chat.missing')}</p>}
        {phase === 'failed' && (
          <Message tone="warning">
            {t('chat.failed')}{' '}
            <button type="button" class="button small" onClick={() => thread.again()}>
              {t('common.tryAgain')}
            </button>
          </Message>
        )}
      </div>
      {!isAtEnd && (
        <button type="button" class="button small jump" data-testid="chat-jump" onClick={toEnd}>
          <ArrowDown size={16} aria-hidden="true" />
          {unread > 0 && !isArchive ? plural('chat.new', unread) : t('chat.jump')}
        </button>
      )}
      {!isArchive && <Announcer thread={thread} />}
    </div>
  );
}
