/** Nobody is on: the customer leaves a message in the browser, and staff hears it. */
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { download, takeMessages } from "../outside/recordings.mjs";
import { until } from "../outside/wait.mjs";
import { at } from "./browser.mjs";
import { contactOf } from "./history.mjs";
import { atVoicemail, expectNoProblems, openWorkspace, signInAt } from "./people.mjs";
import { serverAndBrowser } from "./stage.mjs";
import { webmSeconds } from "./webm.mjs";

describe("a message in the browser", () => {
  const stage = serverAndBrowser();
  before(() => takeMessages(stage.manager));

  const phase = (page, name) => page.locator(`[data-testid="voicemail"][data-phase="${name}"]`).waitFor();

  /** Records for so many seconds, by the page's own clock. */
  async function recordFor(page, seconds) {
    await at(page, "voicemail-record").click();
    await phase(page, "recording");
    await until(
      `${seconds} seconds to be recorded`,
      async () => {
        const [minutes, rest] = (await page.locator('[role="timer"]').textContent()).split(" ")[0].split(":").map(Number);
        return minutes * 60 + rest >= seconds;
      },
      { timeoutMs: 30_000 },
    );
    await at(page, "voicemail-stop").click();
    await phase(page, "review");
  }

  test("is recorded, heard again, sent, and played by an agent", async () => {
    const customer = await atVoicemail(stage, "Mona Message");
    await recordFor(customer, 5);
    await at(customer, "sound-play").click();
    await until("the message to be played", () => customer.locator("audio").evaluate((sound) => sound.currentTime > 0.3));
    await at(customer, "voicemail-send").click();
    await at(customer, "voicemail-sent").waitFor();

    const contact = await contactOf(stage.supervisor, "Mona Message");
    assert.deepEqual([contact.status, contact.outcome, contact.recordingIds.length], ["closed", "voicemail", 1]);
    const { items } = await stage.supervisor.expect(200, "GET", `contacts/${contact.id}/recordings`);
    assert.ok(items[0].durationSeconds >= 5 && items[0].durationSeconds < 15, `${items[0].durationSeconds} seconds`);
    const { status, headers, bytes } = await download(stage.supervisor, contact.recordingIds[0]);
    assert.deepEqual([status, headers.get("content-type")], [200, "audio/webm"]);
    assert.equal(bytes.length, items[0].sizeBytes);
    assert.equal(bytes.readUInt32BE(0), 0x1a45dfa3);
    assert.ok(bytes.length > 2_000, `${bytes.length} bytes`);
    const seconds = webmSeconds(bytes);
    assert.ok(Math.abs(seconds - items[0].durationSeconds) < 1.5, `${seconds} seconds of sound`);

    const agent = await openWorkspace(stage);
    await signInAt(agent, "agent1");
    await at(agent, "message-entry").click();
    await at(agent, "message-sounds").locator('[data-testid="sound-play"]').click();
    await until("the agent to hear it", () => agent.locator("audio").evaluate((sound) => sound.currentTime > 0.3));
    expectNoProblems(customer, agent);
  });

  test("that is discarded leaves nothing", async () => {
    const customer = await atVoicemail(stage, "Dora Discards");
    await recordFor(customer, 4);
    await at(customer, "voicemail-discard").click();
    await phase(customer, "ready");
    const contact = await contactOf(stage.supervisor, "Dora Discards");
    await until("the upload to be gone", async () => {
      const { items } = await stage.supervisor.expect(200, "GET", `contacts/${contact.id}/recordings`);
      return items.length === 0;
    });
    await recordFor(customer, 1);
    await at(customer, "voicemail-send").click();
    await at(customer, "voicemail-sent").waitFor();
    assert.equal((await contactOf(stage.supervisor, "Dora Discards")).recordingIds.length, 1);
    expectNoProblems(customer);
  });

  test("that does not get through is kept, and sent when it can be", async () => {
    const customer = await atVoicemail(stage, "Nick Nonet");
    await customer.route("**/recordings/*/complete", (route) => route.abort());
    await recordFor(customer, 1);
    await at(customer, "voicemail-send").click();
    await at(customer, "voicemail-trouble").waitFor({ timeout: 40_000 });
    await phase(customer, "review");
    await customer.unroute("**/recordings/*/complete");
    await at(customer, "voicemail-send").click();
    await at(customer, "voicemail-sent").waitFor();
    assert.equal((await contactOf(stage.supervisor, "Nick Nonet")).recordingIds.length, 1);
  });
});
