import { describe, expect, it } from 'vitest';
import { countersFrom, gradeOf, meanOpinionScore, sampleBetween } from '../src/call/quality';

const report = (timestamp: number, received: number, lost: number, bytes: number, rtt = 0.04) => [
  { type: 'inbound-rtp', kind: 'video', timestamp, packetsReceived: 9, packetsLost: 9, bytesReceived: 0, jitter: 1 },
  { type: 'inbound-rtp', kind: 'audio', timestamp, packetsReceived: received, packetsLost: lost, bytesReceived: bytes, jitter: 0.012 },
  { type: 'candidate-pair', nominated: true, state: 'succeeded', timestamp, currentRoundTripTime: rtt },
  { type: 'candidate-pair', nominated: false, state: 'failed', timestamp, currentRoundTripTime: 9 },
];

describe('a sample', () => {
  it('is the difference of two readings of the sound', () => {
    const before = countersFrom(report(1000, 100, 0, 0));
    const after = countersFrom(report(6000, 340, 10, 25_000));
    expect(before && after && sampleBetween(before, after)).toEqual({
      lossPercent: 4,
      jitterMs: 12,
      rttMs: 40,
      bitrateKbps: 40,
      direction: 'inbound',
    });
  });
  it('is not made of silence, or across a new connection', () => {
    const one = countersFrom(report(1000, 100, 0, 0));
    const same = countersFrom(report(6000, 100, 0, 0));
    const restarted = countersFrom(report(6000, 5, 0, 0));
    expect(one && same && sampleBetween(one, same)).toBeNull();
    expect(one && restarted && sampleBetween(one, restarted)).toBeNull();
  });
  it('needs something to have been received', () => {
    expect(countersFrom([])).toBeNull();
  });
  it('keeps loss between 0 and 100 when late packets turn the count back', () => {
    const before = countersFrom(report(1000, 100, 8, 0));
    const after = countersFrom(report(6000, 200, 5, 0));
    expect(before && after && sampleBetween(before, after)?.lossPercent).toBe(0);
  });
});

describe('the grade', () => {
  const at = (lossPercent: number, rttMs: number) => ({ lossPercent, jitterMs: 5, rttMs });
  it('follows loss and delay', () => {
    expect(gradeOf(at(0, 30))).toBe('good');
    expect(gradeOf(at(6, 120))).toBe('fair');
    expect(gradeOf(at(20, 500))).toBe('poor');
  });
  it('is a score between 1 and 4.5 that never rises with loss', () => {
    let last = 5;
    for (let loss = 0; loss <= 100; loss += 5) {
      const score = meanOpinionScore(at(loss, 50));
      expect(score).toBeGreaterThanOrEqual(1);
      expect(score).toBeLessThanOrEqual(4.5);
      expect(score).toBeLessThanOrEqual(last);
      last = score;
    }
  });
});
