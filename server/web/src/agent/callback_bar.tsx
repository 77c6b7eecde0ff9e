import { PhoneOutgoing } from 'lucide-preact';
import { t } from '../i18n/index';
import { isCallOwed } from '../wire/contact';
import type { Contact } from '../wire/contract';
import type { Workspace } from './store';

/** A callback that has not reached the customer yet: whom to ring, and what to say when somebody is there. */
export function CallbackBar({ workspace, contact }: { workspace: Workspace; contact: Contact }) {
  if (!isCallOwed(contact) || contact.status !== 'connecting') return null;
  const { phone } = contact.callback;
  return (
    <div class="consult" data-testid="callback">
      <PhoneOutgoing size={20} aria-hidden="true" />
      <span class="grow" role="status">
        {t(phone ? 'callback.dial' : 'callback.ringing', { name: contact.customer.name })}
        {phone && (
          <>
            {' '}
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} data-testid="callback-phone">
              {phone}
            </a>
          </>
        )}
      </span>
      {phone && (
        <button
          type="button"
          class="button small primary"
          data-testid="callback-reached"
          onClick={() => void workspace.inHand.reached()}
        >
          {t('callback.reached')}
        </button>
      )}
    </div>
  );
}
