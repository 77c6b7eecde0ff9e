/** Sockets that are lost, come back, or stand beside each other. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accept, agentAtWork, customerInLine, finish, setPresence, talkingPair } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server, onOneAndThreeThreads } from "../outside/server.mjs";

onOneAndThreeThreads("sessions", (env) => {
  let server;
  let agent;
  let supervisor;
  before(async () => {
    server = await Server.start({ env: { ...env, CALLROOM_RESUME_SECONDS: "3" } });
    agent = await agentAtWork(server, "agent1", "available");
    supervisor = await signIn(server, "supervisor");
  });
  after(() => server?.remove());

  /** A new socket of the same person that takes up the lost one. */
  async function resume(person) {
    const { resumeToken } = person.live.ready;
    const lastSeq = person.live.lastSeq;
    person.live = await Live.open(person.rest);
    return person.live.resume(resumeToken, lastSeq);
  }

  test("pushes are numbered without gaps", async () => {
    const live = await Live.open(supervisor);
    const seqs = [];
    const seen = async (event, fits) => {
      await live.push(event, fits);
      seqs.push(live.lastSeq);
    };
    await live.ok("floor.subscribe", {});
    await seen("floor.snapshot");
    const customer = await customerInLine(server, "Numbered");
    await seen("floor.delta", (data) => data.contacts?.some((contact) => contact.id === customer.contactId));
    await accept(agent, customer);
    await finish(agent, customer.contactId);
    await seen("floor.delta", (data) => data.removedContacts?.includes(customer.contactId));
    assert.ok(seqs.length > 1);
    assert.deepEqual(seqs, [...seqs].sort((a, b) => a - b));
    assert.equal(new Set(seqs).size, seqs.length);
    await live.close();
    await customer.live.close();
  });

  test("a resumed session gets the pushes it missed, and the call goes on", async () => {
    const customer = await talkingPair(server, agent, "Tunnel");
    const { contactId } = customer;
    await customer.live.cut();
    assert.deepEqual(await agent.live.push("contact.peer_lost"), { contactId, party: "customer" });
    await agent.live.ok("contact.hold", { contactId });
    const answer = await resume(customer);
    assert.equal(answer.ok, true, JSON.stringify(answer));
    await customer.live.push("contact.updated", (data) => data.contact.status === "held");
    await agent.live.push("contact.peer_returned", (data) => data.contactId === contactId);
    await finish(agent, contactId);
    await customer.live.close();
  });

  test("a page that was loaded again takes its call over", async () => {
    const customer = await talkingPair(server, agent, "Reload");
    const { contactId } = customer;
    await customer.live.cut();
    customer.live = await Live.open(customer.rest);
    const { items } = await customer.rest.expect(200, "GET", "contacts/active");
    assert.deepEqual(items.map((contact) => contact.id), [contactId]);
    await customer.live.ok("contact.take", { contactId });
    await agent.live.push("contact.peer_resumed", (data) => data.contactId === contactId && data.party === "customer");
    await agent.live.ok("signal.send", { contactId, kind: "offer", payload: { again: 1 } });
    assert.deepEqual((await customer.live.push("signal.received")).payload, { again: 1 });
    await finish(agent, contactId);
    await customer.live.close();
  });

  test("whoever comes back again and again misses nothing and gets nothing twice", async () => {
    const customer = await customerInLine(server, "Unsteady", "chat");
    await accept(agent, customer);
    const { contactId } = customer;
    const texts = [];
    for (let round = 0; round < 40; round++) {
      const said = agent.live.ok("chat.send", { contactId, clientId: `before-${round}`, text: `before ${round}` });
      await customer.live.cut();
      await agent.live.ok("chat.send", { contactId, clientId: `away-${round}`, text: `away ${round}` });
      await said;
      const { ready, lastSeq } = customer.live;
      texts.push(...customer.live.pushes.filter((frame) => frame.event === "chat.event").map((frame) => frame.data.event.text));
      customer.live = await Live.open(customer.rest);
      const answer = await customer.live.resume(ready.resumeToken, lastSeq);
      assert.equal(answer.ok, true, JSON.stringify(answer));
    }
    await agent.live.ok("chat.send", { contactId, clientId: "end", text: "end" });
    await customer.live.push("chat.event", (data) => data.event.text === "end");
    texts.push(...customer.live.pushes.filter((frame) => frame.event === "chat.event").map((frame) => frame.data.event.text));
    const expected = Array.from({ length: 40 }, (_, round) => [`before ${round}`, `away ${round}`]).flat();
    assert.deepEqual(texts.filter((text) => expected.includes(text)), expected);
    await finish(agent, contactId);
    await customer.live.close();
  });

  test("one person has so many windows, then the oldest is closed", async () => {
    const person = await signIn(server, "manager");
    const windows = [];
    for (let i = 0; i < 11; i++) windows.push(await Live.open(person));
    assert.equal(await windows[0].closed(), 4429);
    const answer = await windows[10].ask("session.resume", { resumeToken: windows[0].ready.resumeToken, lastSeq: 0 });
    assert.equal(answer.error.code, "resync_required");
    for (const window of windows.slice(1)) await window.ok("ping", {});
    for (const window of windows.slice(1)) await window.close();
  });

  test("a second window takes the call, the first is told", async () => {
    const customer = await talkingPair(server, agent, "Windows");
    const { contactId } = customer;
    const second = await Live.open(agent.rest);
    await second.ok("contact.take", { contactId });
    assert.equal((await agent.live.push("contact.taken")).contactId, contactId);
    await customer.live.ok("signal.send", { contactId, kind: "candidate", payload: { to: "second" } });
    assert.equal((await second.push("signal.received")).payload.to, "second");
    await finish(agent, contactId);
    await second.close();
    await customer.live.close();
  });

  test("a token that is none asks for a resync", async () => {
    const live = await Live.open(supervisor);
    const answer = await live.ask("session.resume", { resumeToken: "nonsense", lastSeq: 0 });
    assert.ok(!answer.ok ? answer.error.code === "resync_required" : await live.push("resync_required"));
    await live.close();
  });

  test("nobody resumes another person's session", async () => {
    const customer = await customerInLine(server, "Victim");
    const offer = await agent.live.push("contact.offered");
    await agent.live.ok("contact.reject", { offerId: offer.offerId });
    const live = await Live.open(supervisor);
    const answer = await live.ask("session.resume", { resumeToken: customer.live.ready.resumeToken, lastSeq: 0 });
    assert.equal(answer.ok, false);
    await customer.live.ok("contact.cancel", { contactId: customer.contactId });
    await live.close();
    await customer.live.close();
  });

  test("a customer who does not come back has left", async () => {
    await setPresence(agent, "away", "break");
    const customer = await customerInLine(server, "Gone");
    const behind = await customerInLine(server, "Behind");
    assert.equal(behind.joined.position, 2);
    await customer.live.cut();
    await behind.live.push("queue.position", (data) => data.position === 1);
    const contact = await supervisor.expect(200, "GET", `contacts/${customer.contactId}`);
    assert.equal(contact.outcome, "abandoned");
    await behind.live.ok("contact.cancel", { contactId: behind.contactId });
    await behind.live.close();
  });

  test("an agent who does not come back leaves the customer at the head of the queue", async () => {
    await setPresence(agent, "available");
    const customer = await talkingPair(server, agent, "Stranded");
    const behind = await customerInLine(server, "Behind");
    assert.equal(behind.joined.position, 1);
    await agent.live.cut();
    assert.equal((await customer.live.push("contact.peer_lost")).party, "agent");
    await customer.live.push("contact.updated", (data) => data.contact.status === "queued");
    assert.equal((await customer.rest.expect(200, "GET", `contacts/${customer.contactId}/position`)).position, 1);
    await behind.live.push("queue.position", (data) => data.position === 2);
    const helper = await agentAtWork(server, "agent2", "available");
    assert.equal((await helper.live.push("contact.offered")).contact.id, customer.contactId);
    for (const { live, contactId } of [customer, behind]) {
      await live.ok("contact.cancel", { contactId });
      await live.close();
    }
    await helper.live.close();
  });
});
