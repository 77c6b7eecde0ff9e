/** Contacts that change hands: transfers, what supervisors assign, what agents pull and pick, what overflows. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { accept, connect, customerAtDoor, customerInLine, floorOfTwo, setPresence, talkingPair } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";

describe("handing on", () => {
  const floor = floorOfTwo();
  let server;
  let first;
  let second;
  let supervisor;
  let manager;
  let support;
  before(async () => {
    ({ server, first, second, supervisor, manager } = floor);
    const { items } = await supervisor.expect(200, "GET", "queues");
    support = items.find((queue) => queue.name === "support");
  });

  let queues = 0;
  /** A queue of its own for the test; its agents are everybody. */
  const queueOf = (settings = {}) => manager.expect(201, "POST", "queues", { name: `other ${++queues}`, ...settings });
  const talking = async (agent, name, channel) => {
    await setPresence(agent, "available");
    return floor.remember(await talkingPair(server, agent, name, channel));
  };
  const inLine = async (name, more = {}) => floor.remember(await customerInLine(server, name, "call", more));
  const joining = async (name, queue) => {
    const customer = floor.remember(await customerAtDoor(server, name));
    customer.joined = await customer.rest.expect(201, "POST", "contacts", { queueId: queue.id, channel: "call" });
    return Object.assign(customer, { contactId: customer.joined.contact.id });
  };
  const stateOf = async (agent) => (await supervisor.expect(200, "GET", `agents/${agent.id}`)).state;

  test("blindly to a queue: the same contact waits there, its agent wraps up, another serves it", async () => {
    const other = await queueOf();
    const customer = await talking(first, "Quinn");
    const contactId = customer.contactId;
    const answer = await first.rest.expect(200, "POST", `contacts/${contactId}/transfer`, { to: { queueId: other.id }, mode: "blind" });
    assert.equal(answer.contact.id, contactId);
    assert.equal(answer.contact.queueId, other.id);
    assert.equal(answer.contact.status, "queued");
    assert.equal(answer.contact.agentId, null);
    assert.equal(answer.contact.position, 1);

    const told = await customer.live.push("contact.updated", (data) => data.contact.status === "queued");
    assert.equal(told.contact.queueId, other.id);
    assert.equal((await customer.live.push("queue.position", (data) => data.contactId === contactId)).position, 1);
    const over = await first.live.push("contact.ended");
    assert.equal(over.contact.id, contactId);
    assert.equal(over.contact.status, "wrapping");
    assert.equal(over.contact.outcome, "transferred");
    assert.equal(over.contact.agentId, first.id);
    assert.ok(Date.parse(over.contact.deadline) > Date.now());
    assert.equal(await stateOf(first), "wrapping");

    await setPresence(second, "available");
    await accept(second, customer);
    await connect(second, customer);
    assert.equal((await supervisor.expect(200, "GET", `contacts/${contactId}`)).agentId, second.id);
    const mine = await first.rest.expect(200, "GET", "contacts/active");
    assert.deepEqual(mine.items.map((contact) => [contact.id, contact.status]), [[contactId, "wrapping"]]);

    const wrapped = await first.live.ok("contact.wrap_up", { contactId, disposition: "moved", notes: "wants a refund" });
    assert.equal(wrapped.contact.status, "closed");
    assert.equal(wrapped.contact.notes, "wants a refund");
    assert.equal((await first.live.push("contact.updated", (data) => data.contact.status === "closed")).contact.id, contactId);
    assert.equal(await stateOf(first), "available");
    assert.equal(await stateOf(second), "active");

    await second.live.ok("contact.end", { contactId });
    assert.equal((await customer.live.push("contact.ended")).contact.outcome, "handled");
    await second.live.ok("contact.wrap_up", { contactId, notes: "refunded" });
    const kept = await supervisor.expect(200, "GET", `contacts/${contactId}`);
    assert.deepEqual([kept.status, kept.agentId, kept.notes], ["closed", second.id, "refunded"]);
    const { items } = await supervisor.expect(200, "GET", `contacts/${contactId}/history`);
    const types = items.map((event) => event.type);
    assert.ok(types.includes("contact_transferred") && types.includes("handover_wrap_up_done"), types.join());
  });

  test("blindly to an agent: offered to him alone, and his when he takes it", async () => {
    const customer = await talking(first, "Anna", "video");
    const contactId = customer.contactId;
    await setPresence(second, "available");
    const answer = await first.live.ok("contact.transfer", { contactId, to: { agentId: second.id }, mode: "blind" });
    assert.equal(answer.contact.status, "offered");
    await accept(second, customer);
    await connect(second, customer);
    const kept = await supervisor.expect(200, "GET", `contacts/${contactId}`);
    assert.deepEqual([kept.agentId, kept.queueId, kept.status], [second.id, support.id, "active"]);
    await first.live.refused("signal.send", { contactId, kind: "bye", payload: {} }, "not_found");
  });

  test("an agent who declines gives it back to the head of its queue", async () => {
    const customer = await talking(first, "Rick");
    await setPresence(second, "available");
    await first.live.ok("contact.transfer", { contactId: customer.contactId, to: { agentId: second.id }, mode: "blind" });
    const offer = await second.live.push("contact.offered");
    await second.live.ok("contact.reject", { offerId: offer.offerId });
    const back = await supervisor.expect(200, "GET", `contacts/${customer.contactId}`);
    assert.deepEqual([back.queueId, back.status], [support.id, "queued"]);
    // Its former agent is asked again once he has wrapped up.
    await first.live.ok("contact.wrap_up", { contactId: customer.contactId });
    await accept(first, customer);
  });

  test("the wrap-up and the contact both outlive kill -9", async () => {
    const other = await queueOf({ wrapUpSeconds: 600 });
    const customer = await talking(first, "Kim");
    const contactId = customer.contactId;
    await first.live.ok("contact.transfer", { contactId, to: { queueId: other.id } });
    await server.end("SIGKILL");
    await server.launch();
    for (const agent of [first, second]) agent.live = await Live.open(agent.rest);
    const mine = await first.rest.expect(200, "GET", "contacts/active");
    assert.deepEqual(mine.items.map((contact) => [contact.id, contact.status]), [[contactId, "wrapping"]]);
    const kept = await supervisor.expect(200, "GET", `contacts/${contactId}`);
    assert.deepEqual([kept.queueId, kept.status], [other.id, "queued"]);
    await first.rest.expect(200, "POST", `contacts/${contactId}/wrap-up`, { notes: "after the crash" });
  });

  test("refuses what cannot be handed on", async () => {
    const customer = await talking(first, "Nora");
    const path = `contacts/${customer.contactId}/transfer`;
    await first.rest.refused(422, "POST", path, { to: {}, mode: "blind" }, "one_target");
    await first.rest.refused(422, "POST", path, { to: { queueId: support.id, agentId: second.id } }, "one_target");
    await first.rest.refused(422, "POST", path, { to: { agentId: first.id } }, "transfer_to_self");
    await first.rest.refused(409, "POST", path, { to: { agentId: second.id } }, "agent_unavailable");
    await first.rest.refused(404, "POST", path, { to: { queueId: customer.id } });
    await first.rest.refused(400, "POST", path, { to: { queueId: support.id }, mode: "thrown" });
    await second.rest.refused(404, "POST", path, { to: { queueId: support.id } });
    await supervisor.refused(403, "POST", path, { to: { queueId: support.id } }, "not_your_contact");
    await customer.rest.refused(403, "POST", path, { to: { queueId: support.id } });
    const chats = await queueOf({ channels: ["chat"] });
    await first.rest.refused(409, "POST", path, { to: { queueId: chats.id } }, "channel_not_served");
  });

  test("a supervisor assigns a waiting contact to one agent", async () => {
    const customer = await inLine("Ada");
    const path = `contacts/${customer.contactId}/assign`;
    await first.rest.refused(403, "POST", path, { agentId: first.id });
    await supervisor.refused(422, "POST", path, {}, "one_target");
    await supervisor.refused(409, "POST", path, { agentId: second.id }, "agent_unavailable");
    await setPresence(second, "available");
    const rung = await second.live.push("contact.offered");
    await setPresence(first, "available");
    const answer = await supervisor.expect(200, "POST", path, { agentId: first.id });
    assert.equal(answer.contact.status, "offered");
    assert.equal((await second.live.push("contact.offer_ended", (data) => data.offerId === rung.offerId)).reason, "rescinded");
    await accept(first, customer);
    await supervisor.refused(409, "POST", path, { agentId: first.id }, "wrong_state");
    // What goes on he takes over: from its agent, who wraps up his part.
    await supervisor.expect(200, "POST", path, { agentId: second.id });
    await accept(second, customer);
    const { items } = await first.rest.expect(200, "GET", "contacts/active");
    assert.deepEqual(items.map((contact) => [contact.id, contact.status]), [[customer.contactId, "wrapping"]]);
    await supervisor.expect(200, "POST", `contacts/${customer.contactId}/end`);
    await supervisor.refused(409, "POST", path, { agentId: first.id }, "wrong_state");
  });

  test("a supervisor prioritises a waiting contact: it moves up, the others are told, and so it stays", async () => {
    const queue = await queueOf();
    const one = await joining("One", queue);
    const two = await joining("Two", queue);
    const three = await joining("Three", queue);
    const placeOf = (customer, place) =>
      customer.live.push("queue.position", (data) => data.contactId === customer.contactId && data.position === place);
    await placeOf(three, 3);
    const watch = await Live.open(supervisor);
    await watch.ok("floor.subscribe", {});
    await watch.push("floor.snapshot");

    const path = `contacts/${three.contactId}`;
    const { contact } = await supervisor.expect(200, "PATCH", path, { priority: 90 });
    assert.deepEqual([contact.id, contact.priority, contact.position, contact.status], [three.contactId, 90, 1, "queued"]);
    assert.equal(contact.queuedAt, three.joined.contact.queuedAt);
    const shows = (delta) => delta.contacts.some((row) => row.id === three.contactId && row.priority === 90 && row.position === 1);
    await watch.push("floor.delta", shows);
    await watch.close();
    await placeOf(three, 1);
    await placeOf(one, 2);
    await placeOf(two, 3);
    assert.equal((await two.rest.expect(200, "GET", `contacts/${two.contactId}/position`)).position, 3);

    // Said again it is so already, and nothing more is written.
    await supervisor.expect(200, "PATCH", path, { priority: 90 });
    const { items } = await manager.expect(200, "GET", `audit?subjectId=${three.contactId}`);
    assert.deepEqual(items.map(({ action, actor }) => [action, actor.id]), [["contact.prioritise", supervisor.user.id]]);
    assert.deepEqual([items[0].before.priority, items[0].after.priority], [0, 90]);
    const history = await supervisor.expect(200, "GET", `${path}/history`);
    const told = history.items.filter(({ type }) => type === "contact_prioritised");
    assert.deepEqual(told.map(({ data }) => data.priority), [90]);

    await server.end("SIGKILL");
    await server.launch();
    for (const person of [first, second, one, two, three]) person.live = await Live.open(person.rest);
    const kept = await supervisor.expect(200, "GET", path);
    assert.deepEqual([kept.priority, kept.status], [90, "queued"]);
    for (const [customer, place] of [[three, 1], [one, 2], [two, 3]])
      assert.equal((await customer.rest.expect(200, "GET", `contacts/${customer.contactId}/position`)).position, place);
  });

  test("refuses a priority to whoever may not give one, and to what does not wait", async () => {
    const customer = await inLine("Pia");
    const path = `contacts/${customer.contactId}`;
    for (const who of [first.rest, customer.rest]) await who.refused(403, "PATCH", path, { priority: 5 });
    for (const wrong of [{}, { priority: -1 }, { priority: 101 }, { priority: "high" }, { priority: 5, status: "closed" }])
      await supervisor.refused(400, "PATCH", path, wrong);
    await supervisor.refused(404, "PATCH", `contacts/${first.id}`, { priority: 5 });
    assert.equal((await supervisor.expect(200, "GET", path)).priority, 0);

    await setPresence(first, "available");
    await accept(first, customer);
    await supervisor.refused(409, "PATCH", path, { priority: 5 }, "wrong_state");
    await supervisor.expect(200, "POST", `${path}/end`);
    await supervisor.refused(409, "PATCH", path, { priority: 5 }, "wrong_state");
    await first.live.ok("contact.wrap_up", { contactId: customer.contactId });
    await supervisor.refused(409, "PATCH", path, { priority: 5 }, "wrong_state");
  });

  test("a supervisor moves a waiting contact to another queue, and closes one", async () => {
    const other = await queueOf();
    const customer = await inLine("Mo");
    const moved = await supervisor.expect(200, "POST", `contacts/${customer.contactId}/assign`, { queueId: other.id });
    assert.deepEqual([moved.contact.queueId, moved.contact.status], [other.id, "queued"]);
    assert.equal(moved.contact.queuedAt, customer.joined.contact.queuedAt);
    await customer.live.push("contact.updated", (data) => data.contact.queueId === other.id);
    const closed = await supervisor.expect(200, "POST", `contacts/${customer.contactId}/end`);
    assert.deepEqual([closed.contact.status, closed.contact.outcome], ["closed", "closed_by_supervisor"]);
    assert.equal((await customer.live.push("contact.ended")).contact.outcome, "closed_by_supervisor");
  });

  test("an agent pulls the next contact, away or not", async () => {
    const customer = await inLine("Paula");
    await first.rest.refused(409, "GET", "contacts/next", undefined, "agent_unavailable");
    await setPresence(first, "away", "lunch");
    const taken = await first.rest.expect(200, "GET", "contacts/next");
    assert.deepEqual([taken.contact.id, taken.contact.agentId, taken.contact.status], [customer.contactId, first.id, "connecting"]);
    await customer.live.push("contact.assigned");
    assert.ok(!first.live.pushes.some((push) => push.event === "contact.offered"), "what is pulled does not ring");
    await setPresence(second, "away", "lunch");
    await second.rest.refused(404, "GET", "contacts/next", undefined, "nothing_waiting");
    await supervisor.refused(403, "GET", "contacts/next");
  });

  test("an agent picks a contact where the queue allows it", async () => {
    const strict = await queueOf();
    const loose = await queueOf({ allowsCherryPick: true });
    assert.equal(loose.allowsCherryPick, true);
    const customer = await joining("Strict", strict);
    const other = await joining("Loose", loose);
    await setPresence(first, "away", "lunch");
    await first.rest.refused(409, "POST", `contacts/${customer.contactId}/accept`, {}, "offer_gone");
    const taken = await first.rest.expect(200, "POST", `contacts/${other.contactId}/accept`, {});
    assert.equal(taken.contact.agentId, first.id);
  });

  test("a queue sends on what it cannot serve", async () => {
    const target = await queueOf();
    const full = await queueOf({ maxLength: 0, overflow: [{ when: "max_length", to: { queueId: target.id } }] });
    assert.deepEqual(full.overflow, [{ when: "max_length", to: { queueId: target.id } }]);
    const sent = await joining("Full", full);
    assert.equal(sent.joined.contact.queueId, target.id);
    assert.equal(sent.joined.position, 1);
    const closing = await queueOf({ overflow: [{ when: "unstaffed", to: "close" }] });
    const turned = await joining("Closed", closing);
    assert.deepEqual([turned.joined.contact.status, turned.joined.contact.outcome], ["closed", "failed"]);
    const short = await queueOf({ maxWaitSeconds: 5, overflow: [{ when: "max_wait", to: { queueId: target.id } }] });
    const patient = floor.remember(await customerAtDoor(server, "Patient"));
    patient.contactId = (await patient.live.ok("contact.join", { queueId: short.id, channel: "call" })).contact.id;
    await patient.live.push("contact.updated", (data) => data.contact.queueId === target.id);

    const changed = await manager.expect(200, "PATCH", `queues/${short.id}`, { overflow: [] });
    assert.deepEqual(changed.overflow, []);
    const refuse = (overflow, status, code) => manager.refused(status, "PATCH", `queues/${short.id}`, { overflow }, code);
    await refuse([{ when: "max_wait", to: "open" }], 400);
    await refuse([{ when: "never", to: "close" }], 400);
    await refuse([{ when: "max_wait", to: { queueId: short.id } }], 422, "overflow_to_self");
    await refuse([{ when: "max_wait", to: { queueId: patient.id } }], 422, "unknown_queue");
    await refuse([{ when: "max_wait", to: "close" }, { when: "max_wait", to: { queueId: target.id } }], 422, "duplicate_overflow");
  });
});
