/** Reports: what was done on the floor is counted, and each number leads to its contacts. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { agentAtWork, customerInLine, finish, talkingPair } from "../outside/floor.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

describe("reports", () => {
  let server;
  let supervisor;
  let agent;
  let support;
  let gone;
  before(async () => {
    server = await Server.start();
    supervisor = await signIn(server, "supervisor");
    agent = await agentAtWork(server, "agent1");
    support = (await supervisor.expect(200, "GET", "queues")).items.find(({ name }) => name === "support");
    for (const name of ["Ann", "Ben"]) {
      const pair = await talkingPair(server, agent, name);
      await finish(agent, pair.contactId);
      if (name === "Ann") await pair.rest.expect(201, "POST", `contacts/${pair.contactId}/feedback`, { rating: 5 });
      await pair.live.close();
    }
    await agent.live.ok("presence.set", { presence: "away", reason: "lunch" });
    gone = await customerInLine(server, "=Gone, \"Gil\"");
    await gone.live.ok("contact.cancel", { contactId: gone.contactId });
    const again = await gone.live.ok("contact.join", { queue: "support", channel: "call" });
    await gone.live.ok("contact.cancel", { contactId: again.contact.id });
    await until("everything to be closed", async () => (await supervisor.expect(200, "GET", "contacts")).items.every(({ status }) => status === "closed"));
  });
  after(async () => {
    await gone?.live.close();
    await agent?.live.close();
    await server?.remove();
  });

  /** How many contacts the list has behind the figure. */
  const behind = async (frame, row, figure) => {
    const info = frame.figures.find(({ name }) => name === figure);
    return (await supervisor.expect(200, "GET", `contacts?${row.contactsQuery}&${info.contactsFilter}`)).items.length;
  };

  test("the overview counts the day, tells its formulas and the contacts behind each number", async () => {
    const { frame, total, previous } = await supervisor.expect(200, "GET", "analytics/overview");
    const { components: c, ratios } = total;
    assert.deepEqual([c.offered, c.answered, c.answeredWithin, c.abandoned, c.shortAbandoned, c.handled, c.ratings, c.goodRatings], [4, 2, 2, 2, 2, 2, 1, 1]);
    assert.deepEqual(ratios.serviceLevels, { formula1: 1, formula2: 1, formula3: 1, formula4: 1 });
    assert.deepEqual([ratios.serviceLevel, ratios.csat, ratios.meanRating, ratios.abandonment], [1, 1, 5, 0]);
    assert.ok(ratios.ahtSeconds >= 0 && ratios.asaSeconds >= 0 && ratios.isFirstContactResolutionProvisional);
    assert.deepEqual([frame.formula.number, frame.timeZone, previous.components.offered, previous.ratios.asaSeconds], [3, "UTC", 0, null]);
    for (const figure of ["offered", "answered", "answeredWithin", "abandoned", "abandonedWithin", "shortAbandoned", "handled", "ratings", "goodRatings", "callbacks", "voicemails", "repeated", "open"])
      assert.equal(await behind(frame, total, figure), c[figure], figure);
  });

  test("another formula and another short abandon count otherwise", async () => {
    const { frame, total } = await supervisor.expect(200, "GET", "analytics/overview?formula=2&shortAbandonSeconds=0");
    assert.deepEqual([frame.formula.number, frame.shortAbandonSeconds, total.components.shortAbandoned, total.ratios.abandonment], [2, 0, 0, 0.5]);
    assert.equal(await behind(frame, total, "shortAbandoned"), 0);
    await supervisor.refused(400, "GET", "analytics/overview?formula=5");
    await supervisor.refused(422, "GET", "analytics/overview?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z", undefined, "bad_period");
  });

  test("queues, agents and intervals add up to the same", async () => {
    const queues = await supervisor.expect(200, "GET", "analytics/queues");
    const own = queues.queues.find(({ queueId }) => queueId === support.id);
    assert.deepEqual([own.name, own.figures.components.offered, own.serviceLevelSeconds], ["support", 4, support.serviceLevelSeconds]);
    const agents = await supervisor.expect(200, "GET", "analytics/agents");
    const row = agents.agents.find(({ agentId }) => agentId === agent.id);
    assert.deepEqual([row.figures.components.handled, row.offers.made, row.offers.accepted, row.offers.missed], [2, 2, 2, 0]);
    assert.ok(row.times.onContactSeconds > 0 && row.times.loggedInSeconds >= row.times.availableSeconds);
    assert.ok(row.times.occupancy > 0 && row.times.occupancy <= 1);
    const idle = agents.agents.find(({ name }) => name !== row.name);
    assert.deepEqual([idle.figures.components.handled, idle.times.occupancy], [0, null]);
    const calls = await supervisor.expect(200, "GET", "analytics/calls?interval=hour");
    assert.equal(calls.interval, "hour");
    assert.equal(calls.intervals.reduce((sum, { figures }) => sum + figures.components.offered, 0), 4);
    assert.deepEqual(calls.total.components, queues.total.components);
    for (const [index, { from }] of calls.intervals.entries()) if (index > 0) assert.equal(calls.intervals[index - 1].to, from);
    const none = await supervisor.expect(200, "GET", "analytics/overview?channel=chat");
    assert.deepEqual([none.total.components.offered, none.total.ratios.serviceLevel], [0, null]);
  });

  test("now and insights rest on the same figures", async () => {
    const now = await supervisor.expect(200, "GET", "analytics/realtime");
    assert.deepEqual([now.waiting, now.agents.away, now.today.components.offered], [0, 1, 4]);
    assert.equal(now.queues.find(({ queueId }) => queueId === support.id).today.components.handled, 2);
    const { insights } = await supervisor.expect(200, "GET", "analytics/insights");
    assert.deepEqual(insights.map(({ code, value }) => [code, value]), [["busiest_hour", 4]]);
  });

  test("who hung up stands once in the worklist until he is looked after", async () => {
    const list = async (query = "") => (await supervisor.expect(200, "GET", `analytics/abandoned${query}`)).items;
    const [customer, ...others] = await list();
    assert.deepEqual([others.length, customer.customer.id, customer.tries, customer.status, customer.version], [0, gone.id, 2, "open", 0]);
    assert.equal((await supervisor.expect(200, "GET", `contacts?${customer.contactsQuery}`)).items.length, 2);
    const claimed = await supervisor.expect(200, "PUT", `analytics/abandoned/${gone.id}`, { status: "claimed", note: "Mine", version: 0 });
    assert.deepEqual([claimed.status, claimed.ownerId, claimed.version], ["claimed", supervisor.user.id, 1]);
    await supervisor.refused(409, "PUT", `analytics/abandoned/${gone.id}`, { status: "cleared", version: 0 }, "version_conflict");
    await supervisor.refused(422, "PUT", `analytics/abandoned/${gone.id}`, { status: "reached" }, "bad_status");
    await supervisor.refused(404, "PUT", `analytics/abandoned/${agent.id}`, { status: "claimed" });
    await supervisor.expect(200, "PUT", `analytics/abandoned/${gone.id}`, { status: "called_back" });
    assert.deepEqual((await list("?status=open")).length, 0);
    const [followed] = await list("?status=called_back");
    assert.deepEqual([followed.owner.id, followed.note], [supervisor.user.id, "Mine"]);
    await agent.live.ok("presence.set", { presence: "available" });
    const { contact } = await gone.live.ok("contact.join", { queue: "support", channel: "chat" });
    const offer = await agent.live.push("contact.offered", (data) => data.contact.id === contact.id);
    await agent.live.ok("contact.accept", { offerId: offer.offerId });
    await finish(agent, contact.id);
    await until("him to be reached", async () => (await list())[0].status === "reached");
    assert.equal((await list())[0].reachedContactId, contact.id);
    const manager = await signIn(server, "manager");
    assert.deepEqual((await manager.expect(200, "GET", "audit?action=abandoned.change")).items.map(({ after }) => after.status), ["called_back", "claimed"]);
  });

  test("tables are files that no spreadsheet takes for formulas", async () => {
    const csv = await supervisor.get("analytics/export?report=queues&format=csv");
    assert.equal(csv.status, 200);
    assert.match(csv.type, /^text\/csv/);
    assert.match(csv.text, /^queueId,name,serviceLevelSeconds,figures\.components\.offered,/);
    const contacts = await supervisor.get("contacts/export?figure=abandoned");
    const lines = contacts.text.trimEnd().split("\r\n");
    assert.equal(lines.length, 3);
    assert.ok(lines[1].includes(`"'=Gone, ""Gil"""`), lines[1]);
    const json = await supervisor.expect(200, "GET", "analytics/export?report=calls&format=json");
    assert.equal(json.total.components.abandoned, 2);
    await supervisor.refused(422, "GET", "analytics/export?report=lies", undefined, "unknown_report");
  });

  test("a year by quarter hours is one file, the same as its parts", async () => {
    const to = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);
    const from = new Date(to.getTime() - 365 * 24 * 3_600_000);
    const period = `from=${from.toISOString()}&to=${to.toISOString()}&interval=15m`;
    await supervisor.refused(422, "GET", `analytics/calls?${period}`, undefined, "too_many_intervals");
    const report = await supervisor.expect(200, "GET", `analytics/export?report=calls&format=json&${period}`);
    assert.deepEqual(Object.keys(report), ["frame", "interval", "intervals", "total"]);
    assert.equal(report.intervals.length, 365 * 24 * 4);
    assert.equal(new Date(report.intervals[0].from).getTime(), from.getTime());
    assert.equal(new Date(report.intervals.at(-1).to).getTime(), to.getTime());
    for (const [index, { from: begin }] of report.intervals.entries()) if (index > 0) assert.equal(report.intervals[index - 1].to, begin);
    const sum = (name) => report.intervals.reduce((before, { figures }) => before + figures.components[name], 0);
    for (const name of ["offered", "handled", "abandoned"]) assert.equal(report.total.components[name], sum(name), name);
    assert.ok(sum("offered") > 0);
    const csv = await supervisor.get(`analytics/export?report=calls&${period}`);
    const lines = csv.text.trimEnd().split("\r\n");
    assert.equal(lines.length, 1 + report.intervals.length);
    assert.match(lines[0], /^from,to,figures\.components\.offered,/);
    const decade = `from=2017-01-01T00:00:00Z&to=${to.toISOString()}&interval=15m`;
    await supervisor.refused(422, "GET", `analytics/export?report=calls&${decade}`, undefined, "too_many_intervals");
  });

  test("a file of who hung up is whole", async () => {
    const { items, nextCursor } = await supervisor.expect(200, "GET", "analytics/export?report=abandoned&format=json");
    assert.deepEqual([items.map(({ customer }) => customer.id), nextCursor], [[gone.id], null]);
    const csv = await supervisor.get("analytics/export?report=abandoned");
    assert.equal(csv.text.trimEnd().split("\r\n").length, 2);
    await supervisor.refused(422, "GET", "analytics/export?report=calls&format=xml", undefined, "unknown_format");
  });

  test("an agent's day is told in figures and stretches, to himself and to supervisors", async () => {
    const stats = await agent.rest.expect(200, "GET", `agents/${agent.id}/stats`);
    assert.deepEqual(stats.channels.map(({ channel, handled }) => [channel, handled]), [["call", 2], ["chat", 1]]);
    assert.deepEqual([stats.offers.made, stats.total.components.handled], [3, 3]);
    const { stretches } = await supervisor.expect(200, "GET", `agents/${agent.id}/timeline`);
    const kinds = new Set(stretches.map(({ kind }) => kind));
    for (const kind of ["presence", "ringing", "talking"]) assert.ok(kinds.has(kind), kind);
    assert.ok(stretches.some(({ presence, reason }) => presence === "away" && reason === "lunch"));
    for (const [index, { from, to }] of stretches.entries()) {
      assert.ok(from < to);
      if (index > 0) assert.ok(stretches[index - 1].from <= from);
    }
    const other = await signIn(server, "agent2");
    await other.refused(404, "GET", `agents/${agent.id}/stats`);
    await supervisor.refused(422, "GET", `agents/${agent.id}/timeline?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z`, undefined, "bad_period");
  });

  test("agents and customers see no reports", async () => {
    for (const path of ["analytics/overview", "analytics/queues", "analytics/agents", "analytics/calls", "analytics/realtime", "analytics/insights", "analytics/abandoned", "analytics/export", "contacts/export"])
      for (const person of [agent.rest, gone.rest]) await person.refused(403, "GET", path);
  });
});
