import { signal } from '@preact/signals';
import type { RtcConfig, SignalKind } from '../wire/contract';
import { judge, repairFor, type Side, type SignalPayload } from './negotiation';

/** `new`: nothing sent yet; `connecting` until media can flow for the first time; `broken` after it could and cannot now. */
export type LinkPhase = 'new' | 'connecting' | 'connected' | 'broken' | 'closed';

export interface MediaLinkOptions {
  side: Side;
  config: () => Promise<RtcConfig>;
  send: (kind: SignalKind, payload: SignalPayload) => void;
  /** Time without media before the next repair, in milliseconds. */
  patienceMs?: number;
}

/**
 * The media between two browsers. It outlives its RTCPeerConnection: a reload of either page or a network that changed
 * for good makes a new one, while tracks and listeners stay.
 */
export class MediaLink {
  readonly phase = signal<LinkPhase>('new');
  readonly remoteAudio = signal<MediaStream | null>(null);
  /** Null while the other side sends no picture. */
  readonly remoteVideo = signal<MediaStream | null>(null);

  private connection: RTCPeerConnection | null = null;
  private connectionName: string | null = null;
  private readonly outgoing = new MediaStream();
  private audioTrack: MediaStreamTrack | null = null;
  private videoTrack: MediaStreamTrack | null = null;
  private kept: SignalPayload[] = [];
  private work: Promise<void> = Promise.resolve();
  private isMakingOffer = false;
  private isPeerReplaced = false;
  private wasConnected = false;
  private attempt = 0;
  private watch: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly options: MediaLinkOptions) {}

  /** The present connection, for statistics. */
  get peer(): RTCPeerConnection | null {
    return this.connection;
  }

  /** Begins: the offerer makes its offer, the answerer waits for one. */
  start(): void {
    if (this.phase.value !== 'new') return;
    this.phase.value = 'connecting';
    if (this.options.side === 'offerer') this.replace();
  }

  /** The other side came back on a new page. The offerer connects anew; the answerer expects an offer. */
  peerReplaced(): void {
    if (this.phase.value === 'closed') return;
    this.isPeerReplaced = true;
    if (this.options.side === 'offerer' && this.phase.value !== 'new') this.replace();
  }

  /** Makes a new connection and offers it. */
  replace(): void {
    this.enqueue(async () => {
      await this.open(crypto.randomUUID());
      this.addTransceivers();
    });
  }

  /**
   * Signalling is possible again: what is broken is mended at once, and what still flows gets new ICE, because the
   * network may have changed. It also tells the other side that this one is back.
   */
  refresh(): void {
    if (this.phase.value === 'connecting' || this.phase.value === 'broken') this.repair();
    else if (this.phase.value === 'connected') this.renewIce();
  }

  /** Sends this track, or nothing. Direction follows, so that the other side sees the picture come and go. */
  setTrack(kind: 'audio' | 'video', track: MediaStreamTrack | null): Promise<void> {
    if (kind === 'audio') this.audioTrack = track;
    else this.videoTrack = track;
    return this.enqueue(async () => {
      const connection = this.connection;
      if (!connection || (this.options.side === 'answerer' && !connection.remoteDescription)) return;
      const transceiver = this.transceiver(kind);
      if (transceiver) await this.send(transceiver, track);
      else if (track) connection.addTransceiver(track, { direction: 'sendrecv', streams: [this.outgoing] });
    });
  }

  receive(kind: SignalKind, raw: unknown): void {
    const payload: SignalPayload = typeof raw === 'object' && raw !== null ? raw : {};
    void this.enqueue(async () => {
      if (this.phase.value === 'closed') return;
      const connection = this.connection;
      const verdict = judge(this.options.side, kind, payload, {
        connection: this.connectionName,
        hasConnection: connection !== null,
        signalingState: connection?.signalingState ?? 'stable',
        hasRemoteDescription: connection?.remoteDescription != null,
        isMakingOffer: this.isMakingOffer,
        isPeerReplaced: this.isPeerReplaced,
      });
      switch (verdict) {
        case 'replace':
          await this.open(payload.connection ?? null);
          await this.takeDescription(payload);
          return;
        case 'apply':
          if (kind === 'candidate') await this.takeCandidate(payload);
          else await this.takeDescription(payload);
          return;
        case 'keep':
          this.kept.push(payload);
          return;
        case 'offer':
          await this.offer();
          return;
        case 'restart':
          connection?.restartIce();
          return;
        case 'close':
        case 'ignore':
          return;
      }
    });
  }

  close(): void {
    this.phase.value = 'closed';
    this.stopWatch();
    this.dropConnection();
    this.remoteAudio.value = null;
    this.remoteVideo.value = null;
  }

  /** One step after the other: WebRTC's own steps must not interleave. */
  private enqueue(step: () => Promise<void>): Promise<void> {
    const next = this.work.then(async () => {
      if (this.phase.value !== 'closed') await step();
    });
    this.work = next.catch((error: unknown) => {
      console.warn('callroom: media step failed', error);
    });
    return this.work;
  }

  private async open(name: string | null): Promise<void> {
    // Watched from here on, so that a configuration that cannot be read is asked for again.
    this.watchFor(this.patience());
    const config = await this.options.config();
    if (this.phase.value === 'closed') return;
    this.dropConnection();
    const connection = new RTCPeerConnection({
      iceServers: config.iceServers.map(({ urls, username, credential }) => ({
        urls,
        ...(username ? { username } : {}),
        ...(credential ? { credential } : {}),
      })),
      iceTransportPolicy: config.iceTransportPolicy,
      bundlePolicy: 'max-bundle',
    });
    this.connection = connection;
    this.connectionName = name;
    this.isPeerReplaced = false;
    if (this.options.side === 'offerer') this.kept = [];
    this.phase.value = this.wasConnected ? 'broken' : 'connecting';
    connection.onicecandidate = ({ candidate }) => {
      if (candidate) this.options.send('candidate', { ...candidate.toJSON(), ...this.named() });
    };
    connection.ontrack = ({ track }) => {
      track.onmute = track.onunmute = () => this.showRemote();
      this.showRemote();
    };
    connection.onnegotiationneeded = () => {
      if (this.options.side === 'answerer') this.options.send('renegotiate', this.named());
      else void this.enqueue(() => this.offer());
    };
    connection.onconnectionstatechange = () => this.follow(connection);
  }

  private addTransceivers(): void {
    for (const kind of ['audio', 'video'] as const) {
      const track = kind === 'audio' ? this.audioTrack : this.videoTrack;
      this.connection?.addTransceiver(track ?? kind, {
        direction: track ? 'sendrecv' : 'recvonly',
        streams: [this.outgoing],
      });
    }
  }

  private async offer(): Promise<void> {
    const connection = this.connection;
    if (!connection || connection.signalingState !== 'stable') return;
    this.isMakingOffer = true;
    try {
      await connection.setLocalDescription();
      this.sendDescription(connection);
    } finally {
      this.isMakingOffer = false;
    }
  }

  private async takeDescription(payload: SignalPayload): Promise<void> {
    const connection = this.connection;
    if (!connection || !payload.type || payload.sdp === undefined) return;
    await connection.setRemoteDescription({ type: payload.type, sdp: payload.sdp });
    if (payload.type === 'offer') {
      for (const kind of ['audio', 'video'] as const) {
        const transceiver = this.transceiver(kind);
        if (transceiver) await this.send(transceiver, kind === 'audio' ? this.audioTrack : this.videoTrack);
      }
      await connection.setLocalDescription();
      this.sendDescription(connection);
    }
    const kept = this.kept;
    this.kept = [];
    for (const candidate of kept) await this.takeCandidate(candidate);
    this.showRemote();
  }

  private async takeCandidate(payload: SignalPayload): Promise<void> {
    try {
      await this.connection?.addIceCandidate({
        candidate: payload.candidate ?? '',
        sdpMid: payload.sdpMid ?? null,
        sdpMLineIndex: payload.sdpMLineIndex ?? null,
        usernameFragment: payload.usernameFragment ?? null,
      });
    } catch (error) {
      // A candidate of an earlier ICE generation: others will do.
      console.info('callroom: candidate not used', error);
    }
  }

  private async send(transceiver: RTCRtpTransceiver, track: MediaStreamTrack | null): Promise<void> {
    await transceiver.sender.replaceTrack(track);
    transceiver.sender.setStreams?.(this.outgoing);
    const direction = track ? 'sendrecv' : 'recvonly';
    if (transceiver.direction !== direction) transceiver.direction = direction;
  }

  private transceiver(kind: 'audio' | 'video'): RTCRtpTransceiver | undefined {
    return this.connection
      ?.getTransceivers()
      .find((each) => each.receiver.track.kind === kind && each.currentDirection !== 'stopped');
  }

  private sendDescription(connection: RTCPeerConnection): void {
    const description = connection.localDescription;
    if (description) this.options.send(description.type as SignalKind, { ...description.toJSON(), ...this.named() });
  }

  private named(): { connection?: string } {
    return this.connectionName === null ? {} : { connection: this.connectionName };
  }

  private showRemote(): void {
    this.show(this.remoteAudio, 'audio');
    this.show(this.remoteVideo, 'video');
  }

  private show(target: typeof this.remoteAudio, kind: 'audio' | 'video'): void {
    const transceiver = this.transceiver(kind);
    const direction = transceiver?.currentDirection;
    const track = transceiver?.receiver.track;
    const isSent = direction === 'sendrecv' || direction === 'recvonly';
    // Sound is attached at once, so that none is lost; a picture only when its first packets are there.
    const shown = track && isSent && (kind === 'audio' || !track.muted) ? track : null;
    if ((target.value?.getTracks()[0] ?? null) !== shown) target.value = shown ? new MediaStream([shown]) : null;
  }

  private follow(connection: RTCPeerConnection): void {
    if (connection !== this.connection) return;
    switch (connection.connectionState) {
      case 'connected':
        this.wasConnected = true;
        this.attempt = 0;
        this.stopWatch();
        this.phase.value = 'connected';
        return;
      case 'disconnected':
        this.phase.value = 'broken';
        // Short losses heal by themselves.
        this.watchFor(2500);
        return;
      case 'failed':
        this.phase.value = this.wasConnected ? 'broken' : 'connecting';
        this.repair();
        return;
      default:
        return;
    }
  }

  private repair(): void {
    const connection = this.connection;
    switch (repairFor(this.options.side, this.attempt++, connection?.remoteDescription != null)) {
      case 'restart':
      case 'ask':
        this.renewIce();
        break;
      case 'replace':
        this.replace();
        break;
      case 'wait':
        break;
    }
    this.watchFor(this.patience());
  }

  private renewIce(): void {
    if (this.options.side === 'offerer') this.connection?.restartIce();
    else this.options.send('renegotiate', { iceRestart: true, ...this.named() });
  }

  private patience(): number {
    return this.options.patienceMs ?? 8000;
  }

  private watchFor(delayMs: number): void {
    this.stopWatch();
    this.watch = setTimeout(() => this.repair(), delayMs);
  }

  private stopWatch(): void {
    if (this.watch) clearTimeout(this.watch);
    this.watch = null;
  }

  private dropConnection(): void {
    const connection = this.connection;
    this.connection = null;
    this.connectionName = null;
    if (!connection) return;
    connection.onicecandidate = connection.ontrack = connection.onnegotiationneeded = null;
    connection.onconnectionstatechange = null;
    connection.close();
  }
}
