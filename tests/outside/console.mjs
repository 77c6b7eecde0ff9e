/** The supervisor's console, followed through its own session and models without a window. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { demoPassword } from "./rest.mjs";
import { checkout } from "./server.mjs";
import { until } from "./wait.mjs";

/** The program beside the server that is tested: in the same build. */
function probeProgram() {
  const build = process.env.CALLROOM_SERVER?.replace(/\/server\/app\/callroomd$/, "") ?? join(checkout, "build/release");
  const program = join(build, "tests/console/console_floor_probe");
  if (!existsSync(program)) throw new Error(`${program} is not built`);
  return program;
}

/** What the console shows to a person of the demo tenant; `state` is the last that it said. */
export class ConsoleView {
  #child;
  #answers = [];

  static async open(server, name) {
    const view = new ConsoleView();
    view.state = { connection: "", calls: [] };
    view.#child = spawn(probeProgram(), ["--server", server.url, "--tenant", "demo", "--email", `${name}@demo.test`], {
      env: { ...process.env, CALLROOM_PASSWORD: demoPassword },
      stdio: ["pipe", "pipe", "inherit"],
    });
    createInterface(view.#child.stdout).on("line", (line) => view.#hear(JSON.parse(line)));
    await view.shows("Live", (state) => state.connection === "Live");
    return view;
  }

  #hear(said) {
    if (said.connection === undefined && said.error === undefined) this.#answers.push(said);
    else this.state = said;
  }

  /** Does what the console's menus do, such as `act("close", { contact })`; what it told the supervisor of it. */
  async act(verb, about) {
    this.#child.stdin.write(`${JSON.stringify({ do: verb, ...about })}\n`);
    await until(`the console to answer ${verb}`, () => this.#answers.length > 0);
    return this.#answers.shift();
  }

  /** Waits until the console's tables fit. */
  shows(what, fits) {
    return until(`the console to show ${what}`, () => {
      if (this.state.error !== undefined) throw new Error(`the console said ${this.state.error}`);
      if (fits(this.state)) return true;
      throw new Error(JSON.stringify(this.state));
    });
  }

  /** Waits until the customer's row reads this status. */
  showsCall(customer, status) {
    return this.shows(`${customer} ${status}`, ({ calls }) => calls.some((call) => call.customer === customer && call.status === status));
  }

  async close() {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin.end();
    await ended;
  }
}
