import type { Call } from '../call/call';
import { t } from '../i18n/index';
import { CallControls } from '../ui/call_controls';
import { CallDuration, CallStage, CallStatusText, DeviceTrouble, QualityBadge, RemoteAudio } from '../ui/call_view';
import { Message } from '../ui/parts';
import type { Widget } from './store';

export function CallingView({ widget, call }: { widget: Widget; call: Call }) {
  const name = widget.visit.agentName.value || t('widget.agent');
  const contact = call.contact.value;
  const status = call.status.value;
  return (
    <div class="view calling">
      <h1 class="hidden-visually">{t('call.with', { name })}</h1>
      <div class="calling-head">
        <CallStatusText status={status} />
        <span class="figures" data-testid="call-timer">
          <CallDuration call={call} socket={widget.api.socket} />
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
