/** Signing in and out, tokens, tickets, visitors, people. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Live, liveAddress, refusedUpgrade, takeTicket } from "../outside/live.mjs";
import { Rest, demoPassword, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

describe("accounts", () => {
  let server;
  let anyone;
  let manager;
  before(async () => {
    server = await Server.start();
    anyone = new Rest(server);
    manager = await signIn(server, "manager");
  });
  after(() => server?.remove());

  /** A new agent of the tenant, signed in. */
  async function newAgent(email) {
    const body = { name: "New Agent", email, password: "a long password", role: "agent" };
    const user = await manager.expect(201, "POST", "users", body);
    const tokens = await anyone.expect(200, "POST", "auth/login", { email, password: body.password });
    return Object.assign(new Rest(server, tokens.accessToken), { user, tokens });
  }

  for (const [name, role] of [["admin", "admin"], ["manager", "manager"], ["supervisor", "supervisor"], ["agent5", "agent"], ["customer", "customer"]]) {
    test(`the demo's ${name} signs in`, async () => {
      const person = await signIn(server, name);
      assert.equal(person.user.role, role);
      assert.ok(person.tokens.expiresIn > 0);
      const me = await person.expect(200, "GET", "auth/me");
      assert.equal(me.email, `${name}@demo.test`);
      assert.equal(me.role, role);
      assert.deepEqual(Object.keys(me).filter((key) => /password|hash/i.test(key)), []);
    });
  }

  test("a wrong password and an unknown account are refused alike", async () => {
    const wrong = await anyone.refused(401, "POST", "auth/login", { email: "agent4@demo.test", password: "not the one" });
    const unknown = await anyone.refused(401, "POST", "auth/login", { email: "nobody@demo.test", password: "not the one" });
    assert.deepEqual(wrong, unknown);
  });

  test("guessing is slowed down", async () => {
    const guess = () => anyone.call("POST", "auth/login", { email: "agent3@demo.test", password: "a guess" });
    let answer = await guess();
    for (let tries = 0; tries < 20 && answer.status === 401; ++tries) answer = await guess();
    assert.equal(answer.status, 429);
    assert.match(answer.headers.get("retry-after"), /^\d+$/);
  });

  test("a customer registers and signs in", async () => {
    const body = { name: "Rita", email: "rita@example.test", password: "a long password" };
    await anyone.expect(201, "POST", "auth/register", body);
    const tokens = await anyone.expect(200, "POST", "auth/login", { email: body.email, password: body.password });
    assert.equal(tokens.user.role, "customer");
    await anyone.refused(409, "POST", "auth/register", body);
  });

  test("nobody registers as anything but a customer", async () => {
    const body = { name: "Eve", email: "eve@example.test", password: "a long password", role: "admin" };
    const problem = await anyone.refused(400, "POST", "auth/register", body);
    assert.deepEqual(problem.errors.map((error) => error.field), ["role"]);
  });

  test("refresh rotates; an old token revokes the family", async () => {
    const agent = await newAgent("rotates@demo.test");
    const refresh = (refreshToken) => anyone.call("POST", "auth/refresh", { refreshToken });
    const second = await refresh(agent.tokens.refreshToken);
    assert.equal(second.status, 200);
    const third = await refresh(second.body.refreshToken);
    assert.equal(third.status, 200);
    assert.equal((await refresh(agent.tokens.refreshToken)).status, 401);
    assert.equal((await refresh(third.body.refreshToken)).status, 401, "the family lived on");
  });

  test("logout ends the refresh token", async () => {
    const agent = await newAgent("leaves@demo.test");
    const { status } = await agent.call("POST", "auth/logout", { refreshToken: agent.tokens.refreshToken });
    assert.equal(status, 204);
    await anyone.refused(401, "POST", "auth/refresh", { refreshToken: agent.tokens.refreshToken });
  });

  test("a person changes the name and the password", async () => {
    const agent = await newAgent("changes@demo.test");
    assert.equal((await agent.expect(200, "PATCH", "auth/me", { name: "Renamed" })).name, "Renamed");
    const change = { currentPassword: "a long password", newPassword: "another long one" };
    const refused = await agent.call("PUT", "auth/me/password", { ...change, currentPassword: "wrong" });
    assert.ok([401, 403, 422].includes(refused.status), refused.text);
    assert.equal((await agent.call("PUT", "auth/me/password", change)).status, 204);
    await anyone.refused(401, "POST", "auth/login", { email: "changes@demo.test", password: "a long password" });
    await anyone.expect(200, "POST", "auth/login", { email: "changes@demo.test", password: "another long one" });
  });

  const forged = (header, payload, signature = "c2lnbmF0dXJl") =>
    [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".") + `.${signature}`;
  const claims = { sub: "00000000-0000-4000-8000-000000000000", role: "admin", exp: 4_000_000_000 };
  const badTokens = {
    "alg none": forged({ alg: "none", typ: "JWT" }, claims, ""),
    "a wrong signature": forged({ alg: "HS256", typ: "JWT" }, claims),
    "a key id that is a path": forged({ alg: "HS256", kid: "../../etc/passwd" }, claims),
    "a key to fetch": forged({ alg: "RS256", jku: "http://127.0.0.1:9/keys" }, claims),
    "no token at all": "nonsense",
    "64 KB": "a".repeat(15_000),
  };
  for (const [name, token] of Object.entries(badTokens)) {
    test(`${name} is no token`, async () => {
      await new Rest(server, token).refused(401, "GET", "auth/me");
    });
  }

  test("a tampered token is refused", async () => {
    const [header, payload, signature] = manager.token.split(".");
    const changed = { ...JSON.parse(Buffer.from(payload, "base64url")), role: "admin" };
    const token = [header, Buffer.from(JSON.stringify(changed)).toString("base64url"), signature].join(".");
    await new Rest(server, token).refused(401, "GET", "auth/me");
  });

  test("a ticket is good once, for at most 30 s", async () => {
    const agent = await signIn(server, "agent1");
    const { ticket, expiresIn } = await takeTicket(agent);
    assert.ok(expiresIn > 0 && expiresIn <= 30);
    const live = await Live.openWith(server, ticket);
    const ready = await live.push("session.ready");
    assert.equal(ready.userId, agent.user.id);
    assert.equal(ready.role, "agent");
    for (const key of ["tenantId", "resumeToken", "seq", "serverTime", "heartbeatSeconds"]) assert.ok(key in ready, key);
    assert.equal(await refusedUpgrade(server, ticket), 401);
    assert.equal(await refusedUpgrade(server, "nonsense"), 401);
    assert.equal(await refusedUpgrade(server, undefined), 401);
    await live.close();
  });

  test("a socket opens with an Authorization header", async () => {
    const live = await Live.openWith(server, undefined, { authorization: `Bearer ${manager.token}` });
    assert.equal((await live.push("session.ready")).userId, manager.user.id);
    await live.close();
  });

  test("an access token in the address is no ticket", async () => {
    assert.equal(await refusedUpgrade(server, manager.token), 401);
  });

  test("a foreign origin is refused before 101, and the ticket with it is not told about", async () => {
    const agent = await signIn(server, "agent2");
    const { ticket } = await takeTicket(agent);
    assert.equal(await refusedUpgrade(server, ticket, { origin: "https://evil.example" }), 403);
    const own = await Live.openWith(server, (await takeTicket(agent)).ticket, { origin: server.url });
    await own.push("session.ready");
    await own.close();
    assert.match(liveAddress(server, "x"), /^ws:/);
  });

  test("a visitor returns with the key", async () => {
    const first = await visit(server, "Nora");
    const again = await anyone.call("POST", "widget/sessions", { tenant: "demo", visitor: { key: first.visitor.key } });
    assert.equal(again.body.visitor.id, first.visitor.id);
    assert.equal(again.body.visitor.name, "Nora");
    const other = await visit(server, "Nora");
    assert.notEqual(other.visitor.id, first.visitor.id);
    await anyone.refused(404, "POST", "widget/sessions", { tenant: "no-such-tenant", visitor: {} });
  });

  test("a manager keeps the tenant's people", async () => {
    const agent = await newAgent("kept@demo.test");
    const found = await manager.expect(200, "GET", `users/${agent.user.id}`);
    assert.equal(found.email, "kept@demo.test");
    assert.equal((await manager.expect(200, "PATCH", `users/${agent.user.id}`, { name: "Kept" })).name, "Kept");
    await manager.refused(409, "POST", "users", { name: "Twin", email: "kept@demo.test", password: "a long password", role: "agent" });
    const listed = await pages(manager, "users");
    assert.ok(listed.some((user) => user.id === agent.user.id));
    assert.equal(new Set(listed.map((user) => user.id)).size, listed.length);
  });

  test("a disabled person is out: token, refresh, sign-in and open socket", async () => {
    const agent = await newAgent("disabled@demo.test");
    const live = await Live.open(agent);
    await manager.expect(200, "PATCH", `users/${agent.user.id}`, { disabled: true });
    await live.closed(5_000);
    await agent.refused(401, "GET", "auth/me");
    await anyone.refused(401, "POST", "auth/refresh", { refreshToken: agent.tokens.refreshToken });
    await anyone.refused(401, "POST", "auth/login", { email: "disabled@demo.test", password: "a long password" });
  });

  test("nobody makes a person of a higher role", async () => {
    const body = { name: "Up", email: "up@demo.test", password: "a long password", role: "admin" };
    await manager.refused(403, "POST", "users", body);
  });

  test("TURN credentials come with the signed-in person only", async () => {
    await anyone.refused(401, "GET", "rtc/config");
    const config = await (await visit(server)).expect(200, "GET", "rtc/config");
    assert.ok(Array.isArray(config.iceServers));
    assert.equal(config.iceTransportPolicy, "all");
  });

  /** Every item of a list, asked two at a time. */
  async function pages(rest, path) {
    const items = [];
    let cursor = null;
    do {
      const page = await rest.expect(200, "GET", `${path}?limit=2${cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`}`);
      assert.ok(page.items.length <= 2);
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return items;
  }

  test("the demo password stands for all demo accounts", async () => {
    const tokens = await anyone.expect(200, "POST", "auth/login", { tenant: "demo", email: "AGENT2@demo.test", password: demoPassword });
    assert.equal(tokens.user.email, "agent2@demo.test");
  });

  test("no secret stands in the log", async () => {
    const customer = await visit(server, "Secretive");
    const { ticket } = await takeTicket(customer);
    const live = await Live.openWith(server, ticket);
    const { resumeToken } = await live.push("session.ready");
    await live.close();
    const { accessToken, refreshToken } = manager.tokens;
    const secrets = { demoPassword, accessToken, refreshToken, ticket, resumeToken, key: customer.visitor.key, password: "a long password" };
    const log = server.logText();
    assert.ok(log.length > 0, "there is no log");
    for (const [name, secret] of Object.entries(secrets)) assert.ok(!log.includes(secret), `${name} stands in the log`);
  });
});
