import { signal } from '@preact/signals';
import { MediaProblem, type Devices, type MediaFault } from '../call/media';
import type { Api } from '../wire/api';
import type { Notices } from './notices';

export type Check = { state: 'unchecked' } | { state: 'checking' } | { state: 'ok' } | { state: MediaFault };

export interface Findings {
  microphone: Check;
  hasCamera: boolean | null;
  rttMs: number | null;
}

/** Whether a call could be taken here: microphone, camera and connection. The server makes no offers without it. */
export class Readiness {
  readonly findings = signal<Findings>({ microphone: { state: 'unchecked' }, hasCamera: null, rttMs: null });

  constructor(
    private readonly api: Api,
    private readonly devices: Devices,
    private readonly notices: Notices,
    private readonly isInCall: () => boolean,
  ) {}

  /** Opens the microphone for a moment, looks for a camera, measures the connection, and tells the server. */
  async check(): Promise<void> {
    this.findings.value = { ...this.findings.value, microphone: { state: 'checking' } };
    let microphone: Check = { state: 'ok' };
    try {
      if (!this.isInCall()) (await this.devices.microphone()).stop();
    } catch (error) {
      microphone = { state: error instanceof MediaProblem ? error.fault : 'busy' };
    }
    await this.devices.read();
    const hasCamera = this.devices.has('videoinput');
    const rttMs = await this.api.socket.measure().catch(() => null);
    this.findings.value = { microphone, hasCamera, rttMs };
    await this.api.socket
      .request('readiness.set', { microphone: microphone.state === 'ok', camera: hasCamera, rttMs: rttMs ?? 0 })
      .catch((error: unknown) => this.notices.warn(error));
  }
}
