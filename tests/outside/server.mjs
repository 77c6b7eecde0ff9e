/** A callroomd of the test's own, in a fresh data folder on a free port of the loopback address. */
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, existsSync, openSync, closeSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { describe } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { until, within } from "./wait.mjs";

export const checkout = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const webPages = join(checkout, "server/web/dist");

export function serverProgram() {
  const program = process.env.CALLROOM_SERVER ?? join(checkout, "build/release/server/app/callroomd");
  if (!existsSync(program)) throw new Error(`${program} is not built; CALLROOM_SERVER may name another`);
  return program;
}

/** The suite once on one net thread and once on three: who belongs together may then be served by different threads. */
export function onOneAndThreeThreads(name, suite) {
  for (const threads of [1, 3]) describe(`${name}, net threads: ${threads}`, () => suite({ CALLROOM_NET_THREADS: String(threads) }));
}

// Below the ports that systems give to outgoing connections: one of those could be taken by a client, even by one that
// tries to reach the server, while the server is being started again.
const firstPort = 15_000;
const lastPort = 32_000;

/** A port that nobody listens on now, and no outgoing connection takes. */
export async function freePort() {
  for (;;) {
    const port = randomInt(firstPort, lastPort);
    const isFree = await new Promise((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}

/** Whether a process lives. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The names of the processes of a process group. */
export function namesOfGroup(group) {
  const names = [];
  for (const pid of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      // `pid (name) state parent group …`; the name may hold anything.
      const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
      if (Number(rest.split(" ")[2]) === group) names.push(name);
    } catch {
      // it ended while the list was read
    }
  }
  return names;
}

/** The first line a child writes to its standard output; rejects when it ends before. */
export function firstLine(child) {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk) => {
      text += chunk;
      const end = text.indexOf("\n");
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => reject(new Error(`it ended (${signal ?? code}) before it was ready`)));
  });
}

export class Server {
  #args;
  #env;
  #child;

  constructor(args, env) {
    this.#args = args;
    this.#env = env;
    this.data = mkdtempSync(join(tmpdir(), "callroom-test-"));
    this.log = `${this.data}.log`;
  }

  /** One that `launch` starts. */
  static async prepare({ args = ["--demo"], env = {} } = {}) {
    const server = new Server(args, env);
    server.port = await freePort();
    return server;
  }

  /** Starts with the demo tenant; `env` adds to the environment, `args` to the arguments. */
  static async start(options) {
    const server = await Server.prepare(options);
    try {
      await server.launch();
    } catch (error) {
      await server.remove();
      throw error;
    }
    return server;
  }

  /** What adds to the environment from the next start on. */
  setEnvironment(env) {
    this.#env = env;
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid() {
    return this.#child.pid;
  }

  /** Starts the process on the same folder and port, and waits until it serves. Other arguments stand from then on. */
  async launch(args = this.#args) {
    this.#args = args;
    const log = openSync(this.log, "a");
    this.#child = spawn(serverProgram(), ["--port", String(this.port), "--data", this.data, "--web", webPages, "--widget-sessions-per-minute", "100000", ...this.#args], {
      detached: true,
      env: { ...process.env, ...this.#env },
      stdio: ["ignore", "pipe", log],
    });
    closeSync(log);
    try {
      const line = await within(60_000, "the server to be ready", firstLine(this.#child));
      if (line !== `ready ${this.url}`) throw new Error(`it said: ${line}`);
    } catch (error) {
      throw new Error(`${error.message}\n${this.logTail()}`);
    }
  }

  /** All that the server has logged. */
  logText() {
    return existsSync(this.log) ? readFileSync(this.log, "utf8") : "";
  }

  logTail() {
    return this.logText().split("\n").slice(-30).join("\n");
  }

  /** Ends the process by a signal; resolves with its exit code, null where the signal ended it. */
  async end(signal) {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = this.ended();
    child.kill(signal);
    return ended;
  }

  /** Its exit code once it has ended, null where a signal ended it. */
  ended() {
    const ended = new Promise((resolve) => this.#child.once("exit", (code) => resolve(code)));
    return within(30_000, "the server to end", ended);
  }

  /** The process id of the embedded PostgreSQL, 0 while there is none. */
  databasePid() {
    const file = findFile(this.data, "postmaster.pid");
    return file === null ? 0 : Number.parseInt(readFileSync(file, "utf8"), 10);
  }

  /** Stops the server and everything it started, and removes its folder. */
  async remove() {
    await this.end("SIGTERM").catch(() => this.end("SIGKILL"));
    const database = this.databasePid();
    if (database > 0 && isAlive(database)) {
      process.kill(database, "SIGQUIT");
      await until("the database to end", () => !isAlive(database));
    }
    rmSync(this.data, { recursive: true, force: true });
    rmSync(this.log, { force: true });
  }
}

function findFile(folder, name) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name === name) return path;
    if (entry.isDirectory() && entry.name !== "base") {
      const found = findFile(path, name);
      if (found !== null) return found;
    }
  }
  return null;
}
