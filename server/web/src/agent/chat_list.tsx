import { useCallback } from 'preact/hooks';
import { Bell, CirclePlus, Hourglass, Phone, Volume2, VolumeX } from 'lucide-preact';
import { plainName, snippet } from '../chat/text';
import { isSaid } from '../chat/thread_events';
import { clock, duration } from '../i18n/format';
import { plural, t } from '../i18n/index';
import { useNow } from '../ui/clock';
import { Avatar } from '../ui/parts';
import { isOver } from '../wire/contact';
import type { Chat } from './chat';
import { ChatHelp } from './chat_help';
import type { Workspace } from './store';

/** What was said last, by whom, as far as one line shows it. */
function lastLine(chat: Chat, me: string | undefined): { text: string; at: string } {
  const events = chat.thread.events.value;
  const last = [...events].reverse().find((each) => isSaid(each) || each.type === 'note');
  if (!last) return { text: t('chats.nothingYet'), at: chat.contact.value.createdAt };
  const text = snippet(last.text || last.file?.name || '', 90);
  if (last.type === 'note') return { text: t('chats.noteLine', { text }), at: last.at };
  return { text: last.by?.id === me ? t('chats.ownLine', { text }) : text, at: last.at };
}

function Entry({ workspace, chat, now }: { workspace: Workspace; chat: Chat; now: number }) {
  const { chats } = workspace;
  const contact = chat.contact.value;
  const name = plainName(contact.customer.name);
  const isShown = workspace.front.value === chat;
  const unread = chat.thread.unread.value;
  const waits = isOver(contact) ? null : chat.thread.waitingSince.value;
  const isLongest = chats.longestWaiting.value === chat && chats.list.value.length > 1;
  const typist = chat.thread.typists.now.value.size > 0;
  const { text, at } = lastLine(chat, workspace.user.value?.id);
  return (
    <li>
      <button
        type="button"
        class="chat-entry"
        aria-current={isShown}
        data-testid="chat-entry"
        data-contact={chat.id}
        data-unread={unread}
        data-longest={isLongest}
        onClick={() => chats.choose(chat.id)}
      >
        <Avatar name={name} />
        <span class="grow">
          <span class="chat-entry-head">
            <span class="chat-entry-name">{name}</span>
            <time class="small soft figures" dateTime={at}>
              {clock(at)}
            </time>
          </span>
          <span class="chat-entry-line">
            <span class={unread > 0 ? 'chat-entry-text unread' : 'chat-entry-text'} dir="auto">
              {typist ? t('chats.types') : text}
            </span>
            {unread > 0 && (
              <span class="badge figures" data-testid="chat-unread">
                {unread > 99 ? '99+' : unread}
                <span class="hidden-visually"> {t('chats.unread')}</span>
              </span>
            )}
          </span>
          {isOver(contact) ? (
            <span class="chip small">{t('chats.wrapping')}</span>
          ) : (
            waits && (
              <span class={isLongest ? 'chat-waits longest' : 'chat-waits'} data-testid="chat-waits">
                <Hourglass size={13} aria-hidden="true" />
                {t(isLongest ? 'chats.waitsLongest' : 'chats.waits', { time: duration((now - Date.parse(waits)) / 1000) })}
              </span>
            )
          )}
        </span>
      </button>
    </li>
  );
}

/** The call beside the chats. */
function CallEntry({ workspace }: { workspace: Workspace }) {
  if (!workspace.hasCall.value) return null;
  const contact =
    workspace.inHand.call.value?.contact.value ?? workspace.inHand.elsewhere.value ?? workspace.wrapUps.ofCall.value?.contact.value;
  if (!contact) return null;
  const isWrapping = !workspace.inHand.call.value && !workspace.inHand.elsewhere.value;
  return (
    <li>
      <button
        type="button"
        class="chat-entry"
        aria-current={workspace.front.value === null}
        data-testid="call-entry"
        onClick={() => workspace.chats.choose(null)}
      >
        <span class="avatar" aria-hidden="true">
          <Phone size={18} />
        </span>
        <span class="grow">
          <span class="chat-entry-name">{plainName(contact.customer.name)}</span>
          <span class="small soft">{isWrapping ? t('chats.wrapping') : t(`channel.${contact.channel}`)}</span>
        </span>
      </button>
    </li>
  );
}

/** The chats in hand: who wrote last, what is unread, and who waits longest for an answer. */
export function ChatList({ workspace }: { workspace: Workspace }) {
  const { chats, chatAlerts } = workspace;
  const now = useNow(useCallback(() => workspace.api.socket.serverNow(), [workspace]), 1000);
  const list = chats.list.value;
  const isQuiet = chatAlerts.isQuiet.value;
  const SoundIcon = isQuiet ? VolumeX : Volume2;
  return (
    <nav class="chat-list" aria-labelledby="chat-list-title" data-testid="chat-list">
      <div class="chat-list-head">
        <h2 id="chat-list-title">{t('chats.title')}</h2>
        <span class="chip figures" aria-label={plural('chats.count', list.length)} role="img">
          {list.length}
        </span>
        <span class="grow" />
        {chatAlerts.permission.value === 'default' && (
          <button
            type="button"
            class="button quiet small icon"
            aria-label={t('chats.notify')}
            title={t('chats.notify')}
            data-testid="chat-notify"
            onClick={() => void chatAlerts.askPermission()}
          >
            <Bell size={16} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          class="button quiet small icon"
          aria-label={t('chats.sound')}
          title={t('chats.sound')}
          aria-pressed={!isQuiet}
          onClick={() => chatAlerts.toggleSound()}
        >
          <SoundIcon size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          class="button quiet small icon"
          aria-label={t('idle.takeNext')}
          title={t('idle.takeNext')}
          data-testid="chat-take-next"
          disabled={!workspace.isOnline()}
          onClick={() => void workspace.takeNext()}
        >
          <CirclePlus size={16} aria-hidden="true" />
        </button>
        <ChatHelp />
      </div>
      <ul>
        <CallEntry workspace={workspace} />
        {list.map((chat) => (
          <Entry key={chat.id} workspace={workspace} chat={chat} now={now} />
        ))}
      </ul>
      <div class="hidden-visually" aria-live="polite">
        {chatAlerts.announcement.value}
      </div>
    </nav>
  );
}
