import { useState } from 'preact/hooks';
import { Headset, Phone, Video } from 'lucide-preact';
import { waitRange } from '../i18n/format';
import { t } from '../i18n/index';
import { microphoneText } from '../i18n/problems';
import { Message } from '../ui/parts';
import type { Widget } from './store';
import { Face } from './view_parts';

/** Where the customer can go instead. */
function Others({ widget, name }: { widget: Widget; name: string }) {
  const others = widget.otherQueues.open.value;
  if (!others.length) return null;
  return (
    <section class="stack" aria-label={t('others.title')} data-testid="other-queues">
      <p class="soft small center">{t('others.title')}</p>
      {others.map((queue) => (
        <button
          key={queue.id}
          type="button"
          class="button wide"
          data-testid="other-queue"
          disabled={widget.opening.channel.value !== null}
          onClick={() => void widget.startForm.start('call', name, queue.id)}
        >
          <Phone size={18} aria-hidden="true" />
          {queue.name}
          {queue.estimatedWait && <span class="soft small">{waitRange(queue.estimatedWait)}</span>}
        </button>
      ))}
    </section>
  );
}

export function StartView({ widget }: { widget: Widget }) {
  const [name, setName] = useState(widget.session.knownName());
  const starting = widget.opening.channel.value;
  const fault = widget.opening.microphoneFault.value;
  return (
    <form class="view" onSubmit={(event) => event.preventDefault()}>
      <div class="view-head">
        <Face icon={Headset} />
        <h1>{t('widget.title')}</h1>
        <p class="soft">{t('widget.lead')}</p>
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
      {fault && (
        <Message tone="bad" role="alert">
          <span data-testid="microphone-trouble">{microphoneText(fault)}</span>
        </Message>
      )}
      <div class="stack">
        <button
          type="button"
          class="button primary wide"
          data-testid="start-call"
          disabled={starting !== null}
          onClick={() => void widget.startForm.start('call', name)}
        >
          <Phone size={19} aria-hidden="true" />
          {starting === 'call' ? t('widget.starting') : t('widget.startCall')}
        </button>
        <button
          type="button"
          class="button wide"
          data-testid="start-video"
          disabled={starting !== null}
          onClick={() => void widget.startForm.start('video', name)}
        >
          <Video size={19} aria-hidden="true" />
          {starting === 'video' ? t('widget.starting') : t('widget.startVideo')}
        </button>
      </div>
      <Others widget={widget} name={name} />
      <p class="soft small center" role="status">
        {starting ? t('widget.askMicrophone') : t('widget.privacy')}
      </p>
    </form>
  );
}
