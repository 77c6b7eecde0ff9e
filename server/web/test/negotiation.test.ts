import { describe, expect, it } from 'vitest';
import { judge, repairFor, type SignalPayload, type Standing } from '../src/call/negotiation';

const idle: Standing = {
  connection: null,
  hasConnection: false,
  signalingState: 'stable',
  hasRemoteDescription: false,
  isMakingOffer: false,
  isPeerReplaced: false,
};
const open: Standing = { ...idle, connection: 'c1', hasConnection: true };
const agreed: Standing = { ...open, hasRemoteDescription: true };
const sdp = (connection?: string): SignalPayload => ({ type: 'offer', sdp: 'v=0', ...(connection ? { connection } : {}) });
const answer = (connection?: string): SignalPayload => ({ ...sdp(connection), type: 'answer' });
const candidate = (connection?: string): SignalPayload => ({ candidate: 'c', ...(connection ? { connection } : {}) });

describe('the answering side', () => {
  it('makes a connection for the first offer', () => {
    expect(judge('answerer', 'offer', sdp('c1'), idle)).toBe('replace');
  });
  it('takes a later offer of the same connection as a renegotiation', () => {
    expect(judge('answerer', 'offer', sdp('c1'), agreed)).toBe('apply');
  });
  it('replaces the connection when the offer is of a new one', () => {
    expect(judge('answerer', 'offer', sdp('c2'), agreed)).toBe('replace');
  });
  it('yields when both offer at once', () => {
    expect(judge('answerer', 'offer', sdp('c1'), { ...agreed, signalingState: 'have-local-offer' })).toBe('apply');
  });
  it('tells an unnamed offer of a new page by the word of the server', () => {
    expect(judge('answerer', 'offer', sdp(), { ...agreed, connection: null })).toBe('apply');
    expect(judge('answerer', 'offer', sdp(), { ...agreed, connection: null, isPeerReplaced: true })).toBe('replace');
  });
  it('keeps the new connection when its offer came before the word of the server', () => {
    expect(judge('answerer', 'offer', sdp('c1'), { ...agreed, isPeerReplaced: true })).toBe('apply');
  });
  it('drops candidates of a connection that is gone', () => {
    expect(judge('answerer', 'candidate', candidate('c0'), agreed)).toBe('ignore');
    expect(judge('answerer', 'candidate', candidate('c0'), idle)).toBe('ignore');
  });
  it('keeps unnamed candidates that come before their offer', () => {
    expect(judge('answerer', 'candidate', candidate(), idle)).toBe('keep');
  });
  it('never answers a request to renegotiate', () => {
    expect(judge('answerer', 'renegotiate', { connection: 'c1' }, agreed)).toBe('ignore');
  });
});

describe('the offering side', () => {
  const offering: Standing = { ...open, signalingState: 'have-local-offer' };
  it('takes the answer to its present offer only', () => {
    expect(judge('offerer', 'answer', answer('c1'), offering)).toBe('apply');
    expect(judge('offerer', 'answer', answer('c0'), offering)).toBe('ignore');
    expect(judge('offerer', 'answer', answer('c1'), agreed)).toBe('ignore');
  });
  it('understands answers without a name', () => {
    expect(judge('offerer', 'answer', answer(), offering)).toBe('apply');
  });
  it('stands by its own offer when both offer at once', () => {
    expect(judge('offerer', 'offer', sdp('c1'), offering)).toBe('ignore');
    expect(judge('offerer', 'offer', sdp('c1'), { ...agreed, isMakingOffer: true })).toBe('ignore');
  });
  it('offers when asked, with new ICE when asked for that', () => {
    expect(judge('offerer', 'renegotiate', { connection: 'c1' }, agreed)).toBe('offer');
    expect(judge('offerer', 'renegotiate', { connection: 'c1', iceRestart: true }, agreed)).toBe('restart');
    expect(judge('offerer', 'renegotiate', { connection: 'c0' }, agreed)).toBe('ignore');
  });
  it('keeps candidates until the answer is there', () => {
    expect(judge('offerer', 'candidate', candidate('c1'), offering)).toBe('keep');
    expect(judge('offerer', 'candidate', candidate('c1'), agreed)).toBe('apply');
    expect(judge('offerer', 'candidate', candidate('c0'), offering)).toBe('ignore');
  });
});

describe('repair', () => {
  it('lets the offering side try new ICE first, then a new connection', () => {
    expect(repairFor('offerer', 0, true)).toBe('restart');
    expect(repairFor('offerer', 1, true)).toBe('replace');
    expect(repairFor('offerer', 2, true)).toBe('restart');
  });
  it('offers anew where no answer ever came', () => {
    expect(repairFor('offerer', 0, false)).toBe('replace');
  });
  it('lets the answering side only ask', () => {
    expect(repairFor('answerer', 0, true)).toBe('ask');
    expect(repairFor('answerer', 0, false)).toBe('wait');
  });
});
