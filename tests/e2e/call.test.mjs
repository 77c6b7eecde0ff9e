/** Customer and agent talk from browser to browser, through the real server and the built pages. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ConsoleView } from "../outside/console.mjs";
import { until } from "../outside/wait.mjs";
import { at, openPage } from "./browser.mjs";
import { contactOf } from "./history.mjs";
import { expectFlow, expectSilence, expectSound, goOffline } from "./media.mjs";
import { accept, agentAtWork, customerInLine, expectNoProblems, expectText, rate, wrapUp } from "./people.mjs";
import { atShop } from "./shop.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a call in the browser", () => {
  const stage = serverAndBrowser();

  test("by video: place in line, media both ways, hold, both reloads, wrap-up, rating, history, and the console sees it", async () => {
    const view = await ConsoleView.open(stage.server, "supervisor");
    const customer = await customerInLine(stage, "Carla Camera", "video");
    assert.match(await at(customer, "queue-position").textContent(), /1/);
    await view.showsCall("Carla Camera", "Waiting · no. 1");

    const agent = await agentAtWork(stage, "agent1");
    await accept(agent, customer);
    await expectFlow(customer);
    await expectFlow(agent);
    await view.showsCall("Carla Camera", "Talking");
    await until("the customer to see the agent", () => at(customer, "remote-video").evaluate((video) => video.videoWidth > 0 && video.currentTime > 0));
    await until("the agent to see the customer", () => at(agent, "remote-video").evaluate((video) => video.videoWidth > 0 && video.currentTime > 0));

    await at(agent, "call-hold").click();
    await expectText(customer, "call-status", "held");
    await expectText(agent, "call-status", "held");
    await view.showsCall("Carla Camera", "On hold");
    await expectSilence(customer);
    await expectSilence(agent);
    await at(agent, "call-hold").click();
    await expectText(customer, "call-status", "connected");
    await expectSound(customer);
    await expectSound(agent);

    await customer.reload();
    await expectText(customer, "call-status", "connected");
    await expectText(agent, "call-status", "connected");
    await expectFlow(customer);
    await expectFlow(agent);

    await agent.reload();
    await expectText(agent, "call-status", "connected");
    await expectText(customer, "call-status", "connected");
    await expectFlow(customer);
    await expectFlow(agent);

    await at(agent, "call-end").click();
    await expectText(customer, "call-status", "ended");
    await view.showsCall("Carla Camera", "Wrap-up");
    await wrapUp(agent, "Showed her the camera <b>settings</b>");
    await rate(customer, 5);

    await until("the history to be whole", async () => {
      const contact = await contactOf(stage.supervisor, "Carla Camera");
      return contact.status === "closed" && contact.feedback !== null;
    });
    const contact = await contactOf(stage.supervisor, "Carla Camera");
    assert.equal(contact.channel, "video");
    assert.equal(contact.outcome, "handled");
    assert.equal(contact.notes, "Showed her the camera <b>settings</b>");
    assert.equal(contact.feedback.rating, 5);
    assert.ok(contact.holdSeconds >= 2);
    await view.shows("no call", ({ calls }) => calls.length === 0);
    await view.close();
    expectNoProblems(customer, agent);
  });

  test("by voice only: audio flows, mute silences, the customer hangs up", async () => {
    const agent = await agentAtWork(stage, "agent2");
    const customer = await customerInLine(stage, "Vic Voice", "call");
    await accept(agent, customer);
    await expectFlow(customer, ["audio"]);
    await expectFlow(agent, ["audio"]);
    await at(customer, "call-mute").click();
    await expectSilence(agent);
    await at(customer, "call-mute").click();
    await expectSound(agent);
    await at(customer, "call-end").click();
    await wrapUp(agent, "");
    await until("the history", async () => (await contactOf(stage.supervisor, "Vic Voice")).status === "closed");
    expectNoProblems(customer, agent);
  });

  test("a network that drops for both comes back with the same call", async () => {
    const agent = await agentAtWork(stage, "agent3");
    const customer = await customerInLine(stage, "Tess Tunnel", "video");
    await accept(agent, customer);
    await goOffline(customer);
    await expectText(agent, "call-status", "reconnecting", 60_000);
    await customer.context().setOffline(false);
    await expectText(agent, "call-status", "connected");
    await expectText(customer, "call-status", "connected");
    await expectFlow(customer);
    await at(agent, "call-end").click();
    await wrapUp(agent, "back again");
    assert.equal((await contactOf(stage.supervisor, "Tess Tunnel")).outcome, "handled");
  });

  test("an agent rejects, the next one rings; a customer who gives up leaves no offer behind", async () => {
    const first = await agentAtWork(stage, "agent4");
    const customer = await customerInLine(stage, "Pat Patient", "call");
    await at(first, "offer").waitFor();
    const second = await agentAtWork(stage, "agent5");
    await at(first, "offer-reject").click();
    await at(second, "offer").waitFor();
    await at(customer, "queue-cancel").click();
    await at(second, "offer").waitFor({ state: "detached" });
    assert.equal((await contactOf(stage.supervisor, "Pat Patient")).outcome, "abandoned");
  });

  test("a name with markup is shown as text", async () => {
    const agent = await agentAtWork(stage, "agent1");
    const name = "<img src=x onerror=alert(1)>";
    const customer = await customerInLine(stage, name, "call");
    await at(agent, "offer").waitFor();
    assert.ok((await at(agent, "offer").textContent()).includes(name));
    await at(customer, "queue-cancel").click();
    await at(agent, "offer").waitFor({ state: "detached" });
    expectNoProblems(agent);
  });

  test("the embed opens the widget on another site's page", async () => {
    await atShop(stage, async (address) => {
      const visitor = await openPage(stage.browser);
      await visitor.goto(address);
      await visitor.locator("#callroom-launcher").waitFor({ state: "attached" });
      await visitor.keyboard.press("Tab");
      await visitor.keyboard.press("Enter");
      const widget = () => visitor.frames().find((frame) => frame.url().startsWith(`${stage.server.url}/widget/`));
      await until("the widget in its frame", () => widget()?.locator('[data-testid="start-call"]').isVisible());
      assert.deepEqual(visitor.problems.filter((problem) => /frame|policy/i.test(problem)), []);
    });
  });

  test("a disabled agent is signed out of the page", async () => {
    const body = { name: "Short Stay", email: "short@demo.test", password: "callroom-demo", role: "agent" };
    const { id } = await stage.manager.expect(201, "POST", "users", body);
    const agent = await agentAtWork(stage, "short");
    await stage.manager.expect(200, "PATCH", `users/${id}`, { disabled: true });
    await at(agent, "login-email").waitFor();
  });
});
