/** A server under traffic to which everything happens in turn; docs/soak.md tells what is asserted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, isAlive, Server } from "../outside/server.mjs";
import { signIn } from "../outside/rest.mjs";
import { disturb, disturbances, movableClock, smallDisk } from "./disturbances.mjs";
import { Lives, usageOf } from "./measures.mjs";
import { Person, pause } from "./person.mjs";
import { Traffic, lostOf } from "./traffic.mjs";

const diskMegabytes = 2048;
const sampleEveryMs = 1000;
/** A run of minutes is disturbed more often than one of hours, whose lives are to be long enough to show a leak. */
const gapSeconds = (minutes) => (minutes <= 5 ? [4, 9] : [20, 60]);

/** The same moments for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All that may happen here, in an order that changes from round to round. */
function* turns(names, random) {
  for (;;) {
    const round = [...names];
    for (let at = round.length - 1; at > 0; --at) {
      const other = Math.floor(random() * (at + 1));
      [round[at], round[other]] = [round[other], round[at]];
    }
    yield* round;
  }
}

const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** Whether nothing was found; what was is printed. `only`: words in the names of what is to happen. */
export async function run({ minutes, seed, lanes = 8, only }) {
  say(`soak for ${minutes} minutes, seed ${seed}`);
  const random = seeded(seed);
  const server = new Server(["--demo", "--disk-floor-megabytes", "64", "--connections-per-address", "10000"], {});
  server.port = await freePort();
  const disk = smallDisk(server.data, diskMegabytes);
  const tools = mkdtempSync(join(tmpdir(), "callroom-soak-"));
  const clock = movableClock(tools);
  if (clock) server.setEnvironment(clock.env);
  const has = { "root for a disk of its own": disk, "a C compiler": clock };
  const names = Object.keys(disturbances).filter((name) => {
    const need = disturbances[name].needs;
    const isThere = need === undefined || has[need];
    if (!isThere) say(`skipped: ${name} needs ${need}`);
    return isThere && (!only || only.some((word) => name.includes(word)));
  });

  const lives = new Lives();
  const faults = [];
  const report = {};
  let begun = Date.now();
  const onStart = () => {
    begun = Date.now();
    lives.begin();
  };
  const traffic = new Traffic(server, { lanes, random });
  let sampler;
  try {
    await server.launch();
    onStart();
    sampler = setInterval(() => {
      const usage = usageOf(server.pid);
      if (usage) lives.add((Date.now() - begun) / 1000, usage);
    }, sampleEveryMs);
    traffic.start();
    const end = Date.now() + minutes * 60_000;
    const [shortest, longest] = gapSeconds(minutes);
    const next = turns(names, random);
    while (Date.now() < end && faults.length === 0 && traffic.faults.length === 0) {
      await pause(Math.min(end - Date.now(), (shortest + random() * (longest - shortest)) * 1000));
      if (Date.now() >= end) break;
      const name = next.next().value;
      try {
        const { seconds, told } = await disturb(name, { server, clock, random, onStart });
        (report[name] ??= []).push(seconds);
        say(`${name}${told ? ` ${told}` : ""}: ready after ${seconds.toFixed(2)} s; ${JSON.stringify({ ...traffic.counts, ...traffic.refusals })}`);
      } catch (error) {
        faults.push(`${name}: ${error.message}`);
      }
      faults.push(...(await progressFault(traffic, name)));
    }
    await traffic.stop();
    faults.push(...traffic.faults, ...(await lostInAll(server, traffic)), ...lives.faults());
  } catch (error) {
    faults.push(error.stack);
  } finally {
    clearInterval(sampler);
    if (faults.length > 0) console.log(server.logTail());
    await removeAll(server, disk);
    rmSync(tools, { recursive: true });
  }
  tell(traffic, report, lives, faults);
  return faults.length === 0;
}

async function removeAll(server, disk) {
  await server.end("SIGTERM").catch(() => server.end("SIGKILL"));
  const database = server.databasePid();
  if (database > 0 && isAlive(database)) process.kill(database, "SIGQUIT");
  disk?.remove();
  await server.remove();
}

/** However it was disturbed, within this time messages are acknowledged again: that `/ready` told the truth. */
const servesWithinMs = 20_000;

async function progressFault(traffic, name) {
  const before = traffic.counts.messages + traffic.counts.joined;
  const deadline = Date.now() + servesWithinMs;
  while (Date.now() < deadline) {
    if (traffic.counts.messages + traffic.counts.joined > before) return [];
    await pause(50);
  }
  return [`after ${name} nothing was acknowledged within ${servesWithinMs / 1000} s, though /ready said 200`];
}

async function lostInAll(server, traffic) {
  const reader = new Person(() => signIn(server, "manager"), { isOver: () => false });
  const lost = [];
  for (const [contactId, fact] of traffic.acknowledged) lost.push(...(await lostOf(reader, contactId, fact)));
  return lost;
}

function tell(traffic, report, lives, faults) {
  console.log(`\ntraffic: ${JSON.stringify({ ...traffic.counts, ...traffic.refusals })}`);
  for (const [name, seconds] of Object.entries(report))
    console.log(`${name}: ${seconds.length} times, ready again after ${Math.max(...seconds).toFixed(2)} s at most`);
  for (const line of lives.lines()) {
    const shown = (name) => `${name} ${line[name].from.toFixed(1)} to ${line[name].to.toFixed(1)}`;
    console.log(`a life of ${line.seconds.toFixed(0)} s: ${["megabytes", "descriptors", "threads"].map(shown).join(", ")}`);
  }
  console.log(`highest: ${JSON.stringify(lives.highest)}`);
  console.log(`acknowledged and lost, doubled or out of order: ${faults.filter((fault) => /gone|stands|place|joined/.test(fault)).length}`);
  for (const fault of faults.slice(0, 50)) console.log(`fault: ${fault}`);
  console.log(`${faults.length === 0 ? "1 passed, 0 failed" : "0 passed, 1 failed"}`);
}
