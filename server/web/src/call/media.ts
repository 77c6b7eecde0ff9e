import { signal } from '@preact/signals';
import { browserKeep } from '../wire/storage';

/** Why a device could not be opened. */
export type MediaFault = 'denied' | 'missing' | 'busy' | 'insecure';

export class MediaProblem extends Error {
  constructor(readonly fault: MediaFault) {
    super(fault);
    this.name = 'MediaProblem';
  }
}

export function faultOf(error: unknown): MediaFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return 'busy';
}

async function open(constraints: MediaStreamConstraints): Promise<MediaStreamTrack> {
  // Browsers hide the devices from pages that came over plain HTTP.
  if (!navigator.mediaDevices?.getUserMedia) throw new MediaProblem('insecure');
  try {
    const track = (await navigator.mediaDevices.getUserMedia(constraints)).getTracks()[0];
    if (!track) throw new MediaProblem('missing');
    return track;
  } catch (error) {
    throw error instanceof MediaProblem ? error : new MediaProblem(faultOf(error));
  }
}

export type DeviceKind = 'audioinput' | 'videoinput' | 'audiooutput';

const choiceKey = (kind: DeviceKind) => `callroom.device.${kind}`;

/** The devices of this computer and which of them the person chose. */
export class Devices {
  readonly list = signal<MediaDeviceInfo[]>([]);
  readonly chosen = signal<Record<DeviceKind, string>>({
    audioinput: browserKeep.get(choiceKey('audioinput')) ?? '',
    videoinput: browserKeep.get(choiceKey('videoinput')) ?? '',
    audiooutput: browserKeep.get(choiceKey('audiooutput')) ?? '',
  });

  constructor() {
    navigator.mediaDevices?.addEventListener('devicechange', () => void this.read());
  }

  async read(): Promise<void> {
    this.list.value = (await navigator.mediaDevices?.enumerateDevices?.()) ?? [];
  }

  of(kind: DeviceKind): MediaDeviceInfo[] {
    return this.list.value.filter((each) => each.kind === kind && each.deviceId !== '');
  }

  has(kind: DeviceKind): boolean {
    return this.list.value.some((each) => each.kind === kind);
  }

  choose(kind: DeviceKind, deviceId: string): void {
    this.chosen.value = { ...this.chosen.value, [kind]: deviceId };
    if (deviceId) browserKeep.set(choiceKey(kind), deviceId);
    else browserKeep.remove(choiceKey(kind));
  }

  async microphone(): Promise<MediaStreamTrack> {
    const track = await open({
      audio: { ...this.wanted('audioinput'), echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    void this.read();
    return track;
  }

  async camera(): Promise<MediaStreamTrack> {
    const track = await open({
      video: { ...this.wanted('videoinput'), width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
    });
    void this.read();
    return track;
  }

  /** Null when the person closed the browser's question. */
  async screen(): Promise<MediaStreamTrack | null> {
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { ideal: 15 } } });
      return stream.getVideoTracks()[0] ?? null;
    } catch (error) {
      if (faultOf(error) === 'denied') return null;
      throw new MediaProblem(faultOf(error));
    }
  }

  private wanted(kind: DeviceKind): MediaTrackConstraints {
    const deviceId = this.chosen.value[kind];
    return deviceId ? { deviceId: { ideal: deviceId } } : {};
  }
}

export const canShareScreen = (): boolean => typeof navigator.mediaDevices?.getDisplayMedia === 'function';

/** Whether the browser already lets this page use the microphone; null where it does not tell. */
export async function microphonePermission(): Promise<PermissionState | null> {
  try {
    return (await navigator.permissions.query({ name: 'microphone' as PermissionName })).state;
  } catch {
    return null;
  }
}
