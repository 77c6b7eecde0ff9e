import { signal } from '@preact/signals';
import { Problem } from '../wire/problem';
import type { RestClient } from '../wire/rest';
import type { ThreadFile } from '../wire/thread';

/** How many files are kept at hand, so that scrolling does not fetch them again. */
const keptFiles = 40;

/** The files of all threads of a page. */
export class Files {
  /** False once the server has said that it takes none. */
  readonly areTaken = signal(true);
  private readonly fetched = new Map<string, Promise<Blob>>();

  constructor(private readonly rest: RestClient) {}

  async upload(file: File, progress: (share: number) => void, abort: AbortSignal): Promise<ThreadFile> {
    try {
      return await this.rest.upload<ThreadFile>('files', file, progress, abort);
    } catch (error) {
      if (error instanceof Problem && (error.status === 404 || error.status === 405)) this.areTaken.value = false;
      throw error;
    }
  }

  bytes(fileId: string): Promise<Blob> {
    const known = this.fetched.get(fileId);
    if (known) return known;
    const fetching = this.rest.blob(`files/${fileId}/content`);
    this.fetched.set(fileId, fetching);
    fetching.catch(() => this.fetched.delete(fileId));
    const oldest = this.fetched.keys().next();
    if (this.fetched.size > keptFiles && !oldest.done) this.fetched.delete(oldest.value);
    return fetching;
  }

  clear(): void {
    this.fetched.clear();
  }
}

/** Saves bytes under a name, as a download does. Nothing is opened in the page, whatever it is. */
export function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is through; some take them a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
