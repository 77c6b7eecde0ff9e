import { signal, type Signal } from '@preact/signals';
import { problemText } from '../i18n/problems';
import { Problem } from '../wire/problem';
import type { RestClient } from '../wire/rest';
import type { Contact } from '../wire/contract';

/** What has ended and may be rated: a call or a chat. */
export interface Rateable {
  readonly contact: Signal<Contact | null>;
  readonly trouble: Signal<string | null>;
  rated(): void;
}

/** What the customer thought of it. */
export class FeedbackForm {
  readonly isSending = signal(false);

  constructor(
    private readonly rest: RestClient,
    private readonly visit: Rateable,
  ) {}

  async send(rating: number, comment: string): Promise<void> {
    const { visit } = this;
    const contact = visit.contact.value;
    if (!contact) return;
    this.isSending.value = true;
    visit.trouble.value = null;
    try {
      await this.rest.post(`contacts/${contact.id}/feedback`, {
        rating,
        ...(comment.trim() ? { comment: comment.trim() } : {}),
      });
      visit.rated();
    } catch (error) {
      if (error instanceof Problem && error.code === 'already_rated') visit.rated();
      else visit.trouble.value = problemText(error);
    } finally {
      this.isSending.value = false;
    }
  }
}
