/** Steps that many tests take on the floor: an agent at work, a customer in line, a pair talking. */
import { Live } from "./live.mjs";
import { signIn, visit } from "./rest.mjs";

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
