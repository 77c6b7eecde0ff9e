import { AppWindow } from 'lucide-preact';
import { t } from '../i18n/index';
import type { Contact } from '../wire/contract';
import type { Workspace } from './store';

export function Elsewhere({ workspace, contact }: { workspace: Workspace; contact: Contact }) {
  return (
    <div class="idle" data-testid="call-elsewhere">
      <div class="idle-head">
        <span class="idle-face" aria-hidden="true">
          <AppWindow size={34} strokeWidth={1.75} />
        </span>
        <h1>{t('elsewhere.title')}</h1>
        <p class="soft">{t('elsewhere.lead', { name: contact.customer.name })}</p>
        <button
          type="button"
          class="button primary"
          data-testid="call-take"
          disabled={!workspace.isOnline()}
          onClick={() => void workspace.inHand.takeOver(contact)}
        >
          {t('elsewhere.take')}
        </button>
      </div>
    </div>
  );
}
