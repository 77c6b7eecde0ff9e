/** What the workspace keeps of a sign-in, and how its windows live on when their token ends. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { until } from "../outside/wait.mjs";
import { at } from "./browser.mjs";
import { becomeAvailable, expectText, openWorkspace, signInAt } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("a sign-in at the workspace", () => {
  const stage = serverAndBrowser(() => ({ args: ["--demo", "--access-token-seconds", "10"] }));

  const refreshCookie = async (page) => {
    const kept = await page.context().cookies(`${stage.server.url}/api/v1/auth/refresh`);
    return kept.find(({ name }) => name === "callroom-refresh");
  };

  test("keeps the refresh token out of reach of scripts", async () => {
    const agent = await openWorkspace(stage);
    await signInAt(agent, "agent1");
    const cookie = await refreshCookie(agent);
    assert.equal(cookie.httpOnly, true);
    assert.equal(cookie.sameSite, "Strict");
    const reached = await agent.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
    assert.ok(reached.includes("accessToken"), reached);
    assert.ok(!reached.includes(cookie.value));
    assert.doesNotMatch(reached, /refreshToken/);
    await agent.reload();
    await at(agent, "presence-current").waitFor();
  });

  test("outlives its tokens in two windows, on the same sockets, until one of them signs out", async () => {
    const first = await openWorkspace(stage);
    const refreshes = [];
    first.context().on("response", (response) => {
      if (response.url().endsWith("/auth/refresh")) refreshes.push(response.status());
    });
    let sockets = 0;
    first.on("websocket", () => ++sockets);
    await signInAt(first, "agent2");
    await becomeAvailable(first);
    const second = await first.context().newPage();
    second.on("websocket", () => ++sockets);
    await second.goto(`${stage.server.url}/agent/`);
    await at(second, "presence-current").waitFor();
    await until("three lives of a token to pass", () => refreshes.length >= 3, { timeoutMs: 60_000 });
    for (const page of [first, second]) await expectText(page, "presence-current", "available");
    assert.deepEqual(refreshes.filter((status) => status !== 200), []);
    assert.equal(sockets, 2, "a socket was closed and opened anew");

    const before = await refreshCookie(first);
    await at(first, "user-menu").click();
    await at(first, "sign-out").click();
    for (const page of [first, second]) await at(page, "login-email").waitFor();
    await until("the cookie to be gone", async () => (await refreshCookie(first)) === undefined);
    const headers = { "callroom-refresh": "cookie", cookie: `callroom-refresh=${before.value}` };
    const late = await fetch(`${stage.server.url}/api/v1/auth/refresh`, { method: "POST", headers });
    assert.equal(late.status, 401);
  });
});
