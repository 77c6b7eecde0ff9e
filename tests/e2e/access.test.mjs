/** Each page in each of its states can be used by everyone: axe finds no violation, in light and in dark. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { takeMessages } from "../outside/recordings.mjs";
import { expectAccessible } from "./accessible.mjs";
import { at } from "./browser.mjs";
import { accept, atVoicemail, becomeAvailable, expectText, openWidget, openWorkspace, rate, signInAt, startCalling, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

for (const colorScheme of ["light", "dark"]) {
  describe(`pages in ${colorScheme}`, () => {
    const stage = serverAndBrowser();

    test("have no violation from signing in to rating", async () => {
      const options = { colorScheme, reducedMotion: "reduce" };
      const customer = await openWidget(stage, options);
      await expectAccessible(customer, "widget: start");
      const agent = await openWorkspace(stage, options);
      await expectAccessible(agent, "workspace: sign in");
      await at(agent, "login-email").fill("agent1@demo.test");
      await at(agent, "login-password").fill("wrong");
      await at(agent, "login-submit").click();
      await at(agent, "login-error").waitFor();
      await expectAccessible(agent, "workspace: sign-in refused");
      await signInAt(agent, "agent1");
      await expectAccessible(agent, "workspace: offline");
      await startCalling(customer, "Axel Access", "video");
      await expectAccessible(customer, "widget: in line");
      await becomeAvailable(agent);
      await at(agent, "offer").waitFor();
      await expectAccessible(agent, "workspace: offer");
      await accept(agent, customer);
      await expectAccessible(customer, "widget: call");
      await expectAccessible(agent, "workspace: call");
      await at(agent, "call-hold").click();
      await expectText(customer, "call-status", "held");
      await expectAccessible(customer, "widget: held");
      await expectAccessible(agent, "workspace: held");
      await at(agent, "call-end").click();
      await at(agent, "wrapup").waitFor();
      await expectAccessible(agent, "workspace: wrap-up");
      await at(customer, "rating-5").waitFor();
      await expectAccessible(customer, "widget: rating");
      await rate(customer, 4);
      await expectAccessible(customer, "widget: thanks");
      await wrapUp(agent, "done");
      await expectAccessible(agent, "workspace: history");
    });

    test("can be used by keyboard alone", async () => {
      const customer = await openWidget(stage, { colorScheme });
      await at(customer, "visitor-name").focus();
      await customer.keyboard.type("Kim Keyboard");
      await press(customer, "start-call");
      await at(customer, "queue-position").waitFor();
      await press(customer, "queue-cancel");
      await at(customer, "start-again").waitFor();
      await press(customer, "start-again");
      await at(customer, "start-call").waitFor();
    });

    test("have no violation while a message is left and heard", async () => {
      await takeMessages(stage.manager, "max_length");
      const options = { colorScheme, reducedMotion: "reduce" };
      const agent = await openWorkspace(stage, options);
      await signInAt(agent, "agent2");
      const customer = await atVoicemail(stage, "Vera Voicemail", options);
      await expectAccessible(customer, "widget: voicemail");
      await press(customer, "voicemail-record");
      await at(customer, "voicemail-stop").waitFor();
      await expectAccessible(customer, "widget: recording");
      await customer.keyboard.press("Enter"); // the focus went on to what stops it
      await at(customer, "voicemail-send").waitFor();
      await expectAccessible(customer, "widget: message");
      await customer.keyboard.press("Enter");
      await at(customer, "voicemail-sent").waitFor();
      await expectAccessible(customer, "widget: message sent");
      await agent.reload();
      await at(agent, "message-entry").click();
      await at(agent, "sound-play").waitFor();
      await expectAccessible(agent, "workspace: message");
    });
  });
}

/** Goes to the control with Tab and presses it. */
async function press(page, id) {
  const reached = () => at(page, id).evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < 40 && !(await reached()); ++tabs) await page.keyboard.press("Tab");
  assert.ok(await reached(), `Tab does not reach ${id}`);
  await page.keyboard.press("Enter");
}
