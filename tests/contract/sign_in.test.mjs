/** Guessing and lockout, refresh tokens in cookies, sockets that outlive their token, what operators alone may read. */
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import { Live, refusedUpgrade, takeTicket } from "../outside/live.mjs";
import { Rest, assertProblem, demoPassword, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

/** The cookies that an answer sets, by name: value and attributes. */
function cookiesOf({ headers }) {
  const texts = (headers.get("set-cookie") ?? "").split(/, (?=callroom-)/).filter((text) => text !== "");
  return new Map(
    texts.map((text) => {
      const [pair, ...attributes] = text.split("; ");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), { value: pair.slice(at + 1), attributes }];
    }),
  );
}

const asCookie = { "callroom-refresh": "cookie" };

describe("signing in", () => {
  let server;
  let anyone;
  /** Addresses that the server believes, so that a test can come from several. */
  const from = (address) => ({ "x-forwarded-for": address });
  before(async () => {
    server = await Server.start({ args: ["--demo", "--trusted-proxies", "127.0.0.1"] });
    anyone = new Rest(server);
  });
  after(() => server?.remove());

  const login = (name, password, headers = {}) =>
    anyone.call("POST", "auth/login", { email: `${name}@demo.test`, password }, headers);

  /** Fails as often as the server lets that address; gives how often. */
  async function exhaust(name, headers) {
    for (let failures = 0; failures < 100; ++failures) {
      const { status } = await login(name, "a guess", headers);
      if (status === 429) return failures;
      assert.equal(status, 401);
    }
    throw new Error("nobody was slowed down");
  }

  test("guessing at an account locks out the guesser and nobody else", async () => {
    assert.equal(await exhaust("agent1", from("198.51.100.1")), 10);
    assert.equal((await login("agent1", demoPassword, from("198.51.100.1"))).status, 429);
    assert.equal((await login("agent1", demoPassword, from("198.51.100.2"))).status, 200);
    assert.equal((await login("agent2", demoPassword, from("198.51.100.1"))).status, 200);
  });

  test("unknown accounts are slowed down alike", async () => {
    assert.equal(await exhaust("nobody", from("198.51.100.3")), 10);
  });

  test("addresses of one IPv6 network count as one", async () => {
    for (let i = 1; i <= 10; ++i) assert.equal((await login("agent3", "a guess", from(`2001:db8:1:2::${i}`))).status, 401);
    assert.equal((await login("agent3", demoPassword, from("2001:db8:1:2:ffff::1"))).status, 429);
    assert.equal((await login("agent3", demoPassword, from("2001:db8:1:3::1"))).status, 200);
  });

  test("a browser that signed in before is not locked out by guesses from everywhere", async () => {
    const first = await login("agent4", demoPassword, from("198.51.100.10"));
    const devices = cookiesOf(first).get("callroom-devices");
    assert.ok(["HttpOnly", "SameSite=Strict", "Path=/api/v1/auth"].every((each) => devices.attributes.includes(each)), devices.attributes.join());
    let guesses = 0;
    for (let host = 1; host <= 20; ++host) {
      const headers = from(`203.0.113.${host}`);
      for (let i = 0; i < 9 && (await login("agent4", "a guess", headers)).status === 401; ++i) ++guesses;
    }
    assert.ok(guesses >= 60, `${guesses} guesses`);
    assert.equal((await login("agent4", demoPassword, from("198.51.100.11"))).status, 429);
    const known = { ...from("198.51.100.12"), cookie: `callroom-devices=${devices.value}` };
    assert.equal((await login("agent4", demoPassword, known)).status, 200);
    assert.equal((await login("agent5", "a guess", known)).status, 401);
  });

  test("a right password signs in whatever bytes the User-Agent has", async () => {
    const body = JSON.stringify({ email: "agent2@demo.test", password: demoPassword });
    for (const agent of ["M\u00fcller/1.0 \u00e9\u00ff", `${"a".repeat(199)}\u00fc`]) {
      const status = await new Promise((resolve, reject) => {
        const headers = { "content-type": "application/json", "user-agent": agent };
        const sent = request(`${server.url}/api/v1/auth/login`, { method: "POST", headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        sent.once("error", reject);
        sent.end(body);
      });
      assert.equal(status, 200, agent);
    }
  });

  test("who is given another role is out at once: token, refresh, ticket and open socket", async () => {
    const manager = await signIn(server, "manager");
    const account = { email: "demoted@demo.test", password: "a long password" };
    const { id } = await manager.expect(201, "POST", "users", { name: "Demoted", ...account, role: "supervisor" });
    const tokens = await anyone.expect(200, "POST", "auth/login", account);
    const rest = new Rest(server, tokens.accessToken);
    const live = await Live.open(rest);
    await live.ok("floor.subscribe", {});
    const { ticket } = await takeTicket(rest);
    await manager.expect(200, "PATCH", `users/${id}`, { role: "agent" });
    assert.equal(await live.closed(5_000), 4401);
    await rest.refused(401, "GET", "auth/me");
    await anyone.refused(401, "POST", "auth/refresh", { refreshToken: tokens.refreshToken });
    assert.equal(await refusedUpgrade(server, ticket), 401);
    assert.equal((await anyone.expect(200, "POST", "auth/login", account)).user.role, "agent");
  });

  describe("with the refresh token in a cookie", () => {
    const account = { email: "agent2@demo.test", password: demoPassword };
    const refresh = (cookie, headers = {}) =>
      anyone.call("POST", "auth/refresh", {}, { ...asCookie, cookie: `callroom-refresh=${cookie}`, ...headers });
    async function openPage() {
      const answer = await anyone.call("POST", "auth/login", account, asCookie);
      assert.equal(answer.status, 200, answer.text);
      return { ...answer, cookie: cookiesOf(answer).get("callroom-refresh") };
    }

    test("no script sees it", async () => {
      const { body, cookie } = await openPage();
      assert.equal(body.refreshToken, "");
      assert.ok(cookie.value.length > 40);
      for (const attribute of ["HttpOnly", "SameSite=Strict", "Path=/api/v1/auth"]) assert.ok(cookie.attributes.includes(attribute), attribute);
      assert.ok(!cookie.attributes.includes("Secure"), "over plain HTTP a browser would refuse it");
    });

    test("it is Secure under TLS", async () => {
      const answer = await anyone.call("POST", "auth/login", account, { ...asCookie, ...from("198.51.100.20"), "x-forwarded-proto": "https" });
      for (const [name, cookie] of cookiesOf(answer)) assert.ok(cookie.attributes.includes("Secure"), name);
    });

    test("it rotates by the cookie, and a retry gets the same one", async () => {
      const { cookie } = await openPage();
      const [one, two] = await Promise.all([refresh(cookie.value), refresh(cookie.value)]);
      assert.deepEqual([one.status, two.status], [200, 200]);
      assert.equal(one.body.refreshToken, "");
      const next = cookiesOf(one).get("callroom-refresh").value;
      assert.notEqual(next, cookie.value);
      assert.equal(cookiesOf(two).get("callroom-refresh").value, next);
      assert.equal((await new Rest(server, one.body.accessToken).get("auth/me")).status, 200);
    });

    test("a token of the body moves into the cookie", async () => {
      const { refreshToken } = await anyone.expect(200, "POST", "auth/login", account);
      const moved = await anyone.call("POST", "auth/refresh", { refreshToken }, asCookie);
      assert.equal(moved.status, 200);
      assert.equal(moved.body.refreshToken, "");
      assert.equal((await refresh(cookiesOf(moved).get("callroom-refresh").value)).status, 200);
    });

    test("the cookie alone does nothing: a page must ask for it, and be ours", async () => {
      const { cookie } = await openPage();
      const bare = await anyone.call("POST", "auth/refresh", {}, { cookie: `callroom-refresh=${cookie.value}` });
      assertProblem(bare, 400);
      for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
        assertProblem(await refresh(cookie.value, headers), 403, "origin_not_allowed");
        assertProblem(await anyone.call("POST", "auth/login", account, { ...asCookie, ...headers }), 403, "origin_not_allowed");
      }
      assert.equal((await refresh(cookie.value, { origin: server.url })).status, 200);
    });

    test("a refused cookie is taken back", async () => {
      const answer = await refresh("nonsense");
      assertProblem(answer, 401, "bad_refresh_token");
      assert.ok(cookiesOf(answer).get("callroom-refresh").attributes.includes("Max-Age=0"));
    });

    test("signing out ends it", async () => {
      const { body, cookie } = await openPage();
      const rest = new Rest(server, body.accessToken);
      const answer = await rest.call("POST", "auth/logout", {}, { ...asCookie, cookie: `callroom-refresh=${cookie.value}` });
      assert.equal(answer.status, 204);
      assert.ok(cookiesOf(answer).get("callroom-refresh").attributes.includes("Max-Age=0"));
      assert.equal((await refresh(cookie.value)).status, 401);
    });

    test("clients of the API keep bodies", async () => {
      const answer = await anyone.call("POST", "auth/login", account);
      assert.ok(answer.body.refreshToken.length > 40);
      assert.ok(!cookiesOf(answer).has("callroom-refresh"));
      const problem = await anyone.refused(400, "POST", "auth/refresh", {});
      assert.deepEqual(problem.errors.map((error) => error.field), ["refreshToken"]);
    });
  });
});

describe("a socket whose token ends", () => {
  let server;
  before(async () => {
    server = await Server.start({ args: ["--demo", "--access-token-seconds", "10"] });
  });
  after(() => server?.remove());

  test("is told, shows a fresh ticket, and lives on", async () => {
    const agent = await signIn(server, "agent1");
    const live = await Live.open(agent);
    const { at } = await live.push("session.expiring");
    assert.ok(Date.parse(at) > Date.now() - 1_000);
    const newer = await signIn(server, "agent1");
    const { ticket } = await takeTicket(newer);
    const { expiresAt } = await live.ok("session.renew", { ticket });
    assert.ok(Date.parse(expiresAt) >= Date.parse(at));
    await live.refused("session.renew", { ticket }, "unauthenticated");
    // Renewed over and over it stands far past the end of its first token.
    const end = Date.parse(at) + 3_000;
    while (Date.now() < end) {
      await live.push("session.expiring");
      await live.ok("session.renew", { ticket: (await takeTicket(await signIn(server, "agent1"))).ticket });
    }
    await live.ok("ping");
    await live.close();
  });

  test("is closed at the token's end where it shows none", async () => {
    const live = await Live.open(await signIn(server, "agent2"));
    const { at } = await live.push("session.expiring");
    assert.equal(await live.closed(20_000), 4401);
    assert.ok(Date.now() >= Date.parse(at) - 1_000);
  });

  test("takes no ticket of another person", async () => {
    const live = await Live.open(await signIn(server, "agent3"));
    const { ticket } = await takeTicket(await signIn(server, "agent4"));
    await live.refused("session.renew", { ticket }, "other_person");
    await live.refused("session.renew", { ticket: "nonsense" }, "unauthenticated");
    await live.refused("session.renew", {}, "validation_failed");
    await live.close();
  });

  test("is closed when the login that renewed it is signed out", async () => {
    const live = await Live.open(await signIn(server, "agent5"));
    const newer = await signIn(server, "agent5");
    await live.ok("session.renew", { ticket: (await takeTicket(newer)).ticket });
    await newer.call("POST", "auth/logout", {});
    assert.equal(await live.closed(5_000), 4401);
  });
});

describe("what operators read", () => {
  const key = "a key of metrics";
  let server;
  before(async () => {
    server = await Server.start({ args: ["--demo", "--metrics-key", key, "--turn-urls", "turn:turn.example:3478", "--turn-secret", "s".repeat(32)] });
  });
  after(() => server?.remove());

  const metrics = (headers) => new Rest(server).call("GET", "/metrics", undefined, headers);

  test("figures are for this machine or for who knows the key", async () => {
    assert.equal((await metrics({})).status, 200);
    for (const field of ["x-forwarded-for", "forwarded", "x-real-ip", "via"]) assertProblem(await metrics({ [field]: "198.51.100.1" }), 401, undefined, field);
    const proxied = { "x-forwarded-for": "198.51.100.1" };
    assert.equal((await metrics({ ...proxied, authorization: `Bearer ${key}` })).status, 200);
    for (const wrong of [`Bearer ${key}x`, "Bearer ", key, `Bearer ${key.slice(1)}`])
      assert.equal((await metrics({ ...proxied, authorization: wrong })).status, 401, wrong);
  });

  test("a person is one user of TURN however often they ask", async () => {
    const nameFor = async (person) => (await person.expect(200, "GET", "rtc/config")).iceServers[0].username;
    const agent = await signIn(server, "agent1");
    // Within one hour; at its turn the name may change once.
    await until("two answers of one hour", async () => (await nameFor(agent)) === (await nameFor(agent)));
    assert.notEqual(await nameFor(agent), await nameFor(await signIn(server, "agent2")));
  });
});
