/** Shapes of API version 1, as the server sends them. Times are RFC 3339 texts in UTC. */
import type { ChatEvent, ChatMark, ChatPost, ChatTyping } from './thread';

export type Role = 'customer' | 'agent' | 'supervisor' | 'manager' | 'admin';
export type Channel = 'call' | 'video' | 'chat' | 'callback';
export type Presence = 'offline' | 'available' | 'away';
export type DisplayState = 'wrapping' | 'active' | 'ringing' | 'away' | 'available' | 'offline';
export type ContactStatus =
  | 'created'
  | 'queued'
  | 'offered'
  | 'connecting'
  | 'active'
  | 'held'
  | 'wrapping'
  | 'closed';
export type Outcome =
  | 'handled'
  | 'abandoned'
  | 'callback_kept'
  | 'voicemail'
  | 'transferred'
  | 'failed'
  | 'closed_by_supervisor';
export type Party = 'customer' | 'agent';

export interface User {
  id: string;
  tenantId: string;
  name: string;
  email: string | null;
  role: Role;
  disabled: boolean;
}

/** How a person wants to work. */
export interface MySettings {
  /** None: the company's. */
  language: string | null;
  /** Of what was read; a change that names another is refused. */
  version: number;
}

export interface LanguageList {
  items: { code: string; name: string }[];
  /** Of who has chosen none. */
  companyLanguage: string;
}

/** What an agent may be away for; presence names it by its code. */
export interface AwayReason {
  code: string;
  name: string;
  order: number;
}

/** A result that a wrap-up may name by its code. */
export interface Disposition {
  code: string;
  name: string;
  /** A heading to stand under. */
  group: string | null;
  requiresNotes: boolean;
  /** Empty: for every queue. */
  queueIds: string[];
}

export interface TokenPair {
  accessToken: string;
  /** Empty where it came as a cookie. */
  refreshToken: string;
  expiresIn: number;
  user: User;
}

export interface Visitor {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  locale: string | null;
  /** Null for whom the company's site has signed. */
  key: string | null;
}

export interface WidgetSession {
  accessToken: string;
  expiresIn: number;
  visitor: Visitor;
  conversationId: string;
}

export interface EstimatedWait {
  p50Seconds: number;
  p90Seconds: number;
}

export interface Feedback {
  rating: number;
  comment: string | null;
  at: string;
}

export interface PendingOffer {
  offerId: string;
  deadline: string;
}

export interface Callback {
  /** None: the customer is called in the browser. */
  phone?: string | null;
  askedAt: string;
  /** Out of the line until then. */
  dueAt: string | null;
  attempts: number;
  reachedAt: string | null;
}

export interface Contact {
  id: string;
  tenantId: string;
  channel: Channel;
  status: ContactStatus;
  outcome: Outcome | null;
  queueId: string | null;
  agentId: string | null;
  customer: { id: string; name: string };
  conversationId: string;
  subject: string;
  priority: number;
  tags?: string[] | null;
  position?: number | null;
  createdAt: string;
  queuedAt: string | null;
  offeredAt: string | null;
  answeredAt: string | null;
  endedAt: string | null;
  wrappedAt: string | null;
  /** When the server itself ends the present state. */
  deadline: string | null;
  waitSeconds: number;
  talkSeconds: number;
  holdSeconds: number;
  wrapSeconds: number;
  /** Complete ones that the reader may hear. */
  recordingIds: string[];
  feedback: Feedback | null;
  disposition?: string | null;
  notes?: string | null;
  /** Present where the reading agent holds the offer of this contact. */
  offer?: PendingOffer | null;
  callback?: Callback | null;
  /** Two agents talk about that contact; its customer is the one who asks. */
  consultOf?: string | null;
  /** Its agent asks a colleague. */
  consultId?: string | null;
  /** The colleague who has joined the conversation. */
  conferenceAgentId?: string | null;
  /** As who asked for it gave it. */
  metadata?: Record<string, unknown> | null;
}

/** Why an agent was chosen, or passed over, in the server's words; without an agent, how many others have the reason. */
export interface CandidateWhy {
  agentId: string | null;
  reason: string;
  count?: number;
}

export interface OfferHistory {
  id: string;
  agentId: string;
  status: 'pending' | 'accepted' | 'rejected' | 'timed_out' | 'canceled' | 'rescinded';
  offeredAt: string;
  endedAt: string | null;
  why: { chosen: string | null; candidates: CandidateWhy[] };
}

export interface Recording {
  id: string;
  contactId: string;
  kind: 'call' | 'voicemail';
  status: 'uploading' | 'complete';
  mimeType: string;
  sizeBytes: number;
  /** As its maker said. */
  durationSeconds: number | null;
  createdAt: string;
  completedAt: string | null;
}

export interface ContactJoined {
  contact: Contact;
  position: number | null;
  estimatedWait: EstimatedWait | null;
}

export interface ContactAnswer {
  contact: Contact;
}

/** Another queue that would take the customer now. */
export interface QueueAlternative {
  id: string;
  name: string;
  estimatedWait: EstimatedWait | null;
}

export interface QueuePosition {
  contactId: string;
  position: number | null;
  estimatedWait: EstimatedWait | null;
}

export interface Queue {
  id: string;
  name: string;
}

export interface Group {
  id: string;
  name: string;
}

/** Where a contact may be handed to; a group stands for the first queue that it serves. */
export type Destination = { queueId: string } | { agentId: string } | { groupId: string };

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface AgentPresence {
  agentId: string;
  presence: Presence;
  reason: string;
  since: string;
  nextPresence: Presence | null;
  state: DisplayState;
}

export interface Agent {
  id: string;
  name: string;
  presence: Presence;
  reason: string;
  state: DisplayState;
  presenceSince: string;
}

export interface RtcConfig {
  iceServers: { urls: string[]; username?: string | null; credential?: string | null }[];
  iceTransportPolicy: 'all' | 'relay';
}

export interface QualitySample {
  lossPercent: number;
  jitterMs: number;
  rttMs: number;
  bitrateKbps?: number;
  direction?: 'inbound' | 'outbound';
}

export interface SessionReady {
  userId: string;
  role: Role;
  tenantId: string;
  sessionId: string;
  resumeToken: string;
  seq: number;
  serverTime: string;
  heartbeatSeconds: number;
}

export type OfferEndReason =
  | 'accepted'
  | 'accepted_elsewhere'
  | 'rejected'
  | 'timed_out'
  | 'canceled'
  | 'rescinded';

export type SignalKind = 'offer' | 'answer' | 'candidate' | 'renegotiate' | 'bye';

/** What the server pushes, by event name. */
export interface Pushes {
  'session.ready': SessionReady;
  'session.expiring': { at: string };
  'presence.changed': AgentPresence;
  'contact.offered': { offerId: string; contact: Contact; deadline: string };
  'contact.offer_ended': { offerId: string; contactId: string; reason: OfferEndReason };
  'contact.assigned': { contact: Contact; agent: { id: string; name: string } };
  'contact.updated': { contact: Contact };
  'contact.ended': { contact: Contact };
  'contact.taken': { contactId: string };
  notification: { id: string; at: string; from: { id: string; name: string }; text: string };
  'contact.peer_lost': { contactId: string; party: Party };
  /** The other side's socket is back; its media may never have stopped. */
  'contact.peer_returned': { contactId: string; party: Party };
  /** The other side holds its media in a new page, so a new connection is due. */
  'contact.peer_resumed': { contactId: string; party: Party; userId?: string };
  'queue.position': QueuePosition;
  'chat.event': ChatEvent;
  'chat.typing': ChatTyping;
  'chat.read': ChatMark;
  'chat.delivered': ChatMark;
  'signal.received': { contactId: string; from: string; kind: SignalKind; payload: unknown };
  error: { code: string; detail: string };
}

/** What a client may ask over the socket, by event name: its data and the data of its answer. */
export interface Requests {
  ping: { data: Record<string, never>; answer: unknown };
  'session.resume': { data: { resumeToken: string; lastSeq: number }; answer: unknown };
  'session.renew': { data: { ticket: string }; answer: { expiresAt: string } };
  'presence.set': { data: { presence: Presence; reason?: string }; answer: AgentPresence };
  'readiness.set': { data: { microphone: boolean; camera: boolean; rttMs: number }; answer: unknown };
  'contact.join': {
    data: {
      queue?: string;
      queueId?: string;
      agentId?: string;
      channel: Channel;
      metadata?: Record<string, unknown>;
    };
    answer: ContactJoined;
  };
  'contact.take': { data: { contactId: string }; answer: unknown };
  'contact.accept': { data: { offerId: string }; answer: ContactAnswer };
  'contact.reject': { data: { offerId: string }; answer: unknown };
  'contact.hold': { data: { contactId: string }; answer: ContactAnswer };
  'contact.resume': { data: { contactId: string }; answer: ContactAnswer };
  'contact.end': { data: { contactId: string }; answer: ContactAnswer };
  'contact.cancel': { data: { contactId: string }; answer: ContactAnswer };
  'contact.transfer': {
    data:
      | { contactId: string; to: Destination; mode: 'blind' | 'consult'; note?: string }
      | { contactId: string; mode: 'complete' | 'conference' };
    answer: ContactAnswer;
  };
  'contact.callback': { data: { contactId: string; phone?: string; at?: string }; answer: ContactAnswer };
  'contact.extend': { data: { contactId: string; seconds: number }; answer: ContactAnswer };
  'contact.connected': { data: { contactId: string }; answer: unknown };
  'chat.send': { data: ChatPost; answer: ChatEvent };
  'chat.typing': { data: { contactId: string; isTyping: boolean }; answer: unknown };
  'chat.read': { data: { contactId: string; upTo: number }; answer: unknown };
  'chat.delivered': { data: { contactId: string; upTo: number }; answer: unknown };
  'signal.send': {
    data: { contactId: string; to?: string; kind: SignalKind; payload: unknown };
    answer: unknown;
  };
}
