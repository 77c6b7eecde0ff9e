import { signal } from '@preact/signals';
import { problemText } from '../i18n/problems';
import { Problem } from '../wire/problem';
import type { RestClient } from '../wire/rest';
import type { Visit } from './visit';

/** What the customer thought of the call. */
export class FeedbackForm {
  readonly isSending = signal(false);

  constructor(
    private readonly rest: RestClient,
    private readonly visit: Visit,
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
