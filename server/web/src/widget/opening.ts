import { batch, signal } from '@preact/signals';
import { MediaProblem, type Devices, type MediaFault } from '../call/media';
import { closeTracks, type Tracks } from './tracks';
import type { Visit } from './visit';

/** The devices are asked for while the person looks at the button, not when an agent is already there. */
export class Opening {
  /** What they are opened for; null while nothing is. */
  readonly channel = signal<'call' | 'video' | null>(null);
  readonly microphoneFault = signal<MediaFault | null>(null);

  constructor(
    private readonly devices: Devices,
    private readonly visit: Visit,
  ) {}

  /** Hands on what was opened. Where that fails it is closed again, and the person is told. */
  async run(
    channel: 'call' | 'video',
    explain: (error: unknown) => string,
    use: (tracks: Tracks) => Promise<void>,
  ): Promise<void> {
    if (this.channel.value) return;
    batch(() => {
      this.channel.value = channel;
      this.visit.trouble.value = null;
      this.microphoneFault.value = null;
    });
    const tracks: Tracks = { microphone: null, camera: null };
    try {
      tracks.microphone = await this.devices.microphone();
      if (channel === 'video') tracks.camera = await this.devices.camera().catch(() => null);
      await use(tracks);
    } catch (error) {
      closeTracks(tracks);
      if (error instanceof MediaProblem) this.microphoneFault.value = error.fault;
      else this.visit.trouble.value = explain(error);
    } finally {
      this.channel.value = null;
    }
  }
}
