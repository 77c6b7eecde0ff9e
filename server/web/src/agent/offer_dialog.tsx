import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Phone, PhoneOff, Video } from 'lucide-preact';
import { plural, t } from '../i18n/index';
import { duration } from '../i18n/format';
import { CallStatusText } from '../ui/call_view';
import { useNow } from '../ui/clock';
import { Avatar, CountdownRing } from '../ui/parts';
import { ring } from '../ui/ring_tone';
import type { Offer } from './offers';
import type { Workspace } from './store';

/** Shows the offer outside the browser too, where the agent allowed it and looks elsewhere. */
function notify(offer: Offer): () => void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus()) return () => undefined;
  const notification = new Notification(t('offer.from', { name: offer.contact.customer.name }), {
    body: t(`channel.${offer.contact.channel}`),
    tag: offer.offerId,
  });
  notification.onclick = () => {
    window.focus();
    notification.close();
  };
  return () => notification.close();
}

export function OfferDialog({ workspace, offer }: { workspace: Workspace; offer: Offer }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { contact } = offer;
  const now = useCallback(() => workspace.api.socket.serverNow(), [workspace]);
  const time = useNow(now);
  const waited = (time - Date.parse(contact.queuedAt ?? contact.createdAt)) / 1000;
  const queue = workspace.lists.queueName(contact);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // On the dialog itself, so that a key meant for something else neither accepts nor declines.
    element?.focus();
    const title = document.title;
    document.title = t('offer.from', { name: contact.customer.name });
    const silence = ring();
    const withdraw = notify(offer);
    return () => {
      silence();
      withdraw();
      document.title = title;
      element?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="offer"
      role="alertdialog"
      aria-labelledby="offer-title"
      aria-describedby="offer-facts"
      data-testid="offer"
      tabIndex={-1}
      // An offer is answered by a choice, never by a stray Escape.
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
    >
      <div class="offer-head">
        <span class="soft">{t(`offer.title.${contact.channel}`)}</span>
        {!workspace.inHand.call.value && <CallStatusText status="ringing" />}
      </div>
      <div class="offer-person">
        <Avatar name={contact.customer.name} isLarge />
        <h2 id="offer-title" data-testid="offer-customer">
          {contact.customer.name}
        </h2>
        {contact.subject && <p class="soft">{contact.subject}</p>}
      </div>
      <dl class="facts" id="offer-facts">
        {queue && (
          <div>
            <dt>{t('offer.queue')}</dt>
            <dd>{queue}</dd>
          </div>
        )}
        <div>
          <dt>{t('offer.channel')}</dt>
          <dd>{t(`channel.${contact.channel}`)}</dd>
        </div>
        <div>
          <dt>{t('offer.waited')}</dt>
          <dd class="figures">{duration(waited)}</dd>
        </div>
      </dl>
      <div class="offer-actions">
        <button
          type="button"
          class="button bad"
          data-testid="offer-reject"
          disabled={workspace.offers.isAccepting.value}
          onClick={() => void workspace.offers.reject(offer)}
        >
          <PhoneOff size={19} aria-hidden="true" />
          {t('offer.reject')}
        </button>
        <CountdownRing
          deadline={offer.deadline}
          now={now}
          label={(seconds) => plural('offer.secondsLeft', seconds)}
        />
        <button
          type="button"
          class="button good"
          data-testid="offer-accept"
          disabled={workspace.offers.isAccepting.value}
          onClick={() => void workspace.offers.accept(offer)}
        >
          {contact.channel === 'video' ? <Video size={19} aria-hidden="true" /> : <Phone size={19} aria-hidden="true" />}
          {t('offer.accept')}
        </button>
      </div>
    </dialog>
  );
}
