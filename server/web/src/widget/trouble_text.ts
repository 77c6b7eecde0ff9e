import { t } from '../i18n/index';
import { problemText } from '../i18n/problems';
import { Problem } from '../wire/problem';

/** Why the queue did not take what the customer wanted of it. */
export function queueTroubleText(error: unknown): string {
  if (error instanceof Problem) {
    if (error.status === 404 || error.code === 'not_found' || error.code === 'channel_not_served')
      return t('widget.unknownQueue');
    if (error.code === 'queue_full') return t('widget.queueFull');
  }
  return problemText(error);
}
