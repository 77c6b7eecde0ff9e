/** Nothing crosses a tenant: another tenant's things are as if they did not exist. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerInLine } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";
import { Rest, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const unknownId = "00000000-0000-4000-8000-000000000001";
const stranger = { email: "boss@other.test", password: "a long password of the other" };

describe("two tenants in one server", () => {
  let server;
  let admin;
  let manager;
  let theirAdmin;
  let customer;
  before(async () => {
    server = await Server.start();
    await server.end("SIGTERM");
    // A second start without the demonstration makes another default tenant with its first admin beside it.
    const settings = { "default-tenant": "other", "admin-email": stranger.email, "admin-password": stranger.password };
    await server.launch(Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]));
    const tokens = await new Rest(server).expect(200, "POST", "auth/login", { tenant: "other", ...stranger });
    admin = Object.assign(new Rest(server, tokens.accessToken), { user: tokens.user });
    manager = await signIn(server, "manager", "demo");
    theirAdmin = await signIn(server, "admin", "demo");
    customer = await customerInLine(server, "Theirs");
  });
  after(() => server?.remove());

  test("the same address signs in at its own tenant only", async () => {
    await new Rest(server).refused(401, "POST", "auth/login", { tenant: "demo", ...stranger });
    assert.notEqual(admin.user.tenantId, manager.user.tenantId);
  });

  test("an id of the other tenant answers like one that does not exist, on every route", async () => {
    const { paths } = await admin.expect(200, "GET", "openapi.json");
    const ids = {
      users: manager.user.id,
      agents: (await manager.expect(200, "GET", "agents")).items[0].id,
      queues: (await manager.expect(200, "GET", "queues")).items[0].id,
      contacts: customer.contactId,
      groups: (await manager.expect(201, "POST", "groups", { name: "theirs" })).id,
      "away-reasons": (await manager.expect(200, "GET", "away-reasons")).items[0].id,
      dispositions: (await manager.expect(200, "GET", "dispositions")).items[0].id,
      "business-hours": (await manager.expect(201, "POST", "business-hours", { name: "theirs", timeZone: "UTC" })).id,
    };
    let asked = 0;
    for (const [path, methods] of Object.entries(paths)) {
      const area = path.split("/")[1];
      if (!path.includes("{") || !(area in ids)) continue;
      for (const [method, operation] of Object.entries(methods)) {
        if (!operation["x-roles"].includes("admin")) continue;
        const bodies = operation.requestBody === undefined ? [undefined] : [{}, { noSuchField: 1 }];
        for (const body of bodies) {
          const answers = [];
          for (const id of [ids[area], unknownId]) {
            const answer = await admin.call(method.toUpperCase(), path.slice(1).replaceAll(/\{\w+\}/g, id), body);
            answers.push([answer.status, answer.text.replaceAll(id, "")]);
          }
          assert.deepEqual(answers[0], answers[1], `${method} ${path}`);
          assert.ok([404, 400, 422].includes(answers[0][0]), `${method} ${path} answered ${answers[0][0]}`);
          ++asked;
        }
      }
    }
    assert.ok(asked >= 15, `${asked} requests`);
    await admin.refused(404, "PATCH", `contacts/${customer.contactId}`, { priority: 5 });
    assert.equal((await manager.expect(200, "GET", `contacts/${customer.contactId}`)).status, "queued");
  });

  test("lists and the floor hold one's own only", async () => {
    const theirs = manager.user.tenantId;
    for (const area of ["users", "agents", "queues", "contacts"]) {
      const { items } = await admin.expect(200, "GET", area);
      assert.ok(!JSON.stringify(items).includes(theirs), area);
      assert.ok(!items.some((item) => item.id === customer.contactId || item.name === "support"), area);
    }
    const live = await Live.open(admin);
    await live.ok("floor.subscribe", {});
    const snapshot = await live.push("floor.snapshot");
    assert.deepEqual([snapshot.contacts, snapshot.agents], [[], []]);
    await live.refused("contact.end", { contactId: customer.contactId });
    await live.refused("signal.send", { contactId: customer.contactId, kind: "offer", payload: {} });
    await live.close();
  });

  test("only the admins of the default tenant rule the installation", async () => {
    const own = manager.user.tenantId;
    const system = await admin.expect(200, "GET", "settings/system");
    assert.ok(system.version);
    const { items } = await admin.expect(200, "GET", "tenants");
    assert.deepEqual(items.map((tenant) => tenant.slug).sort(), ["demo", "other"]);
    const asked = [
      ["GET", "tenants"],
      ["GET", `tenants/${own}`],
      ["GET", `tenants/${admin.user.tenantId}`],
      ["PATCH", `tenants/${own}`, { name: "Mine" }],
      ["PATCH", `tenants/${admin.user.tenantId}`, { name: "Mine" }],
      ["POST", "tenants", { slug: "third", name: "Third" }],
      ["GET", "settings/system"],
    ];
    for (const [method, path, body] of asked) await theirAdmin.refused(404, method, path, body, "not_found");
    for (const [method, path, body] of asked) await manager.refused(403, method, path, body);
    assert.equal((await admin.expect(200, "GET", `tenants/${admin.user.tenantId}`)).name, "other");
    assert.equal((await theirAdmin.expect(200, "GET", "users")).items.length > 0, true);
  });

  test("what the installation's admin changes stands in both tenants' logs", async () => {
    const theirs = manager.user.tenantId;
    await admin.expect(200, "PATCH", `tenants/${theirs}`, { name: "Renamed by the installation" });
    for (const reader of [admin, theirAdmin]) {
      const { items } = await reader.expect(200, "GET", `audit?action=tenant.change&subjectId=${theirs}`);
      assert.equal(items.length, 1);
      assert.equal(items[0].after.name, "Renamed by the installation");
      assert.equal(items[0].address, "127.0.0.1");
    }
  });
});
