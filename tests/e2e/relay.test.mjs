/** All media through coturn, as between two networks that do not see each other. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { visit } from "../outside/rest.mjs";
import { checkout } from "../outside/server.mjs";
import { at } from "./browser.mjs";
import { Coturn } from "./coturn.mjs";
import { expectCandidates, expectFlow } from "./media.mjs";
import { accept, agentAtWork, customerInLine, wrapUp } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";

describe("through coturn only", () => {
  let coturn;
  before(async () => {
    coturn = await Coturn.start();
  });
  after(() => coturn?.stop());
  const stage = serverAndBrowser(() => ({
    env: { CALLROOM_TURN_URLS: coturn.url, CALLROOM_TURN_SECRET: coturn.secret, CALLROOM_RTC_POLICY: "relay" },
  }));

  test("a video call flows both ways, relayed at both ends", async () => {
    const agent = await agentAtWork(stage, "agent1");
    const customer = await customerInLine(stage, "Rhea Relay", "video");
    await accept(agent, customer);
    await expectFlow(customer);
    await expectFlow(agent);
    await expectCandidates(customer, "relay");
    await expectCandidates(agent, "relay");
    await at(agent, "call-end").click();
    await wrapUp(agent, "relayed");
  });

  test("the server's credential is good for minutes, a changed or an expired one is refused", async () => {
    const customer = await visit(stage.server);
    const { iceServers, iceTransportPolicy } = await customer.expect(200, "GET", "rtc/config");
    assert.equal(iceTransportPolicy, "relay");
    const { urls, username, credential } = iceServers.find((candidate) => candidate.username !== undefined);
    assert.deepEqual(urls, [coturn.url]);
    const [expiry, who] = username.split(":");
    const seconds = Number(expiry) - Date.now() / 1000;
    assert.ok(seconds > 60 && seconds <= 3600, `${seconds} s`);
    assert.equal(coturn.accepts(username, credential), true);
    assert.equal(coturn.accepts(`${Number(expiry) + 3600}:${who}`, credential), false, "a longer life");
    assert.equal(coturn.accepts(`${expiry}:somebody-else`, credential), false, "another person");
    const past = `${Math.floor(Date.now() / 1000) - 1}:${who}`;
    assert.equal(coturn.accepts(past, coturn.credential(past)), false, "an expired one");
    assert.equal(coturn.accepts(username, coturn.credential(username, "guessed")), false, "another secret");
  });
});

describe("the shipped configuration of coturn", () => {
  let coturn;
  before(async () => {
    coturn = await Coturn.start({ shipped: readFileSync(join(checkout, "docs/coturn/turnserver.conf"), "utf8") });
  });
  after(() => coturn?.stop());

  test("knows the credential and forbids peers on loopback and in private networks", () => {
    const username = `${Math.floor(Date.now() / 1000) + 600}:somebody`;
    const { isRelayed, said } = coturn.relay(username, coturn.credential(username));
    assert.equal(isRelayed, false);
    assert.match(said, /403 \(Forbidden IP\)/);
    assert.doesNotMatch(said, /401/);
  });
});
