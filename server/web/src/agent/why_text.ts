import { plural, t, type TextKey } from '../i18n/index';
import type { CandidateWhy } from '../wire/contract';

const plain: Record<string, TextKey> = {
  away: 'why.away',
  offline: 'why.offline',
  not_connected: 'why.notConnected',
  not_ready: 'why.notReady',
  no_slot: 'why.noSlot',
  tier_closed: 'why.tierClosed',
  not_in_tier: 'why.notInTier',
  not_asked_for: 'why.notAskedFor',
  handed_on: 'why.handedOn',
  rejected: 'why.rejected',
  rung: 'why.rung',
};

/** The agent's name, or how many agents share the reason. */
export function whoText({ agentId, count }: CandidateWhy, nameOf: (id: string) => string): string {
  return agentId === null ? plural('why.others', count ?? 0) : nameOf(agentId);
}

/** The server's reason, such as `skill:billing<3` or `lost_to:<id>`, in words; one it does not know is shown as it is. */
export function candidateText(reason: string, nameOf: (id: string) => string): string {
  const known = plain[reason];
  if (known) return t(known);
  const skill = /^skill:(.+)<(\d)$/.exec(reason);
  if (skill) return t('why.skill', { skill: skill[1] ?? '', level: skill[2] ?? '' });
  const [kind, id = ''] = reason.split(':', 2);
  if (kind === 'lost_to') return t('why.lostTo', { name: nameOf(id) });
  if (kind === 'kept_for') return t('why.keptFor', { name: nameOf(id) });
  return reason;
}
