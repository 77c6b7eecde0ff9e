import { signal } from '@preact/signals';
import { Problem } from '../wire/problem';
import type { ThreadFile } from '../wire/thread';
import type { Files } from './files';

export interface Attachment {
  id: number;
  name: string;
  sizeBytes: number;
  /** Of the bytes that have left, 0 to 1. */
  share: number;
  uploaded: ThreadFile | null;
  /** The code of what went wrong. */
  trouble: string | null;
  /** The person has sent it already: it leaves as soon as it is uploaded. */
  isReleased: boolean;
}

/** The files beside what is being written: uploaded at once, sent with the message. */
export class Attachments {
  readonly list = signal<readonly Attachment[]>([]);
  private readonly sources = new Map<number, { file: File; abort: AbortController }>();
  private lastId = 0;

  /** `send` puts an uploaded file into the thread. */
  constructor(
    private readonly files: Files,
    private readonly send: (file: ThreadFile) => void,
  ) {}

  add(files: Iterable<File>): void {
    for (const file of files) {
      const id = ++this.lastId;
      const attachment = { id, name: file.name, sizeBytes: file.size, share: 0, uploaded: null, trouble: null, isReleased: false };
      this.list.value = [...this.list.value, attachment];
      void this.upload(id, file);
    }
  }

  again(id: number): void {
    const source = this.sources.get(id);
    if (source) void this.upload(id, source.file);
  }

  remove(id: number): void {
    this.sources.get(id)?.abort.abort();
    this.sources.delete(id);
    this.list.value = this.list.value.filter((each) => each.id !== id);
  }

  /** Sends what is uploaded now, and the rest when it is. */
  release(): void {
    this.list.value = this.list.value.map((each) => ({ ...each, isReleased: true }));
    this.sendReleased();
  }

  clear(): void {
    for (const { id } of this.list.value) this.remove(id);
  }

  private async upload(id: number, file: File): Promise<void> {
    const abort = new AbortController();
    this.sources.set(id, { file, abort });
    this.change(id, { share: 0, trouble: null });
    try {
      const uploaded = await this.files.upload(file, (share) => this.change(id, { share }), abort.signal);
      this.change(id, { uploaded, share: 1 });
      this.sendReleased();
    } catch (error) {
      const code = error instanceof Problem ? error.code : 'unknown';
      const isTooLarge = error instanceof Problem && error.status === 413;
      this.change(id, { trouble: isTooLarge ? 'too_large' : code });
    }
  }

  private sendReleased(): void {
    for (const { id, uploaded, isReleased } of this.list.value) {
      if (!uploaded || !isReleased) continue;
      this.remove(id);
      this.send(uploaded);
    }
  }

  private change(id: number, change: Partial<Attachment>): void {
    this.list.value = this.list.value.map((each) => (each.id === id ? { ...each, ...change } : each));
  }
}
