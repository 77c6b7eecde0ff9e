import type { Agent, DisplayState, Page, Queue } from '../wire/contract';
import type { RestClient } from '../wire/rest';

/** A queue or an agent whom a call may be handed to. */
export interface TransferTarget {
  kind: 'queue' | 'agent';
  id: string;
  name: string;
  state: DisplayState;
  isReachable: boolean;
}

/** As the server is told where a call goes. */
export function destination({ kind, id }: TransferTarget): { queueId: string } | { agentId: string } {
  return kind === 'queue' ? { queueId: id } : { agentId: id };
}

const byName = (one: TransferTarget, other: TransferTarget) => one.name.localeCompare(other.name);
const rank = ({ state }: TransferTarget) => (state === 'available' ? 0 : state === 'offline' ? 2 : 1);

/** Queues by name, then the agents other than `me`: those who are free, those who are busy, those who are off. */
export async function readTransferTargets(rest: RestClient, me: string | undefined): Promise<TransferTarget[]> {
  const [queues, agents] = await Promise.all([
    rest.get<Page<Queue>>('queues', { limit: 200 }),
    rest.get<Page<Agent>>('agents', { limit: 200 }),
  ]);
  const people = agents.items
    .filter((each) => each.id !== me)
    .map((each): TransferTarget => ({
      kind: 'agent',
      id: each.id,
      name: each.name,
      state: each.state,
      isReachable: each.presence !== 'offline',
    }));
  const places = queues.items.map((each): TransferTarget => ({
    kind: 'queue',
    id: each.id,
    name: each.name,
    state: 'available',
    isReachable: true,
  }));
  return [...places.sort(byName), ...people.sort((one, other) => rank(one) - rank(other) || byName(one, other))];
}
