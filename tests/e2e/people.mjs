/** What a customer and an agent do on their pages, by the controls' test ids. A stage is a server with a browser beside it. */
import assert from "node:assert/strict";
import { demoPassword } from "../outside/rest.mjs";
import { until } from "../outside/wait.mjs";
import { at, openPage } from "./browser.mjs";

/** Waits until the element reads this, as people would. */
export async function expectText(page, id, text, timeoutMs = 20_000) {
  await until(
    `${id} to read ${text}`,
    async () => {
      const seen = (await at(page, id).first().textContent({ timeout: 1_000 })).trim().toLowerCase();
      if (seen === text) return true;
      throw new Error(`it reads ${seen}`);
    },
    { timeoutMs },
  );
}

export async function openWidget(stage, options) {
  const page = await openPage(stage.browser, options);
  await page.goto(`${stage.server.url}/widget/`);
  await at(page, "start-call").waitFor();
  return page;
}

/** The customer's page, in line for a call or a video call. */
export async function startCalling(page, name, channel = "video") {
  await at(page, "visitor-name").fill(name);
  await at(page, channel === "video" ? "start-video" : "start-call").click();
  await at(page, "queue-position").waitFor();
}

/** A customer's page of his own, in line. */
export async function customerInLine(stage, name, channel, options) {
  const page = await openWidget(stage, options);
  await startCalling(page, name, channel);
  return page;
}

/** The widget of a customer whom nobody can answer, where the queue takes messages. */
export async function atVoicemail(stage, name, options = {}) {
  const page = await openWidget(stage, { viewport: { width: 420, height: 720 }, ...options });
  await at(page, "visitor-name").fill(name);
  await at(page, "start-call").click();
  await at(page, "voicemail").waitFor();
  return page;
}

export async function openWorkspace(stage, options) {
  const page = await openPage(stage.browser, options);
  await page.goto(`${stage.server.url}/agent/`);
  await at(page, "login-email").waitFor();
  return page;
}

export async function signInAt(page, name) {
  await at(page, "login-email").fill(`${name}@demo.test`);
  await at(page, "login-password").fill(demoPassword);
  await at(page, "login-submit").click();
  await at(page, "presence-current").waitFor();
}

export async function becomeAvailable(page) {
  await at(page, "presence-available").click();
  await expectText(page, "presence-current", "available");
}

export async function agentAtWork(stage, name, options) {
  const page = await openWorkspace(stage, options);
  await signInAt(page, name);
  await becomeAvailable(page);
  return page;
}

/** The agent takes the offer; both pages show the call. */
export async function accept(agent, customer) {
  await at(agent, "offer").waitFor();
  await at(agent, "offer-accept").click();
  await expectText(agent, "call-status", "connected");
  await expectText(customer, "call-status", "connected");
}

/** The agent chooses a queue or a colleague in the dialog; the button of that id says what for. */
export async function handTo(agent, name, button) {
  await at(agent, "call-transfer").click();
  await at(agent, "transfer-search").fill(name);
  await at(agent, "transfer-target").filter({ hasText: name }).click();
  await at(agent, button).click();
}

export async function wrapUp(agent, notes) {
  await at(agent, "wrapup").waitFor();
  await at(agent, "wrapup-notes").fill(notes);
  await at(agent, "wrapup-done").click();
  await at(agent, "wrapup").waitFor({ state: "detached" });
}

export async function rate(customer, rating) {
  await at(customer, `rating-${rating}`).click();
  await at(customer, "feedback-send").click();
  await at(customer, "feedback-send").waitFor({ state: "detached" });
}

/** Nothing went wrong on the page that its console would tell. */
export function expectNoProblems(...pages) {
  for (const page of pages) assert.deepEqual(page.problems, []);
}
