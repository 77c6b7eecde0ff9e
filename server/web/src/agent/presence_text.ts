import { t } from '../i18n/index';
import type { AgentPresence, AwayReason } from '../wire/contract';

/** A reason by the name that the tenant gave it; the server's own in the language of the page. */
export function reasonText(reason: string, reasons: AwayReason[]): string {
  if (reason === 'missed') return t('presence.reason.missed');
  return reasons.find((each) => each.code === reason)?.name ?? reason;
}

export function presenceText(presence: AgentPresence, reasons: AwayReason[]): string {
  const word = t(`presence.${presence.presence}`);
  if (!presence.reason) return word;
  return t('presence.withReason', { presence: word, reason: reasonText(presence.reason, reasons) });
}
