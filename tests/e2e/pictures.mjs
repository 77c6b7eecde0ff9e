/** Writes docs/pictures/web-*.png: the main states of the pages, in light and dark. Run with `npm run pictures`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { takeMessages } from "../outside/recordings.mjs";
import { signIn } from "../outside/rest.mjs";
import { Server, checkout } from "../outside/server.mjs";
import { at, launch } from "./browser.mjs";
import { acceptChat, endAll, expectState, expectTexts, showChat, visitorInChat, write } from "./chatting.mjs";
import { expectFlow } from "./media.mjs";
import { accept, atVoicemail, becomeAvailable, expectText, openWidget, openWorkspace, signInAt, startCalling, wrapUp } from "./people.mjs";

const folder = join(checkout, "docs/pictures");
mkdirSync(folder, { recursive: true });

/** Three visitors and one agent who answers them, and a call out of one of the chats. */
async function takeChats(colorScheme, take) {
  const visitor = await visitorInChat(stage, "Carla Jensen", { colorScheme });
  await write(visitor, "Hello, my invoice of October is wrong: it names two routers, and I have one.");
  await expectState(visitor, "sent");
  await take(visitor, "widget-chat-waiting");
  const agent = await openWorkspace(stage, { colorScheme });
  await signInAt(agent, "agent1");
  await becomeAvailable(agent);
  await acceptChat(agent, "Carla Jensen");
  await write(agent, "Hello Carla, I am looking at it. One moment, please.");
  await at(agent, "chat-note").click();
  await write(agent, "Second time this year, see https://intranet.example/orders/4711");
  await at(agent, "chat-note").click();
  const second = await visitorInChat(stage, "Bo Lindgren", { colorScheme });
  await acceptChat(agent, "Bo Lindgren");
  await write(second, "When will my order arrive?");
  const third = await visitorInChat(stage, "Noor Haddad", { colorScheme });
  await acceptChat(agent, "Noor Haddad");
  await write(third, "مرحبا، هل لديكم هذا المنتج؟");
  await expectTexts(agent, ["مرحبا، هل لديكم هذا المنتج؟"]);
  await write(agent, "Yes, we do!");
  await showChat(agent, "Carla Jensen");
  await write(agent, "You are right. A new invoice is on its way to you.");
  await write(visitor, "Great, that was quick. Thank you!");
  await at(visitor, "chat-input").pressSequentially("One mo");
  await at(agent, "chat-typing").getByText("Carla Jensen").waitFor();
  await take(agent, "agent-chat");
  await at(visitor, "chat-input").fill("");
  await at(agent, "chat-input").pressSequentially("You are");
  await at(visitor, "chat-typing").and(visitor.locator('[data-typing="true"]')).waitFor();
  await take(visitor, "widget-chat");
  await at(agent, "chat-input").fill("");
  await at(visitor, "chat-call").click();
  await accept(agent, visitor);
  await take(visitor, "widget-chat-call");
  await take(agent, "agent-chat-call");
  await at(agent, "call-end").click();
  await wrapUp(agent, "");
  await showChat(agent, "Carla Jensen");
  await at(agent, "chat-end").click();
  await at(agent, "wrapup").waitFor();
  await take(agent, "agent-chat-wrap-up");
  await at(visitor, "chat-after").waitFor();
  await at(visitor, "rating-5").click();
  await take(visitor, "widget-chat-rating");
  await endAll(stage);
  for (const context of browser.contexts()) await context.close();
}

const server = await Server.start();
const browser = await launch();
const stage = { server, browser, manager: await signIn(server, "manager") };
try {
  const takerOf = (colorScheme) => (page, name) => {
    const suffix = colorScheme === "dark" ? "-dark" : "";
    return page.screenshot({ path: join(folder, `web-${name}${suffix}.png`), animations: "disabled" });
  };
  for (const colorScheme of ["light", "dark"]) await takeChats(colorScheme, takerOf(colorScheme));
  for (const colorScheme of ["light", "dark"]) {
    const take = takerOf(colorScheme);
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
    for (const context of browser.contexts()) await context.close();
  }
  await takeMessages(stage.manager);
  for (const colorScheme of ["light", "dark"]) {
    const take = takerOf(colorScheme);
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
