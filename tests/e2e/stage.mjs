/** What every browser test needs before it begins. */
import { after, afterEach, before } from "node:test";
import { signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { launch } from "./browser.mjs";

/**
 * For a `describe`: a server of its own, a browser, and staff signed in without one, there once its tests begin; the pages
 * of a test are closed after it. `settings` gives what the server is started with.
 */
export function serverAndBrowser(settings = () => ({})) {
  const stage = {};
  before(async () => {
    stage.server = await Server.start(settings());
    stage.browser = await launch();
    stage.supervisor = await signIn(stage.server, "supervisor");
    stage.manager = await signIn(stage.server, "manager");
  });
  after(async () => {
    await stage.browser?.close();
    await stage.server?.remove();
  });
  afterEach(async () => {
    for (const context of stage.browser?.contexts() ?? []) await context.close();
  });
  return stage;
}
