import type { LucideIcon } from 'lucide-preact';
import { ArrowRightLeft, Mic, MicOff, MonitorUp, MonitorX, Pause, PhoneOff, Play, Settings2, Video, VideoOff } from 'lucide-preact';
import type { Call } from '../call/call';
import { canShareScreen, type Devices } from '../call/media';
import { t } from '../i18n/index';
import { DeviceFields } from './call_view';
import { Menu } from './menu';

interface ControlProps {
  icon: LucideIcon;
  label: string;
  testId: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  isBad?: boolean;
  onClick: () => void;
}

function Control(props: ControlProps) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      class={props.isBad ? 'control bad' : 'control'}
      data-testid={props.testId}
      data-active={props.isPressed}
      disabled={props.isDisabled}
      onClick={props.onClick}
    >
      <span class="face" aria-hidden="true">
        <Icon size={21} />
      </span>
      {props.label}
    </button>
  );
}

interface CallControlsProps {
  call: Call;
  devices: Devices;
  /** Absent where the person may not put the call on hold. */
  onHold?: () => void;
  /** Absent where the person may not hand the call on. */
  onTransfer?: () => void;
  onEnd: () => void;
}

export function CallControls({ call, devices, onHold, onTransfer, onEnd }: CallControlsProps) {
  const status = call.status.value;
  const isHeld = call.contact.value.status === 'held';
  const isMuted = call.isMuted.value;
  const video = call.video.value;
  return (
    <div class="controls" role="group" aria-label={t('call.controls')}>
      <Control
        icon={isMuted ? MicOff : Mic}
        label={isMuted ? t('call.unmute') : t('call.mute')}
        testId="call-mute"
        isPressed={isMuted}
        onClick={() => call.toggleMute()}
      />
      {onHold && (
        <Control
          icon={isHeld ? Play : Pause}
          label={isHeld ? t('call.resume') : t('call.hold')}
          testId="call-hold"
          isPressed={isHeld}
          isDisabled={status === 'ended'}
          onClick={onHold}
        />
      )}
      {onTransfer && (
        <Control
          icon={ArrowRightLeft}
          label={t('call.transfer')}
          testId="call-transfer"
          isDisabled={status !== 'connected' && status !== 'held'}
          onClick={onTransfer}
        />
      )}
      <Control
        icon={video === 'camera' ? Video : VideoOff}
        label={video === 'camera' ? t('call.cameraOff') : t('call.cameraOn')}
        testId="call-camera"
        isPressed={video === 'camera'}
        onClick={() => void call.toggleCamera()}
      />
      {canShareScreen() && (
        <Control
          icon={video === 'screen' ? MonitorX : MonitorUp}
          label={video === 'screen' ? t('call.stopShare') : t('call.share')}
          testId="call-share"
          isPressed={video === 'screen'}
          onClick={() => void call.toggleScreen()}
        />
      )}
      <Menu
        label={t('call.devices')}
        kind="dialog"
        isAbove
        buttonClass="control"
        testId="call-devices"
        face={
          <>
            <span class="face" aria-hidden="true">
              <Settings2 size={21} />
            </span>
            {t('call.devices')}
          </>
        }
      >
        {() => (
          <DeviceFields
            devices={devices}
            onMicrophone={() => void call.reopenMicrophone()}
            onCamera={() => {
              if (call.video.value === 'camera') void call.openCamera();
            }}
          />
        )}
      </Menu>
      <Control icon={PhoneOff} label={t('call.end')} testId="call-end" isBad onClick={onEnd} />
    </div>
  );
}
