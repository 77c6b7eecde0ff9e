/** A client that outlives the server: signs in, connects and asks again until it is answered. */
import { Live } from "../outside/live.mjs";
import { within } from "../outside/wait.mjs";

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const answerWithinMs = 30_000;
const retryMs = 200;
/** A socket is watched for as long as the run may take. */
const foreverMs = 2 ** 31 - 1;

/** What a client tries again: the server was not able to, or the answer was lost. */
const passing = new Set(["unavailable", "busy", "floor_loading", "database_away", "rate_limited", "too_many_requests", "not_ready"]);

export class Person {
  #signIn;
  #rest = null;
  #signingIn = null;
  #live = null;
  #opening = null;
  #isOver;

  /** `signIn` gives a signed-in Rest; `isOver` says when to give up; `onOpen` is done with each new socket first. */
  constructor(signIn, { isOver, onOpen = async () => undefined }) {
    this.#signIn = signIn;
    this.#isOver = isOver;
    this.onOpen = onOpen;
  }

  /** Ends what waits once the run is over. */
  async #retrying(attempt) {
    for (;;) {
      if (this.#isOver()) throw new Error("the run is over");
      const answer = await attempt().catch(() => null);
      if (answer !== null) return answer;
      await pause(retryMs);
    }
  }

  /** Once for whoever asks: two visits would be two visitors. */
  async #signedIn() {
    if (this.#rest) return this.#rest;
    this.#signingIn ??= within(answerWithinMs, "the sign-in", this.#signIn()).finally(() => (this.#signingIn = null));
    return (this.#rest = await this.#signingIn);
  }

  /** The answer of a request that the server was able to decide; whatever may be asked twice only. */
  call(method, path, body, headers) {
    return this.#retrying(async () => {
      const rest = await this.#signedIn();
      const answer = await within(answerWithinMs, path, rest.call(method, path, body, headers));
      if (answer.status === 401) this.#rest = null;
      return answer.status >= 500 || answer.status === 429 || answer.status === 401 ? null : answer;
    });
  }

  async #connected() {
    if (this.#live) return this.#live;
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #open() {
    const rest = await this.#signedIn();
    const ticket = await rest.call("POST", "ws-tickets");
    if (ticket.status === 401) this.#rest = null;
    if (ticket.status !== 201) throw new Error(`no ticket: ${ticket.status}`);
    const live = await Live.openWith(rest.server, ticket.body.ticket);
    live.gone = live.closed(foreverMs).then(() => {
      if (this.#live === live) this.#live = null;
      throw new Error("the socket is closed");
    });
    live.gone.catch(() => undefined);
    this.#live = live;
    await this.onOpen(live);
    return live;
  }

  /** Connects, and again whenever the socket is lost. */
  async stayConnected() {
    while (!this.#isOver()) {
      await this.#retrying(async () => (await this.#connected()) && true).catch(() => undefined);
      await this.#live?.gone.catch(() => undefined);
    }
  }

  /** The answer to a frame that the server was able to decide; whatever may be sent twice only. */
  ask(event, data) {
    return this.#retrying(async () => {
      const live = await this.#connected();
      const answer = await Promise.race([live.ask(event, data), live.gone]);
      return !answer.ok && passing.has(answer.error.code) ? null : answer;
    });
  }

  /** What was pushed and is not asked for. */
  forgetPushes() {
    if (this.#live) this.#live.pushes.length = this.#live.seqs.length = 0;
  }

  async leave() {
    const live = this.#live;
    this.#live = null;
    await live?.close().catch(() => undefined);
  }
}
