import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Signal, SignalHigh, SignalLow, SignalMedium } from 'lucide-preact';
import type { Call } from '../call/call';
import type { CallStatus } from '../call/call_status';
import type { Devices, DeviceKind } from '../call/media';
import { gradeOf } from '../call/quality';
import { duration } from '../i18n/format';
import { t } from '../i18n/index';
import { cameraText, microphoneText } from '../i18n/problems';
import type { LiveSocket } from '../wire/socket';
import { useNow } from './clock';
import { Avatar, Message } from './parts';

/** The one word about the call. Its text is read by others than people, so it stands alone in its element. */
export function CallStatusText({ status }: { status: CallStatus }) {
  return (
    <span class="call-status" data-testid="call-status" data-status={status} role="status">
      {t(`status.${status}`)}
    </span>
  );
}

/** How long the call has lasted by the server's time, second by second. */
export function CallDuration({ call, socket }: { call: Call; socket: LiveSocket }) {
  const now = useNow(useCallback(() => socket.serverNow(), [socket]));
  const { answeredAt } = call.contact.value;
  return (
    <>
      <span class="hidden-visually">{t('call.duration')} </span>
      {duration(answeredAt ? (now - Date.parse(answeredAt)) / 1000 : 0)}
    </>
  );
}

/** The other side's sound. Where the browser holds it back until the page is touched, a button plays it. */
export function RemoteAudio({ call, devices, testId = 'remote-audio' }: { call: Call; devices: Devices; testId?: string }) {
  const element = useRef<HTMLAudioElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  const stream = call.link.remoteAudio.value;
  const speaker = devices.chosen.value.audiooutput;
  const isHeld = call.contact.value.status === 'held';
  const play = () => {
    element.current?.play().then(
      () => setBlocked(false),
      (error: unknown) => setBlocked(error instanceof DOMException && error.name === 'NotAllowedError'),
    );
  };
  useEffect(() => {
    if (!element.current) return;
    element.current.srcObject = stream;
    if (stream) play();
  }, [stream]);
  useEffect(() => {
    // A speaker that is gone leaves the sound on the system's own.
    element.current?.setSinkId?.(speaker).catch(() => undefined);
  }, [speaker]);
  return (
    <>
      <audio ref={element} data-testid={testId} autoplay muted={isHeld} />
      {isBlocked && (
        <Message tone="warning" role="alert">
          {t('media.soundBlocked')}{' '}
          <button type="button" class="button small" onClick={play}>
            {t('media.playSound')}
          </button>
        </Message>
      )}
    </>
  );
}

export function Picture(props: { stream: MediaStream | null; class: string; testId: string; label: string }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!element.current) return;
    element.current.srcObject = props.stream;
    if (props.stream) element.current.play().catch(() => undefined);
  }, [props.stream]);
  return (
    <video
      ref={element}
      class={props.class}
      data-testid={props.testId}
      aria-label={props.label}
      hidden={!props.stream}
      autoplay
      playsInline
      muted
    />
  );
}

/** Both pictures, or the name of the person where there is none. */
export function CallStage(props: { call: Call; name: string; note?: string | null }) {
  const { call, name } = props;
  const remote = call.link.remoteVideo.value;
  return (
    <div class="stage">
      {!remote && (
        <div class="person">
          <Avatar name={name} isLarge />
          <span class="name">{name}</span>
          {props.note && <span class="soft">{props.note}</span>}
        </div>
      )}
      <Picture stream={remote} class="remote-video" testId="remote-video" label={t('call.remoteVideo', { name })} />
      <Picture
        stream={call.localVideo.value}
        class={call.video.value === 'camera' ? 'local-video mirrored' : 'local-video'}
        testId="local-video"
        label={t('call.localVideo')}
      />
    </div>
  );
}

/** Trouble with the own devices, in words, with what can be done. */
export function DeviceTrouble({ call }: { call: Call }) {
  const microphone = call.microphoneFault.value;
  const camera = call.cameraFault.value;
  return (
    <>
      {microphone && (
        <Message tone="bad" role="alert">
          {microphoneText(microphone)} {t('media.youHearOnly')}{' '}
          <button type="button" class="button small" onClick={() => void call.reopenMicrophone()}>
            {t('common.tryAgain')}
          </button>
        </Message>
      )}
      {camera && (
        <Message tone="warning" role="status">
          {cameraText(camera)}{' '}
          <button type="button" class="button small" onClick={() => (call.cameraFault.value = null)}>
            {t('common.dismiss')}
          </button>
        </Message>
      )}
    </>
  );
}

const gradeIcons = { good: SignalHigh, fair: SignalMedium, poor: SignalLow };

export function QualityBadge({ call }: { call: Call }) {
  const sample = call.quality.value;
  if (!sample)
    return (
      <span class="quality">
        <Signal size={17} aria-hidden="true" />
        {t('call.quality.unknown')}
      </span>
    );
  const grade = gradeOf(sample);
  const Icon = gradeIcons[grade];
  const detail = t('call.quality.detail', {
    loss: sample.lossPercent,
    jitter: Math.round(sample.jitterMs),
    rtt: Math.round(sample.rttMs),
  });
  return (
    <span class="quality" data-testid="call-quality" data-grade={grade} title={detail}>
      <Icon size={17} aria-hidden="true" />
      {t(`call.quality.${grade}`)}
      <span class="hidden-visually">{detail}</span>
    </span>
  );
}

interface DeviceFieldsProps {
  devices: Devices;
  onMicrophone?: () => void;
  onCamera?: () => void;
}

export function DeviceFields({ devices, onMicrophone, onCamera }: DeviceFieldsProps) {
  useEffect(() => void devices.read(), [devices]);
  const field = (kind: DeviceKind, label: string, changed?: () => void) => {
    const list = devices.of(kind);
    if (kind === 'audiooutput' && !('setSinkId' in HTMLMediaElement.prototype)) return null;
    return (
      <label class="field">
        <span class="label">{label}</span>
        <select
          class="input"
          value={devices.chosen.value[kind]}
          onChange={(event) => {
            devices.choose(kind, event.currentTarget.value);
            changed?.();
          }}
        >
          <option value="">{t('call.systemDefault')}</option>
          {list
            .filter((each) => each.deviceId !== 'default')
            .map((each, index) => (
              <option key={each.deviceId} value={each.deviceId}>
                {each.label || t('call.deviceUnnamed', { number: index + 1 })}
              </option>
            ))}
        </select>
      </label>
    );
  };
  return (
    <div class="device-fields">
      {field('audioinput', t('call.microphone'), onMicrophone)}
      {field('videoinput', t('call.camera'), onCamera)}
      {field('audiooutput', t('call.speaker'))}
    </div>
  );
}
