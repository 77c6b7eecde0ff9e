import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Bell, Camera, Coffee, Mic, MicOff, Moon, PhoneIncoming, Wifi } from 'lucide-preact';
import { t } from '../i18n/index';
import { microphoneText } from '../i18n/problems';
import type { Check } from './readiness';
import type { Workspace } from './store';

type Tone = 'good' | 'warn' | 'bad' | 'none';

function Row(props: { icon: ComponentChildren; name: string; value: string; tone: Tone; children?: ComponentChildren }) {
  return (
    <li class="ready-row">
      <span class={`ready-icon ${props.tone}`} aria-hidden="true">
        {props.icon}
      </span>
      <span class="grow">
        <span class="ready-name">{props.name}</span>
        <span class="soft small">{props.value}</span>
      </span>
      {props.children}
    </li>
  );
}

function microphoneValue(check: Check): { value: string; tone: Tone } {
  switch (check.state) {
    case 'unchecked':
      return { value: t('ready.unchecked'), tone: 'none' };
    case 'checking':
      return { value: t('ready.checking'), tone: 'none' };
    case 'ok':
      return { value: t('ready.ok'), tone: 'good' };
    default:
      return { value: microphoneText(check.state), tone: 'bad' };
  }
}

function NotificationRow() {
  const isKnown = 'Notification' in window;
  const [permission, setPermission] = useState(isKnown ? Notification.permission : 'denied');
  const texts = { granted: 'ready.on', denied: 'ready.blocked', default: 'ready.off' } as const;
  return (
    <Row
      icon={<Bell size={18} />}
      name={t('ready.notifications')}
      value={t(texts[permission])}
      tone={permission === 'granted' ? 'good' : 'none'}
    >
      {permission === 'default' && (
        <button
          type="button"
          class="button small"
          onClick={() => void Notification.requestPermission().then(setPermission)}
        >
          {t('ready.turnOn')}
        </button>
      )}
    </Row>
  );
}

function ReadinessCard({ workspace }: { workspace: Workspace }) {
  const { microphone, hasCamera, rttMs } = workspace.readiness.findings.value;
  const mic = microphoneValue(microphone);
  return (
    <section class="card ready" aria-labelledby="ready-title" data-testid="readiness" data-microphone={microphone.state}>
      <div class="ready-head">
        <h2 id="ready-title">{t('ready.title')}</h2>
        <button
          type="button"
          class="button small"
          data-testid="readiness-check"
          disabled={microphone.state === 'checking' || !workspace.isOnline()}
          onClick={() => void workspace.readiness.check()}
        >
          {t('ready.check')}
        </button>
      </div>
      <ul>
        <Row icon={<Mic size={18} />} name={t('ready.microphone')} value={mic.value} tone={mic.tone} />
        <Row
          icon={<Camera size={18} />}
          name={t('ready.camera')}
          value={hasCamera === null ? t('ready.unchecked') : hasCamera ? t('ready.ok') : t('ready.optional')}
          tone={hasCamera ? 'good' : 'none'}
        />
        <Row
          icon={<Wifi size={18} />}
          name={t('ready.connection')}
          value={rttMs === null ? t('ready.unchecked') : t('ready.roundTrip', { ms: rttMs })}
          tone={rttMs === null ? 'none' : rttMs > 300 ? 'warn' : 'good'}
        />
        <NotificationRow />
      </ul>
    </section>
  );
}

const faces = { available: PhoneIncoming, notReady: MicOff, away: Coffee, offline: Moon };

export function Idle({ workspace }: { workspace: Workspace }) {
  const presence = workspace.presence.now.value?.presence ?? 'offline';
  const isBroken = microphoneValue(workspace.readiness.findings.value.microphone).tone === 'bad';
  const state = presence === 'available' && isBroken ? 'notReady' : presence;
  const Face = faces[state];
  return (
    <div class="idle">
      <div class="idle-head" data-state={state} role="status">
        <span class="idle-face" aria-hidden="true">
          <Face size={34} strokeWidth={1.75} />
        </span>
        <h1>{t(`idle.${state}.title`)}</h1>
        <p class="soft">{t(`idle.${state}.lead`)}</p>
        {presence !== 'available' && (
          <button
            type="button"
            class="button primary"
            disabled={!workspace.isOnline()}
            onClick={() => void workspace.presence.set('available')}
          >
            {t('idle.goAvailable')}
          </button>
        )}
        {presence !== 'offline' && (
          <button
            type="button"
            class="button"
            data-testid="take-next"
            disabled={!workspace.isOnline()}
            onClick={() => void workspace.takeNext()}
          >
            {t('idle.takeNext')}
          </button>
        )}
      </div>
      <ReadinessCard workspace={workspace} />
    </div>
  );
}
