import { backoffMs } from './backoff';
import type { Recording } from './contract';
import { isPassing, Problem } from './problem';
import type { RestClient } from './rest';

/** How often one chunk is tried before the person is asked. */
const tries = 4;

/**
 * Sends a recording in chunks while it is being made. Chunks leave one after another, in their order; one that does not
 * get through is kept, and sent again when the next one comes or when the recording is finished.
 */
export class RecordingUpload {
  private readonly waiting: Blob[] = [];
  private sent = 0;
  private sending: Promise<void> | null = null;
  private isDiscarded = false;

  private constructor(
    private readonly rest: RestClient,
    private readonly recordingId: string,
  ) {}

  static async begin(rest: RestClient, contactId: string, mimeType: string): Promise<RecordingUpload> {
    const { id } = await rest.post<Recording>(`contacts/${contactId}/recordings`, { mimeType });
    return new RecordingUpload(rest, id);
  }

  add(chunk: Blob): void {
    if (this.isDiscarded || chunk.size === 0) return;
    this.waiting.push(chunk);
    // What fails here is told by `finish`.
    this.sendAll().catch(() => undefined);
  }

  /** All that was recorded is there. Throws what stands in the way; asked again, it goes on where it stopped. */
  async finish(durationSeconds: number): Promise<void> {
    await this.sendAll().catch(() => this.sendAll());
    await this.patiently(() =>
      this.rest.post<Recording>(`recordings/${this.recordingId}/complete`, { chunks: this.sent, durationSeconds }),
    );
  }

  /** The server drops by itself what it is never told to discard. */
  discard(): void {
    if (this.isDiscarded) return;
    this.isDiscarded = true;
    this.waiting.length = 0;
    const drop = () => this.rest.post(`recordings/${this.recordingId}/discard`);
    void (this.sending ?? Promise.resolve()).then(drop, drop).catch(() => undefined);
  }

  private sendAll(): Promise<void> {
    this.sending ??= this.drain().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async drain(): Promise<void> {
    for (let chunk = this.waiting[0]; chunk; chunk = this.waiting[0]) {
      const bytes = chunk;
      await this.patiently(() =>
        this.rest.send(`recordings/${this.recordingId}/chunks/${this.sent}`, { method: 'PUT', bytes }),
      );
      if (this.isDiscarded) return;
      this.waiting.shift();
      this.sent++;
    }
  }

  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      if (this.isDiscarded) throw new Problem(0, 'discarded');
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error) || attempt + 1 >= tries) throw error;
        await new Promise((resolve) => setTimeout(resolve, backoffMs(attempt)));
      }
    }
  }
}
