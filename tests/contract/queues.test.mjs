/** How a queue picks: every strategy and setting, its limits, and a queue that comes back. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

describe("queues", () => {
  let server;
  let manager;
  let agent;
  let customer;
  before(async () => {
    server = await Server.start();
    manager = await signIn(server, "manager");
    agent = await signIn(server, "agent1");
    customer = await visit(server);
  });
  after(() => server?.remove());

  const strategies = ["longest_idle", "round_robin", "least_loaded", "fewest_contacts", "least_talk_time", "linear", "random", "weighted", "best_skill", "ring_all"];
  for (const strategy of strategies)
    test(`a queue takes the strategy ${strategy}`, async () => {
      const made = await manager.expect(201, "POST", "queues", { name: strategy, channels: ["call"], strategy });
      assert.equal(made.strategy, strategy);
      assert.equal((await manager.expect(200, "GET", `queues/${made.id}`)).strategy, strategy);
    });

  test("how many ring, and how customers are called back, have defaults and are changed", async () => {
    const made = await manager.expect(201, "POST", "queues", { name: "calls", channels: ["call"] });
    assert.deepEqual([made.ringAtMost, made.callbackAttempts, made.callbackSpacingSeconds], [10, 3, 300]);
    const settings = { ringAtMost: 4, callbackAttempts: 0, callbackSpacingSeconds: 60 };
    await manager.expect(200, "PATCH", `queues/${made.id}`, settings);
    const { ringAtMost, callbackAttempts, callbackSpacingSeconds } = await manager.expect(200, "GET", `queues/${made.id}`);
    assert.deepEqual({ ringAtMost, callbackAttempts, callbackSpacingSeconds }, settings);
    await manager.refused(400, "PATCH", `queues/${made.id}`, { ringAtMost: 0 });
  });

  test("weight, stickiness and rings have defaults, are changed and read back", async () => {
    const made = await manager.expect(201, "POST", "queues", { name: "settings", channels: ["call"] });
    assert.deepEqual([made.weight, made.stickySeconds, made.rings], [1, 0, []]);
    const settings = { weight: 3, stickySeconds: 60, rings: [{ afterSeconds: 30, skill: "billing", level: 2 }, { afterSeconds: 60, skill: "billing", level: 0 }] };
    await manager.expect(200, "PATCH", `queues/${made.id}`, settings);
    const { weight, stickySeconds, rings } = await manager.expect(200, "GET", `queues/${made.id}`);
    assert.deepEqual({ weight, stickySeconds, rings }, settings);
  });

  const wrong = [
    ["no weight", { weight: 0 }, 400],
    ["too much weight", { weight: 101 }, 400],
    ["less than no time", { stickySeconds: -1 }, 400],
    ["a ring from the start", { rings: [{ afterSeconds: 0, skill: "a", level: 1 }] }, 400],
    ["a ring that asks for all there is", { rings: [{ afterSeconds: 5, skill: "a", level: 5 }] }, 400],
    ["a ring twice", { rings: [{ afterSeconds: 5, skill: "a", level: 1 }, { afterSeconds: 5, skill: "a", level: 0 }] }, 422],
  ];
  for (const [name, settings, status] of wrong)
    test(`${name} is refused`, async () => {
      await manager.refused(status, "POST", "queues", { name: `wrong ${name}`, channels: ["call"], ...settings });
    });

  test("other queues are offered where one does not take the customer", async () => {
    const full = await manager.expect(201, "POST", "queues", { name: "full", channels: ["call"], maxLength: 0 });
    const call = await manager.expect(201, "POST", "queues", { name: "calls only", channels: ["call"] });
    const chat = await manager.expect(201, "POST", "queues", { name: "chats only", channels: ["chat"] });
    const alternatives = [chat.id, full.id, call.id];
    const made = await manager.expect(201, "POST", "queues", { name: "crowded", channels: ["call"], maxLength: 0, alternatives });
    assert.deepEqual(made.alternatives, alternatives);
    await customer.refused(409, "POST", "contacts", { queue: "crowded", channel: "call" }, "queue_full");
    const { items } = await customer.expect(200, "GET", "queues/alternatives?queue=crowded&channel=call");
    assert.deepEqual(items, [{ id: call.id, name: "calls only", estimatedWait: null }], "those that would take a call now");
    assert.deepEqual((await customer.expect(200, "GET", "queues/alternatives?queue=nowhere")).items, []);
    await manager.refused(422, "PATCH", `queues/${made.id}`, { alternatives: [made.id] }, "alternative_to_self");
    await manager.refused(422, "PATCH", `queues/${made.id}`, { alternatives: [call.id, call.id] }, "duplicate_alternative");
    await manager.refused(422, "PATCH", `queues/${made.id}`, { alternatives: [agent.user.id] }, "unknown_queue");
  });

  test("who finds nobody on is promised a callback where the rules say so", async () => {
    const team = await manager.expect(201, "POST", "groups", { name: "nobody yet" });
    const tiers = [{ groupId: team.id, openAfterSeconds: 0 }];
    const made = await manager.expect(201, "POST", "queues", { name: "later", channels: ["call"], tiers, overflow: [{ when: "unstaffed", to: "callback" }] });
    assert.deepEqual((await manager.expect(200, "GET", `queues/${made.id}`)).overflow, [{ when: "unstaffed", to: "callback" }]);
    const rest = await visit(server, "Carl Callback");
    const { contact } = await rest.expect(201, "POST", "contacts", { queueId: made.id, channel: "call" });
    assert.deepEqual([contact.status, contact.channel], ["queued", "callback"]);
    await rest.expect(200, "POST", `contacts/${contact.id}/cancel`);
  });

  test("a queue that was removed comes back with its settings", async () => {
    const made = await manager.expect(201, "POST", "queues", { name: "back", channels: ["call"], strategy: "linear", weight: 4 });
    assert.equal((await manager.call("DELETE", `queues/${made.id}`)).status, 204);
    await customer.refused(404, "POST", "contacts", { queue: "back", channel: "call" });
    const restored = await manager.expect(200, "POST", `queues/${made.id}/restore`);
    assert.deepEqual([restored.strategy, restored.weight], ["linear", 4]);
  });

  test("an agent has a weight", async () => {
    const { items } = await manager.expect(200, "GET", "agents");
    assert.equal(items[0].weight, 1);
    const changed = await manager.expect(200, "PATCH", `agents/${items[0].id}`, { weight: 5 });
    assert.equal(changed.weight, 5);
    await manager.refused(400, "PATCH", `agents/${items[0].id}`, { weight: 0 });
  });

  test("only staff set up queues", async () => {
    const made = await manager.expect(201, "POST", "queues", { name: "ours", channels: ["call"] });
    await agent.refused(403, "PATCH", `queues/${made.id}`, { weight: 2 });
    await customer.refused(403, "PATCH", `queues/${made.id}`, { weight: 2 });
  });
});
