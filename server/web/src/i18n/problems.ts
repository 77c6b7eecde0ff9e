import type { MediaFault } from '../call/media';
import { isPassing, Problem } from '../wire/problem';
import { moment } from './format';
import { t } from './index';

/** Refusals over the socket carry a code and no status. */
const movedOn = ['wrong_state', 'offer_gone', 'leg_elsewhere', 'not_found'];

/** What went wrong, in words for the person at the screen. */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return t('problem.other', { code: 'unknown' });
  switch (error.code) {
    case 'network':
      return t('problem.network');
    case 'offline':
      return t('problem.offline');
    case 'timeout':
      return t('problem.timeout');
    case 'queue_closed': {
      const { opensAt } = error.details;
      return opensAt ? t('problem.closedUntil', { time: moment(opensAt) }) : t('problem.closed');
    }
  }
  if (error.status === 429 || error.code === 'too_many_requests') return t('problem.tooMany');
  if (isPassing(error)) return t('problem.unavailable');
  if (error.status === 409 || movedOn.includes(error.code)) return t('problem.state');
  return t('problem.other', { code: error.code });
}

export function microphoneText(fault: MediaFault): string {
  return t(`media.${fault}`);
}

export function cameraText(fault: MediaFault): string {
  const keys = {
    denied: 'media.cameraDenied',
    missing: 'media.cameraMissing',
    busy: 'media.cameraBusy',
    insecure: 'media.cameraInsecure',
  } as const;
  return t(keys[fault]);
}
