/**
 * A hostile visitor beside an honest client. Each attack runs from a process and an address of its own against the
 * demonstration's company, while the honest clients of another company go on; then those are measured once more beside a
 * process that takes as much of a processor as the attack did, and does no harm (the control).
 *
 * That is the fair comparison where attackers, honest clients, server and database share two cores: an attacker on the same
 * machine takes processor time that no server could give back. Allowed is twice the p99 of the control, or of the slower ones
 * among all controls of the run (its upper decile), since a neighbour of the machine may come and go between two measurements;
 * `floorMs` always is: a percentile of a few milliseconds tells how the kernel scheduled six processes, not how the server
 * shared itself out.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Rest, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until, within } from "../outside/wait.mjs";

export const floorMs = 25;
export const memoryBoundMegabytes = 400;
const prepareWithinMs = 60_000;
const folder = dirname(fileURLToPath(import.meta.url));

/** Limits as they are by default, but for deadlines that fit attacks of seconds, and less room for files and answers. */
const limits = {
  "private-bots": null, "trusted-proxies": "127.0.0.1", "widget-sessions-per-minute": 60, "header-seconds": 1, "body-seconds": 1,
  "resume-seconds": 2, "answer-megabytes": 64, "customer-megabytes-per-day": 20,
};
const honest = { tenant: "honest", admin: "admin@honest.test", agents: ["one@honest.test", "two@honest.test", "three@honest.test"], password: "a long honest password" };
const founding = { "default-tenant": honest.tenant, "admin-email": honest.admin, "admin-password": honest.password };
const flags = (settings) => Object.entries(settings).flatMap(([name, value]) => (value === null ? [`--${name}`] : [`--${name}`, String(value)]));

/** A child that is told steps and answers each. */
class Child {
  #process;
  #waiting = new Map();
  #failure;

  constructor(program, args) {
    this.#process = fork(join(folder, program), args.map(String));
    this.#process.on("message", ({ done, failure, ...answer }) => {
      if (failure !== undefined) return this.#fail(new Error(failure));
      this.#waiting.get(done)?.resolve(answer);
      this.#waiting.delete(done);
    });
    this.#process.once("exit", (code) => this.#fail(new Error(`${program} ended with ${code}`)));
  }

  #fail(error) {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  tell(step, parameters = {}, timeoutMs = prepareWithinMs) {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const answer = new Promise((resolve, reject) => this.#waiting.set(step, { resolve, reject }));
    this.#process.send({ step, ...parameters });
    return within(timeoutMs, `the step ${step}`, answer);
  }

  stop() {
    this.#process.kill("SIGKILL");
  }
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Those who chat with the attackers are offered nothing out of the queue that others flood. */
async function leaveQueueAlone(server) {
  const manager = await signIn(server, "manager");
  const { items: agents } = await manager.expect(200, "GET", "agents");
  const group = await manager.expect(201, "POST", "groups", { name: "desk" });
  await manager.expect(200, "POST", `groups/${group.id}/agents`, { agentIds: [agents.find(({ name }) => /1$/.test(name))?.id ?? agents[0].id] });
  const { items: queues } = await manager.expect(200, "GET", "queues");
  await manager.expect(200, "PATCH", `queues/${queues.find(({ name }) => name === "support").id}`, { tiers: [{ groupId: group.id, openAfterSeconds: 0 }] });
}

export class Site {
  #honest;

  /** A server with both companies; `settings` beside those of the suite. */
  static async start(settings = {}) {
    const site = new Site();
    site.server = await Server.start();
    try {
      await leaveQueueAlone(site.server);
      // A second start without the demonstration makes another default tenant, with its first admin, beside the attacked one.
      await site.server.end("SIGTERM");
      await site.server.launch(flags({ ...founding, ...limits, ...settings }));
      await site.#found();
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
  }

  async #found() {
    const signIn = { tenant: honest.tenant, email: honest.admin, password: honest.password };
    const { accessToken } = await new Rest(this.server).expect(200, "POST", "auth/login", signIn);
    const admin = new Rest(this.server, accessToken);
    for (const email of honest.agents) await admin.expect(201, "POST", "users", { name: email, email, password: honest.password, role: "agent" });
    this.#honest = new Child("honest.mjs", [this.server.port, honest.tenant, honest.password, ...honest.agents]);
    await this.#honest.tell("start");
    await this.measureHonest(0.5); // so that code is compiled and connections are open
    this.quiet = await this.measureHonest(2);
    this.controls = [this.quiet.p99];
  }

  async measureHonest(seconds) {
    const { times, failures } = await this.#honest.tell("measure", { seconds }, (seconds + 60) * 1000);
    const all = times.map(([, ms]) => ms);
    const slowest = times.reduce((worst, each) => (each[1] > worst[1] ? each : worst), ["", 0]);
    return { count: all.length, p50: percentile(all, 0.5), p99: percentile(all, 0.99), slowest, failures };
  }

  memoryMegabytes() {
    const status = readFileSync(`/proc/${this.server.pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
  }

  #processorTicks() {
    const stat = readFileSync(`/proc/${this.server.pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[11]) + Number(fields[12]);
  }

  /** Waits until the server has nothing more to do for the last attack. */
  async settle() {
    let before = this.#processorTicks();
    await until(
      "the server to be idle",
      () => {
        const now = this.#processorTicks();
        const used = now - before;
        before = now;
        return used <= 2;
      },
      { everyMs: 100, timeoutMs: 30_000 },
    );
  }

  /** Runs one attack for so long; gives everything that was seen. */
  async run(attack, seconds) {
    const attacker = new Child("attacker.mjs", [this.server.port]);
    const burner = new Child("attacker.mjs", [this.server.port]);
    let memory = 0;
    const sampling = setInterval(() => (memory = Math.max(memory, this.memoryMegabytes())), 50);
    try {
      await attacker.tell("prepare", { name: attack.name });
      await attacker.tell("begin");
      const beside = await this.measureHonest(seconds);
      const { cpu, tally, seen } = await attacker.tell("end");
      attacker.stop();
      clearInterval(sampling);
      const ready = await within(10_000, "/ready", fetch(`${this.server.url}/ready`));
      await this.settle();
      await burner.tell("burn", { share: Math.min(cpu, 0.95) });
      const control = await this.measureHonest(Math.max(1, seconds / 2));
      this.controls.push(control.p99);
      return { beside, control, cpu, tally, seen, memory, isReady: ready.status === 200 };
    } finally {
      clearInterval(sampling);
      attacker.stop();
      burner.stop();
    }
  }

  /** The honest p99 that is allowed beside an attack, by all controls so far. */
  allowedMs({ control }) {
    return Math.max(2 * control.p99, 2 * percentile(this.controls, 0.9), floorMs);
  }

  async stop() {
    this.#honest?.stop();
    await this.server.remove();
  }
}

/** What is wrong with the outcome of an attack, in words; nothing when all is as promised. */
export function faultsOf(attack, outcome, allowedMs) {
  const faults = [];
  const { beside, tally } = outcome;
  const answers = Object.keys(tally);
  if (beside.failures.length > 0) faults.push(`the honest client failed: ${beside.failures[0]}`);
  if (beside.p99 > allowedMs) faults.push(`the honest p99 is ${beside.p99.toFixed(1)} ms, allowed are ${allowedMs.toFixed(1)} (slowest: ${beside.slowest[0]}, ${beside.slowest[1].toFixed(0)} ms)`);
  if (outcome.memory > memoryBoundMegabytes) faults.push(`the server took ${outcome.memory.toFixed(0)} MiB`);
  if (!outcome.isReady) faults.push("/ready does not answer 200");
  for (const expected of attack.expect) if (!answers.some((answer) => expected.test(answer))) faults.push(`nobody was answered ${expected}; there came ${JSON.stringify(tally)}`);
  for (const answer of answers) if (/^(5(?!03|05|07)\d\d|refused internal)/.test(answer)) faults.push(`the attacker was answered ${answer}`);
  const fault = attack.judge?.(outcome);
  if (fault) faults.push(fault);
  return faults;
}
