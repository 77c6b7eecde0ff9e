import { useEffect, useRef, useState } from 'preact/hooks';
import { Timer } from 'lucide-preact';
import type { Call } from '../call/call';
import { t } from '../i18n/index';
import { CallControls } from '../ui/call_controls';
import { CallDuration, CallStage, CallStatusText, DeviceTrouble, QualityBadge, RemoteAudio } from '../ui/call_view';
import { CallbackBar } from './callback_bar';
import { ConsultBar } from './consult_bar';
import type { Workspace } from './store';
import { TransferDialog } from './transfer_dialog';

export function CallPanel({ workspace, call }: { workspace: Workspace; call: Call }) {
  const contact = call.contact.value;
  const queue = workspace.lists.queueName(contact);
  // A colleague who asks is not a customer: he is neither held nor handed on.
  const isConsult = Boolean(contact.consultOf);
  const kind = isConsult ? t('consult.kind') : t(`channel.${contact.channel}`);
  const [isTransferring, setTransferring] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // The offer that had the focus is gone: the keyboard goes on at the call.
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      class="card call-panel"
      tabIndex={-1}
      aria-label={t('call.with', { name: contact.customer.name })}
      data-testid="call-panel"
    >
      <div class="call-head">
        <div class="call-person">
          <h1 data-testid="call-customer">{contact.customer.name}</h1>
          <span class="soft small">{queue ? `${queue} · ${kind}` : kind}</span>
        </div>
        <QualityBadge call={call} />
        <span class="call-time figures" data-testid="call-timer">
          <Timer size={17} aria-hidden="true" />
          <CallDuration call={call} socket={workspace.api.socket} />
        </span>
        <CallStatusText status={call.status.value} />
      </div>
      <DeviceTrouble call={call} />
      <RemoteAudio call={call} devices={workspace.devices} />
      <ConsultBar workspace={workspace} contact={contact} />
      <CallbackBar workspace={workspace} contact={contact} />
      <CallStage call={call} name={contact.customer.name} note={contact.subject || null} />
      <CallControls
        call={call}
        devices={workspace.devices}
        {...(isConsult
          ? {}
          : { onHold: () => void workspace.inHand.hold(), onTransfer: () => setTransferring(true) })}
        onEnd={() => void workspace.inHand.end()}
      />
      {isTransferring && <TransferDialog workspace={workspace} onClose={() => setTransferring(false)} />}
    </section>
  );
}
