/** The form of requests and answers: problems, unknown fields, lists, idempotency, bad frames. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Live } from "../outside/live.mjs";
import { Rest, assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const unknownId = "00000000-0000-4000-8000-000000000001";

describe("forms", () => {
  let server;
  let anyone;
  let manager;
  let agent;
  let customer;
  before(async () => {
    server = await Server.start();
    anyone = new Rest(server);
    manager = await signIn(server, "manager");
    agent = await signIn(server, "agent1");
    customer = await visit(server);
  });
  after(() => server?.remove());

  const login = { email: "agent1@demo.test", password: "callroom-demo" };
  const badRequests = [
    ["JSON that is none", "auth/login", "{", 400],
    ["nothing", "auth/login", "", 400],
    ["an array", "auth/login", "[]", 400],
    ["two values", "auth/login", '{"email":"a@b.c","password":"x"} {}', 400],
    ["a number for text", "auth/login", { ...login, email: 7 }, 400, ["email"]],
    ["null for text", "auth/login", { ...login, password: null }, 400, ["password"]],
    ["a missing field", "auth/login", { email: login.email }, 400, ["password"]],
    ["an unknown field", "auth/login", { ...login, tenantId: unknownId }, 400, ["tenantId"]],
    ["two unknown fields", "auth/login", { ...login, id: 1, role: "admin" }, 400, ["id", "role"]],
    ["a key twice", "auth/login", '{"email":"a@b.c","email":"agent1@demo.test","password":"x"}', 400],
    ["bytes that are no UTF-8", "auth/login", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400],
    ["1,000 arrays in each other", "auth/login", "[".repeat(1000) + "]".repeat(1000), 400],
    ["a short password", "auth/register", { name: "A", email: "a@b.test", password: "short" }, 400, ["password"]],
  ];
  for (const [name, path, body, status, fields] of badRequests) {
    test(`${name} is refused with ${status}`, async () => {
      const raw = body instanceof Buffer;
      const answer = raw ? await sendBytes(path, body) : await anyone.call("POST", path, body);
      assertProblem(answer, status, undefined, name);
      if (fields !== undefined) assert.deepEqual(answer.body.errors.map((error) => error.field).sort(), fields);
    });
  }

  async function sendBytes(path, body) {
    const answer = await fetch(`${server.url}/api/v1/${path}`, { method: "POST", body, headers: { "content-type": "application/json" } });
    const text = await answer.text();
    return { status: answer.status, type: answer.headers.get("content-type"), text, body: JSON.parse(text) };
  }

  test("another media type is refused with 415", async () => {
    assertProblem(await anyone.call("POST", "auth/login", "email=a", { "content-type": "application/x-www-form-urlencoded" }), 415);
  });

  test("a body over the limit is refused with 413", async () => {
    assertProblem(await anyone.call("POST", "auth/login", { ...login, password: "x".repeat(2_000_000) }), 413);
  });

  test("an unknown path is 404, an unknown verb 405, both as problems", async () => {
    assertProblem(await anyone.get("no-such-thing"), 404);
    const answer = await anyone.call("DELETE", "auth/login");
    assertProblem(answer, 405);
    assert.match(answer.headers.get("allow") ?? "", /POST/);
  });

  for (const path of ["users", "queues", "agents", "contacts"]) {
    test(`${path} of an id that is unknown or none`, async () => {
      await manager.refused(404, "GET", `${path}/${unknownId}`);
      const { status } = await manager.get(`${path}/not-an-id`);
      assert.ok(status === 400 || status === 404, String(status));
    });

    test(`${path} lists by pages`, async () => {
      const page = await manager.expect(200, "GET", `${path}?limit=1`);
      assert.ok(page.items.length <= 1);
      assert.ok("nextCursor" in page);
      for (const query of ["limit=0", "limit=abc", "limit=100000", "cursor=nonsense", "noSuchFilter=1"]) {
        const { status } = await manager.get(`${path}?${query}`);
        assert.equal(status, 400, `${path}?${query}`);
      }
    });
  }

  test("strings come back as they were sent", async () => {
    const names = ["O'Brien; DROP TABLE users;--", "<script>alert(1)</script>", "😀 שלום \u202eabc", 'back\\slash "quote"', "ünïcödé"];
    for (const [at, name] of names.entries()) {
      const user = await manager.expect(201, "POST", "users", { name, email: `text${at}@demo.test`, password: "a long password", role: "agent" });
      assert.equal((await manager.expect(200, "GET", `users/${user.id}`)).name, name);
    }
    const zero = await manager.call("POST", "users", { name: "a\u0000b", email: "zero@demo.test", password: "a long password", role: "agent" });
    assert.ok(zero.status === 201 || zero.status === 400, zero.text);
  });

  test("the same idempotency key makes one thing", async () => {
    const headers = { "idempotency-key": "3f0c" };
    const body = { name: "once", channels: ["call"] };
    const first = await manager.call("POST", "queues", body, headers);
    const again = await manager.call("POST", "queues", body, headers);
    assert.equal(first.status, 201);
    assert.equal(again.status, 201);
    assert.deepEqual(again.body, first.body);
    assertProblem(await manager.call("POST", "queues", { ...body, name: "twice" }, headers), 422);
  });

  test("queues are made, read, changed and removed", async () => {
    const made = await manager.expect(201, "POST", "queues", { name: "billing", channels: ["call", "video"], strategy: "longest_idle" });
    assert.equal(made.wrapUpSeconds, 30);
    const changed = await manager.expect(200, "PATCH", `queues/${made.id}`, { offerTimeoutSeconds: 45 });
    assert.equal(changed.offerTimeoutSeconds, 45);
    await manager.refused(409, "POST", "queues", { name: "billing", channels: ["call"] });
    await manager.refused(400, "PATCH", `queues/${made.id}`, { offerTimeoutSeconds: -1 });
    const { status } = await manager.call("DELETE", `queues/${made.id}`);
    assert.equal(status, 204);
    await manager.refused(404, "GET", `queues/${made.id}`);
    await customer.refused(404, "POST", "contacts", { queue: "billing", channel: "call" });
  });

  const badFrames = [
    ["text that is no JSON", "hello"],
    ["an array", "[]"],
    ["no event", '{"id":1,"data":{}}'],
    ["an unknown event", '{"id":1,"event":"no.such"}'],
    ["data that is no object", '{"id":1,"event":"presence.set","data":7}'],
    ["an unknown field", '{"id":1,"event":"presence.set","data":{"presence":"away","role":"admin"}}'],
    ["an id that is none", '{"id":1,"event":"contact.end","data":{"contactId":"x"}}'],
    ["a contact that is unknown", `{"id":1,"event":"contact.end","data":{"contactId":"${unknownId}"}}`],
    ["a command of another role", '{"id":1,"event":"floor.subscribe","data":{}}'],
    ["a word that is none", '{"id":1,"event":"presence.set","data":{"presence":"asleep"}}'],
  ];
  test("bad frames are answered with an error and the session lives on", async () => {
    const live = await Live.open(agent);
    for (const [name, text] of badFrames) {
      live.sendRaw(text);
      // Where the id could be read, the answer carries it; else an `error` is pushed. Either way a frame after it is served.
      await live.ok("ping").catch((error) => assert.fail(`${name}: ${error.message}`));
    }
    const codes = live.pushes.filter((frame) => frame.event === "error").map((frame) => frame.data.code);
    assert.ok(codes.length >= 2, JSON.stringify(live.pushes));
    await live.refused("no.such", {});
    await live.refused("contact.end", { contactId: unknownId }, undefined);
    await live.refused("presence.set", { presence: "away", role: "admin" });
    live.tell("no.such");
    await live.push("error");
    await live.close();
  });

  test("a message over the limit closes its socket alone, with 1009", async () => {
    const small = await Live.open(agent);
    const large = await Live.open(customer);
    large.sendRaw(`{"event":"ping","data":{"x":"${"x".repeat(2_000_000)}"}}`);
    assert.equal(await large.closed(), 1009);
    await small.ok("ping");
    await small.close();
  });
});
