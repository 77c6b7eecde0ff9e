import { t } from '../i18n/index';
import { CallPanel } from './call_panel';
import { Elsewhere } from './elsewhere';
import { Header } from './header';
import { HistoryList } from './history_list';
import { Idle } from './idle';
import { NoticeList } from './notice_list';
import { OfferDialog } from './offer_dialog';
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
    </div>
  );
}

function Main({ workspace }: { workspace: Workspace }) {
  const call = workspace.inHand.call.value;
  const elsewhere = workspace.inHand.elsewhere.value;
  const wrapUp = workspace.wrapUp.contact.value;
  if (call) return <CallPanel workspace={workspace} call={call} />;
  if (elsewhere) return <Elsewhere workspace={workspace} contact={elsewhere} />;
  if (wrapUp) return <WrapUpPanel workspace={workspace} contact={wrapUp} key={wrapUp.id} />;
  return <Idle workspace={workspace} />;
}

export function AgentApp({ workspace, tenant }: { workspace: Workspace; tenant: string | null }) {
  const user = workspace.user.value;
  if (!user) return <SignIn workspace={workspace} tenant={tenant} />;
  const offer = workspace.offers.first.value;
  return (
    <div class="workspace">
      <Header workspace={workspace} user={user} />
      <Banner workspace={workspace} />
      <main class="main">
        <Main workspace={workspace} />
      </main>
      <HistoryList workspace={workspace} />
      <NoticeList notices={workspace.notices} />
      {offer && <OfferDialog key={offer.offerId} workspace={workspace} offer={offer} />}
    </div>
  );
}
