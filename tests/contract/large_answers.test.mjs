/** Answers that would be large: cut into pages, sent in pieces, and bounded while clients do not take them. */
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { accept, agentAtWork, customerInLine } from "../outside/floor.mjs";
import { Server } from "../outside/server.mjs";
import { signIn } from "../outside/rest.mjs";
import { until } from "../outside/wait.mjs";

const megabyte = 1024 * 1024;
const messages = 60;
const text = "x".repeat(90_000);

describe("large answers", () => {
  let server;
  let agent;
  let customer;
  before(async () => {
    server = await Server.start({ args: ["--demo", "--answer-megabytes", "8"] });
    agent = await agentAtWork(server, "agent1");
    customer = await customerInLine(server, "Writer", "chat");
    await accept(agent, customer);
    for (let i = 0; i < messages; ++i)
      await customer.live.ok("chat.send", { contactId: customer.contactId, clientId: `m${i}`, text: `${i} ${text} Needle` });
  });
  after(() => server?.remove());

  test("a page ends where it would be too large, and the next one goes on", async () => {
    const seqs = [];
    let cursor = null;
    let pages = 0;
    do {
      const more = cursor === null ? "" : `&cursor=${cursor}`;
      const page = await customer.rest.call("GET", `contacts/${customer.contactId}/events?limit=200${more}`);
      assert.ok(page.text.length < 1.2 * megabyte, `${page.text.length} bytes`);
      seqs.push(...page.body.items.map(({ seq }) => seq));
      cursor = page.body.nextCursor;
      ++pages;
    } while (cursor !== null);
    assert.ok(pages >= 5, `${pages} pages`);
    assert.deepEqual(seqs, Array.from(seqs, (_, i) => i + 1));
    assert.ok(seqs.length >= messages);

    const back = [];
    let before = await customer.rest.expect(200, "GET", `contacts/${customer.contactId}/events?limit=200&before=${seqs.length + 1}`);
    for (back.unshift(...before.items); before.previousCursor !== null; back.unshift(...before.items))
      before = await customer.rest.expect(200, "GET", `contacts/${customer.contactId}/events?limit=200&cursor=${before.previousCursor}`);
    assert.deepEqual(back.map(({ seq }) => seq), seqs);
  });

  test("a transcript and an export are whole", async () => {
    const transcript = await customer.rest.call("GET", `contacts/${customer.contactId}/transcript`);
    assert.ok(transcript.text.length > messages * text.length);
    for (let i = 0; i < messages; ++i) assert.ok(transcript.text.includes(`Writer: ${i} xxx`), String(i));
    const supervisor = await signIn(server, "supervisor");
    const all = await supervisor.call("GET", `conversations/${customer.joined.contact.conversationId}/export`);
    assert.deepEqual(Object.keys(all.body), ["id", "customer", "exportedAt", "threads"]);
    assert.equal(all.body.threads.length, 1);
    assert.equal(all.body.threads[0].contact.id, customer.contactId);
    assert.equal(all.body.threads[0].events.filter(({ type }) => type === "message").length, messages);
  });

  test("a search ends early, too, and goes on by its cursor", async () => {
    const supervisor = await signIn(server, "supervisor");
    const find = (cursor) => supervisor.expect(200, "GET", `conversations/search?q=Needle&limit=200${cursor ? `&cursor=${cursor}` : ""}`);
    const all = async () => {
      const seqs = [];
      for (let page = await find(); ; page = await find(page.nextCursor)) {
        assert.ok(JSON.stringify(page).length < 1.2 * megabyte);
        seqs.push(...page.items.map(({ event }) => event.seq));
        if (page.nextCursor === null) return seqs;
      }
    };
    await until("all to be found", async () => (await all()).length === messages);
    assert.equal(new Set(await all()).size, messages);
  });

  test("what slow readers leave in memory is bounded, and small answers go on", async (t) => {
    const metric = async (name) => Number(new RegExp(`^${name} (.*)$`, "m").exec((await customer.rest.call("GET", "/metrics")).text)[1]);
    const page = `GET /api/v1/contacts/${customer.contactId}/events?limit=200 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${customer.rest.token}\r\n\r\n`;
    const sockets = Array.from({ length: 8 }, () => connect(server.port, "127.0.0.1"));
    t.after(() => sockets.forEach((socket) => socket.destroy()));
    for (const socket of sockets) {
      socket.pause();
      socket.write(page.repeat(16));
    }
    await until("answers to be withheld", async () => (await metric("callroom_answers_withheld_total")) > 0);
    assert.ok((await metric("callroom_answer_bytes_waiting")) <= 9 * megabyte);
    assert.equal((await customer.rest.get("auth/me")).status, 200);
    sockets.forEach((socket) => socket.destroy());
    await until("the memory to be free again", async () => (await metric("callroom_answer_bytes_waiting")) === 0);
    assert.equal((await customer.rest.get(`contacts/${customer.contactId}/events?limit=200`)).status, 200);
  });
});
