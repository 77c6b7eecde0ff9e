/** The WebSocket side of an outside client. */
import assert from "node:assert/strict";
import WebSocket from "ws";
import { within } from "./wait.mjs";

export class Live {
  #socket;
  #nextId = 1;
  #answers = new Map();
  #waiters = [];
  #resumedAfter = 0;
  #closed;

  constructor(socket) {
    this.#socket = socket;
    /** Pushes that no `push()` has taken yet, oldest first. */
    this.pushes = [];
    /** The sequences of all pushes, as they came. */
    this.seqs = [];
    socket.on("message", (text) => this.#take(JSON.parse(text)));
    this.#closed = new Promise((resolve) => socket.once("close", (code) => resolve(code)));
  }

  /** Opens with a fresh ticket of the caller and waits for `session.ready`. */
  static async open(rest) {
    const { ticket } = await takeTicket(rest);
    const live = await Live.openWith(rest.server, ticket);
    live.ready = await live.push("session.ready");
    return live;
  }

  static openWith(server, ticket, headers = {}) {
    const socket = new WebSocket(liveAddress(server, ticket), { headers });
    const live = new Live(socket);
    const opened = new Promise((resolve, reject) => {
      socket.once("open", () => resolve(live));
      socket.once("error", reject);
    });
    return within(10_000, "the socket to open", opened);
  }

  /** The sequence of the last push, of this session or of the one that it goes on with. */
  get lastSeq() {
    return this.seqs.at(-1) ?? this.#resumedAfter;
  }

  /** Goes on with a former session. What came before the answer is sent again after it, by the former's numbers. */
  async resume(resumeToken, lastSeq) {
    const answer = await this.ask("session.resume", { resumeToken, lastSeq });
    if (answer.ok) {
      this.#resumedAfter = lastSeq;
      this.pushes.splice(0, answer.before.pushes);
      this.seqs.splice(0, answer.before.seqs);
    }
    return answer;
  }

  #take(frame) {
    if (frame.id !== undefined) {
      this.#answers.get(frame.id)?.({ ...frame, before: { pushes: this.pushes.length, seqs: this.seqs.length } });
      this.#answers.delete(frame.id);
      return;
    }
    if (frame.seq !== undefined) this.seqs.push(frame.seq);
    const waiter = this.#waiters.findIndex((candidate) => candidate.wants(frame));
    if (waiter >= 0) this.#waiters.splice(waiter, 1)[0].resolve(frame.data);
    else this.pushes.push(frame);
  }

  /** Sends text as it is. */
  sendRaw(text) {
    this.#socket.send(text);
  }

  /** Sends a frame without an id: answered only if it fails. */
  tell(event, data = {}) {
    this.sendRaw(JSON.stringify({ event, data }));
  }

  /** The answer to a request, whatever it is; `key` makes its retry the same request. */
  ask(event, data = {}, key = undefined) {
    const id = this.#nextId++;
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.sendRaw(JSON.stringify({ id, event, data, key }));
    return within(10_000, `the answer to ${event}`, answer);
  }

  /** The data of an answer that must be ok. */
  async ok(event, data) {
    const answer = await this.ask(event, data);
    assert.equal(answer.ok, true, `${event} was refused: ${JSON.stringify(answer.error)}`);
    return answer.data;
  }

  /** The error of an answer that must be a refusal. */
  async refused(event, data, code) {
    const answer = await this.ask(event, data);
    assert.equal(answer.ok, false, `${event} was accepted`);
    assert.match(answer.error.code, /^[a-z][a-z0-9_]*$/);
    if (code !== undefined) assert.equal(answer.error.code, code, answer.error.detail);
    return answer.error;
  }

  /** The data of the next push of this name that fits; those before it stay. */
  push(event, fits = () => true, timeoutMs = 10_000) {
    const wants = (frame) => frame.event === event && fits(frame.data);
    const at = this.pushes.findIndex(wants);
    if (at >= 0) return Promise.resolve(this.pushes.splice(at, 1)[0].data);
    const waiter = { wants };
    const arrived = new Promise((resolve) => (waiter.resolve = resolve));
    this.#waiters.push(waiter);
    const seen = () => this.pushes.map((frame) => frame.event).join(", ") || "nothing";
    return within(timeoutMs, `the push ${event}`, arrived).catch((error) => {
      throw new Error(`${error.message}; there came: ${seen()}`);
    });
  }

  /** Resolves with the close code once the socket is closed. */
  closed(timeoutMs = 10_000) {
    return within(timeoutMs, "the socket to close", this.#closed);
  }

  close() {
    this.#socket.close();
    return this.closed();
  }

  /** Cuts the connection without a farewell, as a lost network does. */
  cut() {
    this.#socket.terminate();
    return this.closed();
  }
}

export function liveAddress(server, ticket) {
  return `${server.url.replace("http", "ws")}/api/v1/ws${ticket === undefined ? "" : `?ticket=${ticket}`}`;
}

export async function takeTicket(rest) {
  const answer = await rest.call("POST", "ws-tickets");
  assert.ok(answer.status === 200 || answer.status === 201, answer.text);
  return answer.body;
}

/** The status of a refused upgrade; an error where the socket opened. */
export function refusedUpgrade(server, ticket, headers = {}) {
  const socket = new WebSocket(liveAddress(server, ticket), { headers });
  const refused = new Promise((resolve, reject) => {
    socket.once("unexpected-response", (request, response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    socket.once("open", () => reject(new Error("the socket opened")));
    socket.once("error", reject);
  });
  return within(10_000, "the upgrade to be refused", refused).finally(() => socket.terminate());
}
