/** The console's models of the past, asked line by line through its own session without a window. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { demoPassword } from "./rest.mjs";
import { checkout } from "./server.mjs";
import { until } from "./wait.mjs";

/** The program beside the server that is tested, in the same build; CALLROOM_CONSOLE_BUILD may name another. */
function probeProgram() {
  const ofServer = process.env.CALLROOM_SERVER?.replace(/\/server\/app\/callroomd$/, "");
  const build = process.env.CALLROOM_CONSOLE_BUILD ?? ofServer ?? join(checkout, "build/release");
  const program = join(build, "tests/console/console_past_probe");
  if (!existsSync(program)) throw new Error(`${program} is not built`);
  return program;
}

export class ConsolePast {
  #child;
  #answers = [];

  static async open(server, name) {
    const past = new ConsolePast();
    past.#child = spawn(probeProgram(), ["--server", server.url, "--tenant", "demo", "--email", `${name}@demo.test`], {
      env: { ...process.env, CALLROOM_PASSWORD: demoPassword, LC_ALL: "C.UTF-8" },
      stdio: ["pipe", "pipe", "inherit"],
    });
    createInterface(past.#child.stdout).on("line", (line) => past.#answers.push(JSON.parse(line)));
    await past.answer("that it is ready", ({ ready }) => ready);
    return past;
  }

  /** Asks without waiting for what is said to it. */
  tell(verb, about = {}) {
    this.#child.stdin.write(`${JSON.stringify({ do: verb, ...about })}\n`);
  }

  /** The next answer that fits; those before it are dropped. */
  async answer(what, fits) {
    let found;
    await until(`the console to say ${what}`, () => {
      while (this.#answers.length > 0) {
        const said = this.#answers.shift();
        if (said.error !== undefined) throw new Error(`the console said ${said.error}`);
        if (fits(said)) {
          found = said;
          return true;
        }
        this.last = said;
      }
      throw new Error(JSON.stringify(this.last));
    });
    return found;
  }

  /** Asks, and gives the answer that has this member. */
  ask(verb, about, member) {
    this.tell(verb, about);
    return this.answer(member, (said) => said[member] !== undefined);
  }

  async close() {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin.end();
    await ended;
  }
}
