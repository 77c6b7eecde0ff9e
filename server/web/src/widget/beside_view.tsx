import type { ComponentChildren } from 'preact';
import { MessageCircle, Phone } from 'lucide-preact';
import { t } from '../i18n/index';
import type { ChatVisit } from './chat_visit';
import type { Escalation } from './escalation';

interface BesideProps {
  escalation: Escalation;
  chat: ChatVisit;
  callPlace: ComponentChildren;
  chatPlace: ComponentChildren;
}

/** A call beside the chat: one of them is in front, both go on. */
export function BesideView({ escalation, chat, callPlace, chatPlace }: BesideProps) {
  const isCalling = escalation.isCalling();
  const front = isCalling ? escalation.front.value : 'chat';
  const unread = chat.thread.value?.unread.value ?? 0;
  const show = (side: 'chat' | 'call') => () => {
    escalation.front.value = side;
  };
  return (
    <>
      {isCalling && (
        <div class="beside-tabs segments" role="group" aria-label={t('chat.tabs')}>
          <button type="button" aria-pressed={front === 'call'} data-testid="show-call" onClick={show('call')}>
            <Phone size={16} aria-hidden="true" />
            {t('chat.tabCall')}
          </button>
          <button type="button" aria-pressed={front === 'chat'} data-testid="show-chat" onClick={show('chat')}>
            <MessageCircle size={16} aria-hidden="true" />
            {t('chat.tabChat')}
            {unread > 0 && <span class="badge figures">{unread}</span>}
          </button>
        </div>
      )}
      {isCalling && (
        <div class="beside" hidden={front !== 'call'}>
          {callPlace}
        </div>
      )}
      <div class="beside" hidden={front !== 'chat'}>
        {chatPlace}
      </div>
    </>
  );
}
