import { signal } from '@preact/signals';
import type { EstimatedWait, QueuePosition } from '../wire/contract';
import type { RestClient } from '../wire/rest';

export interface Place {
  position: number | null;
  wait: EstimatedWait | null;
}

const unknown: Place = { position: null, wait: null };

/** Where the customer stands in line, and how long that may take. */
export class PlaceInLine {
  readonly now = signal<Place>(unknown);

  /** `contactId` is whose place is shown. */
  constructor(
    private readonly rest: RestClient,
    private readonly contactId: () => string | undefined,
  ) {}

  moved({ contactId, position, estimatedWait }: QueuePosition): void {
    if (contactId === this.contactId()) this.set(position, estimatedWait);
  }

  set(position: number | null, wait: EstimatedWait | null = this.now.value.wait): void {
    this.now.value = { position, wait };
  }

  /** What cannot be read stays as it was. */
  async read(contactId: string): Promise<void> {
    const place = await this.rest
      .get<Pick<QueuePosition, 'position' | 'estimatedWait'>>(`contacts/${contactId}/position`)
      .catch(() => null);
    if (place) this.moved({ contactId, ...place });
  }

  clear(): void {
    this.now.value = unknown;
  }
}
