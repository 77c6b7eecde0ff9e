/** What the supervisor's console shows of what has been, through its own models against the real server. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ConsolePast } from "../outside/console_past.mjs";
import { accept, customerInLine, finish, floorOfTwo, setPresence } from "../outside/floor.mjs";
import { until } from "../outside/wait.mjs";

describe("the console's past", () => {
  const floor = floorOfTwo();
  let past;
  let folder;
  before(async () => {
    past = await ConsolePast.open(floor.server, "supervisor");
    folder = mkdtempSync(join(tmpdir(), "callroom-past-"));
  });
  after(async () => {
    await past?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const hostile = `<b>invoice</b> <script>alert("4711")</script>`;

  /** One that was handled, and one whose customer hung up. */
  async function twoOfThePast() {
    await setPresence(floor.first, "available");
    const served = floor.remember(await customerInLine(floor.server, "=Served", "chat"));
    await accept(floor.first, served);
    await served.live.ok("chat.send", { contactId: served.contactId, clientId: "1", text: hostile });
    await finish(floor.first, served.contactId);
    await setPresence(floor.first, "offline");
    const gone = floor.remember(await customerInLine(floor.server, "Gone"));
    await gone.rest.expect(200, "POST", `contacts/${gone.contactId}/cancel`);
    return { served, gone };
  }

  test("lists, finds, exports and shows contacts", async () => {
    const { served, gone } = await twoOfThePast();
    const { contacts } = await past.ask("history", { query: "" }, "contacts");
    const rows = contacts.filter(({ id }) => [served.contactId, gone.contactId].includes(id));
    assert.deepEqual(rows.map(({ customer, result }) => [customer, result]), [["Gone", "Abandoned"], ["=Served", "Handled"]]);
    const handled = await past.ask("history", { query: "outcome=handled" }, "contacts");
    assert.ok(handled.contacts.every(({ result }) => result === "Handled"));
    await until("the message to be found", async () => {
      const found = await past.ask("messages", { words: "invoice" }, "messages");
      assert.deepEqual(found.messages.map(({ id, text }) => [id, text]), [[served.contactId, hostile]]);
      return true;
    });

    const file = join(folder, "contacts.csv");
    const { rows: count } = await past.ask("export", { query: "", file }, "rows");
    const written = readFileSync(file, "utf8");
    assert.equal(written.split("\r\n").length, count + 2);
    assert.ok(written.includes(",'=Served,"), "a name that looks like a formula is kept from being one");

    const shown = await past.ask("contact", { contact: served.contactId }, "steps");
    assert.deepEqual([shown.title, shown.state, shown.live], ["=Served", "Handled", false]);
    assert.equal(shown.steps[0], "Asked for service");
    assert.ok(shown.steps.some((step) => step.startsWith("Taken by ")) && shown.steps.at(-1) === "Wrap-up done");
    assert.ok(shown.thread.includes(`=Served ${hostile}`));
  });

  test("adds a note to one that is over, and no message", async () => {
    const { served } = await twoOfThePast();
    await past.ask("contact", { contact: served.contactId }, "steps");
    past.tell("write", { text: "Call again on Monday", note: true });
    const noted = await past.answer("the note", ({ thread }) => thread?.some((line) => line.endsWith("note: Call again on Monday")));
    assert.equal(noted.state, "Handled");
    const { refused } = await past.ask("write", { text: "Hello?", note: false }, "refused");
    assert.equal(refused, "The message was not sent.");
  });

  test("reads a chat as it is written, and steps in", async () => {
    await setPresence(floor.first, "available");
    const customer = floor.remember(await customerInLine(floor.server, "Lena Live", "chat"));
    await accept(floor.first, customer);
    const { contactId } = customer;
    past.tell("contact", { contact: contactId });
    await past.answer("that it is live", ({ live }) => live);
    await customer.live.ok("chat.send", { contactId, clientId: "1", text: "It is still broken" });
    await past.answer("the message", ({ thread }) => thread?.includes("Lena Live It is still broken"));
    past.tell("write", { text: "I will see to it myself", note: false });
    const heard = await customer.live.push("chat.event", ({ event }) => event.text === "I will see to it myself");
    assert.equal(heard.event.by.role, "supervisor");
    await finish(floor.first, customer.contactId);
    await past.answer("its end", ({ state, steps }) => state === "Handled" && steps.at(-1) === "Wrap-up done");
  });

  test("reports what was counted, each number with its contacts", async () => {
    const { served, gone } = await twoOfThePast();
    for (const kind of ["intervals", "queues", "agents"]) {
      const { lines } = await past.ask("report", { kind }, "lines");
      assert.equal(lines.at(-1).name, "All together");
    }
    const { lines, formulas } = await past.ask("report", { kind: "queues" }, "lines");
    const support = lines.find(({ name }) => name === "support");
    assert.ok(formulas.serviceLevel.includes("answeredWithin"));
    assert.notEqual(support.abandoned.contacts, "");
    const { contacts } = await past.ask("history", { query: support.abandoned.contacts }, "contacts");
    assert.equal(String(contacts.length), support.abandoned.text);
    assert.ok(contacts.some(({ id }) => id === gone.contactId) && !contacts.some(({ id }) => id === served.contactId));
  });

  test("lists who hung up once, until somebody sees to it", async () => {
    const { gone } = await twoOfThePast();
    const mine = ({ id }) => id === gone.contactId;
    const { customers } = await past.ask("abandoned", {}, "customers");
    assert.deepEqual(customers.filter(mine).map(({ customer, tries }) => [customer, tries]), [["Gone", "1"]]);
    const { done } = await past.ask("see-to", { customer: gone.id, status: "claimed" }, "done");
    assert.equal(done, "Gone: Seen to");
    const again = await past.ask("abandoned", {}, "customers");
    const { name } = await floor.supervisor.expect(200, "GET", "auth/me");
    assert.equal(again.customers.find(mine).owner, name);
  });
});
