import { useEffect, useState } from 'preact/hooks';
import { Voicemail } from 'lucide-preact';
import { dayAndClock } from '../i18n/format';
import { plural, t } from '../i18n/index';
import { Message } from '../ui/parts';
import { SoundPlayer } from '../ui/sound_player';
import type { Contact } from '../wire/contract';
import { ListEntry } from './list_entry';
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
          <ListEntry
            key={contact.id}
            id={`message-${contact.id}`}
            testId="message-entry"
            icon={Voicemail}
            name={contact.customer.name}
            facts={dayAndClock(contact.createdAt)}
          >
            {(id) => <Sounds messages={messages} contact={contact} id={id} />}
          </ListEntry>
        ))}
      </ul>
    </section>
  );
}
