/**
 * The process of one attack. The parent tells it, in turn: `prepare` (the attack's name), `begin`, `end`; or `burn`, to take
 * as much of a processor as an attack did and do no harm.
 */
import { attacks } from "./attacks/index.mjs";
import { until } from "../outside/wait.mjs";
import { World } from "./world.mjs";

const [port] = process.argv.slice(2);
const world = new World({ port: Number(port), url: `http://127.0.0.1:${port}` });
const slice = 10;
const answeredWithinMs = 15_000;
let attack;
let prepared;
let running;
let usedBefore;
let begunAt;

/** Busy for a share of each slice of time, until the end. */
async function burn(share) {
  while (!world.isOver) {
    const until = performance.now() + slice * share;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, slice * (1 - share)));
  }
}

const steps = {
  async prepare({ name }) {
    attack = attacks.find((candidate) => candidate.name === name);
    prepared = await attack.prepare?.(world);
    return {};
  },
  async begin() {
    begunAt = performance.now();
    usedBefore = process.cpuUsage();
    running = attack.run(world, prepared);
    running.catch((error) => process.send({ failure: error.stack }));
    return {};
  },
  async burn({ share }) {
    running = burn(share);
    return {};
  },
  async end() {
    const used = process.cpuUsage(usedBefore);
    const cpu = (used.user + used.system) / 1000 / (performance.now() - begunAt);
    // On a slow machine a limit is reached later.
    const isAnswered = () => attack.expect.every((expected) => [...world.tally.keys()].some((answer) => expected.test(answer)));
    await until("the documented answers", isAnswered, { timeoutMs: answeredWithinMs }).catch(() => {});
    const tally = Object.fromEntries(world.tally);
    world.end();
    return { cpu, tally, seen: attack?.seen?.(prepared) };
  },
};

process.on("message", async ({ step, ...parameters }) => {
  try {
    process.send({ done: step, ...(await steps[step](parameters)) });
  } catch (error) {
    process.send({ failure: error.stack });
  }
});
process.on("disconnect", () => process.exit());
