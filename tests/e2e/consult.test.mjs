/** An agent asks a colleague in his browser, the three talk, and the colleague goes on alone. */
import { describe, test } from "node:test";
import { signIn } from "../outside/rest.mjs";
import { at } from "./browser.mjs";
import { expectFlow, expectSoundAt } from "./media.mjs";
import { accept, agentAtWork, customerInLine, expectNoProblems, expectText, handTo, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a colleague is asked", () => {
  const stage = serverAndBrowser();

  const expectConsult = (page, state) => page.locator(`[data-testid="consult"][data-state="${state}"]`).waitFor();

  /** A customer talks with the first agent, who talks with the second meanwhile. */
  const consulting = async (customerName, firstName, secondName) => {
    const customer = await customerInLine(stage, customerName, "call");
    const first = await agentAtWork(stage, firstName);
    await accept(first, customer);
    await expectText(first, "call-status", "connected");
    const second = await agentAtWork(stage, secondName);
    await handTo(first, (await signIn(stage.server, secondName)).user.name, "transfer-consult");
    await expectConsult(first, "ringing");
    await expectText(customer, "call-status", "held");
    await at(second, "offer-accept").click();
    await expectConsult(first, "talking");
    await expectText(second, "call-status", "connected");
    await expectSoundAt(first, "consult-audio");
    await expectSoundAt(second, "remote-audio");
    return { customer, first, second };
  };

  test("and takes the call over", async () => {
    const { customer, first, second } = await consulting("Clara Consult", "agent1", "agent2");
    await at(first, "consult-complete").click();
    await expectText(second, "call-status", "connected");
    await expectText(customer, "call-status", "connected");
    await expectFlow(customer, ["audio"]);
    await wrapUp(first, "Ben knows more");
    await at(customer, "call-end").click();
    await expectText(customer, "call-status", "ended");
    await wrapUp(second, "Done");
    await at(second, "history-entry").first().click();
    await at(second, "why").locator("summary").click();
    await at(second, "why").getByText("accepted").first().waitFor();
    expectNoProblems(customer, first, second);
  });

  test("joins the call, hears and is heard by both, and leaves two", async () => {
    const { customer, first, second } = await consulting("Konrad Konferenz", "agent3", "agent4");
    await at(first, "consult-conference").click();
    await expectConsult(first, "conference");
    await expectConsult(second, "joined");
    await expectText(customer, "call-status", "connected");
    await expectSoundAt(customer, "remote-audio");
    await expectSoundAt(customer, "colleague-audio");
    await expectSoundAt(second, "remote-audio");
    await expectSoundAt(second, "consult-audio");
    await expectSoundAt(first, "consult-audio");

    await customer.reload();
    await expectText(customer, "call-status", "connected");
    await expectSoundAt(customer, "colleague-audio");
    await expectSoundAt(customer, "remote-audio");

    await at(first, "consult-return").click();
    await at(second, "call-panel").waitFor({ state: "detached" });
    await expectText(first, "call-status", "connected");
    await at(customer, "colleague-audio").waitFor({ state: "detached" });
    await expectFlow(customer, ["audio"]);
    await at(first, "call-end").click();
    await expectText(customer, "call-status", "ended");
    await wrapUp(first, "Settled by three");
    expectNoProblems(customer, first, second);
  });

  test("is let go, and a reload in the middle keeps all three where they are", async () => {
    const { customer, first, second } = await consulting("Rike Reload", "agent5", "agent1");
    await first.reload();
    await expectConsult(first, "talking");
    await expectSoundAt(first, "consult-audio");
    await expectSoundAt(second, "remote-audio");
    await expectText(customer, "call-status", "held");
    await at(first, "consult-return").click();
    await expectText(first, "call-status", "connected");
    await expectFlow(customer, ["audio"]);
    await at(second, "call-panel").waitFor({ state: "detached" });
    await at(first, "call-end").click();
    await wrapUp(first, "");
    expectNoProblems(customer, first, second);
  });
});
