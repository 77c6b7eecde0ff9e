import { MediaLink } from '../../src/call/media_link';
import type { Side, SignalPayload } from '../../src/call/negotiation';
import type { SignalKind } from '../../src/wire/contract';

interface Sent {
  from: Side;
  kind: SignalKind;
  payload: SignalPayload;
}

/** Both ends of one call in one page, with signals handed over in memory as JSON. */
export class Pair {
  agent: MediaLink;
  customer: MediaLink;
  readonly sent: Sent[] = [];
  /** Signals of these kinds are lost on the way. */
  lose: SignalKind[] = [];

  constructor(readonly patienceMs: number) {
    this.agent = this.make('offerer');
    this.customer = this.make('answerer');
  }

  make(side: Side): MediaLink {
    const link: MediaLink = new MediaLink({
      side,
      patienceMs: this.patienceMs,
      config: () => Promise.resolve({ iceServers: [], iceTransportPolicy: 'all' }),
      send: (kind, payload) => {
        this.sent.push({ from: side, kind, payload });
        const isCurrent = link === this.agent || link === this.customer;
        if (!isCurrent || this.lose.includes(kind)) return;
        const text = JSON.stringify(payload);
        setTimeout(() => (side === 'offerer' ? this.customer : this.agent).receive(kind, JSON.parse(text)), 5);
      },
    });
    return link;
  }

  /** The customer's page was reloaded: a new link, and the agent is told. */
  reloadCustomer(): void {
    this.customer.close();
    this.customer = this.make('answerer');
    this.customer.start();
    this.agent.peerReplaced();
  }

  /** The agent's page was reloaded; the word of the server may come before or after the new offer. */
  reloadAgent(isToldFirst: boolean): void {
    this.agent.close();
    this.agent = this.make('offerer');
    if (isToldFirst) this.customer.peerReplaced();
    else setTimeout(() => this.customer.peerReplaced(), 300);
    this.agent.start();
  }
}

export function tone(): MediaStreamTrack {
  const context = new AudioContext();
  const source = context.createOscillator();
  const out = context.createMediaStreamDestination();
  source.connect(out);
  source.start();
  return out.stream.getAudioTracks()[0]!;
}

export function picture(): MediaStreamTrack {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const brush = canvas.getContext('2d')!;
  let turn = 0;
  setInterval(() => {
    brush.fillStyle = `hsl(${(turn += 11)} 90% 50%)`;
    brush.fillRect(0, 0, 64, 48);
  }, 40);
  return canvas.captureStream(25).getVideoTracks()[0]!;
}

export async function received(link: MediaLink, kind: 'audio' | 'video'): Promise<number> {
  let packets = 0;
  for (const each of (await link.peer?.getStats())?.values() ?? [])
    if (each.type === 'inbound-rtp' && each.kind === kind) packets += each.packetsReceived;
  return packets;
}

export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not reached: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export const flows = (pair: Pair) =>
  until('sound flows both ways', async () => {
    const isUp = pair.agent.phase.value === 'connected' && pair.customer.phase.value === 'connected';
    return isUp && (await received(pair.agent, 'audio')) > 5 && (await received(pair.customer, 'audio')) > 5;
  });

export async function connected(patienceMs = 4000, lose: SignalKind[] = []): Promise<Pair> {
  const pair = new Pair(patienceMs);
  pair.lose = lose;
  await pair.agent.setTrack('audio', tone());
  await pair.customer.setTrack('audio', tone());
  pair.customer.start();
  pair.agent.start();
  if (!lose.length) await flows(pair);
  return pair;
}

const tools = { Pair, connected, flows, until, received, tone, picture };
export type Tools = typeof tools;

declare global {
  interface Window {
    tools: Tools;
  }
}
window.tools = tools;
