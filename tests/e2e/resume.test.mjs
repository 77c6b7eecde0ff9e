/** A page is reloaded in the middle of something: neither side loses anything, and both can go on. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { at } from "./browser.mjs";
import { contactOf } from "./history.mjs";
import { expectFlow, expectSilence, expectSound, goOffline } from "./media.mjs";
import { accept, agentAtWork, customerInLine, expectNoProblems, expectText, rate, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a reload in the middle", () => {
  const stage = serverAndBrowser();

  const valueOf = (page, id) => at(page, id).inputValue();

  test("of ringing keeps the place in line and the offer, which can still be taken", async () => {
    const customer = await customerInLine(stage, "Rita Ringing", "call");
    const agent = await agentAtWork(stage, "agent1");
    await at(agent, "offer").waitFor();
    const { queuedAt } = await contactOf(stage.supervisor, "Rita Ringing");

    await customer.reload();
    await at(customer, "queue-position").waitFor();
    assert.equal(await at(customer, "queue-position").getAttribute("data-position"), "1");
    await expectText(customer, "call-status", "ringing");
    await at(agent, "offer").waitFor();

    await agent.reload();
    await at(agent, "offer").waitFor();
    await expectText(agent, "offer-customer", "rita ringing");
    await expectText(agent, "presence-current", "available");

    await accept(agent, customer);
    await expectFlow(customer, ["audio"]);
    await expectFlow(agent, ["audio"]);
    const contact = await contactOf(stage.supervisor, "Rita Ringing");
    assert.deepEqual([contact.status, contact.queuedAt], ["active", queuedAt]);
    const { items } = await stage.supervisor.expect(200, "GET", `contacts/${contact.id}/offers`);
    assert.deepEqual(items.map((offer) => offer.status), ["accepted"], "the one offer");
    expectNoProblems(customer, agent);
  });

  test("of a call on hold keeps it on hold, silent, and as long as it is", async () => {
    const customer = await customerInLine(stage, "Hilde Hold", "video");
    const agent = await agentAtWork(stage, "agent2");
    await accept(agent, customer);
    await at(agent, "call-hold").click();
    await expectText(customer, "call-status", "held");
    const before = await contactOf(stage.supervisor, "Hilde Hold");

    for (const page of [customer, agent]) {
      await page.reload();
      await expectText(page, "call-status", "held");
    }
    await expectText(customer, "call-status", "held");
    await expectSilence(customer);
    await expectSilence(agent);

    await at(agent, "call-hold").click();
    await expectText(customer, "call-status", "connected");
    await expectSound(customer);
    await expectSound(agent);
    await expectFlow(customer);
    const contact = await contactOf(stage.supervisor, "Hilde Hold");
    assert.deepEqual([contact.id, contact.answeredAt, contact.agentId], [before.id, before.answeredAt, before.agentId]);
    assert.ok(contact.holdSeconds >= 4, `${contact.holdSeconds} seconds on hold`);
    expectNoProblems(customer, agent);
  });

  test("of the wrap-up keeps what was written, and the customer may still rate", async () => {
    const customer = await customerInLine(stage, "Wanda Wrapup", "call");
    const agent = await agentAtWork(stage, "agent3");
    await accept(agent, customer);
    await at(agent, "call-end").click();
    await at(agent, "wrapup").waitFor();
    const disposition = await at(agent, "wrapup-disposition").locator("option").nth(1).getAttribute("value");
    await at(agent, "wrapup-disposition").selectOption(disposition);
    await at(agent, "wrapup-notes").fill("Half a sen");
    await at(agent, "wrapup-tags").fill("invoice");
    await at(agent, "wrapup-tags").press("Enter");
    const { deadline } = await contactOf(stage.supervisor, "Wanda Wrapup");

    await agent.reload();
    await at(agent, "wrapup").waitFor();
    await expectText(agent, "agent-state", "wrapping up");
    assert.equal(await valueOf(agent, "wrapup-notes"), "Half a sen");
    assert.equal(await valueOf(agent, "wrapup-disposition"), disposition);
    await at(agent, "wrapup").locator(".tags").getByText("invoice").waitFor();
    assert.equal((await contactOf(stage.supervisor, "Wanda Wrapup")).deadline, deadline);

    await at(customer, "rating-4").waitFor();
    await customer.reload();
    await rate(customer, 4);
    await customer.reload();
    await at(customer, "start-call").waitFor();

    await at(agent, "wrapup-notes").press("Control+End");
    await at(agent, "wrapup-notes").pressSequentially("tence");
    await at(agent, "wrapup-done").click();
    await at(agent, "wrapup").waitFor({ state: "detached" });
    const contact = await contactOf(stage.supervisor, "Wanda Wrapup");
    assert.deepEqual(
      [contact.status, contact.notes, contact.disposition, contact.tags, contact.feedback.rating],
      ["closed", "Half a sentence", disposition, ["invoice"], 4],
    );
    expectNoProblems(customer, agent);
  });

  test("a call that ended while the page was away may be rated when it is back", async () => {
    const customer = await customerInLine(stage, "Abby Away", "call");
    const agent = await agentAtWork(stage, "agent4");
    await accept(agent, customer);
    await customer.goto("about:blank");
    await at(agent, "call-end").click();
    await wrapUp(agent, "Hung up");
    await customer.goto(`${stage.server.url}/widget/`);
    await rate(customer, 3);
    assert.equal((await contactOf(stage.supervisor, "Abby Away")).feedback.rating, 3);
    expectNoProblems(customer, agent);
  });

  test("a callback that was closed while the page was away is promised no more", async () => {
    const customer = await customerInLine(stage, "Karla Kept", "call");
    await at(customer, "queue-callback").click();
    await at(customer, "callback-confirm").click();
    await at(customer, "callback-kept").waitFor();
    const { id } = await contactOf(stage.supervisor, "Karla Kept");
    await goOffline(customer);
    // The new server knows no session of the page: nothing that it missed is sent after.
    await stage.server.end("SIGKILL");
    await stage.server.launch();
    await stage.supervisor.expect(200, "POST", `contacts/${id}/end`);
    await customer.context().setOffline(false);
    await at(customer, "callback-kept").waitFor({ state: "detached" });
    await at(customer, "start-again").waitFor();
  });
});
