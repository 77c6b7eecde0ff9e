/** What a manager keeps for the whole company: its settings, the audit log, edits that meet, notices to agents. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { agentAtWork, customerInLine, setPresence, talkingPair } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";
import { Rest, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

describe("a company", () => {
  let server;
  let manager;
  let admin;
  let supervisor;
  before(async () => {
    server = await Server.start();
    manager = await signIn(server, "manager");
    admin = await signIn(server, "admin");
    supervisor = await signIn(server, "supervisor");
  });
  after(() => server?.remove());

  const nouns = {
    queues: [{ name: "versioned" }, { weight: 2 }],
    groups: [{ name: "versioned" }, { description: "at night" }],
    tags: [{ name: "versioned" }, { color: "#112233" }],
    "canned-responses": [{ title: "Hello", text: "Hello" }, { title: "Hi" }],
    "away-reasons": [{ code: "gym", name: "Gym" }, { name: "Sports" }],
    dispositions: [{ code: "kept", name: "Kept" }, { name: "Held" }],
    "business-hours": [{ name: "versioned", timeZone: "UTC", weekly: [] }, { timeZone: "Asia/Tokyo" }],
    users: [{ name: "Versed", email: "versed@demo.test", password: "a long password", role: "agent" }, { name: "Versa" }],
  };
  for (const [area, [body, change]] of Object.entries(nouns))
    test(`an edit of ${area} survives somebody else's`, async () => {
      const made = await manager.expect(201, "POST", area, body);
      assert.equal(made.version, 1);
      const first = await manager.expect(200, "PATCH", `${area}/${made.id}`, { ...change, version: 1 });
      assert.equal(first.version, 2);
      await manager.refused(409, "PATCH", `${area}/${made.id}`, { ...change, version: 1 }, "version_conflict");
      const current = await manager.expect(200, "GET", `${area}/${made.id}`);
      assert.equal(current.version, 2);
      assert.equal((await manager.expect(200, "PATCH", `${area}/${made.id}`, { ...change, version: 2 })).version, 3);
      assert.equal((await manager.expect(200, "PATCH", `${area}/${made.id}`, change)).version, 4, "without a version nothing is compared");
    });

  test("an edit of an agent's skills survives somebody else's", async () => {
    const { items } = await supervisor.expect(200, "GET", "agents");
    const agent = items.find(({ email }) => email === "agent4@demo.test");
    const changed = await supervisor.expect(200, "PATCH", `agents/${agent.id}`, { skills: [{ name: "billing", level: 3 }], version: agent.version });
    assert.equal(changed.version, agent.version + 1);
    await supervisor.refused(409, "PATCH", `agents/${agent.id}`, { weight: 2, version: agent.version }, "version_conflict");
  });

  test("settings of the company are read, changed field by field and audited", async () => {
    const before = await manager.expect(200, "GET", "settings/tenant");
    assert.deepEqual([before.serviceLevelFormula, before.shortAbandonSeconds, before.firstContactDays, before.timeZone], [3, 5, 7, "UTC"]);
    const widget = { ...before.widget, title: "Help desk", color: "#0f766e", allowedOrigins: ["https://shop.example"] };
    const after = await manager.expect(200, "PUT", "settings/tenant", { serviceLevelFormula: 1, widget, version: before.version });
    assert.equal(after.serviceLevelFormula, 1);
    assert.equal(after.shortAbandonSeconds, 5, "what is not named stays");
    assert.deepEqual(after.widget, widget);
    await manager.refused(409, "PUT", "settings/tenant", { language: "de", version: before.version }, "version_conflict");
    await supervisor.refused(403, "PUT", "settings/tenant", { language: "de" });
    const { items } = await manager.expect(200, "GET", "audit?subject=tenant");
    assert.equal(items[0].action, "tenant.settings");
    assert.deepEqual([items[0].before.serviceLevelFormula, items[0].after.serviceLevelFormula], [3, 1]);
    const { look } = await new Rest(server).expect(200, "GET", "widget/welcome?queue=support");
    assert.deepEqual([look.title, look.color, look.language], ["Help desk", "#0f766e", "en"]);
    const policy = async () => (await new Rest(server).get("/widget/?tenant=demo")).headers.get("content-security-policy");
    assert.match(await policy(), /frame-ancestors 'self' https:\/\/shop\.example$/);
    await manager.expect(200, "PUT", "settings/tenant", { widget: { ...widget, allowedOrigins: [] } });
    assert.match(await policy(), /frame-ancestors \*$/);
    await manager.expect(200, "PUT", "settings/tenant", { serviceLevelFormula: 3 });
  });

  for (const [name, body, code, field] of [
    ["a place that is none", { timeZone: "Mars/Olympus" }, "bad_time_zone", "timeZone"],
    ["a language nobody speaks", { language: "xx" }, "unknown_language", "language"],
    ["a colour that is none", { widget: { color: "#gggggg" } }, "bad_color", "widget.color"],
    ["an origin with a path", { widget: { allowedOrigins: ["https://shop.example/cart"] } }, "bad_origin", "widget.allowedOrigins.0"],
    ["a script for an origin", { widget: { allowedOrigins: ["javascript:alert(1)"] } }, "bad_origin", "widget.allowedOrigins.0"],
    ["two questions of one key", { widget: { preChatFields: [{ key: "a", label: "A" }, { key: "a", label: "B" }] } }, "duplicate_field", "widget.preChatFields"],
  ])
    test(`settings of the company with ${name} are refused at their field`, async () => {
      const answer = await manager.call("PUT", "settings/tenant", body);
      assert.equal(answer.status, 422);
      assert.deepEqual([answer.body.code, answer.body.errors[0].field], [code, field]);
    });

  test("everybody has settings of his own", async () => {
    const agent = await signIn(server, "agent2");
    assert.deepEqual(await agent.expect(200, "GET", "settings/me"), {
      language: null, theme: "system", notifications: { sound: true, desktop: true, isQuietAway: false }, numberFormat: null, uses24Hours: null, version: 0,
    });
    const set = await agent.expect(200, "PUT", "settings/me", { theme: "dark", language: "tr", version: 0 });
    assert.deepEqual([set.theme, set.language, set.version], ["dark", "tr", 1]);
    assert.equal((await agent.expect(200, "PUT", "settings/me", { language: null })).language, null);
    await agent.refused(409, "PUT", "settings/me", { theme: "light", version: 1 }, "version_conflict");
    await agent.refused(422, "PUT", "settings/me", { language: "xx" }, "unknown_language");
    assert.equal((await supervisor.expect(200, "GET", "settings/me")).theme, "system", "and nobody else's");
    assert.deepEqual((await agent.expect(200, "GET", "settings/themes")).items.map(({ id }) => id), ["system", "light", "dark"]);
    assert.deepEqual((await agent.expect(200, "GET", "settings/languages")).items.map(({ code }) => code), ["en", "de", "es", "tr", "zh-CN"]);
  });

  test("who has chosen no language is told the company's", async () => {
    const agent = await signIn(server, "agent3");
    const ofCompany = async () => (await agent.expect(200, "GET", "settings/languages")).companyLanguage;
    assert.equal(await ofCompany(), "en");
    await manager.expect(200, "PUT", "settings/tenant", { language: "tr" });
    assert.equal(await ofCompany(), "tr");
    await manager.expect(200, "PUT", "settings/tenant", { language: "en" });
  });

  test("an admin sees how the installation fares, nobody else does", async () => {
    const status = await admin.expect(200, "GET", "settings/system");
    assert.ok(status.database.isReachable && status.database.sizeBytes > 0 && status.database.migration >= 12);
    assert.ok(status.uptimeSeconds >= 0 && status.version !== "" && status.host.processors > 0 && status.traffic.connections > 0);
    assert.ok(status.disk.freeBytes <= status.disk.totalBytes);
    await manager.refused(403, "GET", "settings/system");
  });

  test("the audit log is filtered and read page by page, newest first", async () => {
    const tag = await manager.expect(201, "POST", "tags", { name: "traced" });
    await manager.expect(200, "PATCH", `tags/${tag.id}`, { color: "#abcdef" });
    const { items } = await manager.expect(200, "GET", `audit?subjectId=${tag.id}`);
    assert.deepEqual(items.map(({ action }) => action), ["tag.change", "tag.create"]);
    const [change, create] = items;
    assert.deepEqual([change.actor.id, change.actor.role, change.subject], [manager.user.id, "manager", "tag"]);
    assert.deepEqual([change.before.color, change.after.color, create.before], ["#64748b", "#abcdef", null]);
    const seen = [];
    let cursor = "";
    do {
      const page = await manager.expect(200, "GET", `audit?limit=3${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor === null ? null : `&cursor=${encodeURIComponent(page.nextCursor)}`;
    } while (cursor !== null);
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(seen.length > 3 && seen.includes(create.id));
    assert.ok((await manager.expect(200, "GET", "audit?action=tag.create")).items.every(({ action }) => action === "tag.create"));
    assert.ok((await manager.expect(200, "GET", `audit?actorId=${manager.user.id}&q=traced`)).items.some(({ id }) => id === create.id));
    assert.deepEqual((await manager.expect(200, "GET", `audit?to=${create.at}&subjectId=${tag.id}`)).items, []);
    await supervisor.refused(403, "GET", "audit");
  });

  test("a notice reaches the agent's windows and is audited", async () => {
    const agent = await agentAtWork(server, "agent1", "offline");
    const sent = await supervisor.expect(201, "POST", `agents/${agent.id}/notice`, { text: "Team <b>meeting</b> at 3" });
    assert.deepEqual([sent.agentIds, sent.absentIds], [[agent.id], []]);
    const notice = await agent.live.push("notification", ({ id }) => id === sent.id);
    assert.deepEqual([notice.text, notice.from.id], ["Team <b>meeting</b> at 3", supervisor.user.id]);
    const all = await supervisor.expect(201, "POST", "notices", { text: "Lunch" });
    assert.ok(all.agentIds.length >= 5 && all.absentIds.length === all.agentIds.length - 1);
    await agent.live.push("notification", ({ id }) => id === all.id);
    const group = await manager.expect(201, "POST", "groups", { name: "told", agentIds: [agent.id] });
    assert.deepEqual((await manager.expect(201, "POST", `groups/${group.id}/notice`, { text: "Hello" })).agentIds, [agent.id]);
    const { items } = await manager.expect(200, "GET", "audit?action=notice.send");
    assert.deepEqual(items.map(({ after }) => after.text), ["Hello", "Lunch", "Team <b>meeting</b> at 3"]);
    await agent.rest.refused(403, "POST", `agents/${agent.id}/notice`, { text: "x" });
    await supervisor.refused(404, "POST", `agents/${supervisor.user.id}/notice`, { text: "x" });
    await supervisor.refused(400, "POST", `agents/${agent.id}/notice`, { text: "" });
    await agent.live.close();
  });

  test("the floor shows skills, what comes next, how a call is heard, and the queue's day", async () => {
    const agent = await agentAtWork(server, "agent3");
    await supervisor.expect(200, "PATCH", `agents/${agent.id}`, { skills: [{ name: "billing", level: 4 }] });
    const watcher = await Live.open(supervisor);
    const snapshot = await watcher.ok("floor.subscribe", {}).then((answer) => answer?.agents ? answer : watcher.push("floor.snapshot"));
    const row = snapshot.agents.find(({ id }) => id === agent.id);
    assert.deepEqual([row.skills, row.chatCapacity, row.chatLoad], [[{ name: "billing", level: 4 }], 4, 0]);
    const before = snapshot.queues.find(({ name }) => name === "support");
    assert.equal(before.today.offeredTrend.length, 16);
    const pair = await talkingPair(server, agent, "Heard");
    await setPresence(agent, "away", "lunch");
    await watcher.push("floor.delta", ({ agents }) => agents.some(({ id, nextPresence, nextReason }) => id === agent.id && nextPresence === "away" && nextReason === "lunch"));
    assert.equal((await pair.rest.call("POST", `contacts/${pair.contactId}/quality`, { lossPercent: 2, jitterMs: 5, rttMs: 40 })).status, 204);
    const heard = await watcher.push("floor.delta", ({ contacts }) => contacts.some(({ id, quality }) => id === pair.contactId && quality));
    const { quality } = heard.contacts.find(({ id }) => id === pair.contactId);
    assert.deepEqual([quality.lossPercent, quality.party, quality.mos.toFixed(2)], [2, "customer", "4.19"]);
    const samples = (await supervisor.expect(200, "GET", `contacts/${pair.contactId}/quality`)).items;
    assert.deepEqual(samples.map(({ rttMs, party }) => [rttMs, party]), [[40, "customer"]]);
    const gone = await customerInLine(server, "Gone");
    await gone.live.ok("contact.cancel", { contactId: gone.contactId });
    await until("the queue's day to tell", async () => {
      const { items } = await supervisor.expect(200, "GET", "queues");
      const support = items.find(({ name }) => name === "support");
      const { today } = await supervisor.expect(200, "GET", `queues/${support.id}/live`);
      return today.offered === before.today.offered + 2 && today.answered === before.today.answered + 1 && today.abandoned === before.today.abandoned + 1;
    });
    await watcher.close();
    await gone.live.close();
    await pair.live.close();
    await agent.live.close();
  });
});
