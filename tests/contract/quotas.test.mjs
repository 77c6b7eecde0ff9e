/** How much customers may leave on the server's disk. */
import assert from "node:assert/strict";
import { readdirSync, statSync, statfsSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { accept, agentAtWork, customerInLine } from "../outside/floor.mjs";
import { begin, keep, put, takeMessages, webm } from "../outside/recordings.mjs";
import { assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

const megabyte = 1024 * 1024;
const send = (rest, bytes) => rest.call("POST", "files", Buffer.alloc(bytes, 0x78), { "content-type": "text/plain" });

/** The sizes of the files below a folder whose names fit. */
function sizesOf(folder, name) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sizesOf(path, name);
    return name.test(entry.name) ? [statSync(path).size] : [];
  });
}

async function upload(rest, bytes) {
  const answer = await send(rest, bytes);
  assert.equal(answer.status, 201, answer.text);
  return answer.body;
}

describe("quotas", () => {
  let server;
  before(async () => {
    server = await Server.start({
      args: ["--demo", "--customer-megabytes-per-day", "2", "--address-megabytes-per-day", "5", "--contact-megabytes", "1", "--contact-files", "3", "--recordings-megabytes-per-tenant", "3"],
    });
  });
  after(() => server?.remove());

  test("a contact has so many files, and so many bytes of them", async () => {
    const agent = await agentAtWork(server, "agent1");
    const customer = await customerInLine(server, "Filer", "chat");
    await accept(agent, customer);
    const { contactId } = customer;
    let number = 0;
    const post = (file) => customer.live.ask("chat.send", { contactId, clientId: `f${++number}`, fileId: file.id });
    const large = await upload(agent.rest, megabyte + 1);
    await agent.live.refused("chat.send", { contactId, clientId: "large", fileId: large.id }, "quota_exceeded");
    const one = await upload(customer.rest, 10);
    assert.equal((await post(one)).ok, true);
    assert.equal((await post(one)).ok, true, "the same file is counted once");
    for (let i = 0; i < 2; ++i) assert.equal((await post(await upload(customer.rest, 10))).ok, true);
    const refusal = await post(await upload(customer.rest, 10));
    assert.equal(refusal.error?.code, "quota_exceeded");
    await customer.live.ok("contact.end", { contactId });
    await agent.live.ok("contact.wrap_up", { contactId });
    await agent.live.ok("presence.set", { presence: "offline" });
  });

  test("messages left count for the customer, and all recordings for the company", async () => {
    const manager = await signIn(server, "manager");
    await takeMessages(manager);
    const customer = await customerInLine(server, "Caller");
    const { contactId } = customer;
    const id = await begin(customer.rest, contactId);
    await keep(customer.rest, id, 0, webm(600_000));
    assertProblem(await put(customer.rest, id, 1, Buffer.alloc(600_000)), 413, "quota_exceeded");
    await keep(customer.rest, id, 1, Buffer.alloc(400_000));
    await customer.rest.expect(200, "POST", `recordings/${id}/complete`, { chunks: 2, durationSeconds: 1 });
    await customer.live.close();
  });

  test("a customer, and an address, has so much a day; staff has not", async () => {
    const visitor = await visit(server, "Uploader");
    await upload(visitor, megabyte);
    await upload(visitor, megabyte - 1000);
    assertProblem(await send(visitor, 2000), 413, "quota_exceeded");
    await upload(visitor, 500);
    const other = await visit(server, "Another");
    await upload(other, megabyte);
    const third = await visit(server, "Third");
    assertProblem(await send(third, 1_500_000), 413, "quota_exceeded");
    await upload(await signIn(server, "agent2"), 3 * megabyte);
  });

  test("what is under way takes up room: as it was announced, or as it has come", async (t) => {
    const own = await Server.start({ args: ["--demo", "--customer-megabytes-per-day", "2"] });
    t.after(() => own.remove());
    for (const [headers, bytes] of [[{ "content-length": 1_500_000 }, 10], [{}, 1_500_000]]) {
      const visitor = await visit(own, "Parallel");
      const slow = request(`${own.url}/api/v1/files`, { method: "POST", headers: { authorization: `Bearer ${visitor.token}`, "content-type": "text/plain", ...headers } });
      slow.on("error", () => undefined); // it is given up below
      slow.write(Buffer.alloc(bytes, 0x78));
      await until("the bytes to be on the disk", () => sizesOf(join(own.data, "files"), /^part-/).includes(bytes));
      assertProblem(await send(visitor, 600_000), 413, "quota_exceeded");
      await upload(visitor, 400_000);
      slow.destroy();
      await until("the room to be free again", async () => (await send(visitor, 600_000)).status === 201, { everyMs: 250 });
    }
  });

  test("below the floor of free space nothing is uploaded, and all else goes on", async (t) => {
    const { bavail, bsize } = statfsSync(tmpdir());
    const beyond = String(Math.ceil((bavail * bsize) / megabyte) + 1_000_000);
    const full = await Server.start({ args: ["--demo", "--disk-floor-megabytes", beyond] });
    t.after(() => full.remove());
    const manager = await signIn(full, "manager");
    await takeMessages(manager);
    const customer = await customerInLine(full, "Unlucky");
    const answer = await send(customer.rest, 10);
    assertProblem(answer, 507, "storage_full");
    assert.equal(answer.body.title, "Insufficient Storage");
    assert.ok(Number(answer.headers.get("retry-after")) > 0);
    assertProblem(await customer.rest.call("POST", `contacts/${customer.contactId}/recordings`, { mimeType: "audio/webm" }), 507, "storage_full");
    assertProblem(await send(manager, 10), 507, "storage_full");
    assert.equal((await customer.rest.get("auth/me")).status, 200);
    await customer.live.close();
  });
});
