/** Customers and agents who chat and call without an end, and what the server has acknowledged to them. */
import { randomUUID } from "node:crypto";
import { signIn, visit } from "../outside/rest.mjs";
import { Person, pause } from "./person.mjs";

const agentNames = ["agent1", "agent2", "agent3", "agent4", "agent5"];
const answeredWithinMs = 45_000;
const pollMs = 500;

export class Traffic {
  /** Contact id → `{ key, messages: [{ clientId, text, seq, id }] }`, of what was acknowledged. */
  acknowledged = new Map();
  counts = { joined: 0, chats: 0, calls: 0, messages: 0, brokenOff: 0, unanswered: 0 };
  /** Code → how many talks were broken off by it. */
  refusals = {};
  /** The errors that end a lane: there should be none. */
  faults = [];
  #server;
  #lanes;
  #random;
  #isOver = false;
  #accepted = new Map(); // contact id → agent
  #running = [];

  constructor(server, { lanes, random }) {
    this.#server = server;
    this.#lanes = lanes;
    this.#random = random;
  }

  start() {
    const run = (lane) => this.#running.push(lane.catch((error) => this.#isOver || this.faults.push(error.stack)));
    for (const name of agentNames) run(this.#work(name));
    for (let lane = 0; lane < this.#lanes; ++lane) run(this.#come(lane));
  }

  /** Nobody begins anything new; resolves once all have stopped. */
  async stop() {
    this.#isOver = true;
    await Promise.all(this.#running);
  }

  #person(enter) {
    const person = new Person(enter, { isOver: () => this.#isOver || person.isGone });
    return person;
  }

  /** An agent takes whatever they are offered. Offers are read as well as heard: a push may be lost with its socket. */
  async #work(name) {
    const agent = this.#person(() => signIn(this.#server, name));
    agent.onOpen = async (live) => void (await live.ask("presence.set", { presence: "available" }));
    const connected = agent.stayConnected();
    while (!this.#isOver) {
      const { body } = await agent.call("GET", "contacts/active");
      for (const contact of body.items) {
        if (contact.status === "offered") await this.#take(agent, contact);
        else if (contact.status === "wrapping") await agent.call("POST", `contacts/${contact.id}/wrap-up`, {});
        // Of a customer who was not waited for any more, or of a talk that broke off.
        else if (!this.acknowledged.get(contact.id)?.isTalking) await agent.call("POST", `contacts/${contact.id}/end`);
      }
      await agent.ask("presence.set", { presence: "available" });
      agent.forgetPushes();
      await pause(pollMs);
    }
    await agent.leave();
    await connected;
  }

  async #take(agent, contact) {
    const answer = await agent.call("POST", `contacts/${contact.id}/accept`, {});
    const fact = this.acknowledged.get(contact.id);
    if (answer.status !== 200 || !fact) return;
    fact.isTalking = true;
    this.#accepted.set(contact.id, agent);
  }

  /** One customer after the other, each a visitor of their own. */
  async #come(lane) {
    for (let number = 0; !this.#isOver; ++number) {
      const customer = this.#person(() => visit(this.#server, `Customer ${lane}.${number}`));
      const connected = customer.stayConnected();
      const channel = this.#random() < 0.7 ? "chat" : "call";
      const contactId = await this.#join(customer, channel);
      const agent = await this.#answered(contactId);
      if (agent) await this.#talk(agent, customer, contactId, channel);
      await customer.call("POST", `contacts/${contactId}/cancel`);
      this.acknowledged.get(contactId).isTalking = false;
      customer.isGone = true;
      await customer.leave();
      await connected;
    }
  }

  async #join(customer, channel) {
    const key = randomUUID();
    const answer = await customer.call("POST", "contacts", { queue: "support", channel }, { "idempotency-key": key });
    let id = answer.body.contact?.id;
    // The answer was lost and the join is done, which another one is told so.
    if (id === undefined) id = (await customer.call("GET", "contacts/active")).body.items[0]?.id;
    if (id === undefined) throw new Error(`the join was answered ${answer.status} ${answer.text}, and the customer has no contact`);
    this.acknowledged.set(id, { messages: [], isTalking: false });
    this.counts.joined += 1;
    return id;
  }

  async #answered(contactId) {
    const deadline = Date.now() + answeredWithinMs;
    while (!this.#accepted.has(contactId) && Date.now() < deadline) {
      if (this.#isOver) return null;
      await pause(pollMs / 5);
    }
    const agent = this.#accepted.get(contactId) ?? null;
    this.#accepted.delete(contactId);
    if (!agent) this.counts.unanswered += 1;
    return agent;
  }

  /** Both write in turn, or connect and talk. Whatever is refused means that it broke off: somebody was lost for too long. */
  async #talk(agent, customer, contactId, channel) {
    const isWhole = channel === "chat" ? await this.#chat(agent, customer, contactId) : await this.#call(agent, customer, contactId);
    if (isWhole) this.counts[channel === "chat" ? "chats" : "calls"] += 1;
    else this.counts.brokenOff += 1;
    await agent.call("POST", `contacts/${contactId}/end`);
    await agent.call("POST", `contacts/${contactId}/wrap-up`, {});
  }

  async #chat(agent, customer, contactId) {
    const turns = 4 + Math.floor(this.#random() * 20);
    for (let turn = 0; turn < turns && !this.#isOver; ++turn) {
      if (!(await this.#write(turn % 2 === 0 ? customer : agent, contactId))) return false;
      await pause(this.#random() * 200);
    }
    return true;
  }

  async #write(author, contactId) {
    const message = { clientId: randomUUID(), text: `message ${randomUUID()}` };
    const answer = await author.ask("chat.send", { contactId, ...message });
    if (!answer.ok) return this.#refused(answer);
    const { id, seq } = answer.data.event;
    this.acknowledged.get(contactId).messages.push({ ...message, id, seq });
    this.counts.messages += 1;
    return true;
  }

  async #call(agent, customer, contactId) {
    const signal = (from, kind) => from.ask("signal.send", { contactId, kind, payload: { sdp: `v=0 ${kind}` } });
    for (const [from, kind] of [[agent, "offer"], [customer, "answer"]]) {
      const answer = await signal(from, kind);
      if (!answer.ok) return this.#refused(answer);
    }
    await pause(this.#random() * 2000);
    return true;
  }

  #refused({ error }) {
    this.refusals[error.code] = (this.refusals[error.code] ?? 0) + 1;
    return false;
  }
}

/** What was acknowledged of the contact and does not stand as it was told, in words. */
export async function lostOf(reader, contactId, { messages }) {
  const { status } = await reader.call("GET", `contacts/${contactId}`);
  if (status !== 200) return [`the join of ${contactId} is gone (${status})`];
  const events = [];
  for (let cursor = null; ; ) {
    const page = (await reader.call("GET", `contacts/${contactId}/events?limit=200${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`)).body;
    events.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === null || page.items.length === 0) break;
  }
  const faults = [];
  events.forEach((event, at) => event.seq === at + 1 || faults.push(`${contactId}: number ${event.seq} at place ${at + 1}`));
  for (const { clientId, text, id, seq } of messages) {
    const found = events.filter((event) => event.clientId === clientId || event.text === text);
    if (found.length !== 1) faults.push(`${contactId}: message ${seq} stands ${found.length} times`);
    else if (found[0].seq !== seq || found[0].id !== id || found[0].text !== text) faults.push(`${contactId}: message ${seq} stands as ${found[0].seq}`);
  }
  const { body: history } = await reader.call("GET", `contacts/${contactId}/history`);
  const joins = history.items.filter(({ type }) => type === "contact_joined").length;
  if (joins !== 1) faults.push(`${contactId}: joined ${joins} times`);
  return faults;
}
