/** The server killed, the database killed: what was acknowledged stands, and nothing is stuck. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { agentAtWork, customerInLine, finish, talkingPair } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";
import { Rest, assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server, isAlive } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

describe("the server is killed", () => {
  let server;
  before(async () => {
    server = await Server.start();
  });
  after(() => server?.remove());

  async function comeBack(person) {
    const { resumeToken } = person.live.ready;
    const lastSeq = person.live.lastSeq;
    person.live = await Live.open(person.rest);
    return person.live.ask("session.resume", { resumeToken, lastSeq });
  }

  test("waiting customers keep place and order, a talking pair keeps its call", async () => {
    const agent = await agentAtWork(server, "agent1", "available");
    const talker = await talkingPair(server, agent, "Talker");
    const waiting = [];
    for (const name of ["One", "Two", "Three", "Four", "Five"]) waiting.push(await customerInLine(server, name));
    await waiting[1].live.ok("contact.cancel", { contactId: waiting[1].contactId });

    await server.end("SIGKILL");
    await server.launch();

    const answer = await comeBack(agent);
    assert.equal(answer.ok ? "resync_required" : answer.error.code, "resync_required");
    const { items } = await agent.rest.expect(200, "GET", "contacts/active");
    assert.deepEqual(items.map((contact) => [contact.id, contact.status]), [[talker.contactId, "active"]]);
    await agent.live.ok("contact.take", { contactId: talker.contactId });
    await comeBack(talker);
    await talker.live.ok("contact.take", { contactId: talker.contactId });
    await agent.live.push("contact.peer_resumed", (data) => data.party === "customer");
    await agent.live.ok("signal.send", { contactId: talker.contactId, kind: "offer", payload: { again: true } });
    await talker.live.push("signal.received");

    const stay = [waiting[0], ...waiting.slice(2)];
    for (const [at, customer] of stay.entries()) {
      await comeBack(customer);
      const place = await customer.rest.expect(200, "GET", `contacts/${customer.contactId}/position`);
      assert.equal(place.position, at + 1);
    }
    await finish(agent, talker.contactId);
    for (const customer of stay) {
      const offer = await agent.live.push("contact.offered");
      assert.equal(offer.contact.id, customer.contactId);
      await agent.live.ok("contact.accept", { offerId: offer.offerId });
      await finish(agent, customer.contactId);
      await customer.live.close();
    }
    await talker.live.close();
    await agent.live.close();
  });

  test("what was acknowledged before the kill is there after it", async () => {
    const acknowledged = [];
    let killed = false;
    const joiners = Array.from({ length: 8 }, async (_, lane) => {
      for (let at = 0; !killed && at < 200; ++at) {
        try {
          const rest = await visit(server, `Joiner ${lane}.${at}`);
          const answer = await rest.call("POST", "contacts", { queue: "support", channel: "call" });
          if (answer.status === 201) acknowledged.push(answer.body.contact.id);
        } catch {
          return; // the connection died with the server
        }
      }
    });
    await until("some joins", () => acknowledged.length >= 50, { timeoutMs: 30_000 });
    await server.end("SIGKILL");
    killed = true;
    await Promise.all(joiners);
    await server.launch();
    const supervisor = await signIn(server, "supervisor");
    for (const id of acknowledged) await supervisor.expect(200, "GET", `contacts/${id}`);
  });
});

describe("the database is killed", () => {
  let server;
  before(async () => {
    // Whoever is refused asks again at once, as fast as they can.
    server = await Server.start({ args: ["--demo", "--address-requests-per-second", "1000000", "--customer-requests-per-second", "1000000"] });
  });
  after(() => server?.remove());

  test("is refused with 503 while it is away, loses nothing acknowledged, and serves again", async () => {
    const agent = await agentAtWork(server, "agent1", "available");
    const talker = await talkingPair(server, agent, "Talker");
    const outcomes = { acknowledged: [], refused: 0 };
    let isOver = false;
    const joiners = Array.from({ length: 6 }, async (_, lane) => {
      for (let at = 0; !isOver; ++at) {
        const session = await new Rest(server).call("POST", "widget/sessions", { tenant: "demo", visitor: { name: `Joiner ${lane}.${at}` } });
        if (session.status >= 400) {
          count(session);
          continue;
        }
        const rest = new Rest(server, session.body.accessToken);
        const answer = await rest.call("POST", "contacts", { queue: "support", channel: "call" });
        if (answer.status === 201) outcomes.acknowledged.push(answer.body.contact.id);
        else count(answer);
      }
    });
    function count(answer) {
      assertProblem(answer, 503);
      assert.match(answer.headers.get("retry-after"), /^\d+$/);
      ++outcomes.refused;
    }
    await until("some joins", () => outcomes.acknowledged.length >= 20);
    const database = server.databasePid();
    assert.ok(database > 0);
    process.kill(database, "SIGKILL");
    await until("the database to be dead", () => !isAlive(database));

    const { contactId } = talker;
    await agent.live.ok("signal.send", { contactId, kind: "candidate", payload: { while: "away" } });
    await talker.live.push("signal.received", (data) => data.payload.while === "away");

    await until("the server to be ready again", async () => (await new Rest(server).get("/ready")).status === 200, { timeoutMs: 60_000 });
    const before = outcomes.acknowledged.length;
    await until("joins after it", () => outcomes.acknowledged.length > before + 10, { timeoutMs: 30_000 });
    isOver = true;
    await Promise.all(joiners);

    const supervisor = await signIn(server, "supervisor");
    for (const id of outcomes.acknowledged) {
      const contact = await supervisor.expect(200, "GET", `contacts/${id}`);
      assert.equal(contact.status, "queued");
    }
    const closed = await finish(agent, contactId);
    assert.ok(closed);
    const history = await supervisor.expect(200, "GET", `contacts/${contactId}`);
    assert.equal(history.status, "closed");
  });
});
