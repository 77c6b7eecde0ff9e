import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { command, rtcConfig, type Api } from '../wire/api';
import type { Contact, Party, QualitySample } from '../wire/contract';
import { tabKeep } from '../wire/storage';
import { callStatus, type CallStatus } from './call_status';
import { MediaProblem, type Devices, type MediaFault } from './media';
import { MediaLink } from './media_link';
import { countersFrom, sampleBetween, type Counters } from './quality';

const legKey = 'callroom.leg';
const sampleEveryMs = 5000;

/** Remembers, across a reload of this tab only, that the tab holds the media leg of a contact. */
export const legMarker = {
  get: (): string | null => tabKeep.get(legKey),
  set: (contactId: string): void => tabKeep.set(legKey, contactId),
  clear: (): void => tabKeep.remove(legKey),
};

export type VideoSource = 'none' | 'camera' | 'screen';

export interface CallOptions {
  /** The page was reloaded or took the call over: the media begins anew. */
  isReturn: boolean;
  /** Whom this leg reaches, where the contact has more than two sides. */
  peerId?: string;
  /** The call that this one goes on beside: with sound alone, muted with it, and not what a reload goes on with. */
  beside?: Call;
}

/** One call whose media leg this page holds: the contact, the media both ways, and what the person does with it. */
export class Call {
  readonly contact;
  readonly status: ReadonlySignal<CallStatus>;
  readonly link: MediaLink;
  readonly isMuted = signal(false);
  readonly video = signal<VideoSource>('none');
  readonly localVideo = signal<MediaStream | null>(null);
  readonly quality = signal<QualitySample | null>(null);
  readonly microphoneFault = signal<MediaFault | null>(null);
  readonly cameraFault = signal<MediaFault | null>(null);

  private readonly isPeerLost = signal(false);
  private readonly undo: (() => void)[] = [];
  private microphone: MediaStreamTrack | null = null;
  private picture: MediaStreamTrack | null = null;
  private isClosed = false;
  private hasTold = false;

  constructor(
    private readonly api: Api,
    private readonly devices: Devices,
    private readonly party: Party,
    contact: Contact,
    private readonly options: CallOptions,
  ) {
    this.contact = signal(contact);
    this.link = new MediaLink({
      side: party === 'agent' ? 'offerer' : 'answerer',
      config: () => rtcConfig(api),
      send: (kind, payload) =>
        api.socket.notify('signal.send', {
          contactId: contact.id,
          ...(options.peerId ? { to: options.peerId } : {}),
          kind,
          payload,
        }),
    });
    this.status = computed(() =>
      callStatus({
        contact: this.contact.value.status,
        link: this.link.phase.value,
        isOnline: api.socket.state.value === 'online',
        isPeerLost: this.isPeerLost.value,
        isReturn: options.isReturn,
      }),
    );
    const id = contact.id;
    this.undo.push(
      api.socket.on('signal.received', (signalled) => {
        if (signalled.contactId !== id || !this.isPeer(signalled.from)) return;
        this.isPeerLost.value = false;
        this.link.receive(signalled.kind, signalled.payload);
      }),
      api.socket.on('contact.peer_lost', (lost) => {
        if (lost.contactId === id && lost.party !== party) this.isPeerLost.value = true;
      }),
      api.socket.on('contact.peer_returned', (returned) => {
        if (returned.contactId === id && returned.party !== party) this.isPeerLost.value = false;
      }),
      api.socket.on('contact.peer_resumed', (resumed) => {
        if (resumed.contactId !== id || resumed.party === party) return;
        if (resumed.userId && !this.isPeer(resumed.userId)) return;
        this.isPeerLost.value = false;
        this.link.peerReplaced();
      }),
      effect(() => this.applySilence()),
      effect(() => {
        if (this.link.phase.value === 'connected') this.tellConnected();
      }),
      this.sampleQuality(),
    );
    const { beside } = options;
    if (beside) this.undo.push(effect(() => void (this.isMuted.value = beside.isMuted.value)));
    else legMarker.set(id);
  }

  /** Opens the devices that are not yet open and lets media flow. A missing device never stops the call. */
  async start(): Promise<void> {
    const wantsCamera = this.contact.peek().channel === 'video' && !this.options.beside;
    await this.openMicrophone();
    if (wantsCamera && this.video.peek() === 'none') await this.openCamera();
    if (!this.isClosed) this.link.start();
  }

  /** Takes over tracks that were opened before the call began. */
  adopt(microphone: MediaStreamTrack | null, camera: MediaStreamTrack | null): void {
    if (microphone) this.useMicrophone(microphone);
    if (camera) this.usePicture(camera, 'camera');
  }

  /** The socket is back. After a resync the leg was taken anew, so the media begins anew too. */
  socketReturned(isNewLeg: boolean): void {
    this.isPeerLost.value = false;
    if (isNewLeg && this.party === 'agent') this.link.replace();
    else this.link.refresh();
  }

  update(contact: Contact): void {
    this.contact.value = contact;
  }

  toggleMute(): void {
    this.isMuted.value = !this.isMuted.value;
  }

  async toggleHold(): Promise<void> {
    const { id, status } = this.contact.peek();
    this.update(await command(this.api, status === 'held' ? 'resume' : 'hold', id));
  }

  async toggleCamera(): Promise<void> {
    if (this.video.peek() === 'camera') await this.stopPicture();
    else await this.openCamera();
  }

  async toggleScreen(): Promise<void> {
    if (this.video.peek() === 'screen') {
      await this.stopPicture();
      return;
    }
    try {
      const track = await this.devices.screen();
      if (track) await this.usePicture(track, 'screen');
    } catch (error) {
      if (!(error instanceof MediaProblem)) throw error;
      this.cameraFault.value = error.fault;
    }
  }

  async openMicrophone(): Promise<void> {
    if (this.microphone?.readyState === 'live') return;
    await this.reopenMicrophone();
  }

  /** Opens the microphone that is chosen now. */
  async reopenMicrophone(): Promise<void> {
    try {
      await this.useMicrophone(await this.devices.microphone());
    } catch (error) {
      if (!(error instanceof MediaProblem)) throw error;
      this.microphoneFault.value = error.fault;
    }
  }

  async openCamera(): Promise<void> {
    try {
      await this.usePicture(await this.devices.camera(), 'camera');
    } catch (error) {
      if (!(error instanceof MediaProblem)) throw error;
      this.cameraFault.value = error.fault;
    }
  }

  /** Hangs up. The call shows as ended when the server says so. */
  async end(): Promise<void> {
    this.update(await command(this.api, 'end', this.contact.peek().id));
  }

  /** Frees devices and connection; the contact goes on or has ended elsewhere. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    for (const each of this.undo) each();
    this.link.close();
    this.microphone?.stop();
    this.picture?.stop();
    this.localVideo.value = null;
    if (!this.options.beside && legMarker.get() === this.contact.peek().id) legMarker.clear();
  }

  /** Of the three in a conference each two have a link of their own. */
  private isPeer(person: string): boolean {
    const { agentId, customer } = this.contact.peek();
    const peer = this.options.peerId ?? (this.party === 'agent' ? customer.id : agentId);
    return !peer || peer === person;
  }

  private async useMicrophone(track: MediaStreamTrack): Promise<void> {
    if (this.isClosed) {
      track.stop();
      return;
    }
    const former = this.microphone;
    this.microphone = track;
    this.microphoneFault.value = null;
    this.applySilence();
    // An unplugged device ends its track: go on with the default one.
    track.onended = () => {
      if (this.microphone === track && !this.isClosed) void this.reopenMicrophone();
    };
    await this.link.setTrack('audio', track);
    former?.stop();
  }

  private async usePicture(track: MediaStreamTrack, source: VideoSource): Promise<void> {
    if (this.isClosed) {
      track.stop();
      return;
    }
    const former = this.picture;
    this.picture = track;
    batch(() => {
      this.cameraFault.value = null;
      this.video.value = source;
      this.localVideo.value = new MediaStream([track]);
    });
    this.applySilence();
    track.onended = () => {
      if (this.picture === track && !this.isClosed) void this.stopPicture();
    };
    await this.link.setTrack('video', track);
    former?.stop();
  }

  private async stopPicture(): Promise<void> {
    const former = this.picture;
    this.picture = null;
    batch(() => {
      this.video.value = 'none';
      this.localVideo.value = null;
    });
    await this.link.setTrack('video', null);
    former?.stop();
  }

  /** Before the call is answered and on hold nothing leaves this side, whatever the buttons say. */
  private applySilence(): void {
    const { status } = this.contact.value;
    const isOpen = status === 'connecting' || status === 'active';
    const isMuted = this.isMuted.value;
    if (this.microphone) this.microphone.enabled = isOpen && !isMuted;
    if (this.picture) this.picture.enabled = isOpen;
  }

  private tellConnected(): void {
    if (this.hasTold || this.contact.peek().status !== 'connecting') return;
    this.hasTold = true;
    this.api.socket.notify('contact.connected', { contactId: this.contact.peek().id });
  }

  private sampleQuality(): () => void {
    let before: { peer: RTCPeerConnection; counters: Counters } | null = null;
    const read = async () => {
      const peer = this.link.peer;
      if (!peer || this.link.phase.peek() !== 'connected') return;
      const counters = countersFrom((await peer.getStats()).values());
      if (!counters) return;
      const sample = before?.peer === peer ? sampleBetween(before.counters, counters) : null;
      before = { peer, counters };
      if (!sample || this.isClosed) return;
      this.quality.value = sample;
      await this.api.rest.post(`contacts/${this.contact.peek().id}/quality`, sample);
    };
    // A sample that could not be sent is not worth a word to the person who talks.
    const timer = setInterval(() => void read().catch(() => undefined), sampleEveryMs);
    return () => clearInterval(timer);
  }
}
