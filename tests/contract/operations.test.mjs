/** What an operator sees: starting and stopping, health, metrics, the document, the pages. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Live } from "../outside/live.mjs";
import { Rest, signIn } from "../outside/rest.mjs";
import { Server, checkout, firstLine, freePort, namesOfGroup, serverProgram } from "../outside/server.mjs";
import { until, within } from "../outside/wait.mjs";

describe("a running server", () => {
  let server;
  let rest;
  before(async () => {
    server = await Server.start();
    rest = new Rest(server);
  });
  after(() => server?.remove());

  test("is alive and ready", async () => {
    await rest.expect(200, "GET", "/health");
    await rest.expect(200, "GET", "/ready");
  });

  test("names its settings as the README does", () => {
    const { stdout, status } = spawnSync(serverProgram(), ["--help"], { encoding: "utf8" });
    assert.equal(status, 0);
    const told = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    const readme = readFileSync(join(checkout, "README.md"), "utf8");
    const documented = [...readme.matchAll(/^\| `([a-z-]+)` \|.*\|.*\|$/gm)].map(([, name]) => name);
    assert.ok(told.length > 20);
    assert.deepEqual(told.filter((name) => !documented.includes(name)), []);
  });

  test("counts what it does for Prometheus", async () => {
    const { status, text, type } = await rest.get("/metrics");
    assert.equal(status, 200);
    assert.match(type, /^text\/plain/);
    assert.match(text, /^# TYPE callroom_\w+ (counter|gauge|histogram)$/m);
    for (const line of text.split("\n").filter((candidate) => candidate !== "" && !candidate.startsWith("#")))
      assert.match(line, /^[a-zA-Z_:][\w:]*(\{.*\})? [-+0-9.eE]+(Inf|NaN)?$/);
  });

  test("describes every route in OpenAPI, with references that lead somewhere", async () => {
    const document = await rest.expect(200, "GET", "openapi.json");
    assert.match(document.openapi, /^3\.1/);
    for (const path of ["/auth/login", "/ws-tickets", "/widget/sessions", "/queues", "/users", "/agents", "/contacts", "/contacts/{id}/accept", "/rtc/config"])
      assert.ok(document.paths[path], `${path} is not described`);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    assert.ok(references.length > 20);
    for (const [, name] of references) assert.ok(document.components.schemas[name], `${name} is not described`);
  });

  for (const page of ["/agent/", "/widget/", "/api/docs"]) {
    test(`serves ${page} with a strict policy`, async () => {
      let answer = await rest.get(page);
      if (answer.status >= 300 && answer.status < 400) answer = await rest.get(new URL(answer.headers.get("location"), server.url + page).pathname);
      assert.equal(answer.status, 200);
      assert.match(answer.type, /^text\/html/);
      const policy = answer.headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src '(self|none)'/);
      assert.doesNotMatch(policy, /script-src[^;]*'unsafe-(inline|eval)'/);
      assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    });
  }

  test("serves the one-line embed", async () => {
    const answer = await rest.get("/widget.js");
    assert.equal(answer.status, 200);
    assert.match(answer.type, /javascript/);
  });

  test("does not serve files outside of the pages", async () => {
    for (const path of ["/agent/..%2f..%2fpackage.json", "/widget/%2e%2e/%2e%2e/build.mjs", "/agent/%00"]) {
      const { status } = await rest.get(path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
    }
  });

  test("keeps people, settings and sessions over a stop and a start", async () => {
    const manager = await signIn(server, "manager");
    const { id } = await manager.expect(201, "POST", "queues", { name: "kept", channels: ["call"] });
    const agent = await signIn(server, "agent1");
    const live = await Live.open(agent);
    assert.equal(await server.end("SIGTERM"), 0);
    assert.ok([1001, 1006, 1012].includes(await live.closed()));
    await server.launch();
    await manager.expect(200, "GET", `queues/${id}`);
    const tokens = await rest.expect(200, "POST", "auth/refresh", { refreshToken: agent.tokens.refreshToken });
    assert.equal(tokens.user.email, "agent1@demo.test");
  });
});

describe("./dev serve", () => {
  test("says one line, holds the server in its process group, and stops on SIGTERM", async () => {
    const data = mkdtempSync(join(tmpdir(), "callroom-serve-"));
    const port = await freePort();
    const child = spawn(join(checkout, "dev"), ["serve", "--port", String(port), "--data", data, "--demo"], {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
    try {
      assert.equal(await within(600_000, "dev serve to be ready", firstLine(child)), `ready http://127.0.0.1:${port}`);
      assert.ok(namesOfGroup(child.pid).includes("callroomd"), namesOfGroup(child.pid).join());
      assert.equal((await fetch(`http://127.0.0.1:${port}/health`)).status, 200);
      child.kill("SIGTERM");
      assert.equal(await within(30_000, "dev serve to end", ended), 0);
      assert.equal(said, `ready http://127.0.0.1:${port}\n`);
      await until("the port to be free", () => fetch(`http://127.0.0.1:${port}/health`).then(() => false, () => true));
    } finally {
      if (child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      rmSync(data, { recursive: true, force: true });
    }
  });

  for (const address of ["0.0.0.0", "::"]) {
    test(`refuses the demonstration on ${address}`, async () => {
      const data = mkdtempSync(join(tmpdir(), "callroom-serve-"));
      const server = new Server(["--demo", "--address", address], {});
      server.port = await freePort();
      try {
        await assert.rejects(server.launch(), /ended \(\d+\) before it was ready/);
      } finally {
        await server.remove();
        rmSync(data, { recursive: true, force: true });
      }
    });
  }
});
