/** What language the pages speak, and how a company's launcher looks. */
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { until } from "../outside/wait.mjs";
import { expectAccessible } from "./accessible.mjs";
import { at, openPage } from "./browser.mjs";
import { expectNoProblems, openWidget, openWorkspace, signInAt } from "./people.mjs";
import { atShop, openTrees } from "./shop.mjs";
import { serverAndBrowser } from "./stage.mjs";

const spoken = (page) => page.locator("html").getAttribute("lang");
const launcher = (page) => page.locator("#callroom-launcher button");

/** Waits until the page speaks it. */
const speaks = (page, language) => until(`the page to speak ${language}`, async () => (await spoken(page)) === language);

async function reads(page, id, text) {
  assert.equal((await at(page, id).textContent()).trim(), text);
}

async function openShop(stage, address, options) {
  const page = await openPage(stage.browser, options);
  await page.addInitScript(openTrees);
  await page.goto(address);
  await launcher(page).waitFor();
  return page;
}

describe("the pages' language", () => {
  const stage = serverAndBrowser();
  const company = (settings) => stage.manager.expect(200, "PUT", "settings/tenant", settings);
  afterEach(() => company({ language: "en" }));

  test("the embedding page names the visitor's", async () => {
    await atShop(
      stage,
      async (address) => {
        const page = await openShop(stage, address, { locale: "es-MX" });
        assert.equal(await launcher(page).getAttribute("aria-label"), "Kontakt aufnehmen");
        await launcher(page).click();
        const frame = () => page.frames().find((each) => each.url().startsWith(`${stage.server.url}/widget/`));
        await until("the widget in its frame", () => frame()?.locator('[data-testid="start-call"]').isVisible());
        assert.equal(await spoken(frame()), "de");
        await reads(frame(), "start-call", "Anrufen");
        assert.equal(await frame().title(), "Kontakt aufnehmen");
        expectNoProblems(page);
      },
      'data-lang="de"',
    );
  });

  test("else the visitor's browser asks for it", async () => {
    const visitor = await openWidget(stage, { locale: "es-MX" });
    assert.equal(await spoken(visitor), "es");
    await reads(visitor, "start-call", "Iniciar una llamada");
    await expectAccessible(visitor);
    expectNoProblems(visitor);
  });

  test("else it is the company's", async () => {
    await company({ language: "zh-CN" });
    const visitor = await openWidget(stage, { locale: "fr-FR" });
    assert.equal(await spoken(visitor), "zh-CN");
    await reads(visitor, "start-call", "发起语音通话");
    expectNoProblems(visitor);
  });

  test("an agent works in his company's until he chooses his own in the menu", async () => {
    await company({ language: "de" });
    const agent = await openWorkspace(stage);
    assert.equal(await spoken(agent), "en", "nobody has signed in yet");
    await signInAt(agent, "agent1");
    await speaks(agent, "de");
    await reads(agent, "presence-available", "Verfügbar");
    await at(agent, "language").click();
    await at(agent, "language-tr").click();
    await speaks(agent, "tr");
    await reads(agent, "presence-available", "Müsait");
    await expectAccessible(agent);
    await agent.reload();
    await at(agent, "presence-current").waitFor();
    assert.equal(await spoken(agent), "tr", "from the first picture on");

    const elsewhere = await openWorkspace(stage);
    await signInAt(elsewhere, "agent1");
    await speaks(elsewhere, "tr");
    await at(elsewhere, "language").click();
    await at(elsewhere, "language-company").click();
    await speaks(elsewhere, "de");
    expectNoProblems(agent, elsewhere);
  });
});

describe("the launcher of a company", () => {
  const stage = serverAndBrowser();
  const painted = (page) => launcher(page).evaluate((button) => getComputedStyle(button).backgroundColor);
  const width = async (page) => (await launcher(page).boundingBox()).width;

  test("wears its colours and its words, which are text", async () => {
    const { widget } = await stage.manager.expect(200, "GET", "settings/tenant");
    const buttonText = "Ask <b>us</b> anything";
    await stage.manager.expect(200, "PUT", "settings/tenant", { widget: { ...widget, color: "#7a1fa2", textColor: "#fff4d6", buttonText } });
    await atShop(stage, async (address) => {
      const page = await openShop(stage, address);
      await launcher(page).getByText(buttonText, { exact: true }).waitFor();
      await until("the company's colour, to which the button fades", async () => (await painted(page)) === "rgb(122, 31, 162)");
      assert.equal(await launcher(page).evaluate((button) => getComputedStyle(button).color), "rgb(255, 244, 214)");
      assert.equal(await launcher(page).getAttribute("aria-label"), buttonText);
      assert.ok((await width(page)) > 150, "a pill around its words");
      await launcher(page).click();
      await until("the round button that closes", async () => (await width(page)) === 60);
      assert.equal(await launcher(page).getAttribute("aria-label"), "Close the window");
      await launcher(page).click();
      await launcher(page).getByText(buttonText).waitFor();

      await page.setViewportSize({ width: 320, height: 640 });
      const { x } = await launcher(page).boundingBox();
      assert.ok(x >= 0, "it stays on a narrow page");
      await launcher(page).click();
      const frame = await page.locator("#callroom-launcher iframe").boundingBox();
      assert.deepEqual([frame.width, frame.height], [320, 640 - 92], "and its window fills the page above the button");
      expectNoProblems(page);
    });
  });

  test("is the launcher's own where the server does not tell", async () => {
    await atShop(stage, async (address) => {
      const page = await openPage(stage.browser);
      await page.addInitScript(openTrees);
      const refused = page.waitForEvent("requestfailed", (request) => request.url().includes("/widget/welcome"));
      await page.route("**/api/v1/widget/welcome?**", (route) => route.abort());
      await page.goto(address);
      await refused;
      assert.equal(await painted(page), "rgb(12, 107, 107)");
      assert.equal(await width(page), 60);
      assert.equal(await launcher(page).getAttribute("aria-label"), "Talk to us");
    });
  });
});
