/** What pages of other sites may read: the launcher's look, and nothing else. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Rest, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const foreign = { origin: "https://shop.example" };
const listed = { origin: "https://partner.example" };
const welcome = "widget/welcome?tenant=demo&queue=support";

const allowed = ({ headers }) => headers.get("access-control-allow-origin");

describe("a page of another site", () => {
  let server;
  let anyone;
  before(async () => {
    server = await Server.start({ args: ["--demo", "--allowed-origins", listed.origin] });
    anyone = new Rest(server);
  });
  after(() => server?.remove());

  for (const origin of [foreign, listed])
    test(`reads the look of the launcher at ${origin.origin}, without credentials, and keeps it for a minute`, async () => {
      const answer = await anyone.call("GET", welcome, undefined, origin);
      assert.equal(answer.status, 200);
      assert.equal(allowed(answer), "*");
      assert.equal(answer.headers.get("access-control-allow-credentials"), null);
      assert.equal(answer.headers.get("cache-control"), "public, max-age=60");
    });

  test("reads nothing else", async () => {
    const visitor = await visit(server);
    const agent = await signIn(server, "agent1");
    const answers = [
      await anyone.call("POST", "widget/sessions", { tenant: "demo", visitor: { name: "Vera" } }, foreign),
      await visitor.call("GET", "contacts/active", undefined, foreign),
      await agent.call("GET", "settings/me", undefined, foreign),
      await agent.call("GET", "settings/languages", undefined, foreign),
      await anyone.call("GET", "widget/welcome?tenant=demo&queue=nowhere", undefined, foreign),
      await anyone.call("GET", "/health", undefined, foreign),
      await anyone.call("GET", "/widget.js", undefined, foreign),
    ];
    for (const answer of answers) assert.equal(allowed(answer), null, answer.text.slice(0, 100));
    assert.equal(allowed(await agent.call("GET", "settings/me", undefined, listed)), listed.origin, "but what the operator has listed");
  });

  test("may send nothing that asks for permission first", async () => {
    for (const path of [welcome, "settings/me"]) {
      const answer = await anyone.call("OPTIONS", path, undefined, {
        ...foreign,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization",
      });
      assert.deepEqual([allowed(answer), answer.headers.get("access-control-allow-headers")], [null, null], path);
    }
  });
});
