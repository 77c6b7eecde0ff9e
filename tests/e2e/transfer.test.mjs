/** A call that is handed on: the customer's page stays, and talks with whoever takes it. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { signIn } from "../outside/rest.mjs";
import { at } from "./browser.mjs";
import { contactOf } from "./history.mjs";
import { expectFlow } from "./media.mjs";
import { accept, agentAtWork, customerInLine, expectNoProblems, expectText, handTo, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a call handed on", () => {
  const stage = serverAndBrowser();

  test("to another agent: media flows with the second, the first wraps up", async () => {
    const customer = await customerInLine(stage, "Hannah Handed");
    const first = await agentAtWork(stage, "agent1");
    await accept(first, customer);
    await expectFlow(customer);
    const second = await agentAtWork(stage, "agent2");
    await handTo(first, (await signIn(stage.server, "agent2")).user.name, "transfer-confirm");
    await at(customer, "queue-position").waitFor();
    await accept(second, customer);
    await expectFlow(customer);
    await expectFlow(second);
    await wrapUp(first, "Wanted to speak with billing");
    await expectText(customer, "call-status", "connected");

    await at(second, "call-end").click();
    await expectText(customer, "call-status", "ended");
    await wrapUp(second, "Paid");
    assert.equal((await contactOf(stage.manager, "Hannah Handed")).outcome, "handled", "it stays one contact");
    expectNoProblems(customer, first, second);
  });

  test("to a queue: the customer waits there with a place", async () => {
    const billing = await stage.manager.expect(201, "POST", "queues", { name: "Billing" });
    const customer = await customerInLine(stage, "Bill Due", "call");
    const agent = await agentAtWork(stage, "agent3");
    await accept(agent, customer);
    await handTo(agent, billing.name, "transfer-confirm");
    await at(customer, "queue-position").waitFor();
    assert.match(await at(customer, "queue-position").textContent(), /1/);
    await wrapUp(agent, "");
    // Free again, he serves that queue too.
    await accept(agent, customer);
    await at(customer, "call-end").click();
    await expectText(customer, "call-status", "ended");
    expectNoProblems(customer, agent);
  });
});
