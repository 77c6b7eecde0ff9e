/** A queue that cannot serve a customer: another line is offered on his page, or a callback is promised. */
import { describe, test } from "node:test";
import { expectAccessible } from "./accessible.mjs";
import { until } from "../outside/wait.mjs";
import { at } from "./browser.mjs";
import { expectNoProblems, openWidget } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a queue that cannot serve a customer", () => {
  const stage = serverAndBrowser();

  async function changeSupport(settings) {
    const { items } = await stage.manager.expect(200, "GET", "queues");
    const support = items.find((queue) => queue.name === "support");
    await stage.manager.expect(200, "PATCH", `queues/${support.id}`, settings);
  }

  async function callAs(name) {
    const customer = await openWidget(stage, { viewport: { width: 420, height: 720 }, reducedMotion: "reduce" });
    await at(customer, "visitor-name").fill(name);
    await at(customer, "start-call").click();
    return customer;
  }

  test("offers another line, and the customer takes it", async () => {
    const billing = await stage.manager.expect(201, "POST", "queues", { name: "Billing" });
    await changeSupport({ maxLength: 0, alternatives: [billing.id] });
    const customer = await callAs("Otto Other");
    await at(customer, "other-queues").waitFor();
    await expectAccessible(customer);
    await at(customer, "other-queue").click();
    await at(customer, "queue-position").waitFor();
    await at(customer, "queue-cancel").click();
    expectNoProblems(customer);
  });

  test("promises a callback where nobody is on", async () => {
    await changeSupport({ maxLength: 100, overflow: [{ when: "unstaffed", to: "callback" }] });
    const customer = await callAs("Cora Callback");
    await at(customer, "callback-kept").waitFor();
    await customer.reload();
    await at(customer, "callback-kept").waitFor();
    await at(customer, "callback-by-phone").click();
    await expectAccessible(customer);
    await at(customer, "callback-phone").fill("+49 30 123456");
    await at(customer, "callback-confirm").click();
    await until("the number to be promised", async () => /123456/.test(await at(customer, "callback-kept").textContent()));
    expectNoProblems(customer);
  });
});
