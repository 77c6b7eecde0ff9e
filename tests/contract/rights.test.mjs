/** Every role at every route, by the table that the server itself describes in OpenAPI. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Rest, assertProblem, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const people = { admin: "admin", manager: "manager", supervisor: "supervisor", agent: "agent1", customer: "customer" };
const unknownId = "00000000-0000-4000-8000-000000000001";

describe("rights", () => {
  let server;
  let operations;
  const members = {};
  before(async () => {
    server = await Server.start();
    for (const [role, name] of Object.entries(people)) members[role] = await signIn(server, name);
    const { paths } = await new Rest(server).expect(200, "GET", "openapi.json");
    operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: path.slice(1).replaceAll(/\{\w+\}/g, unknownId),
        isPublic: (operation.security ?? []).length === 0,
        roles: operation["x-roles"] ?? [],
        hasBody: operation.requestBody !== undefined,
      })),
    );
    // Signing out comes last: it may end the tokens that the table is walked with.
    operations.sort((a, b) => Number(a.path === "auth/logout") - Number(b.path === "auth/logout"));
  });
  after(() => server?.remove());

  /** One request that can do no harm: an id that does not exist, a body that is refused. */
  const ask = (rest, { method, path, hasBody }) => rest.call(method, path, hasBody ? { noSuchField: 1 } : undefined);

  test("the table knows the routes", () => {
    assert.ok(operations.length >= 30, `${operations.length} operations`);
    assert.ok(operations.some((operation) => operation.isPublic));
    for (const { method, path, isPublic, roles } of operations)
      assert.ok(isPublic || roles.length > 0, `${method} ${path} names no role`);
  });

  test("without a token only public routes answer", async () => {
    const anyone = new Rest(server);
    for (const operation of operations) {
      const answer = await ask(anyone, operation);
      const what = `${operation.method} ${operation.path}`;
      if (operation.isPublic) assert.ok(answer.status !== 403, what);
      else assertProblem(answer, 401, undefined, what);
    }
  });

  for (const role of Object.keys(people)) {
    test(`a ${role} may do exactly what the table says`, async () => {
      for (const operation of operations.filter((candidate) => !candidate.isPublic)) {
        const answer = await ask(members[role], operation);
        const what = `${role}: ${operation.method} ${operation.path} answered ${answer.status} ${answer.text}`;
        if (operation.roles.includes(role)) assert.ok(answer.status !== 401 && answer.status !== 403, what);
        else assertProblem(answer, 403, undefined, what);
        assert.ok(answer.status < 500, what);
      }
    });
  }

  test("the table grants what the roles are for", () => {
    const rolesOf = (method, path) => operations.find((one) => one.method === method && one.path === path)?.roles;
    const staff = ["agent", "supervisor", "manager", "admin"];
    assert.deepEqual(rolesOf("POST", "users")?.filter((role) => ["customer", "agent"].includes(role)), []);
    assert.deepEqual(rolesOf("POST", "queues")?.filter((role) => ["customer", "agent"].includes(role)), []);
    assert.deepEqual(rolesOf("POST", `contacts/${unknownId}/accept`)?.includes("customer"), false);
    assert.ok(staff.every((role) => rolesOf("POST", "ws-tickets").includes(role)));
  });
});
