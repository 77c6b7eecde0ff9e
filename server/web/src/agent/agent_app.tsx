import { useEffect } from 'preact/hooks';
import { t } from '../i18n/index';
import { DisplacedBanner } from '../ui/displaced_banner';
import { CallPanel } from './call_panel';
import { ChatList } from './chat_list';
import { ChatPanel } from './chat_panel';
import { Elsewhere } from './elsewhere';
import { Header } from './header';
import { Idle } from './idle';
import { NoticeList } from './notice_list';
import { OfferDialog } from './offer_dialog';
import { listenToKeys } from './shortcuts';
import { Side } from './side';
import { SignIn } from './sign_in';
import type { Workspace } from './store';
import { WrapUpPanel } from './wrap_up_panel';

function Banner({ workspace }: { workspace: Workspace }) {
  const state = workspace.api.socket.state.value;
  const isShown = state === 'reconnecting' || state === 'connecting';
  const isInCall = workspace.inHand.call.value !== null;
  const text = state === 'connecting' ? 'link.connecting' : isInCall ? 'link.reconnectingCall' : 'link.reconnecting';
  return (
    <div class="banner-region" role="status">
      {isShown && (
        <div class="banner" data-testid="connection-banner" data-state={state}>
          {t(text)}
        </div>
      )}
      <DisplacedBanner socket={workspace.api.socket} />
    </div>
  );
}

function Main({ workspace }: { workspace: Workspace }) {
  const chat = workspace.front.value;
  const call = workspace.inHand.call.value;
  const elsewhere = workspace.inHand.elsewhere.value;
  const wrapUp = workspace.wrapUps.ofCall.value;
  // A call goes on, and is heard, while a chat stands before it.
  const calling = call && (
    <div class="call-place" hidden={chat !== null} key="call">
      <CallPanel workspace={workspace} call={call} />
    </div>
  );
  if (chat)
    return (
      <>
        {calling}
        <ChatPanel workspace={workspace} chat={chat} key={chat.id} />
      </>
    );
  if (call) return <>{calling}</>;
  if (elsewhere) return <Elsewhere workspace={workspace} contact={elsewhere} />;
  if (wrapUp) return <WrapUpPanel workspace={workspace} wrapUp={wrapUp} key={wrapUp.contact.value.id} />;
  return <Idle workspace={workspace} />;
}

export function AgentApp({ workspace, tenant }: { workspace: Workspace; tenant: string | null }) {
  const user = workspace.user.value;
  useEffect(() => listenToKeys(workspace), [workspace]);
  if (!user) return <SignIn workspace={workspace} tenant={tenant} />;
  const offer = workspace.offers.first.value;
  const hasChats = workspace.chats.list.value.length > 0;
  return (
    <div class={hasChats ? 'workspace with-chats' : 'workspace'}>
      <Header workspace={workspace} user={user} />
      <Banner workspace={workspace} />
      {hasChats && <ChatList workspace={workspace} />}
      <main class={workspace.front.value ? 'main chatting' : 'main'}>
        <Main workspace={workspace} />
      </main>
      <Side workspace={workspace} />
      <NoticeList notices={workspace.notices} />
      {offer && <OfferDialog key={offer.offerId} workspace={workspace} offer={offer} />}
    </div>
  );
}
