import { useEffect, useRef, useState } from 'preact/hooks';
import { BellRing, Phone, PhoneIncoming, PhoneOff } from 'lucide-preact';
import { t } from '../i18n/index';
import { microphoneText } from '../i18n/problems';
import { Message } from '../ui/parts';
import { tellUrgent } from '../ui/page_title';
import { ring } from '../ui/ring_tone';
import type { Widget } from './store';
import { Face, Waves } from './view_parts';

/** Instead of waiting: a number to call, or this page to ring. */
export function AskBack({ widget, backText, onBack }: { widget: Widget; backText: string; onBack: () => void }) {
  const [phone, setPhone] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="view"
      onSubmit={(event) => {
        event.preventDefault();
        void widget.callingBack.ask(phone);
      }}
    >
      <div class="view-head">
        <Face icon={PhoneIncoming} />
        <h1>{t('askback.title')}</h1>
        <p class="soft">{t('askback.lead')}</p>
      </div>
      <div class="field">
        <label for="callback-phone">{t('askback.phone')}</label>
        <input
          ref={field}
          id="callback-phone"
          class="input"
          type="tel"
          autocomplete="tel"
          maxLength={40}
          aria-describedby="callback-hint"
          data-testid="callback-phone"
          value={phone}
          onInput={(event) => setPhone(event.currentTarget.value)}
        />
        <span class="hint" id="callback-hint">
          {t('askback.phoneHint')}
        </span>
      </div>
      <button type="submit" class="button primary wide" data-testid="callback-confirm">
        {t('askback.confirm')}
      </button>
      <button type="button" class="button wide" data-testid="callback-back" onClick={onBack}>
        {backText}
      </button>
    </form>
  );
}

/** The callback is promised. */
export function KeptView({ widget }: { widget: Widget }) {
  const callback = widget.visit.contact.value?.callback;
  const phone = callback?.phone;
  const { position } = widget.place.now.value;
  const [isAsking, setAsking] = useState(false);
  if (isAsking && !phone)
    return <AskBack widget={widget} backText={t('kept.stay')} onBack={() => setAsking(false)} />;
  return (
    <div class="view" data-testid="callback-kept">
      <div class="view-head">
        <Face icon={BellRing} />
        <div role="status">
          <h1>{t('kept.title')}</h1>
        </div>
        <p class="soft">{phone ? t('kept.phone', { phone }) : t('kept.page')}</p>
      </div>
      {callback && callback.attempts > 0 && <Message tone="warning">{t('kept.again')}</Message>}
      {position !== null && (
        <dl class="place single card" aria-live="polite">
          <div>
            <dt>{t('waiting.position')}</dt>
            <dd class="place-number figures" data-testid="queue-position" data-position={position}>
              {position}
            </dd>
          </div>
        </dl>
      )}
      {!phone && (
        <button type="button" class="button wide" data-testid="callback-by-phone" onClick={() => setAsking(true)}>
          <PhoneIncoming size={18} aria-hidden="true" />
          {t('kept.byPhone')}
        </button>
      )}
      <button type="button" class="button wide" data-testid="queue-cancel" onClick={() => void widget.visit.cancel()}>
        {t('kept.cancel')}
      </button>
    </div>
  );
}

/** The agent is there and the page rings. */
export function CalledView({ widget }: { widget: Widget }) {
  const name = widget.visit.agentName.value || t('widget.agent');
  const fault = widget.opening.microphoneFault.value;
  useEffect(() => {
    const forget = tellUrgent(t('called.title', { name }));
    const silence = ring();
    return () => {
      silence();
      forget();
    };
  }, [name]);
  return (
    <div class="view" data-testid="called-back">
      <div class="view-head">
        <Waves />
        <div role="alert">
          <h1>{t('called.title', { name })}</h1>
        </div>
        <p class="soft">{t('called.lead')}</p>
      </div>
      {fault && (
        <Message tone="bad" role="alert">
          {microphoneText(fault)}
        </Message>
      )}
      <button
        type="button"
        class="button good wide"
        data-testid="callback-answer"
        disabled={widget.opening.channel.value !== null}
        onClick={() => void widget.callingBack.answer()}
      >
        <Phone size={19} aria-hidden="true" />
        {t('called.answer')}
      </button>
      <button type="button" class="button wide" data-testid="callback-later" onClick={() => void widget.callingBack.notNow()}>
        <PhoneOff size={19} aria-hidden="true" />
        {t('called.later')}
      </button>
    </div>
  );
}
