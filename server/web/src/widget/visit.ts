import { batch, signal } from '@preact/signals';
import { legMarker } from '../call/call';
import type { Devices } from '../call/media';
import { problemText } from '../i18n/problems';
import { command, takeLeg, type Api } from '../wire/api';
import { isCallOwed, isOver, isTalking, isWaiting } from '../wire/contact';
import type { Contact } from '../wire/contract';
import { tabKeep } from '../wire/storage';
import type { CallLeg } from './call_leg';
import type { PlaceInLine } from './place_in_line';
import { noTracks, type Tracks } from './tracks';
import { Voicemail } from './voicemail';

/**
 * `loading` while a reloaded page asks the server what is still open; `elsewhere` when another window has it; `kept` while
 * a callback is promised, `called` while it rings.
 */
export type Stage =
  | 'loading'
  | 'start'
  | 'waiting'
  | 'kept'
  | 'called'
  | 'call'
  | 'elsewhere'
  | 'voicemail'
  | 'after'
  | 'thanks';

const agentNameKey = 'callroom.widget.agent';
/** The call that may still be rated, across a reload of this tab. */
const unratedKey = 'callroom.widget.unrated';

/** The customer's one contact and how far it has come: which view is shown follows from it. */
export class Visit {
  readonly stage = signal<Stage>('start');
  readonly contact = signal<Contact | null>(null);
  readonly agentName = signal(tabKeep.get(agentNameKey) ?? '');
  readonly voicemail = signal<Voicemail | null>(null);
  /** Gave up waiting. */
  readonly hasLeft = signal(false);
  /** What went wrong, in words. */
  readonly trouble = signal<string | null>(null);

  /** The contact as pushed before the answer to `contact.join` was read. */
  private early: Contact | null = null;

  constructor(
    private readonly api: Api,
    private readonly devices: Devices,
    private readonly leg: CallLeg,
    private readonly place: PlaceInLine,
    /** Is called when the call needs the connection no more. */
    private readonly quiet: () => void,
  ) {}

  /** A contact is about to be asked for. */
  expect(): void {
    this.contact.value = null;
    this.early = null;
  }

  /** This page now holds the contact: its place in line, then its media. */
  hold(answered: Contact, isReturn: boolean, tracks: Tracks): void {
    const contact = this.early?.id === answered.id ? this.early : answered;
    this.early = null;
    const call = this.leg.open(contact, isReturn, tracks);
    if (contact.position != null) this.place.set(contact.position);
    this.changed(contact);
    if (isWaiting(contact)) void this.place.read(contact.id);
    // Where nobody could take it, it is over before it began.
    if (this.leg.call.value === call) void call.start();
  }

  /** Shows a contact that is open already: a callback that is owed, else something that another window has. */
  find(contact: Contact): void {
    this.contact.value = contact;
    if (isCallOwed(contact)) this.changed(contact);
    else this.stage.value = 'elsewhere';
  }

  /** Moves the call or the place in line from another window to this one. */
  async takeOver(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    try {
      await this.take(contact);
    } catch (error) {
      this.trouble.value = problemText(error);
    }
  }

  async cancel(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    try {
      this.hasLeft.value = true;
      this.changed(await command(this.api, 'cancel', contact.id));
    } catch (error) {
      if (this.hasEnded()) return;
      this.hasLeft.value = false;
      this.trouble.value = problemText(error);
    }
  }

  /** Hangs up. */
  async end(): Promise<void> {
    const call = this.leg.call.value;
    if (!call) return;
    try {
      await call.end();
      this.changed(call.contact.value);
    } catch (error) {
      if (!this.hasEnded()) this.trouble.value = problemText(error);
    }
  }

  /** Back to the first page. */
  again(): void {
    tabKeep.remove(unratedKey);
    this.leg.close();
    this.voicemail.value?.close();
    batch(() => {
      this.voicemail.value = null;
      this.contact.value = null;
      this.trouble.value = null;
      this.hasLeft.value = false;
      this.place.clear();
      this.stage.value = 'start';
    });
    this.quiet();
  }

  rated(): void {
    tabKeep.remove(unratedKey);
    this.stage.value = 'thanks';
  }

  /** A page that was left before its call was rated asks for that again. */
  async recallRating(): Promise<void> {
    const contactId = tabKeep.get(unratedKey);
    if (!contactId) return;
    this.stage.value = 'loading';
    await this.recall(contactId).catch(() => this.again());
  }

  assigned(contact: Contact, agentName: string): void {
    if (this.contact.value && this.contact.value.id !== contact.id) return;
    this.agentName.value = agentName;
    tabKeep.set(agentNameKey, agentName);
    this.changed(contact);
  }

  /** Another window has taken it. */
  taken(contactId: string): void {
    if (this.contact.value?.id !== contactId) return;
    this.leg.close();
    this.stage.value = 'elsewhere';
  }

  changed(contact: Contact): void {
    const shown = this.leg.call.value?.contact.value ?? this.contact.value;
    if (shown && shown.id !== contact.id) return;
    if (!shown) {
      this.early = contact;
      return;
    }
    batch(() => {
      this.contact.value = contact;
      this.leg.call.value?.update(contact);
      if (isOver(contact)) {
        this.leg.close();
        tabKeep.remove(agentNameKey);
        if (contact.outcome === 'voicemail') this.takeMessage(contact);
        else if (this.stage.value !== 'thanks') {
          this.stage.value = 'after';
          if (contact.answeredAt) tabKeep.set(unratedKey, contact.id);
        }
      } else if (isCallOwed(contact) && isWaiting(contact)) {
        // The microphone is not kept open for a call that comes later.
        this.leg.close();
        legMarker.set(contact.id);
        this.stage.value = 'kept';
      } else if (isCallOwed(contact) && !this.leg.call.value) {
        this.stage.value = 'called';
      } else if (this.leg.call.value) this.stage.value = isTalking(contact) ? 'call' : 'waiting';
    });
    this.leg.hearColleague(contact);
    if (isOver(contact)) this.quiet();
  }

  /** After a reload or a lost connection: goes on with what is still open. */
  async reconcile(contacts: Contact[]): Promise<void> {
    const open = contacts.find((each) => !isOver(each));
    const stage = this.stage.value;
    // What goes on in another window is of no concern to a page that has a chat alone.
    if (stage === 'start') return;
    if (!open) {
      const shown = this.contact.value;
      const left = shown ? shown.id : legMarker.get();
      legMarker.clear();
      if (left && !this.hasEnded()) await this.recall(left);
    } else if (stage === 'loading' && legMarker.get() !== open.id) {
      this.contact.value = open;
      this.stage.value = 'elsewhere';
    } else if (isCallOwed(open) && !this.leg.call.value) this.find(open);
    else if (stage !== 'elsewhere') await this.take(open);
  }

  /** Shows how a contact has ended meanwhile that this page had. */
  private async recall(contactId: string): Promise<void> {
    const contact = await this.api.rest.get<Contact>(`contacts/${contactId}`);
    this.contact.value = contact;
    this.changed(contact);
  }

  private async take(contact: Contact): Promise<void> {
    const taken = await takeLeg(this.api, contact);
    const call = this.leg.call.value;
    if (call?.contact.value.id === contact.id) {
      this.changed(taken);
      call.socketReturned(true);
    } else this.hold(taken, isTalking(taken), noTracks);
  }

  /** The word of the server that it ended may come before the answer to the command that ended it. */
  private hasEnded(): boolean {
    return ['voicemail', 'after', 'thanks'].includes(this.stage.value);
  }

  /** Nobody can take the call: the customer may leave a message instead. */
  private takeMessage(contact: Contact): void {
    if (this.voicemail.value?.contactId !== contact.id)
      this.voicemail.value = new Voicemail(this.api.rest, this.devices, contact.id);
    this.stage.value = 'voicemail';
  }
}
