/** Away reasons, dispositions and business hours: how they are kept, and that the floor goes by them at once. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { agentAtWork, customerAtDoor, talkingPair } from "../outside/floor.mjs";
import { demoPassword, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const everyDay = (from, to) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }));
const always = everyDay("00:00", "24:00");

describe("settings", () => {
  let server;
  let manager;
  let agent;
  before(async () => {
    server = await Server.start();
    manager = await signIn(server, "manager");
    agent = await signIn(server, "agent5");
  });
  after(() => server?.remove());

  const bodies = {
    "away-reasons": [{ code: "school", name: "School", isProductive: true, limitSeconds: 3600, order: 9 }, { name: "University", limitSeconds: null }],
    dispositions: [{ code: "sold", name: "Sold", group: "Sales", requiresNotes: true, queueIds: [] }, { name: "Bought", group: null }],
    "business-hours": [
      { name: "office", timeZone: "Europe/Istanbul", weekly: [{ day: 1, from: "09:00", to: "17:00" }], holidays: [{ date: "2027-01-01", name: "New Year", from: null, to: null }] },
      { timeZone: "Asia/Tokyo", weekly: [] },
    ],
  };
  test("the lists a tenant begins with are offered, and forbid nothing until it touches them", async () => {
    const worker = await agentAtWork(server, "agent1", "offline");
    assert.equal((await manager.expect(200, "GET", "away-reasons")).items.length, 5);
    assert.equal((await worker.live.ok("presence.set", { presence: "away", reason: "coffee" })).reason, "coffee");
    await worker.live.ok("presence.set", { presence: "offline" });
    await worker.live.close();
  });

  for (const [area, [body, change]] of Object.entries(bodies))
    test(`${area} are made, read, changed, removed and taken back`, async () => {
      const made = await manager.expect(201, "POST", area, body);
      const { id, createdAt, updatedAt, version, ...fields } = made;
      assert.deepEqual(fields, body);
      assert.ok(id && createdAt === updatedAt && version === 1);
      assert.deepEqual(await agent.expect(200, "GET", `${area}/${id}`), made);
      const changed = await manager.expect(200, "PATCH", `${area}/${id}`, change);
      assert.deepEqual({ ...changed, updatedAt }, { ...made, ...change, version: 2 });
      assert.ok((await agent.expect(200, "GET", `${area}?limit=200`)).items.some((one) => one.id === id));
      assert.equal((await manager.call("DELETE", `${area}/${id}`)).status, 204);
      await manager.refused(404, "GET", `${area}/${id}`);
      await manager.refused(404, "DELETE", `${area}/${id}`);
      assert.ok(!(await agent.expect(200, "GET", `${area}?limit=200`)).items.some((one) => one.id === id));
      assert.deepEqual({ ...(await manager.expect(200, "POST", `${area}/${id}/restore`)), updatedAt }, { ...changed, updatedAt, version: 4 });
      await manager.refused(409, "POST", area, body);
      assert.equal((await manager.call("DELETE", `${area}/${id}`)).status, 204);
    });

  test("agents read and do not write", async () => {
    const supervisor = await signIn(server, "supervisor");
    for (const [area, [body]] of Object.entries(bodies))
      for (const person of [agent, supervisor]) {
        await person.refused(403, "POST", area, body);
        await person.expect(200, "GET", area);
      }
  });

  const wrong = [
    ["away-reasons", "a code of two words", { code: "two words", name: "x" }, 422, "bad_code"],
    ["away-reasons", "the server's own code", { code: "missed", name: "x" }, 422, "reserved_code"],
    ["away-reasons", "no time at all", { code: "x", name: "x", limitSeconds: 0 }, 400],
    ["dispositions", "a queue that is not there", { code: "x", name: "x", queueIds: ["00000000-0000-4000-8000-000000000001"] }, 422, "unknown_queue"],
    ["dispositions", "no name", { code: "x" }, 400],
    ["business-hours", "a place that is none", { name: "x", timeZone: "Mars/Olympus" }, 422, "bad_time_zone"],
    ["business-hours", "an eighth day", { name: "x", timeZone: "UTC", weekly: [{ day: 8, from: "09:00", to: "10:00" }] }, 400],
    ["business-hours", "an end before the beginning", { name: "x", timeZone: "UTC", weekly: [{ day: 1, from: "10:00", to: "09:00" }] }, 422, "bad_interval"],
    ["business-hours", "a day that is none", { name: "x", timeZone: "UTC", holidays: [{ date: "2027-02-29", name: "x" }] }, 422, "bad_date"],
    ["business-hours", "half a half-day", { name: "x", timeZone: "UTC", holidays: [{ date: "2027-02-28", name: "x", from: "09:00" }] }, 422, "bad_interval"],
  ];
  for (const [area, name, body, status, code] of wrong)
    test(`${area} with ${name} are refused`, () => manager.refused(status, "POST", area, body, code));

  test("an agent is away for a listed reason, or none", async () => {
    const worker = await agentAtWork(server, "agent1", "offline");
    for (const code of ["break", "lunch", "training", "meeting", "other"])
      assert.equal((await worker.live.ok("presence.set", { presence: "away", reason: code })).reason, code);
    assert.equal((await worker.live.ok("presence.set", { presence: "away" })).reason, "");
    for (const reason of ["siesta", "missed"]) await worker.live.refused("presence.set", { presence: "away", reason }, "unknown_reason");
    await worker.rest.refused(422, "PUT", `agents/${worker.id}/presence`, { presence: "away", reason: "siesta" }, "unknown_reason");
    const { id } = await manager.expect(201, "POST", "away-reasons", { code: "siesta", name: "Siesta" });
    assert.equal((await worker.live.ok("presence.set", { presence: "away", reason: "siesta" })).reason, "siesta");
    assert.equal((await manager.call("DELETE", `away-reasons/${id}`)).status, 204);
    await worker.live.ok("presence.set", { presence: "offline" });
    await worker.live.refused("presence.set", { presence: "away", reason: "siesta" }, "unknown_reason");
    await worker.live.close();
  });

  test("a wrap-up names a listed result", async () => {
    const worker = await agentAtWork(server, "agent2");
    const customer = await talkingPair(server, worker, "Sold something");
    const { contactId } = customer;
    const support = (await manager.expect(200, "GET", "queues")).items.find(({ name }) => name === "support").id;
    const other = await manager.expect(201, "POST", "queues", { name: "other", channels: ["call"] });
    await manager.expect(201, "POST", "dispositions", { code: "of_other", name: "x", queueIds: [other.id] });
    await manager.expect(201, "POST", "dispositions", { code: "of_support", name: "x", queueIds: [support], requiresNotes: true });
    await worker.live.ok("contact.end", { contactId });
    for (const disposition of ["no such thing", "of_other"])
      await worker.live.refused("contact.wrap_up", { contactId, disposition }, "unknown_disposition");
    await worker.rest.refused(422, "POST", `contacts/${contactId}/wrap-up`, { disposition: "of_support" }, "notes_required");
    const { contact } = await worker.live.ok("contact.wrap_up", { contactId, disposition: "of_support", notes: "twice" });
    assert.deepEqual([contact.status, contact.disposition], ["closed", "of_support"]);
    await worker.live.ok("presence.set", { presence: "offline" });
    await Promise.all([worker, customer].map((person) => person.live.close()));
  });

  describe("business hours", () => {
    let hours;
    let queue;
    let away;
    before(async () => {
      away = await manager.expect(201, "POST", "queues", { name: "evenings", channels: ["call"] });
      hours = await manager.expect(201, "POST", "business-hours", { name: "shop", timeZone: "Europe/Istanbul", weekly: always });
      queue = await manager.expect(201, "POST", "queues", { name: "shop", channels: ["call"], businessHoursId: hours.id });
    });

    const setHours = (change) => manager.expect(200, "PATCH", `business-hours/${hours.id}`, change);
    const showLive = () => manager.expect(200, "GET", `queues/${queue.id}/live`);
    /** A day after tomorrow there, as a date: far enough for whatever the hour is. */
    const inThreeDays = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

    test("an open queue takes contacts and says so", async () => {
      assert.equal(queue.businessHoursId, hours.id);
      await setHours({ weekly: always, holidays: [] });
      const { isOpen, opensAt } = await showLive();
      assert.deepEqual([isOpen, opensAt], [true, null]);
      const customer = await customerAtDoor(server, "Comes in time");
      await customer.live.ok("contact.join", { queue: "shop", channel: "call" });
      await customer.live.close();
    });

    test("a closed queue says when it opens, and takes nobody", async () => {
      const date = inThreeDays();
      await setHours({ weekly: [], holidays: [{ date, name: "Open day", from: "10:30", to: "12:00" }] });
      const opensAt = `${date}T07:30:00.000Z`;
      const live = await showLive();
      assert.deepEqual([live.isOpen, live.opensAt], [false, opensAt]);
      const customer = await customerAtDoor(server, "Comes late");
      const problem = await customer.rest.refused(409, "POST", "contacts", { queue: "shop", channel: "call" }, "queue_closed");
      assert.deepEqual(problem.details, { opensAt });
      const error = await customer.live.refused("contact.join", { queue: "shop", channel: "call" }, "queue_closed");
      assert.deepEqual(error.details, { opensAt });
      await setHours({ weekly: always, holidays: [] });
      await customer.live.ok("contact.join", { queue: "shop", channel: "call" });
      await customer.live.close();
    });

    test("who waits at closing time waits on, unless the queue says otherwise", async () => {
      await setHours({ weekly: always, holidays: [] });
      const customer = await customerAtDoor(server, "Waits over closing time");
      const { contact } = await customer.live.ok("contact.join", { queue: "shop", channel: "call" });
      const read = () => manager.expect(200, "GET", `contacts/${contact.id}`);
      await setHours({ weekly: [] });
      assert.deepEqual([(await read()).status, (await read()).queueId], ["queued", queue.id]);
      await manager.expect(200, "PATCH", `queues/${queue.id}`, { overflow: [{ when: "closed", to: { queueId: away.id } }] });
      assert.equal((await customer.live.push("contact.updated", (data) => data.contact.queueId === away.id)).contact.id, contact.id);
      assert.equal((await read()).queueId, away.id);
      await customer.live.close();
    });

    test("a closed queue sends on whoever comes, or turns him away, by its rule", async () => {
      await setHours({ weekly: [] });
      const join = async (name) => {
        const customer = await customerAtDoor(server, name);
        const { contact } = await customer.live.ok("contact.join", { queue: "shop", channel: "call" });
        await customer.live.close();
        return manager.expect(200, "GET", `contacts/${contact.id}`);
      };
      await manager.expect(200, "PATCH", `queues/${queue.id}`, { overflow: [{ when: "closed", to: { queueId: away.id } }] });
      assert.equal((await join("Sent on")).queueId, away.id);
      await manager.expect(200, "PATCH", `queues/${queue.id}`, { overflow: [{ when: "closed", to: "close" }] });
      const turnedAway = await join("Turned away");
      assert.deepEqual([turnedAway.status, turnedAway.outcome], ["closed", "failed"]);
    });

    test("hours that a queue goes by are not removed; a queue may do without", async () => {
      await manager.refused(409, "DELETE", `business-hours/${hours.id}`, undefined, "in_use");
      await manager.refused(422, "PATCH", `queues/${queue.id}`, { businessHoursId: queue.id }, "unknown_business_hours");
      await setHours({ weekly: [] });
      assert.equal((await showLive()).isOpen, false);
      await manager.expect(200, "PATCH", `queues/${queue.id}`, { businessHoursId: null });
      assert.equal((await showLive()).isOpen, true);
      assert.equal((await manager.call("DELETE", `business-hours/${hours.id}`)).status, 204);
    });

    test("hours stand after a restart", async () => {
      const closed = await manager.expect(201, "POST", "business-hours", { name: "never", timeZone: "UTC" });
      await manager.expect(200, "PATCH", `queues/${queue.id}`, { businessHoursId: closed.id, overflow: [] });
      await server.end("SIGKILL");
      await server.launch();
      assert.equal((await showLive()).isOpen, false);
      const customer = await customerAtDoor(server, "After the restart");
      const problem = await customer.rest.refused(409, "POST", "contacts", { queue: "shop", channel: "call" }, "queue_closed");
      assert.equal(problem.details, undefined);
      await customer.live.close();
    });
  });

  test("agents made at the same time are all on the floor when the answers come", async () => {
    const makeAgent = (_, number) =>
      manager.expect(201, "POST", "users", {
        name: `Agent ${number}`,
        email: `at-once-${number}@demo.test`,
        password: demoPassword,
        role: "agent",
      });
    const made = await Promise.all(Array.from({ length: 16 }, makeAgent));
    for (const agent of made) await manager.expect(200, "PUT", `agents/${agent.id}/presence`, { presence: "offline" });
  });
});
