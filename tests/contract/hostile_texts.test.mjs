/** Numbers and texts that no database, parser or page likes, in every body and every frame. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { bodiesOf, events } from "../hostile/surface.mjs";
import { Live } from "../outside/live.mjs";
import { assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const numbers = ["128.74836467836484838364836483643636483648e-336", `0.${"0".repeat(400)}1`, `1e-${"9".repeat(300)}`, "9".repeat(5000)];
const badTexts = ['"a\\u0000b"', '"\\ud800"', '"\\udc00\\ud800"'];
const refusals = [400, 401, 403, 404, 409, 422];
const honestJoins = 100;

describe("hostile numbers and texts", () => {
  let server, admin, agent, supervisor, bodies;
  before(async () => {
    server = await Server.start();
    admin = await signIn(server, "admin");
    agent = await signIn(server, "agent1");
    supervisor = await signIn(server, "supervisor");
    bodies = await bodiesOf(admin);
    assert.ok(bodies.length > 40, `${bodies.length} bodies`);
  });
  after(() => server?.remove());

  const bodyOf = (fields, values) => `{${fields.map((field, at) => `"${field}":${values[at % values.length]}`).join(",")}}`;

  /** Sends every event with this data by an agent, a supervisor and a customer; each socket lives on. */
  async function everyFrame(dataOf) {
    for (const rest of [agent, supervisor, await visit(server)]) {
      const live = await Live.open(rest);
      for (const [at, event] of events.entries()) live.sendRaw(`{"event":"${event}","data":${dataOf(at)}}`);
      await live.ok("ping");
      const errors = live.pushes.filter((frame) => frame.event === "error").map(({ data }) => data.code);
      assert.ok(errors.length >= events.length / 2, `${errors.length} refusals`);
      assert.ok(!errors.includes("internal"), errors.join());
      await live.close();
    }
  }

  test("numbers far too small or long are refused in every body", async () => {
    for (const { method, path, fields } of bodies) {
      const answer = await admin.call(method, path, bodyOf(fields, numbers));
      assert.ok(refusals.includes(answer.status), `${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 200)}`);
    }
  });

  test("numbers far too small or long are refused in every frame", async () => {
    await everyFrame((at) => `{"contactId":${numbers[at % numbers.length]},"upTo":${numbers[(at + 1) % numbers.length]}}`);
  });

  test("a number that is only too exact is rounded where raw JSON is kept", async () => {
    const visitor = await visit(server);
    const answer = await visitor.call("POST", "contacts", `{"queue":"support","channel":"call","metadata":{"x":${numbers[1]}}}`);
    assert.ok([201, 400].includes(answer.status), answer.text);
  });

  test("NUL and lone surrogates are refused in every body", async () => {
    for (const { method, path, fields } of bodies)
      for (const text of badTexts) {
        const answer = await admin.call(method, path, bodyOf(fields, [text]));
        assert.ok(refusals.includes(answer.status), `${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 200)}`);
      }
  });

  test("NUL and lone surrogates are refused in every frame", async () => {
    for (const text of badTexts) await everyFrame(() => `{"contactId":${text},"text":${text},"payload":${text},"metadata":{"x":${text}}}`);
  });

  test("NUL in a contact's metadata is refused at once, and every honest join beside it succeeds", async () => {
    let isOver = false;
    let refused = 0;
    const attack = (async () => {
      const visitor = await visit(server);
      while (!isOver) {
        const answer = await visitor.call("POST", "contacts", '{"queue":"support","channel":"call","metadata":{"x":"\\u0000"}}');
        if (answer.status === 429) continue;
        assertProblem(answer, 400, "validation_failed");
        ++refused;
      }
    })();
    for (let i = 0; i < honestJoins; ++i) {
      const visitor = await visit(server);
      await visitor.expect(201, "POST", "contacts", { queue: "support", channel: "call" });
    }
    isOver = true;
    await attack;
    assert.ok(refused > 0);
  });

  const goodTexts = ["O'Brien \"; DROP TABLE users;--", "😀𝒳", "\u202eabc\u200f שלום", "back\\slash \u0001 \u007f \ufeff", "<script>alert(1)</script>"];
  for (const [area, more, field] of [
    ["tags", { color: "#123456" }, "name"],
    ["groups", {}, "name"],
    ["queues", { channels: ["call"] }, "name"],
    ["canned-responses", { text: "x" }, "title"],
    ["away-reasons", {}, "label"],
  ])
    test(`a text in ${area} is stored as it was sent, or refused`, async () => {
      for (const [at, text] of goodTexts.entries()) {
        const unique = area === "away-reasons" ? { code: `text_${at}` } : {};
        const answer = await admin.call("POST", area, { ...more, ...unique, [field]: text });
        if (answer.status === 201) assert.equal((await admin.expect(200, "GET", `${area}/${answer.body.id}`))[field], text);
        else assert.ok([400, 422].includes(answer.status), `${area} answered ${answer.status}: ${answer.text}`);
      }
      const { status } = await admin.call("POST", area, { ...more, [field]: "x".repeat(900_000) });
      assert.ok([400, 413, 422].includes(status), `${area} answered ${status} to a megabyte`);
    });
});
