import type { Agent, Destination, DisplayState, Group, Page, Queue } from '../wire/contract';
import type { RestClient } from '../wire/rest';

/** A queue, an agent or a group whom a contact may be handed to. */
export interface TransferTarget {
  kind: 'queue' | 'agent' | 'group';
  id: string;
  name: string;
  state: DisplayState;
  isReachable: boolean;
}

/** As the server is told where a contact goes. */
export function destination({ kind, id }: TransferTarget): Destination {
  if (kind === 'group') return { groupId: id };
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
  const places = queues.items.map((each) => place('queue', each));
  return [...places.sort(byName), ...people.sort((one, other) => rank(one) - rank(other) || byName(one, other))];
}

function place(kind: 'queue' | 'group', { id, name }: Queue | Group): TransferTarget {
  return { kind, id, name, state: 'available', isReachable: true };
}

/** For a chat: the groups, too, where this agent may know them. */
export async function readChatTargets(rest: RestClient, me: string | undefined): Promise<TransferTarget[]> {
  const [targets, groups] = await Promise.all([
    readTransferTargets(rest, me),
    rest.get<Page<Group>>('groups/targets', { limit: 200 }).catch(() => null),
  ]);
  const teams = (groups?.items ?? []).map((each) => place('group', each)).sort(byName);
  const queues = targets.filter(({ kind }) => kind === 'queue');
  return [...queues, ...teams, ...targets.filter(({ kind }) => kind === 'agent')];
}
