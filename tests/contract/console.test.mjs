/** What the supervisor's console shows of the floor and does on it, through its own models. */
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { ConsoleView } from "../outside/console.mjs";
import { agentAtWork, customerInLine, setPresence, talkingPair } from "../outside/floor.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

describe("the console", () => {
  let server;
  let anna;
  let ben;
  let supervisor;
  let manager;
  let view;
  let customer;
  const names = {};
  before(async () => {
    server = await Server.start();
    anna = await agentAtWork(server, "agent1", "offline");
    ben = await agentAtWork(server, "agent2", "offline");
    supervisor = await signIn(server, "supervisor");
    manager = await signIn(server, "manager");
    for (const agent of [anna, ben]) names[agent.id] = (await supervisor.expect(200, "GET", `agents/${agent.id}`)).name;
    view = await ConsoleView.open(server, "supervisor");
  });
  after(async () => {
    await view?.close();
    await server?.remove();
  });
  afterEach(async () => {
    if (customer) {
      await customer.rest.call("POST", `contacts/${customer.contactId}/end`);
      await customer.live.close();
      customer = null;
    }
    for (const agent of [anna, ben]) {
      const { items } = await agent.rest.expect(200, "GET", "contacts/active");
      for (const contact of items) await agent.rest.call("POST", `contacts/${contact.id}/wrap-up`, {});
      await agent.live.ok("presence.set", { presence: "offline" });
      const isFree = async () => (await supervisor.expect(200, "GET", `agents/${agent.id}`)).state === "offline";
      await until("the agent to be free", isFree);
      agent.live.pushes.length = 0;
    }
  });

  const presenceOf = async (agent) => {
    const { presence, reason } = await supervisor.expect(200, "GET", `agents/${agent.id}`);
    return { presence, reason };
  };
  const rowOf = (contact) => view.state.calls.find((call) => call.id === contact);
  const shows = (what, contact, fits) => view.shows(what, () => rowOf(contact) !== undefined && fits(rowOf(contact)));

  test("gives a ringing contact to another agent, and tells why", async () => {
    await setPresence(anna, "available");
    customer = await customerInLine(server, "Wanda Why");
    await anna.live.push("contact.offered");
    await setPresence(ben, "available");
    const contact = customer.contactId;
    await shows("that it rings", contact, (row) => row.status === "Ringing");
    const { done } = await view.act("assign", { contact, agent: ben.id });
    assert.equal(done, `Wanda Why is offered to ${names[ben.id]}.`);
    await ben.live.push("contact.offered", (data) => data.contact.id === contact);
    await shows("whom it waits for", contact, (row) => row.agent === `for ${names[ben.id]}`);

    const { offers } = await view.act("why", { contact });
    assert.deepEqual(offers.map(({ agent, status }) => [agent, status]), [
      [names[anna.id], "Taken back"],
      [names[ben.id], "Ringing"],
    ]);
    assert.equal(offers[0].candidates[names[anna.id]], "Was asked");
    assert.equal(offers[0].candidates[names[ben.id]], "Offline");
  });

  test("moves a waiting contact to another queue", async () => {
    const queue = await manager.expect(201, "POST", "queues", { name: "billing" });
    customer = await customerInLine(server, "Mona Moved");
    const contact = customer.contactId;
    await shows("that it waits, and where it could", contact, (row) => row.status === "Waiting · no. 1" && row.queue === "support");
    assert.equal((await view.act("move", { contact, queue: queue.id })).done, "Mona Moved now waits in billing.");
    await shows("its new queue", contact, (row) => row.queue === "billing");
  });

  test("moves a waiting contact up the line by its priority", async () => {
    const before = await customerInLine(server, "Otto Other");
    customer = await customerInLine(server, "Petra Priority");
    const contact = customer.contactId;
    await shows("that it waits behind", contact, (row) => row.status === "Waiting · no. 2");
    assert.equal((await view.act("prioritise", { contact, priority: 100 })).done, "The priority of Petra Priority is now “Urgent”.");
    await shows("that it is next", contact, (row) => row.status === "Waiting · no. 1");
    await shows("who is behind it", before.contactId, (row) => row.status === "Waiting · no. 2");
    await before.rest.expect(200, "POST", `contacts/${before.contactId}/cancel`);
    await before.live.close();
    await supervisor.expect(200, "POST", `contacts/${contact}/end`);
    assert.equal((await view.act("prioritise", { contact, priority: 0 })).refused, "The priority of Petra Priority could not be changed.");
  });

  test("closes a contact once, and says in words why not twice", async () => {
    customer = await customerInLine(server, "Clara Closed");
    const contact = customer.contactId;
    await shows("that it waits", contact, (row) => row.status === "Waiting · no. 1");
    assert.equal((await view.act("close", { contact })).done, "The contact of Clara Closed is closed.");
    const ended = await customer.live.push("contact.ended");
    assert.equal(ended.contact.outcome, "closed_by_supervisor");
    await view.shows("no more of it", () => rowOf(contact) === undefined);
    const { refused, why } = await view.act("close", { contact });
    assert.equal(refused, "The contact could not be closed.");
    assert.match(why, /moved on/);
  });

  test("refuses in words what the floor refuses", async () => {
    customer = await customerInLine(server, "Ruth Refused");
    const { why } = await view.act("assign", { contact: customer.contactId, agent: ben.id });
    assert.equal(why, "This agent is offline.");
  });

  test("sets an agent's presence, a busy one's for afterwards", async () => {
    const name = names[anna.id];
    assert.equal((await view.act("presence", { agent: anna.id, presence: "away" })).done, `${name} is now “Away”.`);
    assert.deepEqual(await presenceOf(anna), { presence: "away", reason: "" });
    await view.act("presence", { agent: anna.id, presence: "available" });
    assert.equal((await presenceOf(anna)).presence, "available");
    customer = await talkingPair(server, anna, "Bea Busy");
    const { done } = await view.act("presence", { agent: anna.id, presence: "offline" });
    assert.equal(done, `${name} is at work and will be “Offline” afterwards.`);
    assert.equal((await presenceOf(anna)).presence, "available");
  });

  test("sends a notice to who has a window open, and says when nobody saw it", async () => {
    const { done } = await view.act("notice", { agent: anna.id, text: "Please take the next one." });
    assert.equal(done, `${names[anna.id]} sees your notice now.`);
    const notice = await anna.live.push("notification");
    assert.equal(notice.text, "Please take the next one.");
    const { items } = await supervisor.expect(200, "GET", "agents?limit=200");
    const absent = items.find((agent) => !agent.connected);
    const { why } = await view.act("notice", { agent: absent.id, text: "Hello?" });
    assert.equal(why, `${absent.name} has no window open.`);
  });

  test("shows an agent's day, and what he can do", async () => {
    await setPresence(anna, "available");
    customer = await talkingPair(server, anna, "Dora Day");
    const { bars, figures, refused } = await view.act("day", { agent: anna.id });
    assert.equal(refused, undefined);
    assert.ok(bars.some((bar) => /^Call · Talking, since /.test(bar)), bars.join("; "));
    assert.ok(bars.some((bar) => /^Available, since /.test(bar)), bars.join("; "));
    assert.ok("Handled today" in figures);
    await view.act("skills", { agent: anna.id, skill: "german", level: 4 });
    assert.deepEqual((await supervisor.expect(200, "GET", `agents/${anna.id}`)).skills, [{ name: "german", level: 4 }]);
  });

  test("shows who asks whom, and who has joined", async () => {
    await setPresence(anna, "available");
    customer = await talkingPair(server, anna, "Tina Three");
    await setPresence(ben, "available");
    const { contactId } = customer;
    const { contact } = await anna.live.ok("contact.transfer", { contactId, to: { agentId: ben.id }, mode: "consult" });
    const asking = `${names[anna.id]} asks ${names[ben.id]}`;
    const isConsult = (row) => row.channel === "Consult" && row.customer === asking;
    await shows("the consultation", contact.consultId, (row) => isConsult(row) && row.status === "Ringing");
    const offer = await ben.live.push("contact.offered", (data) => data.contact.id === contact.consultId);
    await ben.live.ok("contact.accept", { offerId: offer.offerId });
    await shows("its talk", contact.consultId, (row) => isConsult(row) && row.agent === names[ben.id]);
    await anna.live.ok("contact.transfer", { contactId, mode: "conference" });
    const both = `${names[anna.id]} + ${names[ben.id]}`;
    await shows("the conference", contactId, (row) => row.status === "Conference" && row.agent === both);
    await shows("its part in it", contact.consultId, (row) => row.status === "Conference");
  });
});
