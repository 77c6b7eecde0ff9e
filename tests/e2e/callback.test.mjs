/** A customer asks to be called back, and is: on his page, or by a number that the agent dials. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { expectAccessible } from "./accessible.mjs";
import { at } from "./browser.mjs";
import { contactOf } from "./history.mjs";
import { expectFlow } from "./media.mjs";
import { agentAtWork, customerInLine, expectNoProblems, expectText, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a callback", () => {
  const stage = serverAndBrowser();

  test("rings on the page that was left open and reloaded meanwhile", async () => {
    const customer = await customerInLine(stage, "Bea Back", "call", { reducedMotion: "reduce" });
    await at(customer, "queue-callback").click();
    await expectAccessible(customer);
    await at(customer, "callback-confirm").click();
    await at(customer, "callback-kept").waitFor();
    await expectAccessible(customer);
    await customer.reload();
    await at(customer, "callback-kept").waitFor();

    const agent = await agentAtWork(stage, "agent1", { reducedMotion: "reduce" });
    await at(agent, "offer-accept").click();
    await at(customer, "called-back").waitFor();
    await expectAccessible(customer);
    await at(customer, "callback-answer").click();
    await expectText(customer, "call-status", "connected");
    await expectText(agent, "call-status", "connected");
    await expectFlow(customer, ["audio"]);
    await at(customer, "call-end").click();
    await wrapUp(agent, "Called back");
    assert.equal((await contactOf(stage.supervisor, "Bea Back")).outcome, "callback_kept");
    expectNoProblems(customer, agent);
  });

  test("by phone: the customer is gone, the agent sees the number and says that somebody answered", async () => {
    const customer = await customerInLine(stage, "Phil Phone", "call", { reducedMotion: "reduce" });
    await at(customer, "queue-callback").click();
    await at(customer, "callback-phone").fill("+49 30 901820");
    await at(customer, "callback-confirm").click();
    await at(customer, "callback-kept").waitFor();
    await customer.context().close();

    const agent = await agentAtWork(stage, "agent2", { reducedMotion: "reduce" });
    await at(agent, "offer-accept").click();
    assert.equal(await at(agent, "callback-phone").getAttribute("href"), "tel:+4930901820");
    await expectAccessible(agent);
    await at(agent, "callback-reached").click();
    await at(agent, "callback").waitFor({ state: "detached" });
    await at(agent, "call-end").click();
    await at(agent, "wrapup-extend").click();
    await wrapUp(agent, "Rang him");
    assert.equal((await contactOf(stage.supervisor, "Phil Phone")).outcome, "callback_kept");
    expectNoProblems(agent);
  });

  test("at a bad moment is put off", async () => {
    const customer = await customerInLine(stage, "Nora Notnow", "call", { reducedMotion: "reduce" });
    await at(customer, "queue-callback").click();
    await at(customer, "callback-confirm").click();
    const agent = await agentAtWork(stage, "agent3", { reducedMotion: "reduce" });
    await at(agent, "offer-accept").click();
    await at(customer, "callback-later").click();
    await at(customer, "callback-kept").waitFor();
    await at(agent, "take-next").waitFor();
    await at(customer, "queue-cancel").click();
    await at(customer, "queue-cancel").waitFor({ state: "detached" });
    assert.equal((await contactOf(stage.supervisor, "Nora Notnow")).outcome, "failed");
    expectNoProblems(customer, agent);
  });
});
