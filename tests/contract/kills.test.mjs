/** The server killed a hundred times at random moments of a busy floor: each acknowledged fact stands, none is doubled. */
import assert from "node:assert/strict";
import { randomInt, randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { Live } from "../outside/live.mjs";
import { signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until, within } from "../outside/wait.mjs";

const kills = 100;
const lanes = 4;
const agentNames = ["agent1", "agent2", "agent3"];
const longestRunMs = 250;
const progressWithinMs = 60_000;

/** What the server has acknowledged of each contact, by its id. */
class Facts {
  #byContact = new Map();

  of(contactId) {
    if (!this.#byContact.has(contactId)) this.#byContact.set(contactId, {});
    return this.#byContact.get(contactId);
  }

  get contacts() {
    return [...this.#byContact.keys()];
  }

  /** How many contacts went the whole way, from joining to their wrap-up. */
  get servedInFull() {
    return [...this.#byContact.values()].filter((fact) => fact.notes).length;
  }
}

/** Joins one visitor after another until the round is over; a join without an answer is kept, to be asked again. */
async function joinOnAndOn(server, round, facts, unanswered) {
  for (;;) {
    let rest;
    try {
      rest = await visit(server, "Joiner");
    } catch (error) {
      if (round.isOver) return;
      throw error;
    }
    const join = { rest, key: randomUUID() };
    if (!(await joinOnce(join, facts))) {
      unanswered.push(join);
      return;
    }
    if (randomInt(8) === 0) await cancel(rest, join.contactId, facts).catch(() => undefined);
  }
}

async function joinOnce(join, facts) {
  const answer = await join.rest
    .call("POST", "contacts", { queue: "support", channel: "call" }, { "idempotency-key": join.key })
    .catch(() => null);
  if (answer === null || answer.status >= 500) return false;
  assert.equal(answer.status, 201, answer.text); // also where it was done before the kill, and is not done again
  join.contactId = answer.body.contact.id;
  facts.of(join.contactId).joined = true;
  return true;
}

async function cancel(rest, contactId, facts) {
  const answer = await rest.call("POST", `contacts/${contactId}/cancel`);
  if (answer.status === 200) facts.of(contactId).canceled = true;
}

/** Takes every offer, ends it and wraps it up, as fast as it is answered, until the round is over. */
class Agent {
  constructor(rest, facts) {
    this.rest = rest;
    this.facts = facts;
  }

  async work(round) {
    try {
      this.live = await Live.open(this.rest);
      this.gone = this.live.closed(2 * progressWithinMs).then(() => Promise.reject(new Error("the server is gone")));
      this.gone.catch(() => undefined);
      const { items } = await this.rest.expect(200, "GET", "contacts/active");
      for (const contact of items) {
        if (contact.status === "wrapping") await this.wrapUp(contact.id);
        else if (contact.status === "offered") await this.#takeAgain(contact.id);
        else await this.finish(contact.id);
      }
      await this.#ask("presence.set", { presence: "available" });
      for (;;) await this.#take(await Promise.race([this.live.push("contact.offered"), this.gone]));
    } catch (error) {
      // The server is gone, which is how a round ends; what was acknowledged is looked at afterwards.
      if (!round.isOver) throw error;
    }
  }

  /** An offer from before the kill, which a new session is not told of. */
  async #takeAgain(contactId) {
    const accepted = await this.rest.call("POST", `contacts/${contactId}/accept`);
    if (accepted.status !== 200) return; // its customer has left, or it has timed out
    this.facts.of(contactId).acceptedBy = this.rest.user.id;
    await this.finish(contactId);
  }

  async #take({ offerId, contact }) {
    const accepted = await Promise.race([this.live.ask("contact.accept", { offerId }), this.gone]);
    if (!accepted.ok) return; // its customer has left
    this.facts.of(contact.id).acceptedBy = this.rest.user.id;
    await this.finish(contact.id);
  }

  async finish(contactId) {
    await this.#ask("contact.end", { contactId });
    this.facts.of(contactId).ended = true;
    await this.wrapUp(contactId);
  }

  async wrapUp(contactId) {
    const notes = `noted ${randomUUID()}`;
    await this.#ask("contact.wrap_up", { contactId, notes });
    this.facts.of(contactId).notes = notes;
  }

  #ask(event, data) {
    return Promise.race([this.live.ok(event, data), this.gone]);
  }
}

/** Everything acknowledged of the contact stands, and each fact of it happened once. */
async function check(supervisor, contactId, fact) {
  const contact = await supervisor.expect(200, "GET", `contacts/${contactId}`);
  const { items: events } = await supervisor.expect(200, "GET", `contacts/${contactId}/history`);
  const told = JSON.stringify({ fact, contact, events: events.map((event) => event.type) });
  const times = (type) => events.filter((event) => event.type === type).length;
  assert.equal(times("contact_joined"), 1, told);
  assert.equal(new Set(events.map((event) => event.id)).size, events.length, told);
  assert.ok(times("conversation_ended") <= 1 && times("wrap_up_done") <= 1 && times("contact_closed") <= 1, told);
  if (fact.canceled) assert.equal(`${contact.status} ${contact.outcome}`, "closed abandoned", told);
  if (fact.acceptedBy) assert.ok(times("contact_accepted") >= 1, told);
  if (fact.ended) assert.ok(["wrapping", "closed"].includes(contact.status), told);
  if (fact.notes) assert.equal(`${contact.status} ${contact.notes}`, `closed ${fact.notes}`, told);
}

describe("the server is killed again and again", () => {
  let server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server?.remove());

  test(`${kills} times`, { timeout: 900_000 }, async () => {
    const facts = new Facts();
    const agents = [];
    for (const name of agentNames) agents.push(new Agent(await signIn(server, name), facts));
    const supervisor = await signIn(server, "supervisor");
    let checked = 0;
    for (let round = 0; round < kills; ++round) {
      const unanswered = [];
      const state = { isOver: false };
      const working = agents.map((agent) => agent.work(state));
      const joining = Array.from({ length: lanes }, () => joinOnAndOn(server, state, facts, unanswered));
      const ended = Promise.all([...working, ...joining]);
      // However slow the machine is, as many contacts as rounds are served before the random moment.
      const progress = until("a contact to be served in full", () => facts.servedInFull > round, {
        timeoutMs: progressWithinMs,
        everyMs: 5,
      });
      await Promise.race([progress, ended]);
      await new Promise((resolve) => setTimeout(resolve, randomInt(longestRunMs)));
      state.isOver = true;
      await server.end("SIGKILL");
      await within(30_000, "all to notice", ended);
      await server.launch();

      // Asked again under the same key, a join is done once, whether it was the first time or not.
      for (const join of unanswered) {
        await until("the join to be answered", () => joinOnce(join, facts));
        const { items } = await supervisor.expect(200, "GET", `contacts?customerId=${join.rest.visitor.id}`);
        assert.deepEqual(items.map((contact) => contact.id), [join.contactId]);
      }
      for (const contactId of facts.contacts.slice(checked)) await check(supervisor, contactId, facts.of(contactId));
      checked = Math.max(0, facts.contacts.length - 50);
    }
    for (const contactId of facts.contacts) await check(supervisor, contactId, facts.of(contactId));
    assert.ok(facts.servedInFull >= kills);
  });
});
