import { useState } from 'preact/hooks';
import { AppWindow, PhoneIncoming } from 'lucide-preact';
import { waitRange } from '../i18n/format';
import { t } from '../i18n/index';
import { CallStatusText, DeviceTrouble } from '../ui/call_view';
import { isWaiting } from '../wire/contact';
import { AskBack } from './callback_view';
import type { Widget } from './store';
import { Face, Waves } from './view_parts';

export function WaitingView({ widget }: { widget: Widget }) {
  const { position, wait } = widget.place.now.value;
  const call = widget.leg.call.value;
  const isRinging = widget.visit.contact.value?.status === 'offered';
  const [isAsking, setAsking] = useState(false);
  if (widget.chat.stage.value === 'open') return <RingingView widget={widget} />;
  if (isAsking) return <AskBack widget={widget} backText={t('askback.back')} onBack={() => setAsking(false)} />;
  return (
    <div class="view">
      <div class="view-head">
        <Waves />
        <h1>{t('waiting.title')}</h1>
        <div role="status">
          {isRinging ? <p>{t('waiting.ringing')}</p> : <p class="soft">{t('waiting.lead')}</p>}
        </div>
        {isRinging && <CallStatusText status="ringing" />}
      </div>
      {call && <DeviceTrouble call={call} />}
      <dl class="place card" aria-live="polite">
        <div>
          <dt>{t('waiting.position')}</dt>
          <dd class="place-number figures" data-testid="queue-position" data-position={position ?? ''}>
            {position ?? '–'}
          </dd>
          {position === 1 && <dd class="soft small">{t('waiting.next')}</dd>}
        </div>
        <div>
          <dt>{t('waiting.wait')}</dt>
          <dd
            class={wait ? 'place-wait' : 'place-wait unknown'}
            data-testid="queue-wait"
            data-p50={wait?.p50Seconds ?? ''}
            data-p90={wait?.p90Seconds ?? ''}
          >
            {waitRange(wait)}
          </dd>
        </div>
      </dl>
      <button type="button" class="button wide" data-testid="queue-callback" onClick={() => setAsking(true)}>
        <PhoneIncoming size={18} aria-hidden="true" />
        {t('waiting.callback')}
      </button>
      <button type="button" class="button wide" data-testid="queue-cancel" onClick={() => void widget.visit.cancel()}>
        {t('waiting.cancel')}
      </button>
    </div>
  );
}

/** The agent of the chat is called. */
function RingingView({ widget }: { widget: Widget }) {
  const call = widget.leg.call.value;
  return (
    <div class="view" data-testid="chat-calling">
      <div class="view-head">
        <Waves />
        <div role="status">
          <h1>{t('chat.ringingAgent', { name: widget.visit.agentName.value || t('widget.agent') })}</h1>
        </div>
        <p class="soft">{t('chat.ringingLead')}</p>
        <CallStatusText status="ringing" />
      </div>
      {call && <DeviceTrouble call={call} />}
      <button type="button" class="button wide" data-testid="call-cancel" onClick={() => void widget.visit.cancel()}>
        {t('chat.hangUp')}
      </button>
    </div>
  );
}

export function ElsewhereView({ widget }: { widget: Widget }) {
  const contact = widget.visit.contact.value;
  return (
    <div class="view" data-testid="call-elsewhere">
      <div class="view-head">
        <Face icon={AppWindow} />
        <h1>{t('elsewhere.title')}</h1>
        <p class="soft">{t(contact && isWaiting(contact) ? 'elsewhere.waiting' : 'elsewhere.customer')}</p>
      </div>
      <button type="button" class="button primary wide" data-testid="call-take" onClick={() => void widget.visit.takeOver()}>
        {t('elsewhere.take')}
      </button>
    </div>
  );
}
