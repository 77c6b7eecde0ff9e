import type { Pushes } from './contract';
import type { LiveSocket } from './socket';

const telling: (keyof Pushes)[] = [
  'contact.offered',
  'contact.offer_ended',
  'contact.assigned',
  'contact.updated',
  'contact.ended',
];
const tries = 5;

/** Reads what stands, and again where something was pushed meanwhile: that may be newer than what was read. */
export class SettledReading {
  private pushed = 0;

  constructor(socket: LiveSocket) {
    for (const event of telling) socket.on(event, () => this.changed());
  }

  /** Something changed that no push tells. */
  changed(): void {
    this.pushed++;
  }

  async read<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const before = this.pushed;
      const answer = await work();
      if (before === this.pushed || attempt === tries) return answer;
    }
  }
}
