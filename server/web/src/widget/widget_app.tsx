import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/index';
import { DisplacedBanner } from '../ui/displaced_banner';
import { Logo } from '../ui/logo';
import { Message } from '../ui/parts';
import { ThemeMenu } from '../ui/theme_menu';
import { AfterView, ThanksView } from './after_view';
import { BesideView } from './beside_view';
import { CalledView, KeptView } from './callback_view';
import { CallingView } from './calling_view';
import { ChatView } from './chat_view';
import { PreChatView } from './prechat_view';
import { StartView } from './start_view';
import type { Widget } from './store';
import { VoicemailView } from './voicemail_view';
import { ElsewhereView, WaitingView } from './waiting_view';

/** The call, or what leads to one. */
function CallPlace({ widget }: { widget: Widget }) {
  const call = widget.leg.call.value;
  const voicemail = widget.visit.voicemail.value;
  const asking = widget.chatStart.asking.value;
  switch (widget.visit.stage.value) {
    case 'loading':
      return <p class="center soft">{t('common.loading')}</p>;
    case 'start':
      return asking === null ? <StartView widget={widget} /> : <PreChatView widget={widget} name={asking} />;
    case 'waiting':
      return <WaitingView widget={widget} />;
    case 'kept':
      return <KeptView widget={widget} />;
    case 'called':
      return <CalledView widget={widget} />;
    case 'call':
      return call && <CallingView widget={widget} call={call} />;
    case 'elsewhere':
      return <ElsewhereView widget={widget} />;
    case 'voicemail':
      return voicemail && <VoicemailView visit={widget.visit} voicemail={voicemail} />;
    case 'after':
      return <AfterView widget={widget} />;
    case 'thanks':
      return <ThanksView visit={widget.visit} />;
  }
}

function ChatPlace({ widget }: { widget: Widget }) {
  const contact = widget.chat.contact.value;
  const thread = widget.chat.thread.value;
  switch (widget.chat.stage.value) {
    case 'none':
      return null;
    case 'loading':
      return <p class="center soft">{t('common.loading')}</p>;
    case 'thanks':
      return <ThanksView visit={widget.chat} />;
    default:
      return contact && thread && <ChatView key={thread.contactId} widget={widget} contact={contact} thread={thread} />;
  }
}

function View({ widget }: { widget: Widget }) {
  if (widget.chat.stage.value === 'none') return <CallPlace widget={widget} />;
  const chat = <ChatPlace widget={widget} />;
  return <BesideView escalation={widget.escalation} chat={widget.chat} callPlace={<CallPlace widget={widget} />} chatPlace={chat} />;
}

/** What the page is at, for its size and for the page that frames it. */
export function placeOf(widget: Widget): string {
  const chat = widget.chat.stage.value;
  if (chat === 'none') return widget.visit.stage.value;
  return chat === 'open' || chat === 'after' ? 'chat' : chat;
}

export function WidgetApp({ widget }: { widget: Widget }) {
  const state = widget.api.socket.state.value;
  const trouble = widget.visit.trouble.value ?? (widget.chatStart.asking.value === null ? widget.chatStart.trouble.value : null);
  const stage = placeOf(widget);
  const isCalling = widget.escalation.isCalling();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // What had the focus is gone with the former view: the keyboard goes on at the new one.
    const isInside = main.current?.contains(document.activeElement) && document.activeElement !== main.current;
    if (!isFirst.current && !isInside) main.current?.focus();
    isFirst.current = false;
  }, [stage]);
  return (
    <div class="widget" data-stage={stage} data-calling={isCalling}>
      <header class="widget-head">
        <Logo size={26} />
        <span class="widget-name">{t('app.name')}</span>
        <ThemeMenu />
      </header>
      <div role="status">
        {state === 'reconnecting' && (
          <div class="banner" data-testid="connection-banner">
            {t(widget.visit.stage.value === 'call' ? 'link.reconnectingCall' : 'link.reconnecting')}
          </div>
        )}
        <DisplacedBanner socket={widget.api.socket} />
      </div>
      <main class="widget-main" ref={main} tabIndex={-1}>
        {trouble && (
          <Message tone="bad" role="alert">
            <span data-testid="trouble">{trouble}</span>
          </Message>
        )}
        <View widget={widget} />
      </main>
    </div>
  );
}
