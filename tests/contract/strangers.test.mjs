/** What people without an account may do, and what the edge says to what makes no sense. */
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { agentAtWork, customerInLine, floorOfTwo } from "../outside/floor.mjs";
import { Rest, assertProblem, signIn } from "../outside/rest.mjs";
import { within } from "../outside/wait.mjs";

/** All that the server says to these bytes until it closes. */
function talk(server, bytes) {
  const socket = connect(server.port, "127.0.0.1");
  socket.setEncoding("utf8");
  let heard = "";
  socket.on("data", (text) => (heard += text));
  socket.on("error", () => {}); // it may be reset while it still writes
  socket.write(bytes);
  return within(10_000, "the connection to be closed", new Promise((resolve) => socket.once("close", () => resolve(heard))));
}

describe("strangers", () => {
  const floor = floorOfTwo();
  const open = (visitor, tenant = "demo") => new Rest(floor.server).call("POST", "widget/sessions", { tenant, visitor });

  test("a body to a path that is none is refused unread, with 404 or 405", async () => {
    const anyone = new Rest(floor.server);
    await anyone.refused(404, "POST", "no-such-thing", { a: 1 }, "not_found");
    await anyone.refused(404, "POST", "/nowhere", { a: 1 }, "not_found");
    for (const [path, allow] of [["auth/me", "GET, HEAD, PATCH"], ["/widget/", "GET, HEAD"]]) {
      const answer = await anyone.call("POST", path, { a: 1 });
      assertProblem(answer, 405, "method_not_allowed");
      for (const method of allow.split(", ")) assert.ok(answer.headers.get("allow").includes(method), answer.headers.get("allow"));
    }
    // A gigabyte is announced, and none of it has to come before the answer.
    const heard = await talk(floor.server, "POST /api/v1/no-such-thing HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n");
    assert.match(heard, /^HTTP\/1\.1 404 /);
    assert.match(heard, /\r\nConnection: close\r\n/);
  });

  test("a query has at most 64 names", async () => {
    const names = (count) => Array.from({ length: count }, (_, i) => `n${i}=1`).join("&");
    await floor.supervisor.refused(400, "GET", `contacts?${names(65)}`, undefined, "malformed_query");
    await floor.supervisor.refused(400, "GET", `contacts?${names(800)}`, undefined, "malformed_query");
    await floor.supervisor.refused(400, "GET", `contacts?${names(64)}`, undefined, "unknown_field");
    await floor.supervisor.refused(400, "GET", "contacts?limit=1&limi%74=2", undefined, "malformed_query");
  });

  test("answers in JSON are kept by no cache and taken for nothing else", async () => {
    const anyone = new Rest(floor.server);
    const answers = [
      await floor.supervisor.get("auth/me"),
      await floor.supervisor.get("contacts/00000000-0000-4000-8000-000000000001"),
      await anyone.get("auth/me"),
      await anyone.get("/no/such/page"),
      await anyone.get("openapi.json"),
      await open({ name: "Vera" }),
    ];
    for (const { headers, status } of answers) {
      assert.equal(headers.get("cache-control"), "no-store", String(status));
      assert.equal(headers.get("x-content-type-options"), "nosniff", String(status));
    }
  });

  test("the widget stands in no page unless its company is known", async () => {
    const anyone = new Rest(floor.server);
    const framedBy = async (path) => /frame-ancestors (.*)$/.exec((await anyone.get(path)).headers.get("content-security-policy"))[1];
    for (const path of ["/widget/", "/widget/?tenant=demo", "/widget/?tenant=&queue=support", "/widget/?%74enant=demo"])
      assert.equal(await framedBy(path), "*", path);
    assert.equal(await framedBy("/widget/?tenant=nobody"), "'none'");
    assert.equal(await framedBy("/widget/index.html"), "'none'");
    assert.equal(await framedBy("/agent/"), "'none'");
    for (const doubled of ["tenant=demo&tenant=other", "tenant=other&%74enant=demo"])
      assertProblem(await anyone.get(`/widget/?${doubled}`), 400, "malformed_query");
  });

  test("a visitor's key is the server's own and cannot be guessed", async () => {
    for (const key of ["", "a", "x".repeat(21)]) assertProblem(await open({ name: "Guess", key }), 400, "validation_failed");
    const first = await open({ name: "Vera" });
    assert.ok(first.body.visitor.key.length >= 43);
    assert.equal((await open({ key: first.body.visitor.key })).body.visitor.id, first.body.visitor.id);
    const guess = await open({ key: "x".repeat(43) });
    assert.equal(guess.status, 201);
    assert.notEqual(guess.body.visitor.key, "x".repeat(43), "nobody chooses a key");
    assert.notEqual(guess.body.visitor.id, first.body.visitor.id);
  });

  test("the company's site signs who a visitor is", async () => {
    const sign = (secret, userId) => createHmac("sha256", secret).update(userId).digest("hex");
    const userId = "customer 4711";
    const unsigned = { userId, userHash: "0".repeat(64) };
    assertProblem(await open(unsigned), 401, "bad_user_hash");
    assert.deepEqual(await floor.manager.expect(200, "GET", "settings/widget-secret"), { secret: null, changedAt: null });
    await floor.supervisor.refused(403, "GET", "settings/widget-secret");
    await floor.supervisor.refused(403, "POST", "settings/widget-secret");
    assertProblem(await open({ userId, userHash: sign("", userId) }), 401, "bad_user_hash");

    const { secret } = await floor.manager.expect(200, "POST", "settings/widget-secret");
    assert.equal((await floor.manager.expect(200, "GET", "settings/widget-secret")).secret, secret);
    const signed = { userId, userHash: sign(secret, userId) };
    const [one, two] = await Promise.all([open({ ...signed, name: "Vera" }), open(signed)]);
    assert.equal(one.status, 201, one.text);
    assert.equal(one.body.visitor.id, two.body.visitor.id);
    assert.equal(one.body.conversationId, two.body.conversationId);
    assert.equal(one.body.visitor.key, null);
    assertProblem(await open({ userId: "customer 4712", userHash: signed.userHash }), 401, "bad_user_hash");
    assertProblem(await open(unsigned), 401, "bad_user_hash");
    assertProblem(await open({ userId }), 400, "user_hash_missing");
    assertProblem(await open({ key: sign(secret, userId), userId, userHash: "00" }), 400, "validation_failed");

    const { items } = await floor.manager.expect(200, "GET", "audit?subject=tenant");
    const made = items.find(({ action }) => action === "tenant.widget_secret");
    assert.ok(made && !JSON.stringify(items).includes(secret));
    const after = await floor.manager.expect(200, "POST", "settings/widget-secret");
    assert.notEqual(after.secret, secret);
    assertProblem(await open(signed), 401, "bad_user_hash");
    const again = await open({ userId, userHash: sign(after.secret, userId) });
    assert.equal(again.body.visitor.id, one.body.visitor.id);
  });

  test("a customer gives themselves no priority", async () => {
    const waiting = floor.remember(await customerInLine(floor.server, "Patient"));
    const pushing = floor.remember(await customerInLine(floor.server, "Pushing", "call", { priority: 100 }));
    assert.equal(pushing.joined.contact.priority, 0);
    assert.deepEqual([waiting.joined.position, pushing.joined.position], [1, 2]);
  });

  test("an agent sees the place of those contacts alone that they may open", async () => {
    const customer = floor.remember(await customerInLine(floor.server, "Waiting"));
    const path = `contacts/${customer.contactId}/position`;
    assert.equal((await customer.rest.expect(200, "GET", path)).position, 1);
    assert.equal((await floor.supervisor.expect(200, "GET", path)).position, 1);
    await floor.second.rest.refused(404, "GET", path);
    const agent = await agentAtWork(floor.server, "agent3");
    await agent.live.push("contact.offered", (data) => data.contact.id === customer.contactId);
    assert.equal((await agent.rest.get(path)).status, 200);
    await floor.second.rest.refused(404, "GET", path);
    await agent.live.ok("presence.set", { presence: "offline" });
    await agent.live.close();
  });

  test("an address opens no more than sixty visitors a minute unless the server is told otherwise", async (t) => {
    const { Server } = await import("../outside/server.mjs");
    const server = await Server.start({ args: ["--demo", "--widget-sessions-per-minute", "60"] });
    t.after(() => server.remove());
    const statuses = new Map();
    for (let i = 0; i < 65; ++i) {
      const { status } = await new Rest(server).call("POST", "widget/sessions", { visitor: {} });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    assert.ok(statuses.get(201) >= 60 && statuses.get(429) >= 1, JSON.stringify([...statuses]));
    assert.equal((await signIn(server, "agent1")).user.role, "agent", "others are served");
  });
});
