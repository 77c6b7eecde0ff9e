/** Customers who would rather be called back, and queues that ring all their agents. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { customerInLine, floorOfTwo, setPresence } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";

describe("calling back", () => {
  const floor = floorOfTwo();
  let server;
  let agent;
  let other;
  let supervisor;
  let manager;
  before(() => {
    ({ server, first: agent, second: other, supervisor, manager } = floor);
  });
  const inLine = async (name, more = {}) => floor.remember(await customerInLine(server, name, "call", more));
  const queueOf = async (settings) =>
    (await manager.expect(201, "POST", "queues", { name: `queue ${Math.random()}`, ...settings })).name;

  test("keeps the place in line, also when the customer closes his page", async () => {
    const first = await inLine("Lena");
    const second = await inLine("Mats");
    const { contact } = await first.live.ok("contact.callback", { contactId: first.contactId, phone: "+49 30 1234" });
    assert.equal(contact.channel, "callback");
    assert.equal(contact.position, 1);
    assert.equal(contact.queuedAt, first.joined.contact.queuedAt);
    assert.equal(contact.callback.phone, "+49 30 1234");
    await first.live.close();
    await setPresence(agent, "available");
    const offer = await agent.live.push("contact.offered");
    assert.equal(offer.contact.id, first.contactId);
    assert.equal(offer.contact.callback.phone, "+49 30 1234");
    const place = await second.rest.expect(200, "GET", `contacts/${second.contactId}/position`);
    assert.equal(place.position, 2);
  });

  test("rings the customer's page when an agent takes it, and counts as kept once they talked", async () => {
    const customer = await inLine("Nils");
    const { contactId } = customer;
    await customer.rest.expect(200, "POST", `contacts/${contactId}/callback`, {});
    await setPresence(agent, "available");
    const offer = await agent.live.push("contact.offered");
    await agent.live.ok("contact.accept", { offerId: offer.offerId });
    const ringing = await customer.live.push("contact.assigned");
    assert.equal(ringing.contact.status, "connecting");
    assert.equal(ringing.contact.channel, "callback");
    await customer.live.ok("contact.connected", { contactId });
    await agent.live.ok("contact.end", { contactId });
    const ended = await customer.live.push("contact.ended");
    assert.equal(ended.contact.outcome, "callback_kept");
  });

  test("is put off by a customer who has no time, and the agent is told that he is free", async () => {
    const customer = await inLine("Otto");
    const { contactId } = customer;
    await customer.live.ok("contact.callback", { contactId });
    await setPresence(agent, "available");
    const offer = await agent.live.push("contact.offered");
    await agent.live.ok("contact.accept", { offerId: offer.offerId });
    await customer.live.ok("contact.end", { contactId });
    const told = await agent.live.push("contact.updated", (data) => data.contact.status === "queued");
    assert.deepEqual([told.contact.id, told.contact.agentId, told.contact.callback.attempts], [contactId, null, 1]);
  });

  test("is tried again later when nobody answers, and the agent is free at once", async () => {
    const queue = await queueOf({ callbackAttempts: 2, callbackSpacingSeconds: 5 });
    const customer = await inLine("Olga", { queue });
    const { contactId } = customer;
    await customer.live.ok("contact.callback", { contactId });
    await setPresence(agent, "available");
    for (const attempt of [1, 2]) {
      const offer = await agent.live.push("contact.offered", (data) => (data.contact.callback.attempts ?? 0) === attempt - 1);
      await agent.live.ok("contact.accept", { offerId: offer.offerId });
      const { contact } = await agent.live.ok("contact.end", { contactId });
      assert.equal(contact.status, attempt === 1 ? "queued" : "closed");
      assert.equal((await supervisor.expect(200, "GET", `agents/${agent.id}`)).state, "available");
    }
    const kept = await supervisor.expect(200, "GET", `contacts/${contactId}`);
    assert.deepEqual([kept.outcome, kept.callback.attempts], ["failed", 1]);
  });

  test("is made at the time that was asked for, and out of the line until then", async () => {
    const customer = await inLine("Paul");
    const { contactId } = customer;
    const at = new Date(Date.now() + 5_000).toISOString(); // far enough for a machine that stalls
    const { contact } = await customer.live.ok("contact.callback", { contactId, at });
    assert.equal(contact.callback.dueAt, at);
    assert.equal(contact.position, undefined);
    await setPresence(agent, "available");
    const offer = await agent.live.push("contact.offered", () => true, 30_000);
    assert.ok(Date.now() >= Date.parse(at), "not before its time");
    assert.equal(offer.contact.id, contactId);
  });

  test("is refused where the queue offers none, at a time that cannot be, and to other people", async () => {
    const queue = await queueOf({ callbackAttempts: 0 });
    const customer = await inLine("Rosa", { queue });
    const { contactId } = customer;
    await customer.live.refused("contact.callback", { contactId }, "callback_not_offered");
    const willing = await inLine("Sven");
    await willing.live.refused("contact.callback", {
      contactId: willing.contactId,
      at: new Date(Date.now() - 60_000).toISOString(),
    }, "bad_time");
    await customer.live.refused("contact.callback", { contactId: willing.contactId }, "not_found");
    await agent.live.refused("contact.callback", { contactId }, "forbidden");
  });

  test("survives kill -9 of the server", async () => {
    const customer = await inLine("Tina");
    const { contactId } = customer;
    await customer.live.ok("contact.callback", { contactId, phone: "030 99" });
    await customer.live.close();
    await server.end("SIGKILL");
    await server.launch();
    for (const each of [agent, other]) each.live = await Live.open(each.rest);
    await setPresence(agent, "available");
    const offer = await agent.live.push("contact.offered");
    assert.deepEqual([offer.contact.id, offer.contact.callback.phone], [contactId, "030 99"]);
    await agent.live.ok("contact.reject", { offerId: offer.offerId });
  });

  test("a queue rings all: the first to accept wins, the other is told", async () => {
    const queue = await queueOf({ strategy: "ring_all" });
    await setPresence(agent, "available");
    await setPresence(other, "available");
    const customer = await inLine("Uwe", { queue });
    const offers = await Promise.all([agent, other].map((each) => each.live.push("contact.offered")));
    assert.ok(offers.every((offer) => offer.contact.id === customer.contactId));
    await other.live.ok("contact.accept", { offerId: offers[1].offerId });
    const lost = await agent.live.push("contact.offer_ended", (data) => data.offerId === offers[0].offerId);
    assert.equal(lost.reason, "rescinded");
    await agent.live.refused("contact.accept", { offerId: offers[0].offerId }, "offer_gone");
    const { items } = await supervisor.expect(200, "GET", `contacts/${customer.contactId}/offers`);
    assert.deepEqual(items.map((offer) => offer.status).sort(), ["accepted", "rescinded"]);
  });

  test("an agent gets more time for the work after", async () => {
    await setPresence(agent, "available");
    const customer = await inLine("Vera");
    const { contactId } = customer;
    const offer = await agent.live.push("contact.offered");
    await agent.live.ok("contact.accept", { offerId: offer.offerId });
    const { contact } = await agent.live.ok("contact.end", { contactId });
    const more = await agent.live.ok("contact.extend", { contactId, seconds: 90 });
    assert.equal(Date.parse(more.contact.deadline) - Date.parse(contact.deadline), 90_000);
    const still = await agent.rest.expect(200, "POST", `contacts/${contactId}/extend`, { seconds: 10 });
    assert.equal(Date.parse(still.contact.deadline) - Date.parse(contact.deadline), 100_000);
    await agent.rest.refused(400, "POST", `contacts/${contactId}/extend`, { seconds: 0 });
  });
});
