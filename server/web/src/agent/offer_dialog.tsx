import { useCallback, useEffect, useRef } from 'preact/hooks';
import { MessageCircle, Phone, PhoneOff, Video, X } from 'lucide-preact';
import { plural, t } from '../i18n/index';
import { duration } from '../i18n/format';
import { CallStatusText } from '../ui/call_view';
import { useNow } from '../ui/clock';
import { Avatar, CountdownRing } from '../ui/parts';
import { tellUrgent } from '../ui/page_title';
import { ring } from '../ui/ring_tone';
import { isChat } from '../wire/contact';
import type { Contact } from '../wire/contract';
import type { Offer } from './offers';
import type { Workspace } from './store';

const acceptIcons = { call: Phone, video: Video, chat: MessageCircle, callback: Phone };

/** Who wants what, in one line. */
function offerText(contact: Contact): string {
  return t(isChat(contact) ? 'offer.fromChat' : 'offer.from', { name: contact.customer.name });
}

/** Shows the offer outside the browser too, where the agent allowed it and looks elsewhere. */
function notify(offer: Offer): () => void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus()) return () => undefined;
  const notification = new Notification(offerText(offer.contact), {
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
  const AcceptIcon = acceptIcons[contact.channel];

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // On the dialog itself, so that a key meant for something else neither accepts nor declines.
    element?.focus();
    const forget = tellUrgent(offerText(contact));
    const silence = ring();
    const withdraw = notify(offer);
    return () => {
      silence();
      withdraw();
      forget();
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
        {!workspace.inHand.call.value && !isChat(contact) && <CallStatusText status="ringing" />}
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
          {isChat(contact) ? <X size={19} aria-hidden="true" /> : <PhoneOff size={19} aria-hidden="true" />}
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
          <AcceptIcon size={19} aria-hidden="true" />
          {t('offer.accept')}
        </button>
      </div>
    </dialog>
  );
}
