import { useEffect, useState } from 'preact/hooks';
import { ChevronDown, Voicemail } from 'lucide-preact';
import { dayAndClock } from '../i18n/format';
import { plural, t } from '../i18n/index';
import { Message } from '../ui/parts';
import { SoundPlayer } from '../ui/sound_player';
import type { Contact } from '../wire/contract';
import type { Messages, Sound } from './messages';

function Sounds({ messages, contact, id }: { messages: Messages; contact: Contact; id: string }) {
  const [sounds, setSounds] = useState<Sound[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isShown = true;
    let fetched: Sound[] = [];
    const forget = () => fetched.forEach(({ address }) => URL.revokeObjectURL(address));
    messages.sounds(contact).then(
      (read) => {
        fetched = read;
        if (isShown) setSounds(read);
        else forget();
      },
      () => {
        if (isShown) setFailed(true);
      },
    );
    return () => {
      isShown = false;
      forget();
    };
  }, [contact.id]);
  return (
    <div class="message-sounds" id={id} data-testid="message-sounds">
      {hasFailed && <Message tone="warning">{t('messages.failed')}</Message>}
      {!sounds && !hasFailed && <p class="soft small">{t('messages.loading')}</p>}
      {sounds?.map((sound) => (
        <SoundPlayer key={sound.address} address={sound.address} seconds={sound.seconds} />
      ))}
    </div>
  );
}

function Entry({ messages, contact }: { messages: Messages; contact: Contact }) {
  const [isOpen, setOpen] = useState(false);
  const id = `message-${contact.id}`;
  return (
    <li class="history-entry">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-testid="message-entry"
        onClick={() => setOpen(!isOpen)}
      >
        <Voicemail size={17} aria-hidden="true" />
        <span class="grow">
          <span class="history-name">{contact.customer.name}</span>
          <span class="soft small">{dayAndClock(contact.createdAt)}</span>
        </span>
        <ChevronDown class="turn" size={16} aria-hidden="true" />
      </button>
      {isOpen && <Sounds messages={messages} contact={contact} id={id} />}
    </li>
  );
}

/** Shown only while there are messages. */
export function MessageList({ messages }: { messages: Messages }) {
  const list = messages.list.value;
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="messages-title" data-testid="messages">
      <div class="history-head">
        <h2 id="messages-title">{t('messages.title')}</h2>
        <span class="chip">{plural('messages.count', list.length)}</span>
      </div>
      <ul class="message-list">
        {list.map((contact) => (
          <Entry key={contact.id} messages={messages} contact={contact} />
        ))}
      </ul>
    </section>
  );
}
