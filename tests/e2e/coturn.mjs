/** A coturn of the test's own on the loopback address. */
import { spawn, spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

export class Coturn {
  #child;

  /** With the shipped configuration the given lines of it are replaced; without, loopback peers are allowed. */
  static async start({ shipped } = {}) {
    const coturn = new Coturn();
    coturn.secret = "a secret that only this test and its coturn know";
    coturn.port = await freePort();
    coturn.folder = mkdtempSync(join(tmpdir(), "callroom-turn-"));
    const settings = {
      "listening-ip": "127.0.0.1",
      "relay-ip": "127.0.0.1",
      "listening-port": coturn.port,
      realm: "callroom.test",
      "static-auth-secret": coturn.secret,
      userdb: join(coturn.folder, "turndb"),
      pidfile: join(coturn.folder, "pid"),
      "log-file": join(coturn.folder, "log"),
    };
    // Both callers of these tests sit on the loopback address, which the shipped configuration denies.
    const switches = shipped === undefined ? ["use-auth-secret", "no-cli", "fingerprint", "simple-log", "allow-loopback-peers"] : [];
    const kept = (shipped ?? "").split("\n").filter((line) => !(line.split("=")[0] in settings));
    const lines = [...kept, ...switches, "no-tls", "no-dtls", ...Object.entries(settings).map(([key, value]) => `${key}=${value}`)];
    writeFileSync(join(coturn.folder, "turnserver.conf"), `${lines.join("\n")}\n`);
    coturn.#child = spawn("turnserver", ["-c", join(coturn.folder, "turnserver.conf")], { stdio: "ignore" });
    await until("coturn to listen", () => coturn.#listens());
    return coturn;
  }

  get url() {
    return `turn:127.0.0.1:${this.port}`;
  }

  #listens() {
    return new Promise((resolve) => {
      const socket = connect(this.port, "127.0.0.1");
      socket.once("connect", () => resolve(true) || socket.destroy());
      socket.once("error", () => resolve(false));
    });
  }

  /** Coturn's REST kind of credential for a user name that begins with its expiry. */
  credential(username, secret = this.secret) {
    return createHmac("sha1", secret).update(username).digest("base64");
  }

  /** What coturn says to a client that sends a packet through a relay to another one. */
  relay(username, credential) {
    const program = "turnutils_uclient";
    const { status, stdout, stderr } = spawnSync(
      program,
      ["-u", username, "-w", credential, "-p", String(this.port), "-y", "-c", "-n", "1", "-m", "1", "-l", "64", "127.0.0.1"],
      { encoding: "utf8", timeout: 20_000 },
    );
    if (status === null) throw new Error(`${program} did not end: ${stdout}${stderr}`);
    return { isRelayed: status === 0 && /tot_recv_msgs=[1-9]/.test(stdout), said: stdout + stderr };
  }

  /** Whether coturn relays for this credential. */
  accepts(username, credential) {
    return this.relay(username, credential).isRelayed;
  }

  async stop() {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGTERM");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
