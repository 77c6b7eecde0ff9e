#!/usr/bin/env node
/**
 * How long reports take on many contacts: starts a server, fills its database, waits until everything is counted, and
 * asks each endpoint again and again.
 *
 *     node bench/reports/measure.mjs [contacts] [rounds]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { signIn } from "../../tests/outside/rest.mjs";
import { Server } from "../../tests/outside/server.mjs";

const contacts = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 30);
const days = 30;
const day = 86_400_000;

/** Where the server's own PostgreSQL listens: as its command line says. */
function socketOf(server) {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      const found = line.match(/unix_socket_directories=([^\0]+)/);
      if (found && line.includes("postgres") && isBelow(Number(pid), server.pid)) return found[1];
    } catch {
      // It has ended.
    }
  }
  throw new Error("the server's PostgreSQL is not to be found");
}

function isBelow(pid, ancestor) {
  for (let at = pid; at > 1; at = Number(readFileSync(`/proc/${at}/stat`, "utf8").replace(/^.*\) /, "").split(" ")[1])) if (at === ancestor) return true;
  return false;
}

const sql = (socket, ...args) => execFileSync("psql", ["-h", socket, "-U", "postgres", "-d", "callroom", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", ...args], { encoding: "utf8" }).trim();
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const server = await Server.start();
try {
  const socket = socketOf(server);
  const here = dirname(fileURLToPath(import.meta.url));
  let began = Date.now();
  sql(socket, "-v", `contacts=${contacts}`, "-v", `days=${days}`, "-f", join(here, "fill.sql"));
  sql(socket, "-c", "DELETE FROM callroom.report_progress");
  console.log(`filled ${contacts} contacts in ${Math.round((Date.now() - began) / 1000)} s`);
  await server.end("SIGKILL");
  began = Date.now();
  await server.launch();
  console.log(`started in ${Date.now() - began} ms`);
  const again = socketOf(server);
  while (sql(again, "-c", "SELECT count(*) FROM callroom.report_progress WHERE settled_before > now() - interval '31 minutes'") !== "1")
    await new Promise((resolve) => setTimeout(resolve, 1000));
  sql(again, "-c", "ANALYZE");
  console.log(`counted in ${Math.round((Date.now() - began) / 1000)} s`);
  const supervisor = await signIn(server, "supervisor");
  const from = new Date(Date.now() - days * day).toISOString();
  const month = `from=${from}`;
  const agent = (await supervisor.expect(200, "GET", "agents?limit=200")).items.find(({ name }) => name === "Agent 7");
  const paths = [
    `analytics/overview?${month}`, "analytics/overview", `analytics/queues?${month}`, "analytics/queues",
    `analytics/agents?${month}`, "analytics/agents", `analytics/calls?${month}`, `analytics/calls?${month}&interval=hour`,
    "analytics/calls", "analytics/realtime", `analytics/insights?${month}`, "analytics/insights", `analytics/abandoned?${month}`,
    "analytics/abandoned", `agents/${agent.id}/stats`, `agents/${agent.id}/timeline`, "audit", `contacts?${month}&figure=abandoned`,
    `contacts?${month}&figure=repeated`,
  ];
  console.log("| endpoint | p50 ms | p99 ms |\n|---|---:|---:|");
  for (const path of paths) {
    const times = [];
    for (let round = 0; round < rounds; ++round) {
      const asked = performance.now();
      await supervisor.expect(200, "GET", path);
      times.push(performance.now() - asked);
    }
    times.sort((one, other) => one - other);
    const shown = path.replace(from, "30 days").replace(agent.id, ":id");
    console.log(`| \`${shown}\` | ${percentile(times, 0.5).toFixed(0)} | ${percentile(times, 0.99).toFixed(0)} |`);
  }
} finally {
  await server.remove();
}
