import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/index';
import { Logo } from '../ui/logo';
import { Message } from '../ui/parts';
import { ThemeMenu } from '../ui/theme_menu';
import { AfterView, ThanksView } from './after_view';
import { CalledView, KeptView } from './callback_view';
import { CallingView } from './calling_view';
import { StartView } from './start_view';
import type { Widget } from './store';
import { VoicemailView } from './voicemail_view';
import { ElsewhereView, WaitingView } from './waiting_view';

function View({ widget }: { widget: Widget }) {
  const call = widget.leg.call.value;
  const voicemail = widget.visit.voicemail.value;
  switch (widget.visit.stage.value) {
    case 'loading':
      return <p class="center soft">{t('common.loading')}</p>;
    case 'start':
      return <StartView widget={widget} />;
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

export function WidgetApp({ widget }: { widget: Widget }) {
  const state = widget.api.socket.state.value;
  const trouble = widget.visit.trouble.value;
  const stage = widget.visit.stage.value;
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // What had the focus is gone with the former view: the keyboard goes on at the new one.
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [stage]);
  return (
    <div class="widget" data-stage={stage}>
      <header class="widget-head">
        <Logo size={26} />
        <span class="widget-name">{t('app.name')}</span>
        <ThemeMenu />
      </header>
      <div role="status">
        {state === 'reconnecting' && (
          <div class="banner" data-testid="connection-banner">
            {t(stage === 'call' ? 'link.reconnectingCall' : 'link.reconnecting')}
          </div>
        )}
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
