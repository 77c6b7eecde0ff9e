/** Steps that many tests take on the floor: an agent at work, a customer in line, a pair talking. */
import { after, afterEach, before } from "node:test";
import { Live } from "./live.mjs";
import { signIn, visit } from "./rest.mjs";
import { Server } from "./server.mjs";
import { until } from "./wait.mjs";

/**
 * For a `describe`: a server of its own with two agents, a supervisor and a manager, there once its tests begin. After
 * each test nobody waits, nobody talks, both agents are offline and the pushes of the test are gone.
 */
export function floorOfTwo(env = {}) {
  const customers = [];
  /** A customer who came in a test leaves after it. */
  const remember = (customer) => (customers.push(customer), customer);
  const floor = { remember };
  before(async () => {
    floor.server = await Server.start({ env });
    floor.first = await agentAtWork(floor.server, "agent1", "offline");
    floor.second = await agentAtWork(floor.server, "agent2", "offline");
    floor.supervisor = await signIn(floor.server, "supervisor");
    floor.manager = await signIn(floor.server, "manager");
  });
  after(() => floor.server?.remove());
  afterEach(async () => {
    for (const customer of customers.splice(0)) await leave(customer);
    for (const agent of [floor.first, floor.second]) await becomeFree(agent, floor.supervisor);
  });
  return floor;
}

/** Whatever the customer is in ends. */
async function leave({ rest, live, contactId }) {
  if (contactId !== undefined) {
    await rest.call("POST", `contacts/${contactId}/cancel`);
    await rest.call("POST", `contacts/${contactId}/end`);
  }
  await live.close();
}

/** The agent has wrapped up what is over, is offline, and knows of no push. */
async function becomeFree({ rest, live, id }, supervisor) {
  const { items } = await rest.expect(200, "GET", "contacts/active");
  for (const contact of items) await rest.call("POST", `contacts/${contact.id}/wrap-up`, {});
  await live.ok("presence.set", { presence: "offline" });
  await until("the agent to be free", async () => (await supervisor.expect(200, "GET", `agents/${id}`)).state === "offline");
  live.pushes.length = 0;
}

/** An agent with an open socket; `presence.set` decides whether offers come. */
export async function agentAtWork(server, name, presence = "available") {
  const rest = await signIn(server, name);
  const live = await Live.open(rest);
  const agent = { rest, live, id: rest.user.id };
  if (presence !== "offline") await setPresence(agent, presence);
  return agent;
}

export async function setPresence(agent, presence, reason) {
  await agent.live.ok("presence.set", reason === undefined ? { presence } : { presence, reason });
}

/** A visitor with an open socket, not yet in line. */
export async function customerAtDoor(server, name) {
  const rest = await visit(server, name);
  const live = await Live.open(rest);
  return { rest, live, id: rest.visitor.id };
}

/** A visitor in line of the demo queue; `joined` is the answer. */
export async function customerInLine(server, name, channel = "call", more = {}) {
  const customer = await customerAtDoor(server, name);
  customer.joined = await customer.live.ok("contact.join", { queue: "support", channel, ...more });
  customer.contactId = customer.joined.contact.id;
  return customer;
}

/** The agent takes the offer of the customer's contact; both are told. */
export async function accept(agent, customer) {
  const offer = await agent.live.push("contact.offered", (data) => data.contact.id === customer.contactId);
  await agent.live.ok("contact.accept", { offerId: offer.offerId });
  await customer.live.push("contact.assigned", (data) => data.contact.id === customer.contactId);
  return offer;
}

/** Both sides have media: the contact is active. */
export async function connect(agent, customer) {
  const contactId = customer.contactId;
  await agent.live.ok("signal.send", { contactId, kind: "offer", payload: { sdp: "v=0 offer" } });
  await customer.live.push("signal.received", (data) => data.kind === "offer");
  await customer.live.ok("signal.send", { contactId, kind: "answer", payload: { sdp: "v=0 answer" } });
  await agent.live.push("signal.received", (data) => data.kind === "answer");
  await agent.live.push("contact.updated", (data) => data.contact.id === contactId && data.contact.status === "active");
}

/** Talking: in line, offered, accepted, connected. */
export async function talkingPair(server, agent, name, channel = "call") {
  const customer = await customerInLine(server, name, channel);
  await accept(agent, customer);
  await connect(agent, customer);
  return customer;
}

/** The agent ends the contact and finishes the wrap-up. */
export async function finish(agent, contactId, wrapUp = {}) {
  await agent.live.ok("contact.end", { contactId });
  return agent.live.ok("contact.wrap_up", { contactId, ...wrapUp });
}
