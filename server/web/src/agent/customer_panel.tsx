import { useEffect, useState } from 'preact/hooks';
import { ArrowLeft, MessageCircle, Phone, PhoneIncoming, Video } from 'lucide-preact';
import { plainName } from '../chat/text';
import { dayAndClock } from '../i18n/format';
import { t } from '../i18n/index';
import { Avatar } from '../ui/parts';
import type { Contact } from '../wire/contract';
import type { ConversationDetail } from '../wire/thread';
import type { Chat } from './chat';
import { ChatTags } from './chat_tags';
import { PastMessages } from './past_messages';
import type { Workspace } from './store';

const icons = { chat: MessageCircle, call: Phone, video: Video, callback: PhoneIncoming };

/** What the customer answered before the chat began. */
function answersOf(contact: Contact): [string, string][] {
  const given = contact.metadata?.['preChat'];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[key, value]] : []));
}

/** One former thread, with the way back. */
function PastThread({ workspace, contact, onBack }: { workspace: Workspace; contact: Contact; onBack: () => void }) {
  return (
    <div class="past-thread" data-testid="past-thread">
      <div class="past-head">
        <button type="button" class="button quiet small icon" aria-label={t('customer.back')} title={t('customer.back')} onClick={onBack}>
          <ArrowLeft size={17} aria-hidden="true" />
        </button>
        <h2>{t('chat.past', { time: dayAndClock(contact.createdAt) })}</h2>
      </div>
      <PastMessages workspace={workspace} contact={contact} />
    </div>
  );
}

/** Who the customer is, and what was before this chat. */
export function CustomerPanel({ workspace, chat }: { workspace: Workspace; chat: Chat }) {
  const contact = chat.contact.value;
  const [past, setPast] = useState<Contact[] | null>(null);
  const [shown, setShown] = useState<Contact | null>(null);
  const answers = answersOf(contact);
  useEffect(() => {
    let isWanted = true;
    workspace.api.rest.get<ConversationDetail>(`conversations/${contact.conversationId}`).then(
      ({ threads }) => isWanted && setPast(threads.filter(({ id }) => id !== chat.id)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [chat.id]);
  if (shown) return <PastThread key={shown.id} workspace={workspace} contact={shown} onBack={() => setShown(null)} />;
  return (
    <div class="customer" data-testid="customer-panel">
      <div class="customer-head">
        <Avatar name={plainName(contact.customer.name)} />
        <h2>{plainName(contact.customer.name)}</h2>
      </div>
      <ChatTags workspace={workspace} chat={chat} />
      {answers.length > 0 && (
        <dl class="facts history-detail" data-testid="customer-answers">
          {answers.map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {past !== null && (
        <section aria-labelledby="customer-past">
          <h3 id="customer-past">{t('customer.past')}</h3>
          {past.length === 0 && <p class="soft small">{t('customer.noPast')}</p>}
          <ul>
            {past.map((each) => {
              const Icon = icons[each.channel];
              const outcome = t(each.outcome ? `outcome.${each.outcome}` : 'outcome.open');
              return (
                <li key={each.id} class="history-entry">
                  <button type="button" data-testid="past-entry" onClick={() => setShown(each)}>
                    <Icon size={17} aria-hidden="true" />
                    <span class="grow">
                      <span class="history-name">{dayAndClock(each.createdAt)}</span>
                      <span class="soft small">
                        {t(`channel.${each.channel}`)} · {outcome}
                      </span>
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
