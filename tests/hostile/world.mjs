/** What an attack has at hand: the server, people of the attacked company, and a tally of the answers it got. */
import { randomUUID } from "node:crypto";
import { Live } from "../outside/live.mjs";
import { Rest, demoPassword, signIn } from "../outside/rest.mjs";
import { RawConnection, RawSocket, anyAddress, ask, pass } from "./wire.mjs";

const atOnce = 64;
const bytesAtOnce = 128 * 1024;

export class World {
  /** How often each answer came: `429 rate_limited`, `close 1008`, `refused validation_failed`, … */
  tally = new Map();
  #isOver = false;
  #over;

  constructor(server) {
    this.server = server;
    this.untilOver = new Promise((resolve) => (this.#over = resolve));
  }

  get isOver() {
    return this.#isOver;
  }

  end() {
    this.#isOver = true;
    this.#over();
  }

  count(answer, times = 1) {
    this.tally.set(answer, (this.tally.get(answer) ?? 0) + times);
  }

  /** One request, counted by its status and code. */
  async ask(method, path, options) {
    const answer = await ask(this.server, method, path, options);
    const code = answer.status >= 400 ? /"code":"([a-z0-9_]+)"/.exec(answer.text)?.[1] : undefined;
    if (answer.status !== 0) this.count(code === undefined ? `${answer.status}` : `${answer.status} ${code}`);
    else if (!this.isOver) this.count(`cut ${answer.text}`);
    return answer;
  }

  /** The same step again and again in so many lanes at once, until the attack is over. */
  async lanes(number, step) {
    const lane = async (at) => {
      for (let round = 0; !this.isOver; ++round) await step(round, at);
    };
    await Promise.all(Array.from({ length: number }, (_, at) => lane(at)));
  }

  /** A connection whose answers are counted. */
  connect(options = {}) {
    const connection = new RawConnection(this.server, { count: (status) => this.count(status), ...options });
    void connection.closed.then(() => this.isOver || this.count("closed"));
    return connection;
  }

  /** A socket of this person whose refusals and close code are counted; null where it was refused. */
  async socket(token, { onText = () => {}, ...options } = {}) {
    const counted = (text) => {
      // Of a push from other people only what stands outside of its data is the server's own word.
      const code = /"ok":false|"event":"error"/.test(text) ? /"code":"([a-z0-9_]+)"/.exec(text)?.[1] : undefined;
      if (code !== undefined) this.count(`refused ${code}`);
      onText(text);
    };
    const socket = await RawSocket.open(this.server, token, { onText: counted, ...options });
    if (socket === null) this.count("upgrade refused");
    else void socket.closed.then((code) => this.isOver || this.count(`close ${code}`));
    return socket;
  }

  /**
   * Sends frames over so many sockets of the person as fast as they are taken, several at a time; a socket that is closed is
   * opened anew. `frames` gives what is sent in each round of a socket.
   */
  async flood(token, number, frames) {
    await this.lanes(number, async () => {
      const socket = await this.socket(token);
      if (socket === null) return pass();
      for (let round = 0; !this.isOver; ) {
        const batch = [];
        for (let size = 0; batch.length < atOnce && size < bytesAtOnce; size += batch.at(-1).length) batch.push(frames(round++));
        const bytes = Buffer.concat(batch);
        if (!(await socket.write(bytes))) break;
      }
      await Promise.race([socket.closed, this.untilOver]);
      socket.destroy();
    });
  }

  member(name) {
    return signIn(this.server, name, "demo");
  }

  /** A visitor of the attacked company, from an address of their own. */
  async visitor(name = "Mallory") {
    const rest = new Rest(this.server);
    const body = await rest.expect(201, "POST", "widget/sessions", { tenant: "demo", visitor: { name } }, { "x-forwarded-for": anyAddress() });
    return Object.assign(new Rest(this.server, body.accessToken), { visitor: body.visitor, conversationId: body.conversationId });
  }

  /** An agent of the attacked company of their own: what an earlier attack left to others is not theirs. */
  async agent() {
    const manager = await this.member("manager");
    const name = `desk-${randomUUID()}`;
    await manager.expect(201, "POST", "users", { name, email: `${name}@demo.test`, password: demoPassword, role: "agent" });
    return this.member(name);
  }

  /** A visitor who chats with an agent of the attacked company: both with their ordinary sockets. */
  async chat(channel = "chat") {
    const agentRest = await this.agent();
    const agent = { rest: agentRest, live: await Live.open(agentRest) };
    await agent.live.ok("presence.set", { presence: "available" });
    const visitor = { rest: await this.visitor() };
    visitor.live = await Live.open(visitor.rest);
    const { contact } = await visitor.live.ok("contact.join", { agentId: agentRest.user.id, channel });
    const { offerId } = await agent.live.push("contact.offered", (data) => data.contact.id === contact.id);
    await agent.live.ok("contact.accept", { offerId });
    return { agent, visitor, contactId: contact.id };
  }
}
