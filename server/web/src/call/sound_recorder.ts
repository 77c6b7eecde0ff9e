/** How often a chunk is handed out while recording goes on: what a crash may lose. */
const chunkMs = 3_000;
/** Speech in Opus. */
const bitsPerSecond = 32_000;

const formats = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** The best format that this browser records in and the server takes; null where there is none. */
export function soundFormat(): string | null {
  if (typeof MediaRecorder === 'undefined') return null;
  return formats.find((each) => MediaRecorder.isTypeSupported(each)) ?? null;
}

/** Records one track until it is stopped; owns the track. */
export class SoundRecorder {
  private readonly recorder: MediaRecorder;
  private readonly chunks: Blob[] = [];
  private readonly ended: Promise<void>;
  private readonly startedAt = performance.now();
  private stoppedAt: number | null = null;

  /** `onEnd` is called when the track ends by itself, as when the microphone is unplugged. */
  constructor(
    private readonly track: MediaStreamTrack,
    private readonly format: string,
    onChunk: (chunk: Blob) => void,
    onEnd: () => void,
  ) {
    this.recorder = new MediaRecorder(new MediaStream([track]), {
      mimeType: format,
      audioBitsPerSecond: bitsPerSecond,
    });
    this.recorder.ondataavailable = ({ data }) => {
      if (data.size === 0) return;
      this.chunks.push(data);
      onChunk(data);
    };
    this.ended = new Promise((resolve) => {
      this.recorder.onstop = () => resolve();
    });
    track.onended = onEnd;
    this.recorder.start(chunkMs);
  }

  seconds(): number {
    return ((this.stoppedAt ?? performance.now()) - this.startedAt) / 1000;
  }

  /** Resolves with all of it once the last chunk has been handed out. */
  async stop(): Promise<Blob> {
    this.stoppedAt ??= performance.now();
    if (this.recorder.state !== 'inactive') this.recorder.stop();
    await this.ended;
    this.track.stop();
    return new Blob(this.chunks, { type: this.format });
  }
}
