import { signal } from '@preact/signals';
import type { AwayReason, Contact, Disposition, Page, Queue } from '../wire/contract';
import type { RestClient } from '../wire/rest';
import { dispositionsFor, takenDisposition } from './dispositions';

/** What the tenant offers an agent to choose from, and what it calls its queues. */
export class TenantLists {
  readonly awayReasons = signal<AwayReason[]>([]);
  readonly dispositions = signal<Disposition[]>([]);
  readonly queueNames = signal<Record<string, string>>({});

  constructor(private readonly rest: RestClient) {}

  /** What cannot be read stays as it was. */
  async load(): Promise<void> {
    const read = <T>(path: string) => this.rest.get<Page<T>>(path, { limit: 200 }).catch(() => null);
    const [reasons, dispositions] = await Promise.all([read<AwayReason>('away-reasons'), read<Disposition>('dispositions')]);
    if (reasons) this.awayReasons.value = reasons.items.sort((one, other) => one.order - other.order);
    if (dispositions) this.dispositions.value = dispositions.items;
  }

  async loadQueues(): Promise<void> {
    // An installation may keep the list of queues from agents; offers then show the channel alone.
    const page = await this.rest.get<Page<Queue>>('queues', { limit: 200 }).catch(() => null);
    if (page) this.queueNames.value = Object.fromEntries(page.items.map((each) => [each.id, each.name]));
  }

  queueName(contact: Contact): string {
    return (contact.queueId && this.queueNames.value[contact.queueId]) || '';
  }

  /** Its name where it is one of the tenant's, else as it was written. */
  dispositionName(code: string): string {
    return this.dispositions.value.find((each) => each.code === code)?.name ?? code;
  }

  /** What of the result in a draft the server takes for this contact. */
  taken(contact: Contact, code: string, notes: string): string {
    const all = this.dispositions.value;
    return takenDisposition(code, notes, dispositionsFor(contact, all), all);
  }
}
