/** A bot answers first and hands over; whatever it does, nobody is stuck with it. */
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { ExampleBot } from "../outside/example_bot.mjs";
import { accept, agentAtWork, customerAtDoor } from "../outside/floor.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

describe("bots", () => {
  let server, agent, manager, bot, queue;
  let number = 0;

  before(async () => {
    server = await Server.start({ args: ["--demo", "--private-bots"] });
    manager = await signIn(server, "manager");
    agent = await agentAtWork(server, "agent1");
    bot = await ExampleBot.start();
    queue = await manager.expect(201, "POST", "queues", {
      name: "with a bot",
      channels: ["chat"],
      chat: { bot: { url: bot.url, name: "Robbie" } },
    });
    bot.secret = (await manager.expect(200, "GET", `queues/${queue.id}/bot-secret`)).secret;
  });
  after(async () => {
    await server?.remove();
    await bot?.stop();
  });
  beforeEach(() => {
    bot.broken = null;
    bot.heard.length = 0;
  });

  async function visitor() {
    const customer = await customerAtDoor(server, `Visitor ${++number}`);
    customer.joined = await customer.live.ok("contact.join", { queueId: queue.id, channel: "chat" });
    customer.contactId = customer.joined.contact.id;
    return customer;
  }
  const say = ({ live, contactId }, text) => live.ok("chat.send", { contactId, clientId: `m${++number}`, text });
  const hear = async ({ live }, text) => (await live.push("chat.event", ({ event }) => event.text === text)).event;
  const noOffer = () => assert.ok(!agent.live.pushes.some(({ event }) => event === "contact.offered"));
  /** The agent takes it and is done with it. */
  async function finish(customer) {
    await accept(agent, customer);
    await agent.live.ok("contact.end", { contactId: customer.contactId });
    await agent.live.ok("contact.wrap_up", { contactId: customer.contactId });
  }

  test("answer before people do, and hand over with all that was said", async () => {
    const customer = await visitor();
    assert.equal(customer.joined.contact.status, "created");
    const hello = await hear(customer, `Hello Visitor ${number}, I am a machine. What is it about?`);
    assert.deepEqual([hello.by.name, hello.by.role], ["Robbie", "bot"]);
    await say(customer, "Where is my order?");
    await hear(customer, "Order 17 leaves tomorrow.");
    await hear(customer, "Anything else?");
    noOffer();
    await say(customer, "I want a person");
    await hear(customer, "I call somebody.");
    await accept(agent, customer);
    const { items } = await agent.rest.expect(200, "GET", `contacts/${customer.contactId}/events`);
    assert.deepEqual(items.map(({ type, by }) => (by ? by.role : type)), [
      "queued", "bot", "customer", "bot", "bot", "customer", "bot", "queued", "assigned",
    ]);
    assert.deepEqual(bot.heard.map(({ type }) => type), ["chat.started", "chat.message", "chat.message"]);
    assert.equal(bot.heard[1].event.text, "Where is my order?");
    // From now on it is told nothing more.
    await say(customer, "Thank you");
    await hear(agent, "Thank you");
    assert.equal(bot.heard.length, 3);
    await agent.live.ok("contact.end", { contactId: customer.contactId });
    await agent.live.ok("contact.wrap_up", { contactId: customer.contactId });
  });

  for (const [what, broken] of [
    ["fails", { status: 500, body: "oops" }],
    ["talks nonsense", { status: 200, body: "<html>" }],
    ["says too much", { status: 200, body: JSON.stringify({ messages: [{ text: "x".repeat(70_000) }] }) }],
    ["asks for what is not its to do", { status: 200, body: JSON.stringify({ role: "admin" }) }],
  ])
    test(`hand over when one ${what}`, async () => {
      bot.broken = broken;
      await finish(await visitor());
    });

  test("hand over when they are not there", async () => {
    await manager.expect(200, "PATCH", `queues/${queue.id}`, { chat: { bot: { url: "http://127.0.0.1:1/", name: "Nobody" } } });
    await finish(await visitor());
    await manager.expect(200, "PATCH", `queues/${queue.id}`, { chat: { bot: { url: bot.url, name: "Robbie" } } });
  });

  test("hand over to people when the customer writes more than they can follow", async () => {
    const release = bot.holdAnswers();
    const customer = await visitor();
    for (let i = 0; i < 150; ++i) customer.live.tell("chat.send", { contactId: customer.contactId, clientId: `flood${i}`, text: "order" });
    // Long before the ten seconds that a bot has for its answer.
    await agent.live.push("contact.offered", (data) => data.contact.id === customer.contactId, 5_000);
    release();
    await customer.live.ok("contact.cancel", { contactId: customer.contactId });
    await agent.live.push("contact.offer_ended");
  });

  test("are left by who leaves", async () => {
    const customer = await visitor();
    await customer.live.ok("contact.cancel", { contactId: customer.contactId });
    assert.equal((await customer.rest.get(`contacts/${customer.contactId}`)).body.outcome, "abandoned");
    noOffer();
  });

  test("are passed over after a kill: who was with one goes to people", async () => {
    const customer = await visitor();
    await hear(customer, `Hello Visitor ${number}, I am a machine. What is it about?`);
    await server.end("SIGKILL");
    await server.launch();
    agent = await agentAtWork(server, "agent1");
    customer.live = await (await import("../outside/live.mjs")).Live.open(customer.rest);
    await until("the contact to come in line", async () => (await customer.rest.get(`contacts/${customer.contactId}`)).body.status !== "created");
    await finish(customer);
  });

  test("show their secret to managers alone", async () => {
    await agent.rest.refused(403, "GET", `queues/${queue.id}/bot-secret`);
    assert.ok(!(await agent.rest.get(`queues/${queue.id}`)).text.includes("whsec_"));
  });
});

describe("bots at private addresses", () => {
  test("are not called unless the server is told so", async () => {
    const server = await Server.start();
    const bot = await ExampleBot.start();
    try {
      const manager = await signIn(server, "manager");
      const queue = await manager.expect(201, "POST", "queues", { name: "probing", channels: ["chat"], chat: { bot: { url: bot.url } } });
      let connections = 0;
      bot.server.on("connection", () => ++connections);
      const agent = await agentAtWork(server, "agent1");
      const customer = await customerAtDoor(server, "Prober");
      const { contact } = await customer.live.ok("contact.join", { queueId: queue.id, channel: "chat" });
      await accept(agent, Object.assign(customer, { contactId: contact.id }));
      assert.equal(connections, 0);
    } finally {
      await server.remove();
      await bot.stop();
    }
  });
});
