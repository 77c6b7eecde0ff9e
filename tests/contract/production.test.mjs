/** What --production refuses, each by its name, and secrets from files. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Postgres } from "../outside/postgres.mjs";
import { Rest, signIn } from "../outside/rest.mjs";
import { Server, serverProgram } from "../outside/server.mjs";

describe("production", () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), "callroom-production-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A file that only its owner may read, unless told otherwise. */
  function file(name, text, mode = 0o600) {
    const path = join(folder, name);
    writeFileSync(path, text);
    chmodSync(path, mode);
    return path;
  }

  /** What a server says that does not start. */
  function refusal(...args) {
    const { status, stderr, signal } = spawnSync(serverProgram(), ["--production", "--port", "0", "--data", join(folder, "data"), ...args], { encoding: "utf8", timeout: 20_000 });
    assert.equal(signal, null, "it started");
    assert.equal(status, 1, stderr);
    return stderr;
  }

  const secret = "0123456789abcdef0123456789abcdef";
  const cases = {
    "plain HTTP on every address": [["--address", "0.0.0.0"], /--address: 0\.0\.0\.0 .*plain HTTP/],
    "plain HTTP on every IPv6 address": [["--address", "::"], /--address: /],
    "an address that only begins like loopback": [["--address", "127.0.0.1.example"], /--address: /],
    "proxies that are everybody": [["--trusted-proxies", "0.0.0.0/0"], /--trusted-proxies: /],
    "proxies that are none": [["--trusted-proxies", "proxy.example"], /--trusted-proxies: /],
    "every origin": [["--allowed-origins", "https://shop.example,*"], /--allowed-origins: \*/],
    "a database elsewhere without TLS": [["--database", "postgresql://callroom@db.example.org/callroom"], /--database: .*TLS/],
    "a database elsewhere that may fall back to plain text": [["--database", "postgresql://callroom@db.example.org/callroom?sslmode=prefer"], /--database: .*TLS/],
    "an owner's login elsewhere without TLS": [["--database", "postgresql://u@127.0.0.1/x", "--database-owner", "postgresql://o@db.example.org/x"], /--database-owner: .*TLS/],
    "a ledger's login elsewhere without TLS": [["--database", "postgresql://u@127.0.0.1/x", "--database-ledger", "postgresql://o@db.example.org/x"], /--database-ledger: .*TLS/],
    "an owner's login of no database": [["--database-owner", "postgresql://o@127.0.0.1/x"], /need --database/],
    "a short admin password": [["--admin-email", "a@b.test", "--admin-password", "short-word"], /--admin-password: /],
    "the demonstration's password": [["--admin-email", "a@b.test", "--admin-password", "callroom-demo"], /--admin-password: /],
    "a password that is the address": [["--admin-email", "boss@company.test", "--admin-password", "boss@company.test"], /--admin-password: /],
    "a password of one letter": [["--admin-email", "a@b.test", "--admin-password", "a".repeat(20)], /--admin-password: /],
    "a short secret for TURN": [["--turn-urls", "turn:t.example:3478", "--turn-secret", "short"], /--turn-secret: /],
    "a short secret for tokens": [["--token-secret", "short"], /--token-secret /],
    "a short key of metrics": [["--metrics-key", "short"], /--metrics-key /],
    "the demonstration": [["--demo"], /--demo and --production/],
  };
  for (const [what, [args, told]] of Object.entries(cases)) {
    test(`refuses ${what}`, () => assert.match(refusal(...args), told));
  }

  test("tells everything that is wrong at once", () => {
    const said = refusal("--address", "0.0.0.0", "--allowed-origins", "*", "--database", "postgresql://u@db.example.org/x");
    for (const name of ["address", "allowed-origins", "database"]) assert.match(said, new RegExp(`--${name}: `));
  });

  for (const [setting, text] of [["token-secret", secret], ["turn-secret", secret], ["metrics-key", secret], ["database", "postgresql://u@db.example.org/x?sslmode=verify-full"]]) {
    test(`refuses a ${setting} that others may read`, () => {
      for (const mode of [0o640, 0o604, 0o644])
        assert.match(refusal(`--${setting}-file`, file(`open-${setting}`, text, mode)), new RegExp(`--${setting}-file: .*owner only`));
    });
  }

  test("refuses files that hold no secret", () => {
    assert.match(refusal("--token-secret-file", join(folder, "missing")), /--token-secret-file: .*cannot be read/);
    assert.match(refusal("--token-secret-file", file("empty", "\n")), /--token-secret-file: .*no secret/);
    assert.match(refusal("--token-secret-file", file("long", "x".repeat(70_000))), /--token-secret-file: .*too long/);
    assert.match(refusal("--token-secret-file", file("short", "short\n")), /--token-secret has at least 32/);
  });
});

describe("a server in production", () => {
  let server;
  let folder;
  const account = { email: "boss@company.test", password: "a password of the boss" };
  before(() => (folder = mkdtempSync(join(tmpdir(), "callroom-production-"))));
  after(async () => {
    await server?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test("starts on loopback with its secrets in files, and by the environment", async () => {
    const path = (name, text) => {
      writeFileSync(join(folder, name), text, { mode: 0o600 });
      return join(folder, name);
    };
    const args = ["--production", "--admin-email", account.email, "--admin-password-file", path("admin", `${account.password}\n`)];
    const env = { CALLROOM_TOKEN_SECRET_FILE: path("token", "0123456789abcdef0123456789abcdef\n") };
    server = await Server.start({ args, env });
    const tokens = await new Rest(server).expect(200, "POST", "auth/login", account);
    assert.equal(tokens.user.role, "admin");
  });

  test("refuses a database in which the demonstration's accounts are open", async () => {
    const demo = await Server.start();
    try {
      await demo.end("SIGTERM");
      const production = ["--production"];
      const refused = await demo.launch(production).then(
        () => assert.fail("it started"),
        (error) => error.message,
      );
      assert.match(refused, /--production refuses .* agent1@demo\.test/);
      assert.match(refused, /admin@demo\.test/);
      // Closed one by one: disabled, or with another password.
      await demo.launch(["--demo"]);
      const admin = await signIn(demo, "admin");
      const { items } = await admin.expect(200, "GET", "users?limit=100");
      for (const { id, role } of items.filter((user) => user.id !== admin.user.id && user.role !== "customer"))
        await admin.expect(200, "PATCH", `users/${id}`, role === "agent" ? { disabled: true } : { password: "no longer the known one" });
      const change = { currentPassword: "callroom-demo", newPassword: "no longer the known one" };
      assert.equal((await admin.call("PUT", "auth/me/password", change)).status, 204);
      await demo.end("SIGTERM");
      await demo.launch(production);
    } finally {
      await demo.remove();
    }
  });
});

describe("a database with logins of its own", () => {
  let postgres;
  let server;
  const account = ["--admin-email", "boss@company.test", "--admin-password", "a password of the boss"];
  before(async () => {
    postgres = await Postgres.start();
    postgres.sql("CREATE ROLE migrations LOGIN CREATEROLE");
    for (const name of ["server", "writer", "other", "above"]) postgres.sql(`CREATE ROLE ${name} LOGIN`);
    postgres.sql("ALTER ROLE above BYPASSRLS");
    postgres.sql("CREATE DATABASE callroom OWNER migrations");
  });
  after(async () => {
    await server?.remove();
    await postgres?.remove();
  });

  /** What a server in production is given, by setting and login. */
  function logins(users) {
    return ["--production", ...account, ...Object.entries(users).flatMap(([setting, user]) => [`--${setting}`, postgres.url(user, "callroom")])];
  }

  async function refusal(users) {
    const refused = await Server.prepare({ args: logins(users) });
    try {
      return await refused.launch().then(
        () => assert.fail("it started"),
        (error) => error.message,
      );
    } finally {
      await refused.remove();
    }
  }

  test("refuses one login for everything, by its name and by what it may", async () => {
    const said = await refusal({ database: "migrations" });
    assert.match(said, /--production refuses/);
    assert.match(said, /--database: the login migrations .*CREATEROLE.*the role callroom_owner/);
    assert.match(said, /--database-ledger: the login migrations .*the role callroom_owner/);
    assert.match(await refusal({ database: "postgres" }), /--database: the login postgres .*SUPERUSER/);
  });

  test("refuses a login that may also write the ledger, or passes over row-level security", async () => {
    assert.match(await refusal({ database: "other", "database-owner": "migrations" }), /--database: the login other .*the role callroom_ledger/);
    assert.match(await refusal({ database: "above", "database-ledger": "writer", "database-owner": "migrations" }), /--database: the login above .*BYPASSRLS/);
    postgres.sql("GRANT callroom_owner TO writer");
    assert.match(await refusal({ database: "server", "database-ledger": "writer", "database-owner": "migrations" }), /--database-ledger: the login writer .*the role callroom_owner/);
    postgres.sql("REVOKE callroom_owner FROM writer");
  });

  test("serves with three, none of which can become another, and keeps the owner's for the start", async () => {
    server = await Server.start({ args: logins({ database: "server", "database-ledger": "writer", "database-owner": "migrations" }) });
    const tokens = await new Rest(server).expect(200, "POST", "auth/login", { email: account[1], password: account[3] });
    assert.equal(tokens.user.role, "admin");
    assert.equal(postgres.sql("SELECT string_agg(DISTINCT usename, ' ' ORDER BY usename) FROM pg_stat_activity WHERE application_name = 'callroom'"), "server writer");
    for (const [user, role] of [["server", "callroom_owner"], ["server", "callroom_ledger"], ["writer", "callroom_owner"], ["writer", "callroom_app"]])
      assert.throws(() => postgres.sql(`SET ROLE ${role}`, { database: "callroom", user }), /permission denied/);
    assert.equal(postgres.sql("SELECT count(*) FROM callroom.users", { database: "callroom", user: "server" }), "0");
    await server.end("SIGTERM");
    await server.launch();
  });
});
