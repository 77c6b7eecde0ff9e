/** Shapes of a thread: what people wrote in a contact and what happened there. Its channel need not be chat. */
import type { Contact, Role } from './contract';

export type AuthorRole = Role | 'bot';

export interface Author {
  id: string;
  name: string;
  role: AuthorRole;
}

export interface ThreadFile {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
}

/** What people write. */
export type WrittenType = 'message' | 'file' | 'note';
export type ThreadEventType =
  | WrittenType
  | 'queued'
  | 'assigned'
  | 'joined'
  | 'transferred'
  | 'callback_asked'
  | 'nudged'
  | 'tagged'
  | 'closed';

/** Of what happened; which members there are depends on the type. */
export interface ThreadEventData {
  queueId?: string;
  queueName?: string;
  agentId?: string;
  agentName?: string;
  name?: string;
  reason?: string;
  tags?: string[];
  outcome?: string;
  by?: string;
}

export interface ThreadEvent {
  id: string;
  /** From 1 in its thread; what a reader may not see is left out, so numbers may jump. */
  seq: number;
  type: ThreadEventType;
  at: string;
  /** Null: the server. */
  by: Author | null;
  clientId?: string | null;
  text?: string | null;
  file?: ThreadFile | null;
  data?: ThreadEventData | null;
}

/** How far one person has got in a thread. */
export interface ThreadMark {
  userId: string;
  deliveredUpTo: number;
  readUpTo: number;
}

/** Oldest first, whichever way one pages. */
export interface ThreadPage {
  items: ThreadEvent[];
  nextCursor: string | null;
  previousCursor: string | null;
  marks: ThreadMark[];
}

export interface ConversationDetail {
  id: string;
  customer: Contact['customer'];
  createdAt: string;
  /** Newest first. */
  threads: Contact[];
}

export interface Tag {
  id: string;
  name: string;
  color: string;
}

export interface CannedResponse {
  id: string;
  title: string;
  shortcut: string | null;
  text: string;
  groupIds: string[];
}

export interface PreChatField {
  key: string;
  label: string;
  kind: 'text' | 'email' | 'phone' | 'choice';
  isRequired: boolean;
  choices: string[];
}

/** What a visitor is told before he has begun. */
/** How the company wants its widget to look; an empty text leaves the widget's own. */
export interface WidgetLook {
  color: string;
  textColor: string;
  title: string;
  greeting: string;
  closedText: string;
  buttonText: string;
  language: string;
}

export interface Welcome {
  queueId: string;
  name: string;
  channels: string[];
  isOpen: boolean;
  opensAt: string | null;
  preChatFields: PreChatField[];
  look?: WidgetLook;
}

export interface ChatPost {
  contactId: string;
  /** The same one makes retries one event. */
  clientId: string;
  type: WrittenType;
  text?: string;
  fileId?: string;
}

export interface ChatEvent {
  contactId: string;
  seq: number;
  event: ThreadEvent;
}

export interface ChatTyping {
  contactId: string;
  userId: string;
  role: AuthorRole;
  isTyping: boolean;
}

export interface ChatMark {
  contactId: string;
  userId: string;
  upTo: number;
}
