/** What people do in chats, by the controls' test ids. */
import assert from "node:assert/strict";
import { signIn } from "../outside/rest.mjs";
import { until } from "../outside/wait.mjs";
import { at } from "./browser.mjs";
import { openWidget } from "./people.mjs";

/** The size of the launcher's window on another site's page. */
export const widgetSize = { viewport: { width: 380, height: 620 } };

export async function startChat(page, name) {
  await at(page, "visitor-name").fill(name);
  await at(page, "start-chat").click();
  await at(page, "chat-input").waitFor();
}

/** A visitor's page of his own, with a thread that may be written into. */
export async function visitorInChat(stage, name, options = {}) {
  const page = await openWidget(stage, { ...widgetSize, ...options });
  await startChat(page, name);
  return page;
}

/** The agent takes the chat that rings, and has it before him. */
export async function acceptChat(agent, name) {
  await at(agent, "offer").getByText(name, { exact: true }).waitFor();
  await at(agent, "offer-accept").click();
  await at(agent, "offer").waitFor({ state: "detached" });
  await at(agent, "chat-customer").getByText(name, { exact: true }).waitFor();
  await at(agent, "chat-input").waitFor();
}

export const entryOf = (agent, name) => at(agent, "chat-entry").filter({ hasText: name });

export async function showChat(agent, name) {
  await entryOf(agent, name).click();
  await at(agent, "chat-customer").getByText(name, { exact: true }).waitFor();
}

export async function write(page, text) {
  await at(page, "chat-input").fill(text);
  await at(page, "chat-send").click();
}

/** What was written, as it stands there from the top. */
export const textsOf = (page, list = "chat-messages") => at(page, list).locator('[data-testid="chat-text"]').allTextContents();

/** These texts stand there in this order, each once, and nothing besides. */
export async function expectTexts(page, texts, timeoutMs = 20_000) {
  let seen;
  const isSo = async () => {
    seen = await textsOf(page);
    return JSON.stringify(seen) === JSON.stringify(texts);
  };
  await until("the texts", isSo, { timeoutMs }).catch(() => assert.deepEqual(seen, texts));
}

/** All that this page wrote has got so far: `sent`, `delivered` or `read`. */
export async function expectState(page, state) {
  await until(`what was written to be ${state}`, async () => {
    const own = at(page, "chat-messages").locator('[data-testid="chat-message"][data-mine="true"][data-type="message"]');
    const states = await own.evaluateAll((rows) => rows.map((row) => row.dataset.state));
    return states.length > 0 && states.every((each) => each === state);
  });
}

/** No script failed; what could not be fetched is told on the page itself. */
export function expectNoFaults(...pages) {
  for (const page of pages) {
    const faults = page.problems.filter((problem) => !/^Failed to load resource|WebSocket connection/.test(problem));
    assert.deepEqual(faults, []);
  }
}

/** Whether the server has a path that begins so; what it has not is not tested. */
export async function serves(stage, path) {
  const { paths } = await stage.manager.expect(200, "GET", "openapi.json");
  return Object.keys(paths).some((each) => each.replace("/api/v1", "").startsWith(path));
}

/** Ends what a test has left open, wrap-ups among it, and sends the agents home: a closed page is rung for a while. */
export async function endAll(stage) {
  const open = async () => (await stage.manager.expect(200, "GET", "contacts?limit=200")).items.filter(({ status }) => status !== "closed");
  for (const { id, status } of await open()) if (status !== "wrapping") await stage.manager.call("POST", `contacts/${id}/end`);
  for (const name of ["agent1", "agent2", "agent3", "agent4", "agent5"]) {
    const agent = (stage.agents ??= {})[name] ?? (stage.agents[name] = await signIn(stage.server, name));
    const { items } = await agent.expect(200, "GET", "contacts/active");
    for (const { id, status } of items) if (status === "wrapping") await agent.call("POST", `contacts/${id}/wrap-up`, {});
    await agent.call("PUT", `agents/${agent.user.id}/presence`, { presence: "offline" });
  }
}
