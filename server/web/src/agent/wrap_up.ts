import { batch, computed, signal } from '@preact/signals';
import { t } from '../i18n/index';
import type { Api } from '../wire/api';
import { isChat } from '../wire/contact';
import type { Contact, ContactAnswer } from '../wire/contract';
import { Problem } from '../wire/problem';
import { tabKeep } from '../wire/storage';
import type { Notices } from './notices';
import type { TenantLists } from './tenant_lists';

export interface WrapUpDraft {
  disposition: string;
  notes: string;
  tags: string[];
}

const emptyDraft: WrapUpDraft = { disposition: '', notes: '', tags: [] };
const draftKey = (contactId: string) => `callroom.wrapup.${contactId}`;
/** What was written is saved this long before the server ends the wrap-up by itself. */
const saveAheadMs = 2000;

export interface WrapUpParts {
  api: Api;
  lists: TenantLists;
  notices: Notices;
  /** Is given the contact as the server answers it. */
  changed: (contact: Contact) => void;
  /** Nothing more is to be written about the contact. */
  over: (contactId: string) => void;
}

/** The work after one contact. What is written is kept in the tab until the server has it. */
export class WrapUp {
  readonly contact;
  readonly draft;
  readonly isSaving = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parts: WrapUpParts,
    contact: Contact,
  ) {
    this.contact = signal(contact);
    const kept = tabKeep.json<WrapUpDraft>(draftKey(contact.id));
    this.draft = signal<WrapUpDraft>({ ...emptyDraft, tags: contact.tags ?? [], ...kept });
    this.watch();
  }

  edit(change: Partial<WrapUpDraft>): void {
    this.draft.value = { ...this.draft.value, ...change };
    tabKeep.setJson(draftKey(this.contact.value.id), this.draft.value);
  }

  update(contact: Contact): void {
    const before = this.contact.value.deadline;
    this.contact.value = contact;
    if (contact.deadline !== before) this.watch();
  }

  async extend(): Promise<void> {
    const { api, notices, changed } = this.parts;
    await notices.attempt(async () => {
      const contactId = this.contact.value.id;
      changed((await api.socket.request('contact.extend', { contactId, seconds: 60 })).contact);
    });
  }

  async finish(): Promise<void> {
    if (this.isSaving.value) return;
    const { api, lists, notices, changed, over } = this.parts;
    const contact = this.contact.value;
    const { notes, tags } = this.draft.value;
    const disposition = lists.taken(contact, this.draft.value.disposition, notes);
    this.isSaving.value = true;
    try {
      const answer = await api.rest.post<ContactAnswer>(`contacts/${contact.id}/wrap-up`, {
        ...(disposition ? { disposition } : {}),
        ...(notes.trim() ? { notes: notes.trim() } : {}),
        ...(tags.length || contact.tags?.length ? { tags } : {}),
      });
      changed(answer.contact);
    } catch (error) {
      if (error instanceof Problem && error.status === 409) over(contact.id);
      notices.warn(error);
    } finally {
      this.isSaving.value = false;
    }
  }

  /** No longer shown; what was written stays in the tab unless it is over. */
  close(isOver: boolean): void {
    clearTimeout(this.timer);
    if (isOver) tabKeep.remove(draftKey(this.contact.value.id));
  }

  private watch(): void {
    clearTimeout(this.timer);
    const { deadline } = this.contact.value;
    if (!deadline) return;
    const left = Date.parse(deadline) - this.parts.api.socket.serverNow();
    this.timer = setTimeout(() => void this.ranOut(), left - saveAheadMs);
  }

  /** The time is nearly over: what was written is saved rather than lost. */
  private async ranOut(): Promise<void> {
    const { disposition, notes, tags } = this.draft.value;
    const known = this.contact.value.tags ?? [];
    const isTagged = tags.length !== known.length || tags.some((each) => !known.includes(each));
    if (!disposition.trim() && !notes.trim() && !isTagged) return;
    await this.finish();
    this.parts.notices.note(t('wrapup.kept'));
  }
}

/** All that is to be wrapped up: at most one call, and chats. */
export class WrapUps {
  readonly list = signal<readonly WrapUp[]>([]);
  readonly ofCall = computed(() => this.list.value.find(({ contact }) => !isChat(contact.value)) ?? null);
  private readonly parts: WrapUpParts;

  constructor(parts: Omit<WrapUpParts, 'over'>) {
    this.parts = { ...parts, over: (contactId) => this.over(contactId) };
  }

  of(contactId: string): WrapUp | undefined {
    return this.list.value.find(({ contact }) => contact.value.id === contactId);
  }

  /** The contact is to be wrapped up, or is so still; an earlier draft of it goes on. */
  due(contact: Contact): void {
    const known = this.of(contact.id);
    if (known) known.update(contact);
    else this.list.value = [...this.list.value, new WrapUp(this.parts, contact)];
  }

  over(contactId: string): void {
    const known = this.of(contactId);
    if (known) this.drop(known, true);
  }

  /** Only these are wrapped up now. */
  reconcile(contacts: readonly Contact[]): void {
    const ids = new Set(contacts.map(({ id }) => id));
    batch(() => {
      for (const each of this.list.value) if (!ids.has(each.contact.value.id)) this.drop(each, false);
      for (const contact of contacts) this.due(contact);
    });
  }

  clear(): void {
    this.reconcile([]);
  }

  private drop(wrapUp: WrapUp, isOver: boolean): void {
    wrapUp.close(isOver);
    this.list.value = this.list.value.filter((each) => each !== wrapUp);
  }
}
