/** Simulated customers and agents of a demonstration: what `./dev run --traffic` puts on the floor. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { signIn } from "../outside/rest.mjs";
import { Server, serverProgram } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

/** In the same build as the server that is tested. */
const program = join(dirname(serverProgram()), "../../bench/callroom-traffic");
const patience = { timeoutMs: 90_000, everyMs: 500 };

describe("simulated traffic", () => {
  let server;
  let manager;
  let traffic;
  const start = () => spawn(program, ["--url", server.url, "--per-minute", "120"], { stdio: "inherit" });
  before(async () => {
    server = await Server.start();
    manager = await signIn(server, "manager");
    traffic = start();
  });
  after(async () => {
    traffic?.kill();
    await server?.remove();
  });

  const contacts = async (query) => (await manager.expect(200, "GET", `contacts?limit=200&${query}`)).items;
  const queuesNamed = async (name) =>
    (await manager.expect(200, "GET", "queues?limit=200")).items.filter((queue) => queue.name === name);

  test("is talked to and written with, and leaves the support queue alone", async () => {
    await until("calls", async () => (await contacts("channel=call&status=active")).length > 0, patience);
    await until("chats", async () => (await contacts("channel=chat&status=active")).length > 0, patience);
    const handled = async () => (await contacts("status=closed")).filter((contact) => contact.outcome === "handled");
    await until("handled contacts", async () => (await handled()).length > 0, patience);
    const [support] = await queuesNamed("support");
    assert.deepEqual(await contacts(`queueId=${support.id}`), []);
  });

  test("finds its queues and agents again at the next start", async () => {
    traffic.kill();
    await new Promise((gone) => traffic.once("exit", gone));
    const before = (await contacts("")).length;
    traffic = start();
    await until("new contacts", async () => (await contacts("")).length > before, patience);
    assert.equal((await queuesNamed("Orders")).length, 1);
  });
});
