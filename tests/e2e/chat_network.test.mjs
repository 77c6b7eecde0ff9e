/** Chats while the network goes and the server falls: nothing is missing, nothing is there twice. */
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { until } from "../outside/wait.mjs";
import { at } from "./browser.mjs";
import { acceptChat, endAll, expectNoFaults, expectState, expectTexts, textsOf, visitorInChat, write } from "./chatting.mjs";
import { goOffline } from "./media.mjs";
import { agentAtWork } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

const returns = (page) => page.context().setOffline(false);

/** Both pages show the same thread, which holds each of these texts once. */
async function expectSameThread(one, other, texts) {
  for (const page of [one, other])
    await until("all of it", async () => (await textsOf(page)).length === texts.length, { timeoutMs: 45_000 }).catch(async () =>
      assert.deepEqual(await textsOf(page), texts),
    );
  const seen = await textsOf(one);
  assert.deepEqual([...seen].sort(), [...texts].sort());
  await expectTexts(other, seen);
}

describe("chats on a bad network", () => {
  const stage = serverAndBrowser();
  afterEach(() => endAll(stage));

  test("the visitor's network is gone for a while: what both wrote meanwhile is there once", async () => {
    const agent = await agentAtWork(stage, "agent1");
    const visitor = await visitorInChat(stage, "Nora Network");
    await acceptChat(agent, "Nora Network");
    await write(visitor, "before");
    await expectTexts(agent, ["before"]);
    await goOffline(visitor);
    await write(visitor, "offline one");
    await write(visitor, "offline two");
    await expectTexts(visitor, ["before", "offline one", "offline two"]);
    await at(visitor, "chat-messages").locator('[data-state="sending"]').first().waitFor();
    await write(agent, "are you there?");
    await write(agent, "hello?");
    await returns(visitor);
    await expectSameThread(agent, visitor, ["before", "offline one", "offline two", "are you there?", "hello?"]);
    const order = await textsOf(agent);
    assert.ok(order.indexOf("offline one") < order.indexOf("offline two"), "in the order of writing");
    await expectState(visitor, "read");
    await expectState(agent, "read");
  });

  test("the agent's network is gone for a while, in the middle of several messages", async () => {
    const agent = await agentAtWork(stage, "agent2");
    const visitor = await visitorInChat(stage, "Otto Offline");
    await acceptChat(agent, "Otto Offline");
    const texts = [];
    for (let number = 1; number <= 12; number++) {
      if (number === 4) await goOffline(agent);
      if (number === 9) await returns(agent);
      texts.push(`agent ${number}`, `visitor ${number}`);
      await write(agent, `agent ${number}`);
      await write(visitor, `visitor ${number}`);
    }
    await expectSameThread(agent, visitor, texts);
    expectNoFaults(visitor);
  });

  test("a page that is reloaded while it is offline sends what it could not once it is back", async () => {
    const agent = await agentAtWork(stage, "agent3");
    const visitor = await visitorInChat(stage, "Olga Outbox");
    await acceptChat(agent, "Olga Outbox");
    await write(visitor, "first");
    await expectTexts(agent, ["first"]);
    // Only the API is gone, so that the page itself can be loaded.
    const closed = "**/api/v1/**";
    await visitor.route(closed, (route) => route.abort());
    await visitor.evaluate(() => window.cutSockets());
    await write(visitor, "unsent");
    await expectTexts(visitor, ["first", "unsent"]);
    await visitor.reload();
    await visitor.unroute(closed);
    await visitor.reload();
    await expectTexts(visitor, ["first", "unsent"]);
    await expectTexts(agent, ["first", "unsent"]);
  });

  test("the server is killed and comes back: both pages read on after what they had", async () => {
    const agent = await agentAtWork(stage, "agent4");
    const visitor = await visitorInChat(stage, "Karl Kill");
    await acceptChat(agent, "Karl Kill");
    await write(visitor, "before the fall");
    await write(agent, "I read you");
    await expectTexts(visitor, ["before the fall", "I read you"]);
    await expectTexts(agent, ["before the fall", "I read you"]);
    await stage.server.end("SIGKILL");
    await write(visitor, "into the void");
    await write(agent, "into the void, too");
    await stage.server.launch();
    await expectSameThread(agent, visitor, ["before the fall", "I read you", "into the void", "into the void, too"]);
    await write(agent, "after it");
    await until("the last word", async () => (await textsOf(visitor)).at(-1) === "after it");
    await expectState(visitor, "read");
  });
});
