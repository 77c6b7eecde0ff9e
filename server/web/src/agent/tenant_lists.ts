import { signal } from '@preact/signals';
import type { AwayReason, Contact, Disposition, Page } from '../wire/contract';
import type { RestClient } from '../wire/rest';
import { dispositionsFor, takenDisposition } from './dispositions';

/** What the tenant offers an agent to choose from. */
export class TenantLists {
  readonly awayReasons = signal<AwayReason[]>([]);
  readonly dispositions = signal<Disposition[]>([]);

  constructor(private readonly rest: RestClient) {}

  /** What cannot be read stays as it was. */
  async load(): Promise<void> {
    const read = <T>(path: string) => this.rest.get<Page<T>>(path, { limit: 200 }).catch(() => null);
    const [reasons, dispositions] = await Promise.all([read<AwayReason>('away-reasons'), read<Disposition>('dispositions')]);
    if (reasons) this.awayReasons.value = reasons.items.sort((one, other) => one.order - other.order);
    if (dispositions) this.dispositions.value = dispositions.items;
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
