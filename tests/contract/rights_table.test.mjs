/** Every route and frame × every role × own, others' and another company's things, against the tables in the tree. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Rest } from "../outside/rest.mjs";
import { auditText, linesOf, read, reasonsIn, rightsText, tables, write } from "../rights/table.mjs";
import { Walk, openWorld, stepsOf } from "../rights/walk.mjs";

/** Set by `./dev rights`: the tables become what the server does, to be read in the diff. */
const isWriting = process.env.CALLROOM_RIGHTS === "write";
/** Answered in the same way for whatever id, since nothing is told and nothing is done. */
const harmless = new Set(["chat.unwatch"]);
const longestMs = 1_200_000;

describe("rights and audit", () => {
  let world;
  let steps;
  let rights;
  let audit;
  before(
    async () => {
      world = await openWorld();
      steps = stepsOf(await new Rest(world.server).expect(200, "GET", "openapi.json"));
      const walk = new Walk(world);
      const rows = new Map();
      for (const step of steps) rows.set(step.name, await walk.row(step));
      rights = rightsText(rows);
      audit = auditText(walk.audit, reasonsIn(read(tables.audit)));
      if (isWriting) {
        write(tables.rights, rights);
        write(tables.audit, audit);
      }
    },
    { timeout: longestMs },
  );
  after(() => world?.server.remove());

  test("the walk covers the routes and the frames", () => {
    assert.ok(steps.filter(({ path }) => path).length >= 140);
    assert.ok(steps.filter(({ event }) => event).length >= 26);
  });

  test("everybody may do what the table says", () => {
    assert.deepEqual(rights.split("\n"), read(tables.rights).split("\n"));
  });

  test("what staff changes leaves the entries that the table says", () => {
    assert.deepEqual(audit.split("\n"), read(tables.audit).split("\n"));
  });

  test("what is not audited has a reason", () => {
    for (const [name, agent, above, reason = ""] of linesOf(audit))
      if (agent === "-" || above === "-") assert.notEqual(reason, "", `${name} leaves nothing in the audit log: why?`);
  });

  test("nothing crosses companies", () => {
    // Rows of things whose last answer for another company's is one of success; the installation's admins rule tenants.
    for (const [name, ...cells] of linesOf(rights)) {
      if (harmless.has(name)) continue;
      const about = cells.map((cell) => cell.split("/").filter((answer) => !answer.startsWith("ids")));
      for (const answers of about.slice(2))
        if (answers.length > 1) assert.match(answers.at(-1), /^(403|404|forbidden|not_found|offer_gone)$/, name);
      for (const cell of cells)
        for (const [, answer] of cell.matchAll(/ids (\w+)/g)) assert.match(answer, /^(4\d\d|[a-z_]{3,})$/, `${name}: another company's ids are taken`);
    }
  });
});
