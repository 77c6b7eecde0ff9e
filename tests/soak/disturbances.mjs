/** What happens to the server while it is used: each gives how long it took until it served again. */
import { execFileSync } from "node:child_process";
import { existsSync, openSync, closeSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Rest } from "../outside/rest.mjs";
import { checkout, isAlive } from "../outside/server.mjs";
import { until, within } from "../outside/wait.mjs";
import { pause } from "./person.mjs";

const probeWithinMs = 5_000;

/** Whether `GET /ready` says so. */
export async function isReady(server) {
  const answer = await within(probeWithinMs, "/ready", new Rest(server).get("/ready")).catch(() => null);
  return answer?.status === 200;
}

function untilReady(server, limitSeconds) {
  return until("/ready", () => isReady(server), { timeoutMs: limitSeconds * 1000, everyMs: 50 });
}

/** Waits until `/ready` no longer claims what is not so. */
function untilHonest(server, limitSeconds) {
  return until("/ready to tell that the database is away", async () => !(await isReady(server)), { timeoutMs: limitSeconds * 1000, everyMs: 50 });
}

async function killServer({ server, onStart }) {
  await server.end("SIGKILL");
  await server.launch();
  onStart();
}

async function killDatabase({ server }) {
  const database = server.databasePid();
  process.kill(database, "SIGKILL");
  await until("the database to be dead", () => !isAlive(database));
}

/** All processes of the database, or those alone that stand when it begins: new ones come from a stopped postmaster only. */
function processesOf(database) {
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(database)], { encoding: "utf8" });
  return [database, ...children.split("\n").map(Number).filter((pid) => pid > 0)];
}

const signalAll = (pids, signal) => pids.forEach((pid) => isAlive(pid) && process.kill(pid, signal));

/** `/ready` may take this long to notice that the database does not answer. */
const noticedWithinSeconds = 8;

async function stallDatabase({ server, random }) {
  const stopped = processesOf(server.databasePid());
  signalAll(stopped, "SIGSTOP");
  try {
    await untilHonest(server, noticedWithinSeconds);
    await pause(random() * 3000);
  } finally {
    signalAll(stopped, "SIGCONT");
  }
}

const ballastName = "ballast";
const longestFullMs = 6_000;

/** Fills what is left of the disk, holds it so for a while, and frees it. */
async function fillDisk({ server, random }) {
  const ballast = join(server.data, ballastName);
  const file = openSync(ballast, "w");
  const piece = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if (error.code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
  try {
    await pause(2000 + random() * (longestFullMs - 2000));
  } finally {
    rmSync(ballast);
  }
}

const longestStepSeconds = 90;

/** The wall clock of the server jumps, forwards or backwards; its steady clock goes on. */
async function stepClock({ clock, random }) {
  const seconds = Math.round((random() * 2 - 1) * longestStepSeconds);
  clock.set(seconds);
  await pause(1000);
  return `${seconds >= 0 ? "+" : ""}${seconds} s`;
}

/** Each disturbance with how many seconds the server may take afterwards until it is ready. */
export const disturbances = {
  "kill -9 of the server": { act: killServer, readyWithinSeconds: 1 },
  "kill -9 of PostgreSQL": { act: killDatabase, readyWithinSeconds: 30 },
  "SIGSTOP of PostgreSQL": { act: stallDatabase, readyWithinSeconds: 10 },
  "full disk": { act: fillDisk, readyWithinSeconds: 30, needs: "root for a disk of its own" },
  "clock step": { act: stepClock, readyWithinSeconds: 5, needs: "a C compiler" },
};

/** Does it; gives the seconds until the server was ready again, and what there is to tell. */
export async function disturb(name, stage) {
  const { act, readyWithinSeconds } = disturbances[name];
  const told = await act(stage);
  const from = process.hrtime.bigint();
  await untilReady(stage.server, readyWithinSeconds);
  return { seconds: Number(process.hrtime.bigint() - from) / 1e9, told };
}

/** A small disk in memory below the folder; null where that may not be made. */
export function smallDisk(folder, megabytes) {
  if (process.getuid() !== 0) return null;
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0755`, "none", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  return { remove: () => execFileSync("umount", ["-l", folder]) };
}

/** A wall clock for the server alone, wrong by what is set; null where no compiler makes the library that it takes. */
export function movableClock(folder) {
  const library = join(folder, "moved_clock.so");
  const file = join(folder, "seconds");
  try {
    execFileSync("cc", ["-O2", "-shared", "-fPIC", "-o", library, join(checkout, "tests/soak/moved_clock.c")], { stdio: "ignore" });
  } catch {
    return null;
  }
  // Written in place: the server has the file mapped.
  const set = (seconds) => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(seconds);
    writeFileSync(file, bytes, { flag: existsSync(file) ? "r+" : "w" });
  };
  set(0);
  return { set, env: { LD_PRELOAD: library, CALLROOM_MOVED_CLOCK: file } };
}
