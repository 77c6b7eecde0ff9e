/** Debian's Chromium with a microphone and a camera that are not there. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { at } from "./element.mjs";
import { countMedia, keepSockets } from "./media.mjs";

const switches = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--autoplay-policy=no-user-gesture-required",
  // Two pages on a machine without a network still reach each other.
  "--allow-loopback-in-peer-connection",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
];

function program() {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  const found = known.find((path) => path && existsSync(path));
  if (found === undefined) throw new Error("Chromium is not installed");
  return found;
}

/** Root has no sandbox of its own; every other user keeps it. */
export function launch() {
  return chromium.launch({ executablePath: program(), args: process.getuid() === 0 ? [...switches, "--no-sandbox"] : switches });
}

/** A page of a person's own (cookies and storage apart), whose errors `problems` collects and whose media is counted. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(countMedia);
  await context.addInitScript(keepSockets);
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return Object.assign(page, { problems });
}

export { at };
