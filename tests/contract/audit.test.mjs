/** Who did what, from where, of those changes that no event tells. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accept, customerInLine, finish, floorOfTwo, setPresence, talkingPair } from "../outside/floor.mjs";
import { begin, keep, webm } from "../outside/recordings.mjs";

describe("the audit log", () => {
  const floor = floorOfTwo();
  const newest = async (subject, action) =>
    (await floor.manager.expect(200, "GET", `audit?subject=${subject}`)).items.find((entry) => entry.action === action);

  test("tells whose presence a supervisor set, and not what people set themselves", async () => {
    await setPresence(floor.first, "available");
    assert.equal(await newest("agent", "agent.presence"), undefined);
    await floor.supervisor.expect(200, "PUT", `agents/${floor.first.id}/presence`, { presence: "away", reason: "lunch" });
    const entry = await newest("agent", "agent.presence");
    assert.deepEqual([entry.subjectId, entry.actor.id, entry.address], [floor.first.id, floor.supervisor.user.id, "127.0.0.1"]);
    assert.deepEqual([entry.before.presence, entry.after.presence, entry.after.awayReason], ["available", "away", "lunch"]);
  });

  test("tells from where a supervisor changed a contact", async () => {
    const customer = floor.remember(await customerInLine(floor.server, "Urgent"));
    await floor.supervisor.expect(200, "PATCH", `contacts/${customer.contactId}`, { priority: 50 });
    const entry = await newest("contact", "contact.prioritise");
    assert.deepEqual([entry.subjectId, entry.address], [customer.contactId, "127.0.0.1"]);
  });

  test("tells of a recording that its maker discarded", async () => {
    await setPresence(floor.first, "available");
    const customer = floor.remember(await talkingPair(floor.server, floor.first, "Discarded"));
    const id = await begin(floor.first.rest, customer.contactId);
    await keep(floor.first.rest, id, 0, webm(100));
    await floor.first.rest.expect(204, "POST", `recordings/${id}/discard`);
    const entry = await newest("recording", "recording.discard");
    assert.deepEqual([entry.subjectId, entry.actor.id, entry.address], [id, floor.first.id, "127.0.0.1"]);
    await finish(floor.first, customer.contactId);
  });

  test("tells of a note on a closed contact, once, without its words", async () => {
    await setPresence(floor.first, "available");
    const customer = floor.remember(await customerInLine(floor.server, "Closed", "chat"));
    await accept(floor.first, customer);
    await finish(floor.first, customer.contactId);
    const note = { type: "note", clientId: "n1", text: "a secret remark" };
    const written = await floor.first.rest.expect(201, "POST", `contacts/${customer.contactId}/events`, note);
    await floor.first.rest.expect(201, "POST", `contacts/${customer.contactId}/events`, note);
    const { items } = await floor.manager.expect(200, "GET", "audit?subject=contact");
    const notes = items.filter(({ action, subjectId }) => action === "contact.note" && subjectId === customer.contactId);
    assert.equal(notes.length, 1);
    assert.deepEqual(notes[0].after, { eventId: written.id, seq: written.seq });
    assert.deepEqual([notes[0].actor.id, notes[0].address], [floor.first.id, "127.0.0.1"]);
  });
});
