/** One call from joining to its history, over WebSocket and over REST, and every state that refuses. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { accept, connect, customerAtDoor, customerInLine, finish, floorOfTwo, setPresence, talkingPair } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";
import { visit } from "../outside/rest.mjs";
import { onOneAndThreeThreads } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

onOneAndThreeThreads("a call", (env) => {
  const floor = floorOfTwo(env);
  const { remember } = floor;
  let server;
  let agent;
  let other;
  let supervisor;
  let manager;
  before(() => {
    ({ server, first: agent, second: other, supervisor, manager } = floor);
  });

  const inLine = async (...args) => remember(await customerInLine(server, ...args));
  const talking = async (...args) => remember(await talkingPair(server, agent, ...args));
  const contactOf = (rest, id) => rest.expect(200, "GET", `contacts/${id}`);

  test("the agent is told each state he is in", async () => {
    const states = ["available", "ringing", "active", "wrapping", "available"];
    const nextState = async () => (await agent.live.push("presence.changed")).state;
    await setPresence(agent, "available");
    const seen = [await nextState()];
    const customer = await inLine("Stan");
    const { offerId } = await agent.live.push("contact.offered");
    seen.push(await nextState());
    await agent.live.ok("contact.accept", { offerId });
    seen.push(await nextState());
    await agent.live.ok("contact.end", { contactId: customer.contactId });
    seen.push(await nextState());
    await agent.live.ok("contact.wrap_up", { contactId: customer.contactId });
    seen.push(await nextState());
    assert.deepEqual(seen, states);
  });

  for (const channel of ["call", "video"]) {
    test(`on ${channel}: joined, offered, accepted, signalled, held, ended, wrapped up, rated, kept`, async () => {
      const customer = await inLine("Carla", channel, { subject: "Invoice", metadata: { page: "/pricing" } });
      const contactId = customer.contactId;
      assert.equal(customer.joined.contact.status, "queued");
      assert.equal(customer.joined.position, 1);
      assert.equal(customer.joined.estimatedWait, null, "nobody is on, so the wait is unknown");

      await setPresence(agent, "available");
      const offer = await agent.live.push("contact.offered");
      assert.equal(offer.contact.id, contactId);
      assert.equal(offer.contact.channel, channel);
      assert.equal(offer.contact.customer.name, "Carla");
      assert.equal(offer.contact.subject, "Invoice");
      assert.deepEqual(offer.contact.metadata, { page: "/pricing" });
      assert.ok(Date.parse(offer.deadline) > Date.now());

      await agent.live.ok("contact.accept", { offerId: offer.offerId });
      assert.equal((await agent.live.push("contact.offer_ended")).reason, "accepted");
      const assigned = await customer.live.push("contact.assigned");
      assert.equal(assigned.agent.id, agent.id);
      assert.equal(assigned.contact.status, "connecting");

      const payload = { type: "offer", sdp: "v=0\r\ns=- \u2028 \"quoted\"", nested: [1, 2.5, null, { deep: true }] };
      await agent.live.ok("signal.send", { contactId, kind: "offer", payload });
      const received = await customer.live.push("signal.received");
      assert.deepEqual(received, { contactId, from: agent.id, kind: "offer", payload });
      customer.live.tell("signal.send", { contactId, to: agent.id, kind: "candidate", payload: { candidate: "c" } });
      assert.equal((await agent.live.push("signal.received")).kind, "candidate");
      await customer.live.ok("signal.send", { contactId, kind: "answer", payload: { sdp: "v=0" } });
      await customer.live.push("contact.updated", (data) => data.contact.status === "active");

      await agent.live.ok("contact.hold", { contactId });
      assert.equal((await customer.live.push("contact.updated", (data) => data.contact.status === "held")).contact.id, contactId);
      await agent.live.ok("contact.resume", { contactId });
      await customer.live.push("contact.updated", (data) => data.contact.status === "active");

      await agent.live.ok("contact.end", { contactId });
      const ended = await customer.live.push("contact.ended");
      assert.equal(ended.contact.outcome, "handled");
      const state = await supervisor.expect(200, "GET", `agents/${agent.id}`);
      assert.equal(state.state, "wrapping");
      await agent.live.ok("contact.wrap_up", { contactId, disposition: "solved", notes: "Sent the invoice again", tags: ["billing"] });
      await agent.live.push("contact.updated", (data) => data.contact.status === "closed");

      await customer.rest.expect(201, "POST", `contacts/${contactId}/feedback`, { rating: 5, comment: "Kind" });
      const kept = await contactOf(supervisor, contactId);
      assert.equal(kept.status, "closed");
      assert.equal(kept.outcome, "handled");
      assert.equal(kept.agentId, agent.id);
      assert.equal(kept.notes, "Sent the invoice again");
      assert.equal(kept.disposition, "solved");
      assert.deepEqual(kept.tags, ["billing"]);
      assert.equal(kept.feedback.rating, 5);
      const times = ["createdAt", "queuedAt", "offeredAt", "answeredAt", "endedAt", "wrappedAt"].map((key) => kept[key]);
      for (const time of times) assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.deepEqual(times, [...times].sort());
      for (const key of ["waitSeconds", "talkSeconds", "holdSeconds", "wrapSeconds"]) assert.ok(kept[key] >= 0, key);
      assert.ok(kept.holdSeconds > 0);

      const seen = await contactOf(customer.rest, contactId);
      assert.equal(seen.notes, undefined, "notes are not the customer's");
      assert.equal(seen.disposition, undefined);
    });
  }

  test("goes the same way over REST alone", async () => {
    const rest = await visit(server, "Rest Customer");
    const queues = await supervisor.expect(200, "GET", "queues");
    const queue = queues.items.find((candidate) => candidate.name === "support");
    const joined = await rest.expect(201, "POST", "contacts", { queueId: queue.id, channel: "call" });
    const id = joined.contact.id;
    assert.deepEqual(Object.keys(joined).sort(), ["contact", "estimatedWait", "position"]);
    assert.equal((await rest.expect(200, "GET", `contacts/${id}/position`)).position, 1);
    await agent.rest.expect(200, "PUT", `agents/${agent.id}/presence`, { presence: "available" });
    const offered = await until("the offer", async () => (await agent.rest.expect(200, "GET", "contacts/active")).items.find((contact) => contact.id === id));
    assert.ok(offered.offer.offerId);
    const answer = await agent.rest.expect(200, "POST", `contacts/${id}/accept`, { offerId: offered.offer.offerId });
    assert.equal(answer.contact.status, "connecting");
    await agent.rest.expect(200, "POST", `contacts/${id}/hold`);
    assert.equal((await agent.rest.expect(200, "POST", `contacts/${id}/resume`)).contact.status, "active");
    assert.equal((await rest.call("POST", `contacts/${id}/quality`, { lossPercent: 0.5, jitterMs: 4, rttMs: 30 })).status, 204);
    assert.equal((await rest.expect(200, "POST", `contacts/${id}/end`)).contact.outcome, "handled");
    await agent.rest.expect(200, "POST", `contacts/${id}/wrap-up`, { notes: "by REST" });
    assert.equal((await contactOf(agent.rest, id)).status, "closed");
  });

  test("says why each agent was offered it or passed over", async () => {
    await setPresence(other, "away", "lunch");
    await setPresence(agent, "available");
    const customer = await inLine("Wanda");
    await accept(agent, customer);
    const answer = await supervisor.expect(200, "GET", `contacts/${customer.contactId}/offers`);
    const [offer] = answer.items ?? answer;
    assert.equal(offer.agentId, agent.id);
    assert.equal(offer.status, "accepted");
    assert.equal(offer.why.chosen, agent.id);
    const reasons = Object.fromEntries(offer.why.candidates.map((candidate) => [candidate.agentId, candidate.reason]));
    assert.match(reasons[other.id], /^away/);
    assert.equal(offer.why.candidates.length, 5, "all five agents were considered");
  });

  test("a place in line moves up and is told", async () => {
    const first = await inLine("First");
    const second = await inLine("Second");
    const third = await inLine("Third");
    assert.deepEqual([first, second, third].map((customer) => customer.joined.position), [1, 2, 3]);
    await second.live.ok("contact.cancel", { contactId: second.contactId });
    const moved = await third.live.push("queue.position", (data) => data.position === 2);
    assert.equal(moved.contactId, third.contactId);
    assert.equal((await contactOf(second.rest, second.contactId)).outcome, "abandoned");
    await setPresence(agent, "available");
    assert.equal((await agent.live.push("contact.offered")).contact.id, first.contactId);
    await third.live.push("queue.position", (data) => data.position === 1 || data.estimatedWait !== null);
  });

  test("a rejected offer goes to the next agent, a place is never lost", async () => {
    await setPresence(agent, "available");
    const customer = await inLine("Rejected");
    const offer = await agent.live.push("contact.offered");
    await setPresence(other, "available");
    await agent.live.ok("contact.reject", { offerId: offer.offerId });
    assert.equal((await agent.live.push("contact.offer_ended")).reason, "rejected");
    assert.equal((await other.live.push("contact.offered")).contact.id, customer.contactId);
  });

  test("an offer that nobody takes times out and goes on", async () => {
    const queue = await manager.expect(201, "POST", "queues", { name: "quick", channels: ["call"], offerTimeoutSeconds: 3 });
    await setPresence(agent, "available");
    const customer = remember(await customerAtDoor(server, "Patient"));
    customer.contactId = (await customer.live.ok("contact.join", { queueId: queue.id, channel: "call" })).contact.id;
    await agent.live.push("contact.offered");
    await setPresence(other, "available");
    assert.equal((await agent.live.push("contact.offer_ended")).reason, "timed_out");
    await other.live.push("contact.offered", (data) => data.contact.id === customer.contactId);
  });

  test("a customer who leaves takes the offer along", async () => {
    await setPresence(agent, "available");
    const customer = await inLine("Leaving");
    await agent.live.push("contact.offered");
    await customer.live.ok("contact.cancel", { contactId: customer.contactId });
    assert.equal((await agent.live.push("contact.offer_ended")).reason, "canceled");
  });

  test("a contact is accepted once, however many ask at once", async () => {
    await setPresence(agent, "available");
    const customer = await inLine("Wanted");
    const { offerId } = await agent.live.push("contact.offered");
    const answers = await Promise.all(Array.from({ length: 8 }, () => agent.live.ask("contact.accept", { offerId })));
    assert.equal(answers.filter((answer) => answer.ok).length, 1);
    await agent.rest.refused(409, "POST", `contacts/${customer.contactId}/accept`, { offerId });
  });

  test("an agent with a call gets no second one", async () => {
    await setPresence(agent, "available");
    await talking("Talker");
    const waiting = await inLine("Waiter");
    const place = await waiting.rest.expect(200, "GET", `contacts/${waiting.contactId}/position`);
    assert.equal(place.position, 1);
    assert.ok(!agent.live.pushes.some((frame) => frame.event === "contact.offered"));
    assert.ok(place.estimatedWait.p50Seconds <= place.estimatedWait.p90Seconds);
  });

  test("a busy agent sets the next presence; the call goes on", async () => {
    await setPresence(agent, "available");
    const customer = await talking("Busy");
    await setPresence(agent, "away", "lunch");
    assert.equal((await supervisor.expect(200, "GET", `agents/${agent.id}`)).state, "active");
    await finish(agent, customer.contactId);
    await agent.live.push("presence.changed", (data) => data.state === "away");
  });

  test("commands in the wrong state are refused with 409 and change nothing", async () => {
    const customer = await inLine("Early");
    const id = customer.contactId;
    for (const command of ["hold", "resume", "wrap-up", "accept", "reject"]) {
      const answer = await agent.rest.call("POST", `contacts/${id}/${command}`, {});
      assert.ok(answer.status === 409 || answer.status === 404, `${command}: ${answer.text}`);
    }
    await customer.rest.refused(409, "POST", `contacts/${id}/feedback`, { rating: 5 });
    await setPresence(agent, "available");
    await accept(agent, customer);
    await connect(agent, customer);
    await agent.rest.refused(409, "POST", `contacts/${id}/resume`, {});
    await agent.rest.refused(409, "POST", `contacts/${id}/wrap-up`, {});
    await agent.live.ok("contact.end", { contactId: id });
    await agent.rest.refused(409, "POST", `contacts/${id}/end`, {});
    await agent.rest.refused(409, "POST", `contacts/${id}/hold`, {});
    await agent.live.ok("contact.wrap_up", { contactId: id });
    await agent.rest.refused(409, "POST", `contacts/${id}/wrap-up`, {});
  });

  for (const rating of [0, 6, 4.5, "5"]) {
    test(`a rating of ${JSON.stringify(rating)} is refused`, async () => {
      await setPresence(agent, "available");
      const customer = await talking("Rater");
      await finish(agent, customer.contactId);
      const answer = await customer.rest.call("POST", `contacts/${customer.contactId}/feedback`, { rating });
      assert.ok(answer.status === 400 || answer.status === 422, answer.text);
    });
  }

  test("a contact is for its members: strangers get 404, and no signal passes", async () => {
    await setPresence(agent, "available");
    const customer = await talking("Private");
    const stranger = remember(await customerAtDoor(server, "Stranger"));
    const id = customer.contactId;
    for (const [method, path] of [["GET", ""], ["GET", "/position"], ["POST", "/end"], ["POST", "/cancel"], ["POST", "/feedback"]])
      await stranger.rest.refused(404, method, `contacts/${id}${path}`, method === "POST" && path === "/feedback" ? { rating: 1 } : undefined);
    await stranger.live.refused("signal.send", { contactId: id, kind: "offer", payload: {} }, undefined);
    await stranger.live.refused("contact.end", { contactId: id }, undefined);
    await other.live.refused("signal.send", { contactId: id, kind: "offer", payload: {} }, undefined);
    await agent.live.refused("signal.send", { contactId: id, to: stranger.id, kind: "offer", payload: {} }, undefined);
    assert.deepEqual(stranger.live.pushes, []);
    const page = await stranger.rest.expect(200, "GET", "contacts");
    assert.deepEqual(page.items, []);
  });

  test("a signal of a kind that is none, or over 64 KB, is refused", async () => {
    await setPresence(agent, "available");
    const { contactId, live } = await talking("Signals");
    await live.refused("signal.send", { contactId, kind: "shout", payload: {} });
    await live.refused("signal.send", { contactId, kind: "candidate", payload: { x: "x".repeat(70_000) } });
    await live.ok("signal.send", { contactId, kind: "candidate", payload: { x: "x".repeat(60_000) } });
  });

  test("a customer has one place in line", async () => {
    const customer = await inLine("Twice");
    await customer.live.refused("contact.join", { queue: "support", channel: "call" });
    await customer.rest.refused(409, "POST", "contacts", { queue: "support", channel: "call" });
  });

  test("joining what is not there is refused", async () => {
    const customer = remember(await customerAtDoor(server, "Lost"));
    await customer.live.refused("contact.join", { queue: "no such queue", channel: "call" });
    await customer.rest.refused(422, "POST", "contacts", { channel: "call" });
    await customer.rest.refused(400, "POST", "contacts", { queue: "support", channel: "carrier pigeon" });
    await customer.rest.refused(400, "POST", "contacts", { queue: "support", channel: "call", status: "active" });
  });

  test("a chosen agent is called directly", async () => {
    await setPresence(other, "available");
    await setPresence(agent, "available");
    const customer = remember(await customerAtDoor(server, "Choosy"));
    const joined = await customer.live.ok("contact.join", { agentId: other.id, channel: "call" });
    customer.contactId = joined.contact.id;
    assert.equal((await other.live.push("contact.offered")).contact.id, joined.contact.id);
  });

  test("history is filtered and paged", async () => {
    await setPresence(agent, "available");
    const customer = await talking("History", "video");
    await finish(agent, customer.contactId);
    const find = async (query) => (await supervisor.expect(200, "GET", `contacts?limit=200&${query}`)).items.map((contact) => contact.id);
    for (const query of ["status=closed", "channel=video", `agentId=${agent.id}`, `customerId=${customer.id}`, `from=${new Date(Date.now() - 60_000).toISOString()}`])
      assert.ok((await find(query)).includes(customer.contactId), query);
    for (const query of ["status=queued", "channel=chat", `agentId=${other.id}`, `to=${new Date(Date.now() - 3_600_000).toISOString()}`])
      assert.ok(!(await find(query)).includes(customer.contactId), query);
    await supervisor.refused(400, "GET", "contacts?status=sleeping");
  });

  test("a supervisor sees the floor: a snapshot, then what changes", async () => {
    const live = await Live.open(supervisor);
    await live.ok("floor.subscribe", {});
    const snapshot = await live.push("floor.snapshot");
    assert.ok(snapshot.queues.some((queue) => queue.name === "support"));
    assert.equal(snapshot.agents.length, 5);
    const customer = await inLine("Watched");
    await live.push("floor.delta", (data) => data.contacts?.some((contact) => contact.id === customer.contactId && contact.status === "queued"));
    await setPresence(agent, "available");
    await accept(agent, customer);
    await connect(agent, customer);
    await live.push("floor.delta", (data) => data.agents?.some((one) => one.id === agent.id && one.state === "active"));
    await finish(agent, customer.contactId);
    await live.push("floor.delta", (data) => data.removedContacts?.includes(customer.contactId));
    await live.close();
  });

  test("only supervisors and up see the floor", async () => {
    await agent.live.refused("floor.subscribe", {});
    const customer = remember(await customerAtDoor(server, "Curious"));
    await customer.live.refused("floor.subscribe", {});
  });

  test("nothing that people said or wrote stands in the log", async () => {
    await setPresence(agent, "available");
    const customer = await talking("Said Nothing");
    await customer.live.ok("signal.send", { contactId: customer.contactId, kind: "candidate", payload: { text: "payload-of-a-signal" } });
    await finish(agent, customer.contactId, { notes: "notes-of-an-agent" });
    await customer.rest.expect(201, "POST", `contacts/${customer.contactId}/feedback`, { rating: 2, comment: "comment-of-a-customer" });
    for (const text of ["payload-of-a-signal", "notes-of-an-agent", "comment-of-a-customer", "Said Nothing"])
      assert.ok(!server.logText().includes(text), text);
  });
});
