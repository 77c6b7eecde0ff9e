import type { QualitySample } from '../wire/contract';

/** The counters of received sound (or picture, where there is no sound) that a sample is the difference of. */
export interface Counters {
  atMs: number;
  received: number;
  lost: number;
  bytes: number;
  jitterMs: number;
  rttMs: number;
}

interface InboundStats {
  type: string;
  kind?: string;
  timestamp: number;
  packetsReceived?: number;
  packetsLost?: number;
  bytesReceived?: number;
  jitter?: number;
  state?: string;
  nominated?: boolean;
  currentRoundTripTime?: number;
}

export function countersFrom(report: Iterable<unknown>): Counters | null {
  let inbound: InboundStats | null = null;
  let rttMs = 0;
  let bytes = 0;
  for (const each of report as Iterable<InboundStats>) {
    if (each.type === 'inbound-rtp') {
      bytes += each.bytesReceived ?? 0;
      if (inbound === null || each.kind === 'audio') inbound = each;
    }
    if (each.type === 'candidate-pair' && each.nominated && each.state === 'succeeded')
      rttMs = Math.max(rttMs, (each.currentRoundTripTime ?? 0) * 1000);
  }
  if (!inbound) return null;
  return {
    atMs: inbound.timestamp,
    received: inbound.packetsReceived ?? 0,
    lost: inbound.packetsLost ?? 0,
    bytes,
    jitterMs: (inbound.jitter ?? 0) * 1000,
    rttMs,
  };
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** Null where nothing was to be received between the two readings, or they are of different connections. */
export function sampleBetween(before: Counters, after: Counters): QualitySample | null {
  const received = after.received - before.received;
  const elapsedMs = after.atMs - before.atMs;
  if (received < 0 || elapsedMs <= 0) return null;
  const lost = Math.max(0, after.lost - before.lost);
  if (received + lost === 0) return null;
  return {
    lossPercent: oneDecimal((100 * lost) / (received + lost)),
    jitterMs: oneDecimal(after.jitterMs),
    rttMs: oneDecimal(after.rttMs),
    bitrateKbps: oneDecimal(Math.max(0, (after.bytes - before.bytes) * 8) / elapsedMs),
    direction: 'inbound',
  };
}

/** Mean opinion score, 1 to 4.5: ITU-T G.107 simplified to delay and loss, with Opus' concealment. */
export function meanOpinionScore(sample: QualitySample): number {
  const delayMs = sample.rttMs / 2 + sample.jitterMs * 2 + 10;
  const delayFactor = 0.024 * delayMs + (delayMs > 177.3 ? 0.11 * (delayMs - 177.3) : 0);
  const lossFactor = (95 * sample.lossPercent) / (sample.lossPercent + 25);
  const rating = Math.min(100, Math.max(0, 93.2 - delayFactor - lossFactor));
  return 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6;
}

export type Grade = 'good' | 'fair' | 'poor';

export function gradeOf(sample: QualitySample): Grade {
  const score = meanOpinionScore(sample);
  return score >= 3.9 ? 'good' : score >= 3.2 ? 'fair' : 'poor';
}
