/** A company with everybody in it and, made when they are asked for, real things to try their rights at. */
import { randomUUID } from "node:crypto";
import { Live } from "../outside/live.mjs";
import { begin, keep, webm } from "../outside/recordings.mjs";
import { Rest } from "../outside/rest.mjs";

export const password = "a password of the walk";
const day = 86_400;
const mostHeld = 4;

/** The socket of a person, opened when it is first asked for. */
export async function liveOf(rest) {
  rest.live ??= await Live.open(rest);
  return rest.live;
}

export class Company {
  #server;
  #kept = new Map(); // kind → the thing that stands, until it is used up
  #number = 0;

  /** `keeper` is an admin who makes the things; nobody of the walk. */
  constructor(server, slug, keeper) {
    this.#server = server;
    this.slug = slug;
    this.keeper = keeper;
  }

  async open() {
    this.admin = await this.employ("admin");
    for (const role of ["manager", "supervisor", "agent"]) this[role] = await this.employ(role);
    this.colleague = await this.employ("agent");
    this.customer = await this.register();
    this.stranger = await this.visit();
    const group = await this.keeper.expect(201, "POST", "groups", { name: "Walkers", agentIds: [this.agent.user.id], supervisorIds: [this.supervisor.user.id] });
    const patient = { channels: ["call", "chat"], offerTimeoutSeconds: 600, wrapUpSeconds: 3600, maxWaitSeconds: day };
    const served = await this.keeper.expect(201, "POST", "queues", { name: "Served", ...patient, tiers: [{ groupId: group.id, openAfterSeconds: 0 }] });
    // A queue without tiers is everybody's.
    const nobody = await this.keeper.expect(201, "POST", "groups", { name: "Nobody" });
    const quiet = await this.keeper.expect(201, "POST", "queues", { name: "Quiet", ...patient, tiers: [{ groupId: nobody.id, openAfterSeconds: 0 }] });
    await this.keeper.expect(200, "PATCH", `agents/${this.agent.user.id}`, { capacity: { call: 10, chat: 10 } });
    /** What bodies name: ids of this company. */
    this.refs = { queueId: quiet.id, servedId: served.id, groupId: group.id, agentId: this.colleague.user.id, tenantId: this.keeper.user.tenantId };
    await this.beAtWork();
  }

  /** Only who is at work is offered a contact, and handed one. */
  async beAtWork() {
    for (const agent of [this.agent, this.colleague]) await (await liveOf(agent)).ok("presence.set", { presence: "available" });
  }

  async close() {
    for (const rest of this.#opened) await rest.live?.close();
  }

  #opened = [];
  #remember(rest) {
    this.#opened.push(rest);
    return rest;
  }

  #name(kind) {
    this.#number += 1;
    return `${kind} ${this.#number}`;
  }

  async signIn(email) {
    const tokens = await new Rest(this.#server).expect(200, "POST", "auth/login", { tenant: this.slug, email, password });
    return this.#remember(Object.assign(new Rest(this.#server, tokens.accessToken), { user: tokens.user, tokens }));
  }

  /** A new person of the role, signed in. */
  async employ(role) {
    const email = `${role}.${randomUUID()}@walk.test`;
    await this.keeper.expect(201, "POST", "users", { name: this.#name(role), email, password, role });
    return this.signIn(email);
  }

  async register() {
    const email = `customer.${randomUUID()}@walk.test`;
    await new Rest(this.#server).expect(201, "POST", "auth/register", { tenant: this.slug, name: this.#name("customer"), email, password });
    return this.signIn(email);
  }

  async visit() {
    const session = await new Rest(this.#server).expect(201, "POST", "widget/sessions", { tenant: this.slug, visitor: { name: this.#name("visitor") } });
    return this.#remember(Object.assign(new Rest(this.#server, session.accessToken), { user: { id: session.visitor.id }, session }));
  }

  /** A new person of the walk's role; used up by what they do. */
  newcomer(role) {
    if (role === "visitor") return this.visit();
    return role === "customer" ? this.register() : this.employ(role === "other admin" ? "admin" : role);
  }

  /** The thing of that kind, made if there is none; `by` says whose it is where that matters. */
  async thing(kind, by) {
    const key = by === undefined ? kind : `${kind} of ${by}`;
    if (!this.#kept.has(key)) {
      await this.#makeRoom();
      this.#kept.set(key, await this.#make(kind, by));
    }
    return this.#kept.get(key);
  }

  /** Somebody has changed it: the next one who asks gets another. */
  async useUp(kind, by) {
    await this.#letGo(by === undefined ? kind : `${kind} of ${by}`);
  }

  async #letGo(key) {
    const thing = this.#kept.get(key);
    this.#kept.delete(key);
    if (thing?.customer) await this.#endContacts(thing);
  }

  /** An agent has so many contacts at most: the oldest go. */
  async #makeRoom() {
    const held = [...this.#kept].filter(([, thing]) => thing.customer).map(([key]) => key);
    for (const key of held.slice(0, Math.max(0, held.length - mostHeld))) await this.#letGo(key);
  }

  /** Frees whoever has it: nothing of a used contact stays in anybody's hands. */
  async #endContacts({ contactId, id = contactId }) {
    await this.keeper.call("POST", `contacts/${contactId ?? id}/end`);
    for (const agent of [this.agent, this.colleague]) {
      const { items } = await agent.expect(200, "GET", "contacts/active");
      for (const contact of items.filter((one) => !this.#isKept(one.id))) {
        await agent.call("POST", `contacts/${contact.id}/end`);
        await agent.call("POST", `contacts/${contact.id}/wrap-up`, {});
      }
    }
  }

  #isKept(id) {
    return [...this.#kept.values()].some((thing) => (thing.contactId ?? thing.id) === id);
  }

  async #make(kind, by) {
    const [noun, state] = kind.split(" ");
    if (noun === "contact") return this.#contact(state, by);
    if (noun === "conversation") {
      const contact = await this.#contact("waiting", by);
      const view = await this.keeper.expect(200, "GET", `contacts/${contact.id}`);
      return { ...contact, contactId: contact.id, id: view.conversationId };
    }
    if (noun === "recording") return this.#recording(state);
    if (noun === "file") return this.#file(by);
    if (noun === "abandoned") return this.#abandoned();
    if (noun === "tenant") return { id: this.refs.tenantId };
    const { path, body } = this.#configured(noun);
    const { id } = await this.keeper.expect(201, "POST", path, body);
    if (state === "deleted") await this.keeper.expect(204, "DELETE", `${path}/${id}`);
    return { id };
  }

  #configured(noun) {
    const name = this.#name(noun);
    const code = `code_${this.#number}`;
    const email = `${randomUUID()}@walk.test`;
    return {
      queue: { path: "queues", body: { name, channels: ["chat"] } },
      group: { path: "groups", body: { name, agentIds: [this.colleague.user.id], supervisorIds: [this.supervisor.user.id] } },
      crew: { path: "groups", body: { name, supervisorIds: [this.supervisor.user.id] } },
      user: { path: "users", body: { name, email, password, role: "agent" } },
      superior: { path: "users", body: { name, email, password, role: "admin" } },
      tag: { path: "tags", body: { name } },
      cannedResponse: { path: "canned-responses", body: { title: name, text: "Good day" } },
      awayReason: { path: "away-reasons", body: { code, name } },
      disposition: { path: "dispositions", body: { code, name } },
      businessHours: { path: "business-hours", body: { name, timeZone: "UTC" } },
    }[noun];
  }

  async #customerFor(by) {
    if (by !== "customer") return this.visit();
    // One account, one contact at a time.
    const { items } = await this.customer.expect(200, "GET", "contacts/active");
    for (const contact of items) {
      await this.customer.call("POST", `contacts/${contact.id}/cancel`);
      await this.#endContacts(contact);
    }
    for (const key of [...this.#kept.keys()].filter((kept) => kept.endsWith(" of customer"))) this.#kept.delete(key);
    return this.customer;
  }

  async #contact(state, by) {
    const customer = await this.#customerFor(by);
    const channel = "call";
    const queueId = state === "waiting" ? this.refs.queueId : this.refs.servedId;
    const joined = await customer.expect(201, "POST", "contacts", { queueId, channel });
    const contactId = joined.contact.id;
    const made = { id: contactId, customer };
    if (state === "waiting") return made;
    const { live } = this.agent;
    const offer = await live.push("contact.offered", ({ contact }) => contact.id === contactId);
    made.offerId = offer.offerId;
    if (state === "offered") return made;
    await live.ok("contact.accept", { offerId: offer.offerId });
    if (state === "accepted") return made;
    await live.ok("contact.connected", { contactId });
    if (state === "held") await live.ok("contact.hold", { contactId });
    if (["wrapping", "closed"].includes(state)) await live.ok("contact.end", { contactId });
    if (state === "closed") await live.ok("contact.wrap_up", { contactId });
    live.pushes.length = 0;
    return made;
  }

  async #recording(state) {
    const contact = await this.#contact("talking");
    const id = await begin(this.agent, contact.id);
    if (state !== "open") await keep(this.agent, id, 0, webm(64));
    if (state === "complete") {
      await this.agent.expect(200, "POST", `recordings/${id}/complete`, { chunks: 1, durationSeconds: 1 });
    }
    return { ...contact, contactId: contact.id, id };
  }

  async #file(by) {
    const owner = by === undefined ? this.colleague : this[by];
    return owner.expect(201, "POST", "files?name=walk.txt", Buffer.from("walked"), { "content-type": "text/plain" });
  }

  async #abandoned() {
    const { id, customer } = await this.#contact("waiting");
    await customer.expect(200, "POST", `contacts/${id}/cancel`);
    return { id: customer.user.id };
  }
}
