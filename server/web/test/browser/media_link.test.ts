import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['@preact/signals'] },
  });
  await server.listen();
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--autoplay-policy=no-user-gesture-required'],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`${server.resolvedUrls!.local[0]}test/browser/media_link.html`);
  await page.waitForFunction(() => 'tools' in window);
});
afterEach(() => page.close());

it('lets sound flow both ways, with one offer and one answer', async () => {
  const kinds = await page.evaluate(async () => {
    const pair = await window.tools.connected();
    return pair.sent.filter((each) => each.kind !== 'candidate').map((each) => `${each.from} ${each.kind}`);
  });
  expect(kinds).toEqual(['offerer offer', 'answerer answer']);
});

it("shows the customer's picture when it comes and hides it when it goes", async () => {
  const offers = await page.evaluate(async () => {
    const { connected, picture, received, until } = window.tools;
    const pair = await connected();
    await pair.customer.setTrack('video', picture());
    await until('the picture is shown', () => pair.agent.remoteVideo.value !== null);
    await until('it moves', async () => (await received(pair.agent, 'video')) > 5);
    await pair.customer.setTrack('video', null);
    await until('the picture is gone', () => pair.agent.remoteVideo.value === null);
    return pair.sent.filter((each) => each.kind === 'offer').map((each) => each.from);
  });
  expect(new Set(offers)).toEqual(new Set(['offerer']));
});

it("shows the agent's picture and swaps it without a new offer", async () => {
  const offers = await page.evaluate(async () => {
    const { connected, picture, received, until } = window.tools;
    const pair = await connected();
    await pair.agent.setTrack('video', picture());
    await until('the picture is shown', () => pair.customer.remoteVideo.value !== null);
    const before = pair.sent.filter((each) => each.kind === 'offer').length;
    await pair.agent.setTrack('video', picture());
    const packets = await received(pair.customer, 'video');
    await until('it goes on', async () => (await received(pair.customer, 'video')) > packets + 5);
    return pair.sent.filter((each) => each.kind === 'offer').length - before;
  });
  expect(offers).toBe(0);
});

it('connects again after the customer reloads', async () => {
  await page.evaluate(async () => {
    const { connected, flows, tone } = window.tools;
    const pair = await connected();
    pair.reloadCustomer();
    await pair.customer.setTrack('audio', tone());
    await flows(pair);
  });
});

it.each([true, false])('connects again after the agent reloads, told before the offer: %s', async (isToldFirst) => {
  const replaced = await page.evaluate(async (isFirst) => {
    const { connected, flows, tone, until } = window.tools;
    const pair = await connected();
    const before = pair.customer.peer;
    pair.reloadAgent(isFirst);
    await pair.agent.setTrack('audio', tone());
    await until('the customer has a new connection', () => pair.customer.peer !== before);
    await flows(pair);
    return pair.customer.peer !== before;
  }, isToldFirst);
  expect(replaced).toBe(true);
});

it('keeps sound flowing through new ICE, asked for by either side', async () => {
  const users = await page.evaluate(async () => {
    const { connected, received, until } = window.tools;
    const pair = await connected();
    const ufrag = () => /ice-ufrag:(\S+)/.exec(pair.agent.peer?.remoteDescription?.sdp ?? '')?.[1];
    const seen = [ufrag()];
    for (const side of [pair.agent, pair.customer]) {
      side.refresh();
      await until('new ICE', () => ufrag() !== seen.at(-1));
      seen.push(ufrag());
      const packets = await received(pair.customer, 'audio');
      await until('sound goes on', async () => (await received(pair.customer, 'audio')) > packets + 10);
    }
    return seen;
  });
  expect(new Set(users).size).toBe(3);
});

it.each(['offer', 'answer'] as const)('repairs itself when the first %s is lost', async (kind) => {
  await page.evaluate(async (lost) => {
    const { connected, flows, until } = window.tools;
    const pair = await connected(400, [lost]);
    await until('it was sent', () => pair.sent.some((each) => each.kind === lost));
    pair.lose = [];
    await flows(pair);
  }, kind);
});

it('works where nobody has a microphone, and when one is found later', async () => {
  await page.evaluate(async () => {
    const { Pair, flows, tone, until } = window.tools;
    const pair = new Pair(4000);
    pair.customer.start();
    pair.agent.start();
    await until('connected', () => pair.agent.phase.value === 'connected' && pair.customer.phase.value === 'connected');
    await pair.customer.setTrack('audio', tone());
    await pair.agent.setTrack('audio', tone());
    await flows(pair);
  });
});
