import { useState } from 'preact/hooks';
import { Headset, MessageCircle, Phone, Video } from 'lucide-preact';
import { waitRange } from '../i18n/format';
import { t } from '../i18n/index';
import { microphoneText, problemText } from '../i18n/problems';
import { Problem } from '../wire/problem';
import { Message } from '../ui/parts';
import type { Widget } from './store';
import { Face } from './view_parts';

/** Where the customer can go instead. */
function Others({ widget, name }: { widget: Widget; name: string }) {
  const others = widget.otherQueues.open.value;
  if (!others.length) return null;
  const isChat = widget.otherQueues.channel.value === 'chat';
  return (
    <section class="stack" aria-label={t('others.title')} data-testid="other-queues">
      <p class="soft small center">{t('others.title')}</p>
      {others.map((queue) => (
        <button
          key={queue.id}
          type="button"
          class="button wide"
          data-testid="other-queue"
          disabled={widget.opening.channel.value !== null || widget.chatStart.isStarting.value}
          onClick={() => void (isChat ? widget.chatStart.start(name, {}, queue.id) : widget.startForm.start('call', name, queue.id))}
        >
          {isChat ? <MessageCircle size={18} aria-hidden="true" /> : <Phone size={18} aria-hidden="true" />}
          {queue.name}
          {queue.estimatedWait && <span class="soft small">{waitRange(queue.estimatedWait)}</span>}
        </button>
      ))}
    </section>
  );
}

/** The same words as the refusal of who tries it. */
function closedText(opensAt: string | null): string {
  return problemText(new Problem(409, 'queue_closed', '', null, opensAt ? { opensAt } : {}));
}

export function StartView({ widget }: { widget: Widget }) {
  const [name, setName] = useState(widget.session.knownName());
  const starting = widget.opening.channel.value;
  const isStartingChat = widget.chatStart.isStarting.value;
  const isBusy = starting !== null || isStartingChat;
  const { welcome } = widget;
  const told = welcome.told.value;
  const hasCall = welcome.serves('call');
  const fault = widget.opening.microphoneFault.value;
  return (
    <form class="view" onSubmit={(event) => event.preventDefault()}>
      <div class="view-head">
        <Face icon={Headset} />
        <h1>{told?.look?.title || t('widget.title')}</h1>
        <p class="soft">{told?.look?.greeting || t(welcome.serves('chat') ? 'widget.chatLead' : 'widget.lead')}</p>
      </div>
      <div class="field">
        <label for="name">{t('widget.name')}</label>
        <input
          id="name"
          class="input"
          name="name"
          autoComplete="name"
          maxLength={200}
          aria-describedby="name-hint"
          data-testid="visitor-name"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <span class="hint" id="name-hint">
          {t('widget.nameHint')}
        </span>
      </div>
      {told && !told.isOpen && (
        <Message tone="warning">
          <span data-testid="queue-closed">{told.look?.closedText || closedText(told.opensAt)}</span>
        </Message>
      )}
      {fault && (
        <Message tone="bad" role="alert">
          <span data-testid="microphone-trouble">{microphoneText(fault)}</span>
        </Message>
      )}
      <div class="stack">
        {hasCall && (
          <button
            type="button"
            class="button primary wide"
            data-testid="start-call"
            disabled={isBusy}
            onClick={() => void widget.startForm.start('call', name)}
          >
            <Phone size={19} aria-hidden="true" />
            {starting === 'call' ? t('widget.starting') : t('widget.startCall')}
          </button>
        )}
        {welcome.serves('video') && (
          <button
            type="button"
            class="button wide"
            data-testid="start-video"
            disabled={isBusy}
            onClick={() => void widget.startForm.start('video', name)}
          >
            <Video size={19} aria-hidden="true" />
            {starting === 'video' ? t('widget.starting') : t('widget.startVideo')}
          </button>
        )}
        {welcome.serves('chat') && (
          <button
            type="button"
            class={hasCall ? 'button wide' : 'button primary wide'}
            data-testid="start-chat"
            disabled={isBusy}
            onClick={() => void widget.chatStart.ask(name)}
          >
            <MessageCircle size={19} aria-hidden="true" />
            {t(isStartingChat ? 'widget.starting' : 'widget.startChat')}
          </button>
        )}
      </div>
      <Others widget={widget} name={name} />
      <p class="soft small center" role="status">
        {starting ? t('widget.askMicrophone') : t('widget.privacy')}
      </p>
    </form>
  );
}
