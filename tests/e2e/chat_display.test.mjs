/** What a thread looks like: hostile texts stay texts, long ones can be read back, and everybody can use it. */
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { Live } from "../outside/live.mjs";
import { Rest } from "../outside/rest.mjs";
import { until } from "../outside/wait.mjs";
import { expectAccessible } from "./accessible.mjs";
import { at } from "./browser.mjs";
import { acceptChat, endAll, expectNoFaults, expectTexts, serves, startChat, textsOf, visitorInChat, write } from "./chatting.mjs";
import { agentAtWork, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

const hostile = [
  "<img src=x onerror=alert(1)><script>alert(2)</script>",
  "</textarea></li></ol><style>*{display:none}</style>",
  "&lt;b&gt; &amp; \" ' ` ${1}",
  "javascript:alert(1) data:text/html,<script>alert(1)</script>",
  "\u202Egnp.exe\u202C and \u2066more\u2069",
  "bell \u0007 escape \u001B[31m tab\tend",
  "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 \u{1F600}",
  "שלום עולם مرحبا بالعالم",
  "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349\u035A\u032F\u031E\u0320\u034D".repeat(20),
  "one\n\n\n\ntwo   three",
  "x".repeat(2000),
];

describe("a thread in the browser", () => {
  const stage = serverAndBrowser();
  afterEach(() => endAll(stage));

  test("hostile texts, on both pages, are texts", async () => {
    const agent = await agentAtWork(stage, "agent1");
    const name = "<b onmouseover=alert(3)>Eve</b> \u202Eevil";
    const visitor = await visitorInChat(stage, name);
    await at(agent, "offer").waitFor();
    await at(agent, "offer-accept").click();
    await at(agent, "chat-input").waitFor();
    const alerts = [];
    for (const page of [agent, visitor]) page.on("dialog", (dialog) => alerts.push(dialog.message()) && dialog.dismiss());
    for (const text of hostile) await write(visitor, text);
    await expectTexts(visitor, hostile);
    await expectTexts(agent, hostile);
    for (const page of [agent, visitor]) {
      const foreign = await at(page, "chat-messages").locator("img, script, style, iframe, b, textarea").count();
      assert.equal(foreign, 0, "nobody's text is markup");
      const links = await at(page, "chat-messages").locator("a").count();
      assert.equal(links, 0);
      const isWide = await at(page, "chat-messages").evaluate((box) => box.scrollWidth > box.clientWidth);
      assert.equal(isWide, false, "nothing sticks out");
    }
    assert.deepEqual(alerts, []);
    expectNoFaults(agent, visitor);
  });

  test("100 KB are folded, whole, and only addresses of pages are links", async () => {
    const agent = await agentAtWork(stage, "agent2");
    const visitor = await visitorInChat(stage, "Lena Long");
    await acceptChat(agent, "Lena Long");
    const long = `${"0123456789 <i> ".repeat(64)}\n`.repeat(106).trim();
    assert.ok(long.length > 100_000);
    await write(visitor, long);
    await expectTexts(agent, [long]);
    await at(agent, "chat-messages").getByText("Show all").click();
    await at(agent, "chat-messages").getByText("Show less").waitFor();
    await write(visitor, "see https://example.test/a?b=(c). Or javascript:alert(1)");
    const link = at(agent, "chat-messages").locator("a");
    await link.waitFor();
    assert.equal(await link.getAttribute("href"), "https://example.test/a?b=(c)");
    assert.match(await link.getAttribute("rel"), /noopener/);
    await at(visitor, "chat-input").fill("y".repeat(140_000));
    await visitor.getByText("too long to be sent").waitFor();
    assert.equal(await at(visitor, "chat-send").isDisabled(), true);
    expectNoFaults(agent, visitor);
  });

  test("a long thread opens at its end and is read back page by page without losing the place", async () => {
    const agent = await agentAtWork(stage, "agent3");
    const visitor = await visitorInChat(stage, "Paul Pages");
    const token = await visitor.evaluate(() => sessionStorage.getItem("callroom.visitor.token."));
    const live = await Live.open(new Rest(stage.server, token));
    const { items } = await new Rest(stage.server, token).expect(200, "GET", "contacts/active");
    const texts = Array.from({ length: 170 }, (_, index) => `line ${index + 1}`);
    for (const [index, text] of texts.entries())
      await live.ok("chat.send", { contactId: items[0].id, clientId: `c${index}`, type: "message", text });
    await live.close();
    await acceptChat(agent, "Paul Pages");
    await at(agent, "chat-messages").getByText("line 170", { exact: true }).waitFor();
    await until("the end to be in view", () => at(agent, "chat-messages").evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight < 4));
    assert.ok((await textsOf(agent)).length <= 50);

    const before = await textsOf(agent);
    const top = at(agent, "chat-messages").getByText(before[0], { exact: true });
    await at(agent, "chat-messages").evaluate((box) => {
      box.scrollTop = 40;
    });
    await until("an earlier page", async () => (await textsOf(agent)).length > before.length);
    const isVisible = await top.evaluate((text) => {
      const box = text.closest('[data-testid="chat-messages"]').getBoundingClientRect();
      const own = text.getBoundingClientRect();
      return own.bottom > box.top && own.top < box.bottom;
    });
    assert.ok(isVisible, "what was in view still is");

    await write(visitor, "the newest");
    await at(agent, "chat-jump").getByText("1 new message").waitFor();
    for (let page = 0; page < 5; page++)
      await at(agent, "chat-messages").evaluate((box) => {
        box.scrollTop = 0;
      }).then(() => agent.waitForTimeout(200));
    await expectTexts(agent, [...texts, "the newest"]);
    await at(agent, "chat-jump").click();
    await at(agent, "chat-jump").waitFor({ state: "detached" });
    expectNoFaults(agent, visitor);
  });

  test("files: attached, uploaded, seen and saved by the other side", async (context) => {
    if (!(await serves(stage, "/files"))) return context.skip("the server takes no files yet");
    const agent = await agentAtWork(stage, "agent4");
    const visitor = await visitorInChat(stage, "Fred Files");
    await acceptChat(agent, "Fred Files");
    const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
    await at(visitor, "chat-file").setInputFiles([
      { name: "photo.png", mimeType: "image/png", buffer: png },
      { name: "invoice\u202Efdp.txt", mimeType: "text/plain", buffer: Buffer.from("Total: 20") },
    ]);
    await at(visitor, "chat-attachment").getByText("Ready to send").nth(1).waitFor();
    await at(visitor, "chat-input").fill("both of them");
    await at(visitor, "chat-send").click();
    await expectTexts(agent, ["both of them"]);
    await at(agent, "chat-picture").waitFor();
    await until("the picture to be drawn", () => at(agent, "chat-picture").locator("canvas").evaluate((canvas) => canvas.getContext("2d").getImageData(0, 0, 1, 1).data[3] > 0));
    const [download] = await Promise.all([agent.waitForEvent("download"), at(agent, "chat-file-save").nth(1).click()]);
    assert.equal(download.suggestedFilename(), "invoicefdp.txt");
    assert.equal(await at(visitor, "chat-attachment").count(), 0);
    expectNoFaults(agent, visitor);
  });

  test("who comes back reads his former chat above the new one", async (context) => {
    if (!(await serves(stage, "/conversations/"))) return context.skip("the server tells no conversations yet");
    const agent = await agentAtWork(stage, "agent5");
    const visitor = await visitorInChat(stage, "Rosa Returns");
    await acceptChat(agent, "Rosa Returns");
    await write(visitor, "the first time");
    await write(agent, "you are welcome");
    await expectTexts(visitor, ["the first time", "you are welcome"]);
    await at(agent, "chat-end").click();
    await wrapUp(agent, "");
    await at(visitor, "start-again").click();
    await startChat(visitor, "Rosa Returns");
    await expectTexts(visitor, ["the first time", "you are welcome"]);
    await write(visitor, "the second time");
    await expectTexts(visitor, ["the first time", "you are welcome", "the second time"]);
    await acceptChat(agent, "Rosa Returns");
    await at(agent, "past-entry").click();
    await expectTexts({ locator: (selector) => agent.locator(selector.replace("chat-messages", "past-messages")) }, ["the first time", "you are welcome"]);
    await expectTexts(agent, ["the second time"]);
    expectNoFaults(agent, visitor);
  });

  for (const colorScheme of ["light", "dark"])
    test(`everybody can use it (${colorScheme})`, async () => {
      const visitor = await visitorInChat(stage, "Axel Axe", { colorScheme });
      await write(visitor, "Hello, see https://example.test/");
      await expectTexts(visitor, ["Hello, see https://example.test/"]);
      await expectAccessible(visitor, "the visitor in line");
      const agent = await agentAtWork(stage, "agent1", { colorScheme });
      await expectAccessible(agent, "a chat rings");
      await acceptChat(agent, "Axel Axe");
      await write(agent, "Hello Axel");
      await at(agent, "chat-note").click();
      await write(agent, "A note");
      await until("all of it", async () => (await textsOf(agent)).length === 3);
      await at(visitor, "chat-input").pressSequentially("typing");
      await expectAccessible(agent, "the agent in a chat");
      await expectTexts(visitor, ["Hello, see https://example.test/", "Hello Axel"]);
      await expectAccessible(visitor, "the visitor in a chat");
      await at(visitor, "chat-menu").click();
      await expectAccessible(visitor, "the visitor's menu");
      await at(agent, "chat-transfer").click();
      await at(agent, "transfer-target").first().waitFor();
      await expectAccessible(agent, "the chat is handed on");
      await at(agent, "transfer-cancel").click();
      await at(agent, "chat-help").click();
      await expectAccessible(agent, "the keys");
      await agent.keyboard.press("Escape");
      await agent.setViewportSize({ width: 960, height: 700 });
      await at(agent, "side-toggle").click();
      await at(agent, "customer-panel").waitFor();
      await expectAccessible(agent, "the customer beside the chat on a narrow page");
      await at(agent, "side-close").click();
      await at(agent, "customer-panel").waitFor({ state: "hidden" });
      await agent.setViewportSize({ width: 1280, height: 800 });
      await at(visitor, "chat-end").click();
      await at(visitor, "chat-after").waitFor();
      await at(visitor, "rating-4").click();
      await expectAccessible(visitor, "the visitor rates");
      await at(agent, "wrapup").waitFor();
      await expectAccessible(agent, "the chat is wrapped up");
    });
});
