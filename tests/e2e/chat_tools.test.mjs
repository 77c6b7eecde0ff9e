/** What helps in a chat: questions before it, prepared answers, tags, the transcript, and the launcher's badge. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, describe, test } from "node:test";
import { until } from "../outside/wait.mjs";
import { expectAccessible } from "./accessible.mjs";
import { at, openPage } from "./browser.mjs";
import { acceptChat, endAll, expectNoFaults, expectTexts, serves, visitorInChat, widgetSize, write } from "./chatting.mjs";
import { contactOf } from "./history.mjs";
import { agentAtWork, openWidget } from "./people.mjs";
import { atShop, openTrees } from "./shop.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("beside the messages", () => {
  const stage = serverAndBrowser();
  afterEach(() => endAll(stage));

  test("the queue's questions are asked first, and the agent reads the answers", async (context) => {
    if (!(await serves(stage, "/widget/welcome"))) return context.skip("the server tells nothing of its queues yet");
    const { items } = await stage.manager.expect(200, "GET", "queues");
    const support = items.find(({ name }) => name === "support");
    const preChatFields = [
      { key: "topic", label: "What is it about?", kind: "choice", isRequired: true, choices: ["Invoice", "Delivery"] },
      { key: "email", label: "Your email", kind: "email", isRequired: false, choices: [] },
    ];
    const chat = { nudgeSeconds: 0, closeSeconds: 0, preChatFields };
    await stage.manager.expect(200, "PATCH", `queues/${support.id}`, { chat });
    const agent = await agentAtWork(stage, "agent1");
    const visitor = await openWidget(stage, widgetSize);
    await at(visitor, "visitor-name").fill("Petra Prechat");
    await at(visitor, "start-chat").click();
    await at(visitor, "prechat").waitFor();
    await expectAccessible(visitor, "the questions");
    await at(visitor, "prechat-start").click();
    assert.equal(await at(visitor, "prechat").isVisible(), true, "what is required is asked for");
    await at(visitor, "prechat-topic").selectOption("Invoice");
    await at(visitor, "prechat-start").click();
    await at(visitor, "chat-input").waitFor();
    await acceptChat(agent, "Petra Prechat");
    await at(agent, "customer-answers").getByText("Invoice").waitFor();
    assert.deepEqual((await contactOf(stage.supervisor, "Petra Prechat")).metadata, { preChat: { topic: "Invoice" } });
    await stage.manager.expect(200, "PATCH", `queues/${support.id}`, { chat: { ...chat, preChatFields: [] } });
    expectNoFaults(agent, visitor);
  });

  test("a prepared answer is found after a slash, filled in and sent by keys alone", async (context) => {
    if (!(await serves(stage, "/canned-responses"))) return context.skip("the server has no prepared answers yet");
    const prepared = [
      { title: "Greeting", shortcut: "hi", text: "Hello {{customer.name}}, this is {{agent.name}} of {{queue.name}}." },
      { title: "Farewell", shortcut: "bye", text: "Goodbye!" },
    ];
    for (const each of prepared) await stage.manager.expect(201, "POST", "canned-responses", each);
    const agent = await agentAtWork(stage, "agent2");
    const visitor = await visitorInChat(stage, "Cora Canned");
    await acceptChat(agent, "Cora Canned");
    await at(agent, "chat-input").pressSequentially("/");
    await until("both", async () => (await at(agent, "canned-option").count()) === 2);
    await expectAccessible(agent, "prepared answers");
    await agent.keyboard.press("ArrowDown");
    await agent.keyboard.type("h");
    await until("the one", async () => (await at(agent, "canned-option").count()) === 1);
    await agent.keyboard.press("Enter");
    const text = "Hello Cora Canned, this is Ben Okafor of support.";
    assert.equal(await at(agent, "chat-input").inputValue(), text);
    await agent.keyboard.press("Enter");
    await expectTexts(visitor, [text]);
    expectNoFaults(agent, visitor);
  });

  test("tags are set on the contact, in their colours", async (context) => {
    if (!(await serves(stage, "/tags"))) return context.skip("the server has no tags yet");
    for (const [name, color] of [["invoice", "#d9480f"], ["refund", "#2f9e44"]]) await stage.manager.expect(201, "POST", "tags", { name, color });
    const agent = await agentAtWork(stage, "agent3");
    const visitor = await visitorInChat(stage, "Tara Tag");
    await acceptChat(agent, "Tara Tag");
    await at(agent, "chat-tag-menu").click();
    await at(agent, "chat-tag-option").filter({ hasText: "refund" }).click();
    await at(agent, "chat-tag").getByText("refund").waitFor();
    await expectAccessible(agent, "tags");
    await agent.keyboard.press("Escape");
    assert.deepEqual((await contactOf(stage.supervisor, "Tara Tag")).tags, ["refund"]);
    const color = await at(agent, "chat-tag").locator(".tag-dot").evaluate((dot) => getComputedStyle(dot).backgroundColor);
    assert.equal(color, "rgb(47, 158, 68)");
    await at(agent, "chat-tag").getByRole("button").click();
    await at(agent, "chat-tag").waitFor({ state: "detached" });
    assert.equal(await at(visitor, "chat-happened").filter({ hasText: "refund" }).count(), 0, "the visitor does not read tags");
    expectNoFaults(agent, visitor);
  });

  test("the visitor saves what was written", async (context) => {
    if (!(await serves(stage, "/contacts/{id}/transcript"))) return context.skip("the server has no transcripts yet");
    const agent = await agentAtWork(stage, "agent4");
    const visitor = await visitorInChat(stage, "Trudi Transcript");
    await acceptChat(agent, "Trudi Transcript");
    await write(visitor, "Please <b>remember</b> this");
    await write(agent, "I do");
    await expectTexts(visitor, ["Please <b>remember</b> this", "I do"]);
    await at(visitor, "chat-menu").click();
    const [download] = await Promise.all([visitor.waitForEvent("download"), at(visitor, "chat-transcript").click()]);
    assert.match(download.suggestedFilename(), /\.txt$/);
    const text = await readFile(await download.path(), "utf8");
    assert.ok(text.includes("Please <b>remember</b> this") && text.includes("I do"), text);
    expectNoFaults(agent, visitor);
  });

  test("the launcher counts what came while its window was closed", async () => {
    await atShop(stage, async (address) => {
      const agent = await agentAtWork(stage, "agent5");
      const visitor = await openPage(stage.browser);
      await visitor.addInitScript(openTrees);
      await visitor.goto(address);
      const button = visitor.locator("#callroom-launcher button");
      await button.click();
      const widget = visitor.frameLocator("#callroom-launcher iframe");
      await widget.locator('[data-testid="visitor-name"]').fill("Lara Launcher");
      await widget.locator('[data-testid="start-chat"]').click();
      await acceptChat(agent, "Lara Launcher");
      await write(agent, "first");
      await widget.locator('[data-testid="chat-text"]').getByText("first").waitFor();
      await button.click();
      await write(agent, "second");
      await write(agent, "third");
      await visitor.locator("#callroom-launcher button b").getByText("2", { exact: true }).waitFor();
      assert.match(await button.getAttribute("aria-label"), /unread messages: 2/);
      await button.click();
      await until("the badge to go", async () => (await visitor.locator("#callroom-launcher button b").count()) === 0);
      await button.click();
      await until("it to be read", async () => !/unread/.test(await button.getAttribute("aria-label")));
    });
  });
});
