/** A PostgreSQL of the test's own on a free port of the loopback address, as an operator would bring it. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./server.mjs";
import { until, within } from "./wait.mjs";

/** Debian keeps the programs of each version in a folder of their own. */
function programs() {
  const versions = "/usr/lib/postgresql";
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  if (newest === undefined) throw new Error("PostgreSQL is not installed");
  return join(versions, newest, "bin");
}

/** PostgreSQL does not run as root: whom it runs as then. */
function owner() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

export class Postgres {
  #bin = programs();
  #owner = owner();
  #child;

  static async start() {
    const postgres = new Postgres();
    postgres.folder = mkdtempSync(join(tmpdir(), "callroom-postgres-"));
    chmodSync(postgres.folder, 0o700);
    if (postgres.#owner.uid !== undefined) chownSync(postgres.folder, postgres.#owner.uid, postgres.#owner.gid);
    postgres.port = await freePort();
    try {
      await postgres.#launch();
    } catch (error) {
      await postgres.remove();
      throw error;
    }
    return postgres;
  }

  async #launch() {
    const data = join(this.folder, "data");
    const options = { ...this.#owner, cwd: this.folder, encoding: "utf8" };
    const made = spawnSync(join(this.#bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"], options);
    if (made.status !== 0) throw new Error(made.stderr);
    const settings = ["listen_addresses=127.0.0.1", `port=${this.port}`, `unix_socket_directories=${this.folder}`, "fsync=off"];
    this.#child = spawn(join(this.#bin, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], { ...this.#owner, cwd: this.folder, stdio: "ignore" });
    await until("PostgreSQL to answer", () => {
      if (this.#child.exitCode !== null) throw new Error("PostgreSQL has ended");
      return spawnSync(join(this.#bin, "pg_isready"), ["-h", this.folder, "-p", String(this.port)]).status === 0;
    });
  }

  /** Runs SQL; gives what it prints. */
  sql(text, { database = "postgres", user = "postgres" } = {}) {
    const args = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", this.folder, "-p", String(this.port), "-U", user, "-d", database, "-c", text];
    const { status, stdout, stderr } = spawnSync(join(this.#bin, "psql"), args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  /** What a server takes as its database. */
  url(user, database) {
    return `postgresql://${user}@127.0.0.1:${this.port}/${database}`;
  }

  async remove() {
    if (this.#child && this.#child.exitCode === null) {
      const ended = new Promise((resolve) => this.#child.once("exit", resolve));
      this.#child.kill("SIGINT"); // a fast shutdown
      await within(30_000, "PostgreSQL to end", ended);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
