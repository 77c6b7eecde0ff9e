/** A request that comes again under its key is answered as the first time, also by a server that was killed meanwhile. */
import assert from "node:assert/strict";
import { randomInt, randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { Live } from "../outside/live.mjs";
import { assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

const kills = Number(process.env.CALLROOM_KEY_KILLS ?? 30);
const longestRunMs = 25; // in which all requests of a round are answered on a machine that has nothing else to do
const join = { queue: "support", channel: "chat" };

/** What is asked for once under a key, by REST, and how often it has been done. */
class Ask {
  constructor(name, rest, path, body, count) {
    Object.assign(this, { name, rest, path, body, count, key: randomUUID() });
  }

  /** Status and body; rejects where there is none, or the server cannot answer now. */
  async send() {
    const answer = await this.rest.call("POST", this.path, this.body, { "idempotency-key": this.key });
    if (answer.status >= 500) throw new Error(`${this.name}: ${answer.text}`);
    return { status: answer.status, body: answer.body };
  }
}

/** The same by a frame. */
class FrameAsk {
  constructor(name, rest, event, data, count) {
    Object.assign(this, { name, rest, event, data, count, key: randomUUID() });
  }

  async open() {
    this.live = await Live.open(this.rest);
  }

  async send() {
    const { ok, data, error } = await this.live.ask(this.event, this.data, this.key);
    if (error?.code === "unavailable" || error?.code === "floor_loading") throw new Error(`${this.name}: ${error.code}`);
    return { status: ok, body: data ?? error };
  }
}

describe("idempotency keys", () => {
  let server;
  let manager;
  let supervisor;
  before(async () => {
    server = await Server.start();
    manager = await signIn(server, "manager");
    supervisor = await signIn(server, "supervisor");
  });
  after(() => server?.remove());

  async function joined(rest) {
    const { items } = await supervisor.expect(200, "GET", `contacts?customerId=${rest.visitor.id}`);
    return items.length;
  }

  async function written(rest, contactId, text) {
    const { items } = await rest.expect(200, "GET", `contacts/${contactId}/events?limit=200`);
    return items.filter((event) => event.text === text).length;
  }

  async function listed(list, field, value) {
    const { items } = await manager.expect(200, "GET", `${list}?limit=200`);
    return items.filter((item) => item[field] === value).length;
  }

  async function noticed(text) {
    const { items } = await manager.expect(200, "GET", "audit?action=notice.send&limit=200");
    return items.filter((entry) => entry.after?.text === text).length;
  }

  async function everyKind() {
    const joiner = await visit(server, "Joiner");
    const writer = await visit(server, "Writer");
    const { contact } = await writer.expect(201, "POST", "contacts", join);
    const caller = await visit(server, "Caller");
    const frames = new FrameAsk("contact.join", caller, "contact.join", join, () => joined(caller));
    await frames.open();
    const chatting = new FrameAsk("chat.send", writer, "chat.send", { contactId: contact.id, text: "by frame" }, () =>
      written(writer, contact.id, "by frame"),
    );
    await chatting.open();
    const leaver = await visit(server, "Leaver");
    const left = (await leaver.expect(201, "POST", "contacts", join)).contact.id;
    const name = randomUUID();
    const make = (path, body, count) => new Ask(path, manager, path, body, count);
    return [
      new Ask("join", joiner, "contacts", join, () => joined(joiner)),
      new Ask("message", writer, `contacts/${contact.id}/events`, { text: "hello" }, () => written(writer, contact.id, "hello")),
      new Ask("cancel", leaver, `contacts/${left}/cancel`, {}, async () => {
        const { items } = await supervisor.expect(200, "GET", `contacts/${left}/history`);
        return items.filter((event) => event.type === "contact_closed").length;
      }),
      make("canned-responses", { title: name, text: "Hello" }, () => listed("canned-responses", "title", name)),
      make("tags", { name }, () => listed("tags", "name", name)),
      make("groups", { name }, () => listed("groups", "name", name)),
      make("users", { name, email: `${name}@demo.test`, password: "a long password", role: "agent" }, () => listed("users", "name", name)),
      new Ask("notice", supervisor, "notices", { text: name }, () => noticed(name)),
      frames,
      chatting,
    ];
  }

  test(`the same answer, done once, over ${kills} kills`, { timeout: 1_800_000 }, async (t) => {
    const told = { before: 0, only: 0 };
    for (let round = 0; round < kills; ++round) {
      const asks = await everyKind();
      const firsts = asks.map((ask) => ask.send().catch(() => null));
      await new Promise((resolve) => setTimeout(resolve, randomInt(longestRunMs)));
      await server.end("SIGKILL");
      for (const ask of asks) await ask.live?.closed();
      // What a frame waits for has not come by the time its socket is closed, and never will.
      const answered = await Promise.all(firsts.map((first, i) => (asks[i].live ? Promise.race([first, Promise.resolve(null)]) : first)));
      await server.launch();
      for (const [i, ask] of asks.entries()) {
        const doneUntold = answered[i] === null && (await ask.count()) === 1;
        if (answered[i]) told.before += 1;
        if (doneUntold) told.only += 1;
        if (ask.live) await ask.open();
        const answer = await until(`${ask.name} to be answered`, () => ask.send());
        const expected = ask.live ? true : ask.name === "cancel" ? 200 : 201;
        assert.equal(answer.status, expected, `${ask.name}: ${JSON.stringify(answer.body)}`);
        if (answered[i]) assert.deepEqual(answer, answered[i], ask.name);
        assert.deepEqual(await ask.send(), answer, ask.name);
        assert.equal(await ask.count(), 1, ask.name);
        await ask.live?.close();
      }
    }
    t.diagnostic(`${kills} kills: answered before ${told.before}, done and not answered ${told.only}`);
  });

  test("a retry beside the first is done once", async () => {
    for (let round = 0; round < 20; ++round) {
      const rest = await visit(server, "Twice");
      const headers = { "idempotency-key": "twice" };
      const answers = await Promise.all([1, 2, 3].map(() => rest.call("POST", "contacts", join, headers)));
      const done = answers.filter((answer) => answer.status === 201);
      assert.ok(done.length >= 1);
      for (const answer of answers)
        if (answer.status === 201) assert.deepEqual(answer.body, done[0].body);
        else assertProblem(answer, 409, "in_progress");
      assert.deepEqual((await rest.call("POST", "contacts", join, headers)).body, done[0].body);
      assert.equal(await joined(rest), 1);
    }
  });

  test("a refusal is the answer, too", async () => {
    const rest = await visit(server, "Early");
    const { contact } = await rest.expect(201, "POST", "contacts", join);
    const headers = { "idempotency-key": "refused" };
    const refused = await rest.call("POST", "contacts", join, headers);
    assertProblem(refused, 409, "already_in_contact");
    await rest.expect(200, "POST", `contacts/${contact.id}/cancel`);
    const again = await rest.call("POST", "contacts", join, headers);
    assertProblem(again, 409, "already_in_contact");
    assert.deepEqual(again.body, refused.body);
    assertProblem(await rest.call("POST", "contacts", { ...join, subject: "x" }, headers), 422, "idempotency_key_reused");
  });

  test("what changes nothing is answered the same again", async () => {
    const rest = await visit(server, "Patient");
    const { contact } = await rest.expect(201, "POST", "contacts", join);
    const headers = { "idempotency-key": "closed" };
    const first = await rest.call("POST", `contacts/${contact.id}/cancel`, {}, headers);
    assert.equal(first.status, 200);
    assertProblem(await rest.call("POST", `contacts/${contact.id}/cancel`), 409);
    const again = await rest.call("POST", `contacts/${contact.id}/cancel`, {}, headers);
    assert.deepEqual([again.status, again.text], [first.status, first.text]);
  });

  test("frames take keys where they change something", async () => {
    const rest = await visit(server, "Framed");
    const live = await Live.open(rest);
    const first = await live.ask("contact.join", join, "k1");
    assert.equal(first.ok, true, JSON.stringify(first));
    const again = await live.ask("contact.join", join, "k1");
    assert.deepEqual(again.data, first.data);
    const other = await live.ask("contact.join", { ...join, subject: "x" }, "k1");
    assert.equal(other.error.code, "idempotency_key_reused");
    const refused = await live.ask("contact.join", join, "k2");
    assert.equal(refused.error.code, "already_in_contact");
    await live.ok("contact.cancel", { contactId: first.data.contact.id });
    assert.deepEqual((await live.ask("contact.join", join, "k2")).error, refused.error);
    assert.equal((await live.ask("ping", {}, "k3")).error.code, "key_not_taken");
    assert.equal((await live.ask("contact.join", join, "a b")).error.code, "bad_idempotency_key");
    assert.equal(await joined(rest), 1);
    // A person's keys are theirs by whichever way they come.
    assertProblem(await rest.call("POST", "contacts", join, { "idempotency-key": "k1" }), 422, "idempotency_key_reused");
    await live.close();
  });
});
