/** Two servers on one database: one at a time writes to it. */
import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { customerInLine } from "../outside/floor.mjs";
import { Postgres } from "../outside/postgres.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

describe("two servers on one database", () => {
  let postgres;
  const servers = [];
  before(async () => {
    postgres = await Postgres.start();
    postgres.sql("CREATE ROLE callroom LOGIN CREATEROLE");
    postgres.sql("CREATE DATABASE callroom OWNER callroom");
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.remove();
  });
  after(() => postgres?.remove());

  /** One that is not started yet. */
  async function prepare(user = "callroom", ...more) {
    const server = await Server.prepare({ args: ["--demo", "--database", postgres.url(user, "callroom"), ...more] });
    servers.push(server);
    return server;
  }

  async function started(...args) {
    const server = await prepare(...args);
    await server.launch();
    return server;
  }

  test("the second waits for the first, says so, and goes on from all that the first has stored", async () => {
    const first = await started();
    const second = await prepare();
    let isReady = false;
    const ready = second.launch().then(() => (isReady = true));
    await until("the second to say what it waits for", () => /waiting for another server.*until it ends/.test(second.logText()));
    const { contactId } = await customerInLine(first, "Served on");
    assert.equal(isReady, false);
    await first.end("SIGKILL");
    await ready;
    const supervisor = await signIn(second, "supervisor");
    const { status } = await supervisor.expect(200, "GET", `contacts/${contactId}`);
    assert.equal(status, "queued");
  });

  test("the second gives up in the end, and names the setting", async () => {
    const first = await started();
    const second = await prepare("callroom", "--takeover-seconds", "1");
    await assert.rejects(second.launch(), /another server still writes to this database.*takeover-seconds/);
    await customerInLine(first, "Undisturbed");
    assert.equal(await first.end("SIGTERM"), 0);
  });

  test("one that was cut off while another took over ends, and stores nothing more", async () => {
    const first = await started();
    postgres.sql("ALTER ROLE callroom NOLOGIN");
    postgres.sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'callroom'");
    const second = await started("postgres");
    const ended = first.ended();
    postgres.sql("ALTER ROLE callroom LOGIN");
    assert.equal(await ended, 1);
    assert.match(first.logText(), /another server has taken over the database/);
    await customerInLine(second, "Served by the second");
  });
});
