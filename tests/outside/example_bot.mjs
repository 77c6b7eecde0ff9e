/** A bot of a queue, as docs/bots.md describes it: knows one order, and hands over whoever asks for a person. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const fiveMinutes = 300;

function isSigned(secret, headers, body) {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > fiveMinutes) return false;
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const expected = Buffer.from(`v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`);
  const given = Buffer.from(headers["webhook-signature"] ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function answerTo({ type, customer, event }) {
  if (type === "chat.started") return { messages: [{ text: `Hello ${customer.name}, I am a machine. What is it about?` }] };
  if (/person|human/i.test(event.text ?? "")) return { messages: [{ text: "I call somebody." }], handOver: true };
  if (/order/i.test(event.text ?? "")) return { messages: [{ text: "Order 17 leaves tomorrow." }, { text: "Anything else?" }] };
  return { messages: [{ text: "I know of orders only." }] };
}

export class ExampleBot {
  /** Webhooks that were signed as they should be. */
  heard = [];
  /** What it is to answer instead: `{status, body}`. */
  broken = null;
  #released = Promise.resolve();

  static async start() {
    const bot = new ExampleBot();
    bot.server = createServer((request, response) => void bot.#serve(request, response));
    await new Promise((resolve) => bot.server.listen(0, "127.0.0.1", resolve));
    return bot;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/callroom`;
  }

  async #serve(request, response) {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (!isSigned(this.secret, request.headers, body)) return response.writeHead(401).end();
    this.heard.push(JSON.parse(body));
    await this.#released;
    const { status, body: answer } = this.broken ?? { status: 200, body: JSON.stringify(answerTo(JSON.parse(body))) };
    response.writeHead(status, { "content-type": "application/json" }).end(answer);
  }

  /** Answers nothing from now on, until the function that this gives is called. */
  holdAnswers() {
    let release;
    this.#released = new Promise((resolve) => (release = resolve));
    return release;
  }

  stop() {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
