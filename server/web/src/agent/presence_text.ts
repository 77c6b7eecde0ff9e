import { t, type TextKey } from '../i18n/index';
import type { AgentPresence } from '../wire/contract';

export const awayReasons = ['break', 'lunch', 'training', 'meeting'] as const;

/** A reason in the language of the page where it is one of ours, else as it was written. */
export function reasonText(reason: string): string {
  const known: readonly string[] = [...awayReasons, 'missed'];
  return known.includes(reason) ? t(`presence.reason.${reason}` as TextKey) : reason;
}

export function presenceText(presence: AgentPresence): string {
  const word = t(`presence.${presence.presence}`);
  return presence.reason ? t('presence.withReason', { presence: word, reason: reasonText(presence.reason) }) : word;
}
