import type { MediaFault } from '../call/media';
import { Problem } from '../wire/problem';
import { t } from './index';

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
  }
  if (error.status === 429) return t('problem.tooMany');
  if (error.status === 503) return t('problem.unavailable');
  if (error.status === 409) return t('problem.state');
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
