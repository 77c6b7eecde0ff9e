import { t } from '../i18n/index';
import type { LiveSocket } from '../wire/socket';

/** Tells that this window was closed for a newer one, and lets the person go on here. */
export function DisplacedBanner({ socket }: { socket: LiveSocket }) {
  if (socket.state.value !== 'displaced') return null;
  return (
    <div class="banner" data-testid="displaced-banner">
      {t('link.displaced')}{' '}
      <button class="button" type="button" data-testid="displaced-take-over" onClick={() => socket.takeOver()}>
        {t('link.takeOver')}
      </button>
    </div>
  );
}
