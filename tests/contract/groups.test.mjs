/** Teams: who keeps them, who sees them, and that the floor goes by them at once. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { agentAtWork, customerAtDoor } from "../outside/floor.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

describe("groups", () => {
  let server;
  let manager;
  let supervisor;
  let agent;
  let agentIds;
  before(async () => {
    server = await Server.start();
    manager = await signIn(server, "manager");
    supervisor = await signIn(server, "supervisor");
    agent = await signIn(server, "agent5");
    agentIds = (await manager.expect(200, "GET", "agents")).items.map(({ id }) => id);
  });
  after(() => server?.remove());

  const make = (name, more = {}) => manager.expect(201, "POST", "groups", { name, ...more });

  test("a group is made, read, changed, removed and taken back", async () => {
    const supervisorIds = [supervisor.user.id];
    const made = await make("night", { description: "from ten to six", supervisorIds, agentIds: [agentIds[0]] });
    assert.deepEqual([made.name, made.description, made.supervisorIds, made.agentIds], ["night", "from ten to six", supervisorIds, [agentIds[0]]]);
    assert.deepEqual(await manager.expect(200, "GET", `groups/${made.id}`), made);
    const changed = await manager.expect(200, "PATCH", `groups/${made.id}`, { name: "late" });
    assert.deepEqual([changed.name, changed.description, changed.agentIds], ["late", "from ten to six", [agentIds[0]]]);
    assert.ok((await manager.expect(200, "GET", "groups?limit=200")).items.some(({ id }) => id === made.id));
    assert.equal((await manager.call("DELETE", `groups/${made.id}`)).status, 204);
    await manager.refused(404, "GET", `groups/${made.id}`);
    const restored = await manager.expect(200, "POST", `groups/${made.id}/restore`);
    assert.deepEqual([restored.name, restored.agentIds], ["late", [agentIds[0]]]);
  });

  test("agents join and leave", async () => {
    const group = await make("joined");
    const added = await manager.expect(200, "POST", `groups/${group.id}/agents`, { agentIds: agentIds.slice(0, 2) });
    assert.deepEqual(added.agentIds, agentIds.slice(0, 2));
    assert.equal((await manager.call("DELETE", `groups/${group.id}/agents/${agentIds[0]}`)).status, 204);
    await manager.refused(404, "DELETE", `groups/${group.id}/agents/${agentIds[0]}`);
    assert.deepEqual((await manager.expect(200, "GET", `groups/${group.id}`)).agentIds, [agentIds[1]]);
  });

  test("what makes no sense is refused", async () => {
    const group = await make("sensible");
    await manager.refused(409, "POST", "groups", { name: "SENSIBLE" }, "name_taken");
    await manager.refused(422, "POST", `groups/${group.id}/agents`, { agentIds: [supervisor.user.id] }, "unknown_agent");
    await manager.refused(422, "PATCH", `groups/${group.id}`, { supervisorIds: [agentIds[0]] }, "unknown_supervisor");
    await manager.refused(400, "POST", `groups/${group.id}/agents`, { agentIds: [] });
    await manager.refused(400, "POST", "groups", { name: "x", tenantId: group.id });
    await manager.refused(404, "POST", `groups/${agentIds[0]}/agents`, { agentIds: [agentIds[0]] });
  });

  test("a supervisor keeps his own groups and knows of no other", async () => {
    const mine = await make("mine", { supervisorIds: [supervisor.user.id] });
    const other = await make("not mine");
    const listed = (await supervisor.expect(200, "GET", "groups?limit=200")).items.map(({ id }) => id);
    assert.ok(listed.includes(mine.id) && !listed.includes(other.id));
    await supervisor.expect(200, "PATCH", `groups/${mine.id}`, { description: "well kept" });
    await supervisor.expect(200, "POST", `groups/${mine.id}/agents`, { agentIds: [agentIds[2]] });
    for (const [method, path, body] of [
      ["GET", `groups/${other.id}`],
      ["PATCH", `groups/${other.id}`, { name: "taken over" }],
      ["POST", `groups/${other.id}/agents`, { agentIds: [agentIds[2]] }],
      ["DELETE", `groups/${other.id}/agents/${agentIds[2]}`],
    ])
      await supervisor.refused(404, method, path, body);
    await supervisor.refused(403, "PATCH", `groups/${mine.id}`, { supervisorIds: [] });
    await supervisor.refused(403, "POST", "groups", { name: "of my own" });
    await supervisor.refused(403, "DELETE", `groups/${mine.id}`);
    await agent.refused(403, "GET", "groups");
    const { items } = await agent.expect(200, "GET", "groups/targets?limit=200");
    assert.deepEqual(Object.keys(items.find(({ id }) => id === mine.id)), ["id", "name"]);
  });

  test("a group that serves a queue is not removed", async () => {
    const group = await make("serving");
    const tiers = [{ groupId: group.id, openAfterSeconds: 0 }];
    const queue = await manager.expect(201, "POST", "queues", { name: "served", channels: ["call"], tiers });
    await manager.refused(409, "DELETE", `groups/${group.id}`, undefined, "group_in_use");
    assert.equal((await manager.call("DELETE", `queues/${queue.id}`)).status, 204);
    assert.equal((await manager.call("DELETE", `groups/${group.id}`)).status, 204);
    await manager.refused(422, "POST", `queues/${queue.id}/restore`, undefined, "unknown_group");
  });

  test("whoever joins a group is offered its contacts at once, and no more once he has left", async () => {
    const group = await make("on call");
    const tiers = [{ groupId: group.id, openAfterSeconds: 0 }];
    await manager.expect(201, "POST", "queues", { name: "on call", channels: ["call"], tiers });
    const worker = await agentAtWork(server, "agent1");
    const customer = await customerAtDoor(server, "Waits");
    const { contact } = await customer.live.ok("contact.join", { queue: "on call", channel: "call" });
    assert.equal((await customer.rest.expect(200, "GET", `contacts/${contact.id}`)).status, "queued");
    await manager.expect(200, "POST", `groups/${group.id}/agents`, { agentIds: [worker.id] });
    const offer = await worker.live.push("contact.offered", (data) => data.contact.id === contact.id);
    assert.equal((await manager.call("DELETE", `groups/${group.id}/agents/${worker.id}`)).status, 204);
    await worker.live.ok("contact.reject", { offerId: offer.offerId });
    const next = await customerAtDoor(server, "Waits too");
    await next.live.ok("contact.join", { queue: "on call", channel: "call" });
    const { id } = (await manager.expect(200, "GET", "queues?limit=200")).items.find(({ name }) => name === "on call");
    const live = await manager.expect(200, "GET", `queues/${id}/live`);
    assert.deepEqual([live.waiting, live.ringing, live.staffed], [2, 0, 0]);
    // Nobody serves it any more; everybody serves the other.
    assert.deepEqual(Object.values(live.agents), [0, 0, 0, 0, 0, 0]);
    const support = (await manager.expect(200, "GET", "queues?limit=200")).items.find(({ name }) => name === "support");
    const { agents } = await manager.expect(200, "GET", `queues/${support.id}/live`);
    assert.deepEqual(agents, { available: 1, ringing: 0, active: 0, wrapping: 0, away: 0, offline: 4 });
    await Promise.all([worker, customer, next].map((person) => person.live.close()));
  });
});
