/** Rights that end: sockets close, and sessions of before are not gone on with. */
import assert from "node:assert/strict";
import { onOneAndThreeThreads, Server } from "../outside/server.mjs";
import { after, before, test } from "node:test";
import { Live } from "../outside/live.mjs";
import { Rest, demoPassword, signIn } from "../outside/rest.mjs";

const closesWithinMs = 5_000;
const signedOut = 4401;

onOneAndThreeThreads("rights that end", (env) => {
  let server;
  let admin;
  before(async () => {
    server = await Server.start({ env });
    admin = await signIn(server, "admin");
  });
  after(() => server?.remove());

  /** A supervisor of their own who watches the floor. */
  async function watcher(name) {
    const email = `${name}@demo.test`;
    const user = await admin.expect(201, "POST", "users", { name, email, password: demoPassword, role: "supervisor" });
    const rest = await signIn(server, name);
    const live = await Live.open(rest);
    await live.ok("floor.subscribe", {});
    await live.push("floor.snapshot");
    return { user, rest, live, resume: { resumeToken: live.ready.resumeToken, lastSeq: live.lastSeq } };
  }

  /** Neither the token nor the session of before is good for anything. */
  async function isOver({ rest, resume }, name) {
    await rest.refused(401, "GET", "auth/me");
    await rest.refused(401, "POST", "ws-tickets");
    await new Rest(server).refused(401, "POST", "auth/refresh", { refreshToken: rest.tokens.refreshToken });
    const again = await Live.open(await signIn(server, name));
    await again.refused("session.resume", resume, "resync_required");
    return again;
  }

  test("a demoted supervisor loses the floor, and the session with it", async () => {
    const person = await watcher("demoted");
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { role: "agent" });
    assert.equal(await person.live.closed(closesWithinMs), signedOut);
    const again = await isOver(person, "demoted");
    assert.equal(again.ready.role, "agent");
    await again.refused("floor.subscribe", {}, "forbidden");
    assert.equal(again.pushes.some(({ event }) => event.startsWith("floor.")), false);
    await again.close();
  });

  test("a session that was cut before the demotion is not resumed after it, with the old rights or the new", async () => {
    const person = await watcher("cut");
    await person.live.cut();
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { role: "agent" });
    await (await isOver(person, "cut")).close();
  });

  test("nor is it after they have been promoted again", async () => {
    const person = await watcher("restored");
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { role: "agent" });
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { role: "supervisor" });
    assert.equal(await person.live.closed(closesWithinMs), signedOut);
    await (await isOver(person, "restored")).close();
  });

  test("a socket is not renewed by a ticket of the new role", async () => {
    const person = await watcher("renewing");
    const ticket = (await person.rest.expect(201, "POST", "ws-tickets")).ticket;
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { role: "agent" });
    await person.live.closed(closesWithinMs);
    const again = await Live.open(await signIn(server, "renewing"));
    await again.refused("session.renew", { ticket }, "unauthenticated");
    await again.close();
  });

  test("another person does not resume a session whose token they know", async () => {
    const person = await watcher("watched");
    const stranger = await Live.open(await signIn(server, "supervisor"));
    await stranger.refused("session.resume", person.resume, "resync_required");
    await person.live.ok("ping");
    await Promise.all([person.live.close(), stranger.close()]);
  });

  test("a disabled person's socket closes, and their session is gone when they are enabled again", async () => {
    const person = await watcher("disabled");
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { disabled: true });
    assert.equal(await person.live.closed(closesWithinMs), signedOut);
    await admin.expect(200, "PATCH", `users/${person.user.id}`, { disabled: false });
    await (await isOver(person, "disabled")).close();
  });
});
