/**
 * The process of the honest client: a few agents of a company and, for each of them one after another, customers who join, are
 * offered, talk, chat and end. Told `measure` it answers with the time of every step, in milliseconds, and with what failed.
 */
import { Agent, request } from "node:http";
import { Live } from "../outside/live.mjs";
import { Rest } from "../outside/rest.mjs";
import { anyAddress } from "./wire.mjs";

const [port, tenant, password, ...emails] = process.argv.slice(2);
const server = { port: Number(port), url: `http://127.0.0.1:${port}` };
const connections = new Agent({ keepAlive: true });
const pause = 5;
/** A p99 of fewer steps would be the slowest one. */
const fewestSteps = 200;
const longest = 3;
const agents = new Map();
let number = 0;

/** One request over a connection that is kept; `Rest` would do, but its `fetch` takes a third of a millisecond itself. */
function post(path, body, { token, address }) {
  const bytes = JSON.stringify(body);
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(bytes), "x-forwarded-for": address };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, method: "POST", path: `/api/v1/${path}`, headers, agent: connections });
    sent.on("error", reject);
    sent.on("response", async (response) => {
      let text = "";
      try {
        for await (const chunk of response) text += chunk;
      } catch (error) {
        return reject(error);
      }
      if (response.statusCode === 200 || response.statusCode === 201) resolve(JSON.parse(text));
      else reject(new Error(`${path} answered ${response.statusCode}: ${text}`));
    });
    sent.end(bytes);
  });
}

async function startWork(email) {
  const address = anyAddress();
  const { accessToken, user } = await post("auth/login", { tenant, email, password }, { address });
  const { ticket } = await post("ws-tickets", {}, { token: accessToken, address });
  const live = await Live.openWith(server, ticket, { "x-forwarded-for": address });
  await live.push("session.ready");
  await live.ok("presence.set", { presence: "available" });
  agents.set(email, { live, id: user.id });
}

/** A whole call with a chat beside it; `timed` is given each step's name and work. */
async function conversation(agent, timed) {
  const address = anyAddress();
  const from = { "x-forwarded-for": address };
  const session = await timed("visit", () => post("widget/sessions", { tenant, visitor: { name: `Honest ${++number}` } }, { address }));
  const { ticket } = await timed("ticket", () => post("ws-tickets", {}, { token: session.accessToken, address }));
  const live = await timed("socket", async () => {
    const opened = await Live.openWith(server, ticket, from);
    await opened.push("session.ready");
    return opened;
  });
  let contactId;
  const offer = await timed("join to offer", async () => {
    contactId = (await timed("join", () => live.ok("contact.join", { agentId: agent.id, channel: "call" }))).contact.id;
    return agent.live.push("contact.offered", (data) => data.contact.id === contactId);
  });
  await timed("accept", async () => {
    await agent.live.ok("contact.accept", { offerId: offer.offerId });
    await live.push("contact.assigned");
  });
  await timed("signal", async () => {
    await agent.live.ok("signal.send", { contactId, kind: "offer", payload: { sdp: "v=0 offer" } });
    await live.push("signal.received");
    await live.ok("signal.send", { contactId, kind: "answer", payload: { sdp: "v=0 answer" } });
    await agent.live.push("signal.received");
  });
  await timed("connected", () => agent.live.push("contact.updated", ({ contact }) => contact.id === contactId && contact.status === "active"));
  for (const [from, to] of [[live, agent.live], [agent.live, live]]) {
    const text = `hello ${++number}`;
    await timed("chat", async () => {
      await from.ok("chat.send", { contactId, clientId: `m${number}`, text });
      await to.push("chat.event", ({ event }) => event.text === text);
    });
  }
  await timed("end", async () => {
    await live.ok("contact.end", { contactId });
    await agent.live.ok("contact.wrap_up", { contactId });
  });
  agent.live.pushes.length = 0;
  await live.close();
}

async function measure({ seconds }) {
  const times = [];
  const failures = [];
  const timed = async (step, work) => {
    const from = performance.now();
    const result = await work();
    times.push([step, performance.now() - from]);
    return result;
  };
  const begun = performance.now();
  const goesOn = () => {
    const passed = (performance.now() - begun) / 1000;
    return failures.length === 0 && (passed < seconds || (times.length < fewestSteps && passed < seconds * longest));
  };
  const lane = async (email) => {
    while (goesOn()) {
      await conversation(agents.get(email), timed).catch((error) => failures.push(error.message));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  await Promise.all(emails.map(lane));
  // What a failure left half done does not stand in the way of the next measurement.
  if (failures.length > 0) await startAnew();
  return { times, failures };
}

async function startAnew() {
  for (const { live } of agents.values()) await live.cut();
  for (const email of emails) await startWork(email);
  return {};
}

const steps = { start: startAnew, measure };
process.on("message", async ({ step, ...parameters }) => {
  try {
    process.send({ done: step, ...(await steps[step](parameters)) });
  } catch (error) {
    process.send({ failure: error.stack });
  }
});
process.on("disconnect", () => process.exit());
