import { batch, signal } from '@preact/signals';
import { t } from '../i18n/index';
import type { Api } from '../wire/api';
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

/** The work after a contact. What is written is kept in the tab until the server has it. */
export class WrapUp {
  readonly contact = signal<Contact | null>(null);
  readonly draft = signal<WrapUpDraft>(emptyDraft);
  readonly isSaving = signal(false);

  /** `changed` is given the contact as the server answers it. */
  constructor(
    private readonly api: Api,
    private readonly lists: TenantLists,
    private readonly notices: Notices,
    private readonly changed: (contact: Contact) => void,
  ) {}

  edit(change: Partial<WrapUpDraft>): void {
    const contact = this.contact.value;
    this.draft.value = { ...this.draft.value, ...change };
    if (contact) tabKeep.setJson(draftKey(contact.id), this.draft.value);
  }

  async extend(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    await this.notices.attempt(async () => {
      const answer = await this.api.socket.request('contact.extend', { contactId: contact.id, seconds: 60 });
      this.changed(answer.contact);
    });
  }

  async finish(): Promise<void> {
    const contact = this.contact.value;
    if (!contact || this.isSaving.value) return;
    const { notes, tags } = this.draft.value;
    const disposition = this.lists.taken(contact, this.draft.value.disposition, notes);
    this.isSaving.value = true;
    try {
      const answer = await this.api.rest.post<ContactAnswer>(`contacts/${contact.id}/wrap-up`, {
        ...(disposition ? { disposition } : {}),
        ...(notes.trim() ? { notes: notes.trim() } : {}),
        ...(tags.length ? { tags } : {}),
      });
      this.changed(answer.contact);
    } catch (error) {
      if (error instanceof Problem && error.status === 409) this.over(contact.id);
      this.notices.warn(error);
    } finally {
      this.isSaving.value = false;
    }
  }

  /** The time is nearly over: what was written is saved rather than lost. */
  async ranOut(): Promise<void> {
    const { disposition, notes, tags } = this.draft.value;
    if (!disposition.trim() && !notes.trim() && !tags.length) return;
    await this.finish();
    this.notices.note(t('wrapup.kept'));
  }

  /** The contact is to be wrapped up, or is so still; an earlier draft of it goes on. */
  due(contact: Contact): void {
    if (this.contact.value?.id !== contact.id)
      this.draft.value = { ...emptyDraft, ...tabKeep.json<WrapUpDraft>(draftKey(contact.id)) };
    this.contact.value = contact;
  }

  over(contactId: string): void {
    if (this.contact.value?.id !== contactId) return;
    tabKeep.remove(draftKey(contactId));
    this.clear();
  }

  /** Shows none; what was written stays in the tab. */
  clear(): void {
    batch(() => {
      this.contact.value = null;
      this.draft.value = emptyDraft;
    });
  }
}
