/** An agent asks a colleague while his customer is on hold: hands over, comes back, or talks in three. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { floorOfTwo, setPresence, talkingPair } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";

describe("asking a colleague", () => {
  const floor = floorOfTwo();
  let server;
  let anna;
  let ben;
  let supervisor;
  let customer;
  before(() => {
    ({ server, first: anna, second: ben, supervisor } = floor);
  });

  /** A customer talks with Anna, who asks Ben; the consultation's id. */
  const asking = async (name) => {
    await setPresence(anna, "available");
    customer = floor.remember(await talkingPair(server, anna, name));
    await setPresence(ben, "available");
    const { contactId } = customer;
    const { contact } = await anna.live.ok("contact.transfer", { contactId, to: { agentId: ben.id }, mode: "consult" });
    assert.equal(contact.status, "held");
    return contact.consultId;
  };
  const talkingWithBen = async (name) => {
    const consultId = await asking(name);
    const offer = await ben.live.push("contact.offered", (data) => data.contact.id === consultId);
    assert.equal(offer.contact.consultOf, customer.contactId);
    assert.equal(offer.contact.customer.id, anna.id);
    await ben.live.ok("contact.accept", { offerId: offer.offerId });
    const answered = await anna.live.push("contact.assigned", (data) => data.contact.id === consultId);
    assert.equal(answered.agent.id, ben.id);
    return consultId;
  };

  test("puts the customer on hold and rings the colleague, who is not a stranger to the call", async () => {
    await asking("Dora");
    const told = await customer.live.push("contact.updated", (data) => data.contact.status === "held");
    assert.equal(told.contact.consultId, undefined, "a customer is not told whom his agent asks");
    await anna.live.refused("contact.transfer", {
      contactId: customer.contactId,
      to: { agentId: ben.id },
      mode: "consult",
    }, "consult_open");
  });

  test("lets two agents signal to one another, and nobody else", async () => {
    const consultId = await talkingWithBen("Emil");
    await anna.live.ok("signal.send", { contactId: consultId, kind: "offer", payload: { sdp: "v=0 a" } });
    const heard = await ben.live.push("signal.received", (data) => data.contactId === consultId);
    assert.equal(heard.from, anna.id);
    await ben.live.ok("signal.send", { contactId: consultId, kind: "answer", payload: { sdp: "v=0 b" } });
    await anna.live.push("signal.received", (data) => data.contactId === consultId);
    await customer.live.refused("signal.send", { contactId: consultId, kind: "offer", payload: {} }, "not_found");
  });

  test("hands the call to the colleague, who knows what it is about by then", async () => {
    const consultId = await talkingWithBen("Frida");
    const { contactId } = customer;
    await anna.live.ok("contact.transfer", { contactId, mode: "complete" });
    const given = await ben.live.push("contact.assigned", (data) => data.contact.id === contactId);
    assert.equal(given.contact.agentId, ben.id);
    assert.equal((await customer.live.push("contact.assigned", (data) => data.agent.id === ben.id)).contact.id, contactId);
    const over = await anna.live.push("contact.ended", (data) => data.contact.id === contactId);
    assert.deepEqual([over.contact.status, over.contact.outcome], ["wrapping", "transferred"]);
    const consult = await supervisor.expect(200, "GET", `contacts/${consultId}`);
    assert.deepEqual([consult.status, consult.outcome, consult.consultOf], ["closed", "transferred", contactId]);
    const { items } = await supervisor.expect(200, "GET", `contacts/${contactId}/offers`);
    assert.equal(items.filter((offer) => offer.status === "accepted").length, 2);
  });

  test("comes back to the customer when the colleague hangs up", async () => {
    const consultId = await talkingWithBen("Gerd");
    await ben.live.ok("contact.end", { contactId: consultId });
    await anna.live.push("contact.ended", (data) => data.contact.id === consultId);
    const { contact } = await anna.live.ok("contact.resume", { contactId: customer.contactId });
    assert.equal(contact.status, "active");
    assert.equal(contact.consultId, undefined);
    assert.equal((await supervisor.expect(200, "GET", `agents/${ben.id}`)).state, "available");
  });

  test("makes three of two: each hears the others, and who leaves leaves two", async () => {
    const consultId = await talkingWithBen("Hanna");
    const { contactId } = customer;
    const { contact } = await anna.live.ok("contact.transfer", { contactId, mode: "conference" });
    assert.deepEqual([contact.status, contact.conferenceAgentId], ["active", ben.id]);
    const isThree = (data) => data.contact.id === contactId && data.contact.conferenceAgentId === ben.id;
    for (const party of [customer, anna, ben]) await party.live.push("contact.updated", isThree);
    const mine = await ben.rest.expect(200, "GET", "contacts/active");
    assert.deepEqual(new Set(mine.items.map((each) => each.id)), new Set([consultId, contactId]));

    await ben.live.ok("signal.send", { contactId, kind: "offer", payload: { sdp: "v=0 c" } });
    const heard = await customer.live.push("signal.received", (data) => data.from === ben.id);
    assert.equal(heard.contactId, contactId);
    await customer.live.ok("signal.send", { contactId, to: ben.id, kind: "answer", payload: { sdp: "v=0 d" } });
    await ben.live.push("signal.received", (data) => data.contactId === contactId && data.from === customer.id);
    await customer.live.ok("signal.send", { contactId, kind: "candidate", payload: {} });
    await anna.live.push("signal.received", (data) => data.contactId === contactId && data.kind === "candidate");

    await ben.live.ok("contact.end", { contactId: consultId });
    const two = await customer.live.push("contact.updated", (data) => data.contact.conferenceAgentId === undefined);
    assert.equal(two.contact.status, "active");
    await ben.live.refused("signal.send", { contactId, kind: "offer", payload: {} }, "not_found");
  });

  test("is over when the customer hangs up", async () => {
    const consultId = await talkingWithBen("Ida");
    await customer.live.ok("contact.end", { contactId: customer.contactId });
    await ben.live.push("contact.ended", (data) => data.contact.id === consultId);
    assert.equal((await supervisor.expect(200, "GET", `contacts/${consultId}`)).status, "closed");
  });

  test("goes on after kill -9 of the server", async () => {
    const consultId = await talkingWithBen("Jan");
    await server.end("SIGKILL");
    await server.launch();
    for (const party of [customer, anna, ben]) party.live = await Live.open(party.rest);
    const { contact } = await anna.live.ok("contact.transfer", { contactId: customer.contactId, mode: "complete" });
    assert.equal(contact.agentId, ben.id);
    assert.equal((await supervisor.expect(200, "GET", `contacts/${consultId}`)).status, "closed");
  });

  test("refuses what has no sense", async () => {
    await setPresence(anna, "available");
    customer = floor.remember(await talkingPair(server, anna, "Karl"));
    const { contactId } = customer;
    await anna.live.refused("contact.transfer", { contactId, mode: "complete" }, "no_consult");
    await anna.live.refused("contact.transfer", { contactId, to: { agentId: ben.id }, mode: "conference" }, "no_target");
    await anna.live.refused("contact.transfer", { contactId, mode: "consult" }, "one_target");
    await anna.live.refused("contact.transfer", {
      contactId,
      to: { agentId: ben.id },
      mode: "consult",
    }, "agent_unavailable");
  });
});
