import { problemText } from '../i18n/problems';
import { command, takeLeg, type Api } from '../wire/api';
import type { Opening } from './opening';
import { queueTroubleText } from './trouble_text';
import type { Visit } from './visit';

/** A customer who would rather be called than wait. */
export class CallingBack {
  constructor(
    private readonly api: Api,
    private readonly opening: Opening,
    private readonly visit: Visit,
  ) {}

  /** By phone; without a number on this page. */
  async ask(phone: string): Promise<void> {
    const contact = this.visit.contact.value;
    if (!contact) return;
    this.visit.trouble.value = null;
    try {
      const answer = await this.api.socket.request('contact.callback', {
        contactId: contact.id,
        ...(phone.trim() ? { phone: phone.trim() } : {}),
        // Who is to be called later only says where.
        ...(contact.callback?.dueAt ? { at: contact.callback.dueAt } : {}),
      });
      this.visit.changed(answer.contact);
    } catch (error) {
      this.visit.trouble.value = queueTroubleText(error);
    }
  }

  /** Takes the callback that rings. */
  async answer(): Promise<void> {
    const contact = this.visit.contact.value;
    if (!contact) return;
    await this.opening.run('call', problemText, async (tracks) => {
      this.visit.hold(await takeLeg(this.api, contact), false, tracks);
    });
  }

  /** It comes at a bad moment: it is tried again later. */
  async notNow(): Promise<void> {
    const contact = this.visit.contact.value;
    if (!contact) return;
    try {
      this.visit.changed(await command(this.api, 'end', contact.id));
    } catch (error) {
      if (this.visit.stage.value === 'called') this.visit.trouble.value = problemText(error);
    }
  }
}
