import { signal } from '@preact/signals';
import type { Api } from '../wire/api';
import type { Contact, Page, Recording } from '../wire/contract';

const day = 86_400_000;
/** How far back messages are shown. */
const shownMs = 7 * day;
const refreshMs = 60_000;

export interface Sound {
  address: string;
  seconds: number | null;
}

/** The messages that customers left when nobody could take their call: they wait for whichever agent gets to them. */
export class Messages {
  readonly list = signal<Contact[]>([]);
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly api: Api) {}

  /** Reads them now and every minute from then on. */
  begin(): void {
    void this.load();
    clearInterval(this.timer);
    this.timer = setInterval(() => {
      if (this.api.socket.state.value === 'online') void this.load();
    }, refreshMs);
  }

  end(): void {
    clearInterval(this.timer);
    this.list.value = [];
  }

  async load(): Promise<void> {
    const page = await this.api.rest
      .get<Page<Contact>>('contacts', {
        status: 'closed',
        outcome: 'voicemail',
        from: new Date(Date.now() - shownMs).toISOString(),
        limit: 100,
      })
      .catch(() => null); // the next minute tries again
    // Who hung up without a word left none.
    if (page) this.list.value = page.items.filter((each) => each.recordingIds.length > 0);
  }

  /** The sounds of one message; the caller revokes their addresses. */
  async sounds(contact: Contact): Promise<Sound[]> {
    const { items } = await this.api.rest.get<Page<Recording>>(`contacts/${contact.id}/recordings`);
    return Promise.all(
      items
        .filter((each) => each.status === 'complete')
        .map(async (each) => ({
          address: URL.createObjectURL(await this.api.rest.blob(`recordings/${each.id}/content`)),
          seconds: each.durationSeconds,
        })),
    );
  }
}
