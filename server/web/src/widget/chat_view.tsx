import { useState } from 'preact/hooks';
import { EllipsisVertical, FileDown, LogOut, MessageCircle, Phone, Video } from 'lucide-preact';
import { Composer } from '../chat/composer';
import { DropZone } from '../chat/drop_zone';
import { MessageList } from '../chat/message_list';
import { plainName } from '../chat/text';
import type { Thread } from '../chat/thread';
import { TypingLine } from '../chat/typing_line';
import { waitRange } from '../i18n/format';
import { t } from '../i18n/index';
import { microphoneText } from '../i18n/problems';
import { Menu } from '../ui/menu';
import { Avatar, Message } from '../ui/parts';
import { isWaiting } from '../wire/contact';
import type { Contact } from '../wire/contract';
import { Rating } from './after_view';
import type { Widget } from './store';

function Head({ widget, contact, name }: { widget: Widget; contact: Contact; name: string }) {
  const { chat, escalation, opening, welcome } = widget;
  const isOpen = chat.stage.value === 'open';
  const canCall = escalation.canCall();
  const call = (channel: 'call' | 'video') => {
    const Icon = channel === 'call' ? Phone : Video;
    if (!canCall || !welcome.serves(channel)) return null;
    return (
      <button
        type="button"
        class="button quiet icon"
        aria-label={t(`chat.${channel}`)}
        title={t(`chat.${channel}`)}
        data-testid={`chat-${channel}`}
        disabled={opening.channel.value !== null}
        onClick={() => void escalation.call(channel)}
      >
        <Icon size={19} aria-hidden="true" />
      </button>
    );
  };
  return (
    <div class="chat-head">
      {name ? (
        <Avatar name={name} />
      ) : (
        <span class="avatar" aria-hidden="true">
          <MessageCircle size={19} />
        </span>
      )}
      <div class="grow">
        <h1 class="chat-name" data-testid="chat-name">
          {name || t('chat.team')}
        </h1>
        <p class="small soft">{name && isOpen ? t('chat.withYou') : t(isWaiting(contact) ? 'chat.inLine' : 'channel.chat')}</p>
      </div>
      {call('call')}
      {call('video')}
      <Menu label={t('chat.more')} testId="chat-menu" face={<EllipsisVertical size={19} aria-hidden="true" />}>
        {(close) => (
          <>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-testid="chat-transcript"
              onClick={() => {
                close();
                void chat.saveTranscript();
              }}
            >
              <FileDown size={17} aria-hidden="true" />
              {t('chat.transcript')}
            </button>
            {isOpen && (
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                data-testid="chat-end"
                onClick={() => {
                  close();
                  void chat.end();
                }}
              >
                <LogOut size={17} aria-hidden="true" />
                {t(isWaiting(contact) ? 'waiting.cancel' : 'chat.end')}
              </button>
            )}
          </>
        )}
      </Menu>
    </div>
  );
}

/** The place in line, while the visitor may write already. */
function Line({ widget, contact }: { widget: Widget; contact: Contact }) {
  const { position, wait } = widget.chatPlace.now.value;
  return (
    <div class="chat-line">
      <dl aria-live="polite">
        <div>
          <dt>{t('chat.place')}</dt>
          <dd class="figures" data-testid="queue-position" data-position={position ?? ''}>
            {position ?? '–'}
          </dd>
        </div>
        <div class="grow">
          <dt>{t('waiting.wait')}</dt>
          <dd class={wait ? '' : 'unknown'} data-testid="queue-wait" data-p50={wait?.p50Seconds ?? ''} data-p90={wait?.p90Seconds ?? ''}>
            {waitRange(wait)}
          </dd>
        </div>
      </dl>
      <button type="button" class="button small" data-testid="queue-cancel" onClick={() => void widget.chat.end()}>
        {t('waiting.cancel')}
      </button>
      <p class="small soft" role="status">
        {t(contact.status === 'offered' ? 'chat.ringing' : 'chat.inLineLead')}
      </p>
    </div>
  );
}

function After({ widget, contact }: { widget: Widget; contact: Contact }) {
  const [rating, setRating] = useState(0);
  const [comment, setComment] = useState('');
  const wasAnswered = contact.answeredAt !== null;
  const { chat, chatFeedback } = widget;
  const title = wasAnswered ? 'chat.ended' : chat.hasLeft.value ? 'chat.left' : 'chat.closed';
  return (
    <form
      class="chat-after"
      data-testid="chat-after"
      onSubmit={(event) => {
        event.preventDefault();
        if (rating) void chatFeedback.send(rating, comment);
      }}
    >
      <div class="view-head" role="status">
        <h2>{t(title)}</h2>
        {wasAnswered && <p class="soft small">{t('chat.endedLead')}</p>}
      </div>
      {wasAnswered && <Rating value={rating} onChange={setRating} />}
      {rating > 0 && (
        <div class="field">
          <label for="chat-comment">{t('after.comment')}</label>
          <textarea
            id="chat-comment"
            class="input"
            maxLength={5000}
            data-testid="feedback-comment"
            value={comment}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        </div>
      )}
      {wasAnswered && (
        <button
          type="submit"
          class="button primary wide"
          data-testid="feedback-send"
          disabled={!rating || chatFeedback.isSending.value}
        >
          {t('after.send')}
        </button>
      )}
      <div class="pair">
        <button type="button" class="button quiet" onClick={() => void chat.saveTranscript()}>
          <FileDown size={17} aria-hidden="true" />
          {t('chat.transcript')}
        </button>
        <button
          type="button"
          class={wasAnswered ? 'button quiet' : 'button primary'}
          data-testid="start-again"
          onClick={() => chat.again()}
        >
          {t('after.skip')}
        </button>
      </div>
    </form>
  );
}

export function ChatView({ widget, contact, thread }: { widget: Widget; contact: Contact; thread: Thread }) {
  const { chat, files } = widget;
  const isOpen = chat.stage.value === 'open';
  const name = plainName(chat.agentName.value);
  const fault = widget.opening.microphoneFault.value;
  const past = chat.past.value;
  const nameOf = () => name || t('widget.agent');
  return (
    <DropZone
      class="chat-view"
      label={t('chat.with', { name: name || t('chat.team') })}
      testId="chat"
      onFiles={isOpen && files.areTaken.value ? (dropped) => thread.attachments.add(dropped) : null}
    >
      <Head widget={widget} contact={contact} name={name} />
      {chat.trouble.value && (
        <Message tone="bad" role="alert">
          <span data-testid="chat-trouble">{chat.trouble.value}</span>
        </Message>
      )}
      {fault && (
        <Message tone="bad" role="alert">
          <span data-testid="microphone-trouble">{microphoneText(fault)}</span>
        </Message>
      )}
      {isOpen && isWaiting(contact) && <Line widget={widget} contact={contact} />}
      <MessageList
        thread={thread}
        me={contact.customer.id}
        viewer="customer"
        files={files}
        label={t('chat.messages')}
        {...(past ? { past } : {})}
      />
      {isOpen && (
        <>
          <TypingLine thread={thread} nameOf={nameOf} />
          <Composer thread={thread} files={files} takesFocus />
        </>
      )}
      {chat.stage.value === 'after' && <After widget={widget} contact={contact} />}
    </DropZone>
  );
}
