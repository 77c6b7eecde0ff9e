/** Tags and canned responses: how they are kept, by whom, and what is refused. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const unknownId = "00000000-0000-4000-8000-000000000001";

describe("tags and canned responses", () => {
  let server;
  let people;
  before(async () => {
    server = await Server.start();
    const [manager, supervisor, agent] = await Promise.all(["manager", "supervisor", "agent1"].map((name) => signIn(server, name)));
    people = { manager, supervisor, agent, visitor: await visit(server) };
  });
  after(() => server?.remove());

  const lists = {
    tags: {
      keeper: "manager",
      body: { name: "Refund <b>", color: "#ff8800" },
      change: { name: "Рефанд", color: "#0088FF" },
      least: { name: "least" },
      defaults: { color: "#64748b" },
      taken: [{ name: "рефанд" }, "name_taken"],
    },
    "canned-responses": {
      keeper: "supervisor",
      body: { title: "Greeting", shortcut: "hello-1", text: "Hello {{customer.name}} <script>", groupIds: [] },
      change: { shortcut: "bye_2", text: "{{agent.name}} of {{queue.name}} about {{contact.subject}}" },
      least: { title: "least", text: "x" },
      defaults: { shortcut: null, groupIds: [] },
      taken: [{ title: "x", text: "x", shortcut: "bye_2" }, "shortcut_taken"],
    },
  };

  for (const [area, { keeper, body, change, least, defaults, taken }] of Object.entries(lists)) {
    test(`${area} are made, read, changed, removed and taken back`, async () => {
      const { [keeper]: rest, agent } = people;
      const made = await rest.expect(201, "POST", area, body);
      const { id, createdAt, updatedAt, version, ...fields } = made;
      assert.deepEqual(fields, body);
      assert.ok(id && createdAt === updatedAt && version === 1);
      assert.deepEqual(await agent.expect(200, "GET", `${area}/${id}`), made);
      const changed = await rest.expect(200, "PATCH", `${area}/${id}`, change);
      assert.deepEqual({ ...changed, updatedAt }, { ...made, ...change, version: 2 });
      await rest.refused(409, "POST", area, ...taken);
      assert.ok((await agent.expect(200, "GET", `${area}?limit=200`)).items.some((one) => one.id === id));
      assert.equal((await rest.call("DELETE", `${area}/${id}`)).status, 204);
      await agent.refused(404, "GET", `${area}/${id}`);
      await rest.refused(404, "DELETE", `${area}/${id}`);
      assert.ok(!(await agent.expect(200, "GET", `${area}?limit=200`)).items.some((one) => one.id === id));
      assert.deepEqual({ ...(await rest.expect(200, "POST", `${area}/${id}/restore`)), updatedAt }, { ...changed, updatedAt, version: 4 });
      assert.equal((await agent.expect(200, "GET", `${area}/${id}`)).id, id);
    });

    test(`${area} have defaults`, async () => {
      const { id, createdAt, updatedAt, version, ...fields } = await people[keeper].expect(201, "POST", area, least);
      assert.ok(id && createdAt && updatedAt && version === 1);
      assert.deepEqual(fields, { ...least, ...defaults });
    });

    test(`${area} are read by staff and kept by a ${keeper}`, async () => {
      const { manager, supervisor, agent, visitor } = people;
      const lower = keeper === "manager" ? [agent, supervisor] : [agent];
      for (const rest of [...lower, visitor]) {
        await rest.refused(403, "POST", area, least);
        await rest.refused(403, "PATCH", `${area}/${unknownId}`, {});
        await rest.refused(403, "DELETE", `${area}/${unknownId}`);
        await rest.refused(403, "POST", `${area}/${unknownId}/restore`);
      }
      for (const rest of [agent, supervisor, manager]) await rest.expect(200, "GET", area);
      await visitor.refused(403, "GET", area);
      for (const method of ["GET", "PATCH", "DELETE"]) await manager.refused(404, method, `${area}/${unknownId}`, method === "PATCH" ? {} : undefined);
    });

    test(`${area} take no field that is not theirs`, async () => {
      const problem = await people.manager.refused(400, "POST", area, { ...least, tenantId: unknownId }, "unknown_field");
      assert.deepEqual(problem.errors.map(({ field }) => field), ["tenantId"]);
    });
  }

  const wrong = [
    ["tags", "no name", { name: "" }, 400],
    ["tags", "a long name", { name: "é".repeat(26) }, 400],
    ["tags", "a word for a color", { name: "x", color: "red" }, 422, "bad_color"],
    ["tags", "a style for a color", { name: "x", color: "#ffffff;background:url(x)" }, 422, "bad_color"],
    ["canned-responses", "no text", { title: "x", text: "" }, 400],
    ["canned-responses", "a long text", { title: "x", text: "x".repeat(20_001) }, 400],
    ["canned-responses", "a shortcut with its slash", { title: "x", text: "x", shortcut: "/x" }, 422, "bad_shortcut"],
    ["canned-responses", "an empty shortcut", { title: "x", text: "x", shortcut: "" }, 422, "bad_shortcut"],
    ["canned-responses", "a variable that is not known", { title: "x", text: "{{customer.password}}" }, 422, "unknown_variable"],
    ["canned-responses", "a group that is not there", { title: "x", text: "x", groupIds: [unknownId] }, 422, "unknown_group"],
  ];
  for (const [area, name, body, status, code] of wrong)
    test(`${area} with ${name} are refused`, () => people.manager.refused(status, "POST", area, body, code));

  test("a text of full length comes through, however it is escaped", async () => {
    const text = "\u00e9".repeat(10_000);
    const escaped = `{"title":"long","text":"${"\\u00e9".repeat(10_000)}"}`;
    const answer = await people.supervisor.call("POST", "canned-responses", escaped);
    assert.equal(answer.status, 201, answer.text);
    assert.equal(answer.body.text, text);
    const again = await people.supervisor.call("POST", "canned-responses", escaped.replace(/.{2}$/, 'x"}'));
    assertProblem(again, 400, "validation_failed");
  });
});
