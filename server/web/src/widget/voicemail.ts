import { batch, signal } from '@preact/signals';
import { MediaProblem, type Devices } from '../call/media';
import { SoundRecorder, soundFormat } from '../call/sound_recorder';
import { microphoneText, problemText } from '../i18n/problems';
import { t } from '../i18n/index';
import { Problem } from '../wire/problem';
import { RecordingUpload } from '../wire/recording_upload';
import type { RestClient } from '../wire/rest';

export const longestSeconds = 180;

export type VoicemailPhase = 'ready' | 'asking' | 'recording' | 'review' | 'sending' | 'sent';

/** A message, as it can be played back. */
export interface Message {
  address: string;
  seconds: number;
}

/** A customer's message to those who could not take the call: recorded, heard again, sent or discarded. */
export class Voicemail {
  readonly phase = signal<VoicemailPhase>('ready');
  readonly seconds = signal(0);
  readonly message = signal<Message | null>(null);
  readonly trouble = signal<string | null>(null);

  private recorder: SoundRecorder | null = null;
  private upload: RecordingUpload | null = null;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private isClosed = false;

  constructor(
    private readonly rest: RestClient,
    private readonly devices: Devices,
    readonly contactId: string,
  ) {}

  async record(): Promise<void> {
    if (this.phase.value !== 'ready' && this.phase.value !== 'review') return;
    const format = soundFormat();
    if (!format) {
      this.trouble.value = t('voicemail.unsupported');
      return;
    }
    this.forget();
    this.phase.value = 'asking';
    let microphone: MediaStreamTrack | null = null;
    try {
      microphone = await this.devices.microphone();
      const upload = await RecordingUpload.begin(this.rest, this.contactId, format);
      if (this.isClosed) {
        microphone.stop();
        upload.discard();
        return;
      }
      this.upload = upload;
      this.recorder = new SoundRecorder(
        microphone,
        format,
        (chunk) => upload.add(chunk),
        () => void this.stop(),
      );
      this.ticking = setInterval(() => this.tick(), 200);
      this.phase.value = 'recording';
    } catch (error) {
      microphone?.stop();
      batch(() => {
        this.phase.value = 'ready';
        this.trouble.value = this.explain(error);
      });
    }
  }

  async stop(): Promise<void> {
    const recorder = this.recorder;
    if (!recorder || this.phase.value !== 'recording') return;
    this.recorder = null;
    clearInterval(this.ticking);
    const sound = await recorder.stop();
    if (this.isClosed) return;
    batch(() => {
      this.message.value = { address: URL.createObjectURL(sound), seconds: Math.min(recorder.seconds(), longestSeconds) };
      this.phase.value = 'review';
    });
  }

  async send(): Promise<void> {
    const { upload } = this;
    const message = this.message.value;
    if (!upload || !message || this.phase.value !== 'review') return;
    batch(() => {
      this.phase.value = 'sending';
      this.trouble.value = null;
    });
    try {
      await upload.finish(message.seconds);
      this.upload = null;
      this.phase.value = 'sent';
      this.forget();
    } catch (error) {
      batch(() => {
        this.phase.value = 'review';
        this.trouble.value = this.explain(error);
      });
    }
  }

  discard(): void {
    this.forget();
    this.phase.value = 'ready';
  }

  /** The page moves on: nothing of an unsent message is kept. */
  close(): void {
    this.isClosed = true;
    clearInterval(this.ticking);
    void this.recorder?.stop();
    this.recorder = null;
    this.forget();
  }

  private tick(): void {
    this.seconds.value = this.recorder?.seconds() ?? 0;
    if (this.seconds.value >= longestSeconds) void this.stop();
  }

  private forget(): void {
    this.upload?.discard();
    this.upload = null;
    const message = this.message.value;
    if (message) URL.revokeObjectURL(message.address);
    batch(() => {
      this.message.value = null;
      this.seconds.value = 0;
      this.trouble.value = null;
    });
  }

  private explain(error: unknown): string {
    if (error instanceof MediaProblem) return microphoneText(error.fault);
    if (!(error instanceof Problem)) return problemText(error);
    if (error.status === 413) return t('voicemail.tooLarge');
    if (error.status === 409) return t('voicemail.over');
    return this.phase.value === 'sending' ? t('voicemail.notSent') : problemText(error);
  }
}
