import { signal } from '@preact/signals';
import type { Channel, Page, QueueAlternative } from '../wire/contract';
import { Problem } from '../wire/problem';
import type { RestClient } from '../wire/rest';

const turnedAway = ['queue_closed', 'queue_full', 'channel_not_served'];

/** Queues that a customer may choose whom his own does not take. */
export class OtherQueues {
  readonly open = signal<QueueAlternative[]>([]);
  /** What he asked for. */
  readonly channel = signal<Channel>('call');

  constructor(
    private readonly rest: RestClient,
    private readonly queue: string,
  ) {}

  clear(): void {
    this.open.value = [];
  }

  /** Looks for them where that is why the customer was refused. */
  async offerAfter(error: unknown, channel: Channel): Promise<void> {
    if (!(error instanceof Problem) || !turnedAway.includes(error.code)) return;
    const page = await this.rest
      .get<Page<QueueAlternative>>('queues/alternatives', { queue: this.queue, channel })
      .catch(() => null);
    this.channel.value = channel;
    this.open.value = page?.items ?? [];
  }
}
