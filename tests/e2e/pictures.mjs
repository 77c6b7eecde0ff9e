/** Writes docs/pictures/web-*.png: the main states of the pages, in light and dark. Run with `npm run pictures`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { takeMessages } from "../outside/recordings.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server, checkout } from "../outside/server.mjs";
import { at, launch } from "./browser.mjs";
import { expectFlow } from "./media.mjs";
import { accept, atVoicemail, becomeAvailable, expectText, openWidget, openWorkspace, signInAt, startCalling, wrapUp } from "./people.mjs";

const folder = join(checkout, "docs/pictures");
mkdirSync(folder, { recursive: true });

const server = await Server.start();
const browser = await launch();
const stage = { server, browser };
try {
  for (const colorScheme of ["light", "dark"]) {
    const suffix = colorScheme === "dark" ? "-dark" : "";
    const take = (page, name) => page.screenshot({ path: join(folder, `web-${name}${suffix}.png`), animations: "disabled" });
    const customer = await openWidget(stage, { colorScheme, viewport: { width: 420, height: 720 } });
    await take(customer, "widget-start");
    const agent = await openWorkspace(stage, { colorScheme });
    await take(agent, "agent-sign-in");
    await signInAt(agent, "agent1");
    await startCalling(customer, "Carla Jensen", "video");
    await take(customer, "widget-waiting");
    await becomeAvailable(agent);
    await at(agent, "offer").waitFor();
    await take(agent, "agent-offer");
    await accept(agent, customer);
    await expectFlow(customer);
    await take(customer, "widget-call");
    await take(agent, "agent-call");
    await at(agent, "call-hold").click();
    await expectText(customer, "call-status", "held");
    await take(customer, "widget-held");
    await at(agent, "call-end").click();
    await at(agent, "wrapup").waitFor();
    await take(agent, "agent-wrap-up");
    await at(customer, "rating-5").waitFor();
    await at(customer, "rating-5").click();
    await take(customer, "widget-rating");
    await wrapUp(agent, "Sent the invoice again");
    await take(agent, "agent-history");
    await at(agent, "presence-offline").click();
    await expectText(agent, "presence-current", "offline");
    await takeMessages(await signIn(server, "manager"));
    const late = await atVoicemail(stage, "Lena Late", { colorScheme });
    await at(late, "voicemail-record").click();
    await at(late, "voicemail-stop").waitFor();
    await late.locator('[role="timer"]', { hasText: "0:03" }).waitFor();
    await at(late, "voicemail-stop").click();
    await at(late, "voicemail-send").waitFor();
    await take(late, "widget-voicemail");
    for (const context of browser.contexts()) await context.close();
  }
} finally {
  await browser.close();
  await server.remove();
}
