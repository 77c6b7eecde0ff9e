/** Visitors and agents write to each other from browser to browser, through the real server and the built pages. */
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { signIn } from "../outside/rest.mjs";
import { until } from "../outside/wait.mjs";
import { at } from "./browser.mjs";
import {
  acceptChat,
  endAll,
  entryOf,
  expectNoFaults,
  expectState,
  expectTexts,
  showChat,
  startChat,
  textsOf,
  visitorInChat,
  write,
} from "./chatting.mjs";
import { contactOf } from "./history.mjs";
import { expectFlow } from "./media.mjs";
import { agentAtWork, becomeAvailable, expectText, openWorkspace, rate, signInAt, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("chats in the browser", () => {
  const stage = serverAndBrowser();
  afterEach(() => endAll(stage));

  test("from the line to the rating: written while waiting, typing, delivered and read, notes unseen, wrap-up", async () => {
    const visitor = await visitorInChat(stage, "Carla Chat");
    assert.equal(await at(visitor, "queue-position").getAttribute("data-position"), "1");
    await write(visitor, "My invoice is wrong");
    await expectState(visitor, "sent");

    const agent = await agentAtWork(stage, "agent1");
    await acceptChat(agent, "Carla Chat");
    await expectTexts(agent, ["My invoice is wrong"]);
    await at(visitor, "queue-position").waitFor({ state: "detached" });
    await at(visitor, "chat-name").getByText("Ada Brandt").waitFor();
    await expectState(visitor, "read");

    await at(agent, "chat-input").pressSequentially("One mo");
    await at(visitor, "chat-typing").getByText("Ada Brandt").waitFor();
    await at(agent, "chat-input").press("Shift+Enter");
    await at(agent, "chat-input").pressSequentially("ment");
    await at(agent, "chat-input").press("Enter");
    await expectTexts(visitor, ["My invoice is wrong", "One mo\nment"]);
    await at(visitor, "chat-typing").and(visitor.locator('[data-typing="false"]')).waitFor();
    await expectState(agent, "read");

    await at(visitor, "chat-input").pressSequentially("Thanks", { delay: 20 });
    await at(agent, "chat-typing").getByText("Carla Chat").waitFor();
    await at(visitor, "chat-input").fill("");

    await at(agent, "chat-note").click();
    await write(agent, "Pays late, be kind");
    await expectTexts(agent, ["My invoice is wrong", "One mo\nment", "Pays late, be kind"]);
    await at(agent, "chat-note").click();
    await write(agent, "It is corrected");
    await expectTexts(visitor, ["My invoice is wrong", "One mo\nment", "It is corrected"]);

    await at(agent, "chat-end").click();
    await at(visitor, "chat-after").waitFor();
    await expectTexts(visitor, ["My invoice is wrong", "One mo\nment", "It is corrected"]);
    await wrapUp(agent, "Invoice corrected");
    await at(agent, "chat-list").waitFor({ state: "detached" });
    await rate(visitor, 5);
    const contact = await contactOf(stage.supervisor, "Carla Chat");
    assert.deepEqual(
      [contact.channel, contact.status, contact.outcome, contact.notes, contact.feedback.rating],
      ["chat", "closed", "handled", "Invoice corrected", 5],
    );
    expectNoFaults(visitor, agent);
  });

  test("two agents and three visitors at once: every thread is whole, and nobody reads another's", async () => {
    const agents = [await agentAtWork(stage, "agent1")];
    const names = ["Vera One", "Vito Two", "Vic Three"];
    const visitors = [];
    const served = [];
    for (const name of names) {
      if (name === "Vic Three") {
        // The first takes no more, so that the third goes to the second.
        await at(agents[0], "presence-away").click();
        agents.push(await agentAtWork(stage, "agent2"));
      }
      visitors.push(await visitorInChat(stage, name));
      const agent = await until(`${name} to ring somewhere`, async () => {
        for (const each of agents) if (await at(each, "offer").isVisible()) return each;
        return null;
      });
      await acceptChat(agent, name);
      served.push(agent);
    }
    assert.equal(new Set(served).size, 2, "both agents have something to do");
    for (let round = 1; round <= 3; round++) {
      await Promise.all(visitors.map((visitor, index) => write(visitor, `${names[index]} asks ${round}`)));
      for (const [index, agent] of served.entries()) {
        await showChat(agent, names[index]);
        await write(agent, `answer ${round} for ${names[index]}`);
      }
    }
    for (const [index, visitor] of visitors.entries()) {
      await until("all of it", async () => (await textsOf(visitor)).length === 6);
      const seen = await textsOf(visitor);
      const asked = [1, 2, 3].flatMap((round) => [`${names[index]} asks ${round}`, `answer ${round} for ${names[index]}`]);
      assert.deepEqual([...seen].sort(), [...asked].sort());
      await showChat(served[index], names[index]);
      await expectTexts(served[index], seen);
      await expectState(visitor, "read");
    }
    expectNoFaults(...visitors, ...agents);
  });

  test("several chats of one agent: unread, who waits longest, keys, and the wrap-up of one hides no other", async () => {
    const agent = await agentAtWork(stage, "agent3");
    const first = await visitorInChat(stage, "Anna Alpha");
    await acceptChat(agent, "Anna Alpha");
    const second = await visitorInChat(stage, "Bert Beta");
    await acceptChat(agent, "Bert Beta");
    await write(first, "one");
    await write(first, "two");
    await expectText(agent, "chat-unread", "2 unread");
    assert.equal(await entryOf(agent, "Anna Alpha").getAttribute("data-unread"), "2");
    await until("the title", async () => (await agent.title()).startsWith("(2) "));
    await write(second, "three");
    await until("the longest waiting", async () => (await entryOf(agent, "Anna Alpha").getAttribute("data-longest")) === "true");

    await at(agent, "chat-input").fill("a draft for Bert");
    await agent.keyboard.press("Alt+ArrowUp");
    await at(agent, "chat-customer").getByText("Anna Alpha").waitFor();
    await expectTexts(agent, ["one", "two"]);
    await until("nothing unread", async () => (await entryOf(agent, "Anna Alpha").getAttribute("data-unread")) === "0");
    assert.equal(await at(agent, "chat-input").inputValue(), "");
    await agent.keyboard.press("Alt+ArrowDown");
    assert.equal(await at(agent, "chat-input").inputValue(), "a draft for Bert");

    await at(second, "chat-menu").click();
    await at(second, "chat-end").click();
    await at(agent, "wrapup").waitFor();
    await showChat(agent, "Anna Alpha");
    await at(agent, "wrapup").waitFor({ state: "detached" });
    await write(agent, "still here");
    await expectTexts(first, ["one", "two", "still here"]);
    await showChat(agent, "Bert Beta");
    await wrapUp(agent, "Bert left");
    await at(agent, "chat-customer").getByText("Anna Alpha").waitFor();
    assert.equal((await contactOf(stage.supervisor, "Bert Beta")).notes, "Bert left");
    expectNoFaults(agent, first, second);
  });

  test("a reload of either page keeps the thread, what was being written, and the other chats", async () => {
    const agent = await agentAtWork(stage, "agent4");
    const visitor = await visitorInChat(stage, "Rita Reload");
    await write(visitor, "in line");
    await at(visitor, "chat-input").fill("half a sen");
    await expectTexts(visitor, ["in line"]);
    await visitor.reload();
    await expectTexts(visitor, ["in line"]);
    assert.equal(await at(visitor, "chat-input").inputValue(), "half a sen");
    await acceptChat(agent, "Rita Reload");
    await write(agent, "hello");
    await at(agent, "chat-input").fill("and anoth");
    await expectTexts(visitor, ["in line", "hello"]);
    await Promise.all([agent.reload(), visitor.reload()]);
    await expectTexts(agent, ["in line", "hello"]);
    await expectTexts(visitor, ["in line", "hello"]);
    assert.equal(await at(agent, "chat-input").inputValue(), "and anoth");
    await at(visitor, "chat-name").getByText("Deniz Kaya").waitFor();
    await write(agent, "and another");
    await write(visitor, "half a sentence");
    await until("both to have it", async () => (await textsOf(agent)).length === 4);
    await expectTexts(visitor, await textsOf(agent));
    await at(agent, "chat-end").click();
    await at(visitor, "chat-after").waitFor();
    await visitor.reload();
    await rate(visitor, 4);
    await visitor.reload();
    await at(visitor, "start-chat").waitFor();
    await wrapUp(agent, "");
    assert.equal((await contactOf(stage.supervisor, "Rita Reload")).feedback.rating, 4);
    expectNoFaults(agent, visitor);
  });

  test("handed on with a note: the next agent reads all of it, the visitor not the note", async () => {
    const first = await agentAtWork(stage, "agent1");
    const visitor = await visitorInChat(stage, "Hanna Handed");
    await acceptChat(first, "Hanna Handed");
    await write(visitor, "I want my money back");
    await write(first, "Somebody of billing will help you");
    const second = await agentAtWork(stage, "agent2");
    const { name } = (await signIn(stage.server, "agent2")).user;
    await at(first, "chat-transfer").click();
    await at(first, "transfer-search").fill(name);
    await at(first, "transfer-target").filter({ hasText: name }).click();
    await at(first, "transfer-note").fill("Wants a refund of 20");
    await at(first, "transfer-confirm").click();
    await wrapUp(first, "Handed to billing");
    await at(first, "chat-list").waitFor({ state: "detached" });

    await acceptChat(second, "Hanna Handed");
    const said = ["I want my money back", "Somebody of billing will help you"];
    await until("the note", async () => (await textsOf(second)).includes("Wants a refund of 20"));
    assert.deepEqual((await textsOf(second)).filter((text) => !text.startsWith("Wants")), said);
    await at(visitor, "chat-name").getByText(name).waitFor();
    await write(second, "Done");
    await expectTexts(visitor, [...said, "Done"]);
    assert.equal((await contactOf(stage.supervisor, "Hanna Handed")).status, "active");
    expectNoFaults(visitor, first, second);
  });

  test("out of the chat into a call: both go on side by side, and the chat remains", async () => {
    const agent = await agentAtWork(stage, "agent5");
    const visitor = await visitorInChat(stage, "Erik Escalates");
    await acceptChat(agent, "Erik Escalates");
    await write(visitor, "May I call you?");
    await expectTexts(agent, ["May I call you?"]);
    await at(visitor, "chat-call").click();
    await at(agent, "offer").waitFor();
    await at(agent, "offer-accept").click();
    await expectText(agent, "call-status", "connected");
    await expectText(visitor, "call-status", "connected");
    await expectFlow(visitor, ["audio"]);

    await showChat(agent, "Erik Escalates");
    await write(agent, "I hear you");
    await at(visitor, "show-chat").click();
    await expectTexts(visitor, ["May I call you?", "I hear you"]);
    await expectFlow(visitor, ["audio"]);
    await expectFlow(agent, ["audio"]);

    await visitor.reload();
    await at(visitor, "show-call").click();
    await expectText(visitor, "call-status", "connected");
    await at(visitor, "show-chat").click();
    await expectTexts(visitor, ["May I call you?", "I hear you"]);

    await at(agent, "call-entry").click();
    await at(agent, "call-end").click();
    await wrapUp(agent, "Talked it through");
    await at(visitor, "call-status").waitFor({ state: "detached" });
    await write(visitor, "Thanks");
    await showChat(agent, "Erik Escalates");
    await expectTexts(agent, ["May I call you?", "I hear you", "Thanks"]);
    expectNoFaults(agent, visitor);
  });

  test("an agent without a microphone still chats, and is not called", async () => {
    const agent = await openWorkspace(stage);
    await agent.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("none", "NotFoundError"));
    });
    await agent.reload();
    await signInAt(agent, "agent1");
    await becomeAvailable(agent);
    await at(agent, "readiness").and(agent.locator('[data-microphone="missing"]')).waitFor();
    const visitor = await visitorInChat(stage, "Mia Mute");
    await acceptChat(agent, "Mia Mute");
    await write(agent, "I can write");
    await expectTexts(visitor, ["I can write"]);
    expectNoFaults(agent, visitor);
  });

  test("an agent declines, the chat rings at the next; who leaves the line leaves nothing behind", async () => {
    const first = await agentAtWork(stage, "agent2");
    const visitor = await visitorInChat(stage, "Pat Patient");
    await at(first, "offer").waitFor();
    const second = await agentAtWork(stage, "agent3");
    await at(first, "offer-reject").click();
    await at(second, "offer").waitFor();
    await at(visitor, "queue-cancel").click();
    await at(second, "offer").waitFor({ state: "detached" });
    await at(visitor, "start-again").click();
    await at(visitor, "start-chat").waitFor();
    assert.equal((await contactOf(stage.supervisor, "Pat Patient")).outcome, "abandoned");
    expectNoFaults(first, second, visitor);
  });

  test("a visitor's second window shows the same thread, and what is written in one is in the other", async () => {
    const agent = await agentAtWork(stage, "agent4");
    const visitor = await visitorInChat(stage, "Wim Windows");
    await acceptChat(agent, "Wim Windows");
    await write(visitor, "from the first");
    const other = await visitor.context().newPage();
    await other.goto(`${stage.server.url}/widget/`);
    await startChat(other, "Wim Windows");
    await expectTexts(other, ["from the first"]);
    await write(other, "from the second");
    await expectTexts(visitor, ["from the first", "from the second"]);
    await write(agent, "to both");
    for (const page of [visitor, other, agent]) await expectTexts(page, ["from the first", "from the second", "to both"]);
    expectNoFaults(agent, visitor);
  });
});
