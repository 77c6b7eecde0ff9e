/** What a queue lays down for chats, how they change hands, and what is found of them later. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accept, customerAtDoor, customerInLine, finish, floorOfTwo, setPresence } from "../outside/floor.mjs";
import { Rest } from "../outside/rest.mjs";
import { until } from "../outside/wait.mjs";

describe("conversations", () => {
  const floor = floorOfTwo();
  let number = 0;

  async function chatting(agent, name, more = {}) {
    await setPresence(agent, "available");
    const customer = floor.remember(await customerInLine(floor.server, name, "chat", more));
    await accept(agent, customer);
    return customer;
  }

  /** A queue of its own with these rules, gone after the test. */
  async function queueWith(t, settings) {
    const queue = await floor.manager.expect(201, "POST", "queues", { name: `chats ${++number}`, ...settings });
    t.after(() => floor.manager.call("DELETE", `queues/${queue.id}`));
    return queue;
  }

  const say = (person, contactId, text) =>
    person.live.ok("chat.send", { contactId, clientId: `say ${++number}`, text });

  test("are listed and shown to those who are in them", async () => {
    const customer = await chatting(floor.first, "Lister");
    const { conversationId } = customer.joined.contact;
    await say(customer, customer.contactId, "first thread");
    await finish(floor.first, customer.contactId);
    const own = await customer.rest.expect(200, "GET", "conversations");
    assert.deepEqual(own.items.map(({ id }) => id), [conversationId]);
    assert.equal(own.items[0].threadCount, 1);
    const detail = await customer.rest.expect(200, "GET", `conversations/${conversationId}`);
    assert.deepEqual(detail.threads.map(({ id }) => id), [customer.contactId]);
    assert.equal(detail.threads[0].tags ?? null, null);
    const served = await floor.first.rest.expect(200, "GET", `conversations?customerId=${customer.id}`);
    assert.equal(served.items.length, 1);
    const others = await floor.second.rest.expect(200, "GET", `conversations?customerId=${customer.id}`);
    assert.deepEqual(others.items, []);
    await floor.second.rest.refused(404, "GET", `conversations/${conversationId}`);
    const named = await floor.supervisor.expect(200, "GET", "conversations?q=liste");
    assert.ok(named.items.some(({ id }) => id === conversationId));
  });

  test("are exported whole, and leave a transcript without what is for staff", async () => {
    const customer = await chatting(floor.first, "Exporter");
    const { contactId } = customer;
    await say(customer, contactId, "my printer smokes");
    await floor.first.live.ok("chat.send", { contactId, clientId: "n", type: "note", text: "again that one" });
    await say(floor.first, contactId, "unplug it");
    await finish(floor.first, contactId);
    const all = await floor.supervisor.call("GET", `conversations/${customer.joined.contact.conversationId}/export`);
    assert.equal(all.status, 200);
    assert.match(all.headers.get("content-disposition"), /^attachment; filename="conversation-[0-9a-f-]+\.json"$/);
    assert.deepEqual(
      all.body.threads[0].events.map(({ type }) => type),
      ["queued", "assigned", "message", "note", "message", "closed"],
    );
    const transcript = await customer.rest.call("GET", `contacts/${contactId}/transcript`);
    assert.match(transcript.type, /^text\/plain/);
    assert.match(transcript.headers.get("content-disposition"), /^attachment/);
    assert.match(transcript.text, /Exporter: my printer smokes\n/);
    assert.ok(!transcript.text.includes("again that one"));
  });

  test("are searched by words, each by those who may read it", async () => {
    const customer = await chatting(floor.first, "Searcher");
    const { contactId } = customer;
    const word = `zebra${Date.now()}`;
    await say(customer, contactId, `I saw a ${word} in the garden, <b>really</b>`);
    await floor.first.live.ok("chat.send", { contactId, clientId: "n", type: "note", text: `no ${word} lives here` });
    const find = async (rest, q) => (await rest.expect(200, "GET", `conversations/search?q=${encodeURIComponent(q)}`)).items;
    await until("the words to be taken in", async () => (await find(floor.supervisor, word)).length === 2);
    const [found] = await find(floor.supervisor, `garden ${word}`);
    assert.equal(found.contactId, contactId);
    assert.equal(found.customer.name, "Searcher");
    assert.match(found.event.text, /saw a zebra/);
    assert.equal((await find(floor.first.rest, word)).length, 2);
    assert.equal((await find(floor.second.rest, word)).length, 0);
    await customer.rest.refused(403, "GET", `conversations/search?q=${word}`);
    // The mark by which the index tells companies apart is no word that could be written or searched.
    const tenant = customer.joined.contact.tenantId;
    await say(customer, contactId, `tenant${tenant.replaceAll("-", "")} ${tenant} ' ${tenant}' <a href=" ${tenant}"> end${word}`);
    await until("that to be taken in", async () => (await find(floor.supervisor, `end${word}`)).length === 1);
    const written = await find(floor.supervisor, `${tenant} end${word}`);
    assert.equal(written.length, 1);
    assert.equal((await find(floor.supervisor, `-${word} "${tenant}"`)).length, 1);
    assert.equal((await find(floor.supervisor, `${word} elephant`)).length, 0);
    for (const odd of ["'", "\\", "a & | !", ":*", '"open', "(((", "тест", "x".repeat(400)]) await find(floor.supervisor, odd);
  });

  test("are handed to a group with a note for who takes it", async (t) => {
    const group = await floor.manager.expect(201, "POST", "groups", { name: `team ${++number}` });
    t.after(() => floor.manager.call("DELETE", `groups/${group.id}`));
    await floor.manager.call("POST", `groups/${group.id}/agents`, { agentIds: [floor.second.id] });
    const queue = await queueWith(t, { channels: ["chat"], tiers: [{ groupId: group.id, openAfterSeconds: 0 }] });
    const customer = await chatting(floor.first, "Handed");
    const { contactId } = customer;
    await setPresence(floor.second, "available");
    await floor.first.live.ok("contact.transfer", { contactId, to: { groupId: group.id }, mode: "blind", note: "wants a refund" });
    await accept(floor.second, customer);
    const { items } = await floor.second.rest.expect(200, "GET", `contacts/${contactId}/events`);
    assert.deepEqual(items.map(({ type }) => type), ["queued", "assigned", "note", "transferred", "assigned"]);
    assert.equal(items[2].text, "wants a refund");
    assert.equal(items[2].by.id, floor.first.id);
    assert.equal(items[3].data.queueId, queue.id);
    await floor.first.live.ok("contact.wrap_up", { contactId });
    const lonely = await floor.manager.expect(201, "POST", "groups", { name: `lonely ${++number}` });
    t.after(() => floor.manager.call("DELETE", `groups/${lonely.id}`));
    await floor.second.live.refused("contact.transfer", { contactId, to: { groupId: lonely.id }, mode: "blind" }, "group_without_queue");
  });

  test("begin in the default queue where none is named", async (t) => {
    const customer = floor.remember(await customerAtDoor(floor.server, "Anywhere"));
    await customer.live.refused("contact.join", { channel: "chat" }, "one_target");
    const first = await queueWith(t, { channels: ["chat"], isDefault: true });
    const second = await queueWith(t, { channels: ["chat"], isDefault: true });
    assert.equal((await floor.manager.get(`queues/${first.id}`)).body.isDefault, false);
    const { contact } = await customer.live.ok("contact.join", { channel: "chat" });
    customer.contactId = contact.id;
    assert.equal(contact.queueId, second.id);
  });

  test("ask first what their queue wants to know", async (t) => {
    const preChatFields = [
      { key: "order", label: "Order number", isRequired: true },
      { key: "topic", label: "Topic", kind: "choice", choices: ["billing", "delivery"] },
    ];
    const queue = await queueWith(t, { channels: ["chat", "call"], chat: { preChatFields } });
    const welcome = await new Rest(floor.server).expect(200, "GET", `widget/welcome?tenant=demo&queue=${encodeURIComponent(queue.name)}`);
    assert.deepEqual(welcome.preChatFields.map(({ key, kind, isRequired }) => [key, kind, isRequired]), [
      ["order", "text", true],
      ["topic", "choice", false],
    ]);
    assert.deepEqual([welcome.isOpen, welcome.channels], [true, ["chat", "call"]]);
    await new Rest(floor.server).refused(404, "GET", "widget/welcome?tenant=demo&queue=nothing");
    const customer = floor.remember(await customerAtDoor(floor.server, "Asked"));
    const join = { queueId: queue.id, channel: "chat" };
    await customer.live.refused("contact.join", join, "answer_required");
    await customer.live.refused("contact.join", { ...join, metadata: { preChat: { order: "7", topic: "love" } } }, "bad_choice");
    const { contact } = await customer.live.ok("contact.join", { ...join, metadata: { preChat: { order: "7", topic: "billing" } } });
    customer.contactId = contact.id;
    assert.deepEqual(contact.metadata.preChat, { order: "7", topic: "billing" });
    await floor.manager.refused(422, "PATCH", `queues/${queue.id}`, { chat: { preChatFields: [{ key: "a", label: "A", kind: "colour" }] } }, "unknown_kind");
  });

  test("remind a customer who says nothing, and close by rule", async (t) => {
    const queue = await queueWith(t, { channels: ["chat"], chat: { nudgeSeconds: 1, closeSeconds: 2 } });
    await setPresence(floor.first, "available");
    const customer = floor.remember(await customerAtDoor(floor.server, "Silent"));
    customer.joined = await customer.live.ok("contact.join", { queueId: queue.id, channel: "chat" });
    customer.contactId = customer.joined.contact.id;
    await accept(floor.first, customer);
    await say(floor.first, customer.contactId, "Are you there?");
    await customer.live.push("chat.event", ({ event }) => event.type === "nudged");
    await say(customer, customer.contactId, "Yes, sorry");
    await say(floor.first, customer.contactId, "And now?");
    await customer.live.push("chat.event", ({ event }) => event.type === "nudged");
    const { event } = await customer.live.push("chat.event", ({ event }) => event.type === "closed");
    assert.equal(event.data.by, "server");
    await floor.manager.refused(422, "PATCH", `queues/${queue.id}`, { chat: { nudgeSeconds: 60, closeSeconds: 30 } }, "close_before_nudge");
  });
});
