import type { SignalKind } from '../wire/contract';

/**
 * The rules of one media connection, apart from WebRTC itself.
 *
 * The agent's side offers (the impolite peer), the customer's side answers (the polite one) and asks for an offer by
 * `renegotiate`. Every RTCPeerConnection of the offerer has a name of its own, `connection`, which the answerer echoes:
 * after a reload, signals of the former connection that are still on their way are told apart by it. Peers that leave
 * the name out are understood too.
 */
export type Side = 'offerer' | 'answerer';

export interface SignalPayload {
  connection?: string;
  type?: RTCSdpType;
  sdp?: string;
  candidate?: string;
  sdpMid?: string | null;
  sdpMLineIndex?: number | null;
  usernameFragment?: string | null;
  iceRestart?: boolean;
}

export interface Standing {
  /** Name of the present connection; null when there is none or its offerer gave no name. */
  connection: string | null;
  hasConnection: boolean;
  signalingState: RTCSignalingState;
  hasRemoteDescription: boolean;
  isMakingOffer: boolean;
  /** The other side has come back on a new page, so its next offer belongs to a new connection. */
  isPeerReplaced: boolean;
}

export type Verdict =
  /** Hand it to the present connection. */
  | 'apply'
  /** Keep it until a remote description is set. */
  | 'keep'
  /** Drop the present connection, make one for this offer, and hand it over. */
  | 'replace'
  /** Make an offer, or one with new ICE credentials. */
  | 'offer'
  | 'restart'
  /** The other side closes its media. */
  | 'close'
  | 'ignore';

export function judge(side: Side, kind: SignalKind, payload: SignalPayload, now: Standing): Verdict {
  const isForeign =
    payload.connection !== undefined && now.connection !== null && payload.connection !== now.connection;
  switch (kind) {
    case 'offer':
      if (side === 'offerer') {
        if (!now.hasConnection || isForeign) return 'ignore';
        return now.isMakingOffer || now.signalingState !== 'stable' ? 'ignore' : 'apply';
      }
      if (!now.hasConnection || isForeign) return 'replace';
      // Without a name only the server's word tells an offer of a new page from a renegotiation.
      return payload.connection === undefined && now.isPeerReplaced ? 'replace' : 'apply';
    case 'answer':
      return now.hasConnection && !isForeign && now.signalingState === 'have-local-offer' ? 'apply' : 'ignore';
    case 'candidate':
      if (!now.hasConnection) return side === 'answerer' && payload.connection === undefined ? 'keep' : 'ignore';
      if (isForeign) return 'ignore';
      return now.hasRemoteDescription ? 'apply' : 'keep';
    case 'renegotiate':
      if (side === 'answerer' || !now.hasConnection || isForeign) return 'ignore';
      return payload.iceRestart ? 'restart' : 'offer';
    case 'bye':
      return isForeign ? 'ignore' : 'close';
  }
}

export type Repair = 'wait' | 'restart' | 'replace' | 'ask';

/** What to try when media does not flow, by the number of tries so far. Only the offerer can restart or replace. */
export function repairFor(side: Side, attempt: number, hasRemoteDescription: boolean): Repair {
  if (side === 'answerer') return hasRemoteDescription ? 'ask' : 'wait';
  return hasRemoteDescription && attempt % 2 === 0 ? 'restart' : 'replace';
}
