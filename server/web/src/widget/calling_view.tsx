import { useCallback } from 'preact/hooks';
import type { Call } from '../call/call';
import { duration } from '../i18n/format';
import { t } from '../i18n/index';
import { CallControls } from '../ui/call_controls';
import { CallStage, CallStatusText, DeviceTrouble, QualityBadge, RemoteAudio } from '../ui/call_view';
import { useNow } from '../ui/clock';
import { Message } from '../ui/parts';
import type { Widget } from './store';

export function CallingView({ widget, call }: { widget: Widget; call: Call }) {
  const name = widget.visit.agentName.value || t('widget.agent');
  const contact = call.contact.value;
  const status = call.status.value;
  const now = useNow(useCallback(() => widget.api.socket.serverNow(), [widget]));
  const seconds = contact.answeredAt ? (now - Date.parse(contact.answeredAt)) / 1000 : 0;
  return (
    <div class="view calling">
      <h1 class="hidden-visually">{t('call.with', { name })}</h1>
      <div class="calling-head">
        <CallStatusText status={status} />
        <span class="figures" data-testid="call-timer">
          <span class="hidden-visually">{t('call.duration')} </span>
          {duration(seconds)}
        </span>
        <QualityBadge call={call} />
      </div>
      <div role="status">
        {status === 'held' && <Message tone="warning">{t('widget.held', { name })}</Message>}
        {contact.conferenceAgentId && <Message tone="info">{t('widget.colleague', { name })}</Message>}
        {status === 'reconnecting' && <Message tone="warning">{t('widget.reconnecting')}</Message>}
      </div>
      <DeviceTrouble call={call} />
      <RemoteAudio call={call} devices={widget.devices} />
      {widget.leg.colleague.value && (
        <RemoteAudio call={widget.leg.colleague.value} devices={widget.devices} testId="colleague-audio" />
      )}
      <CallStage call={call} name={name} />
      <CallControls call={call} devices={widget.devices} onEnd={() => void widget.visit.end()} />
    </div>
  );
}
