import { signal } from '@preact/signals';
import type { Page } from '../wire/contract';
import type { RestClient } from '../wire/rest';
import type { CannedResponse, Tag } from '../wire/thread';

/** What the tenant offers an agent for his chats. A server without them leaves the lists empty, and no buttons for them. */
export class ChatLists {
  readonly tags = signal<Tag[]>([]);
  readonly canned = signal<CannedResponse[]>([]);

  private isLoaded = false;

  constructor(private readonly rest: RestClient) {}

  /** Once there is a chat to use them in. */
  need(): void {
    if (!this.isLoaded) void this.load();
  }

  /** What cannot be read stays as it was. */
  async load(): Promise<void> {
    this.isLoaded = true;
    const read = <T>(path: string) => this.rest.get<Page<T>>(path, { limit: 200 }).catch(() => null);
    const [tags, canned] = await Promise.all([read<Tag>('tags'), read<CannedResponse>('canned-responses')]);
    if (tags) this.tags.value = tags.items;
    if (canned) this.canned.value = canned.items;
  }

  colorOf(name: string): string | undefined {
    return this.tags.value.find((each) => each.name === name)?.color;
  }
}
