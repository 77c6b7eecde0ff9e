/** Recordings of calls and messages left instead: chunks, completion, who hears what, and what hostile clients try. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { agentAtWork, customerAtDoor, talkingPair } from "../outside/floor.mjs";
import { begin, download, keep, put, record, webm } from "../outside/recordings.mjs";
import { Rest, assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";

const unknownId = "00000000-0000-4000-8000-000000000001";
const chunkLimit = 64 * 1024;

describe("recordings", () => {
  let server;
  let agent;
  let other;
  let supervisor;
  let manager;
  let customer;
  before(async () => {
    server = await Server.start({ args: ["--demo", "--recording-chunk-kilobytes", "64", "--voicemail-megabytes", "1"] });
    agent = await agentAtWork(server, "agent1");
    other = await signIn(server, "agent2");
    supervisor = await signIn(server, "supervisor");
    manager = await signIn(server, "manager");
    customer = await talkingPair(server, agent, "Rita Recorded");
  });
  after(() => server?.remove());

  let queues = 0;
  /** A visitor who found nobody on. */
  async function atVoicemail(name) {
    const queue = await manager.expect(201, "POST", "queues", {
      name: `messages ${++queues}`,
      maxLength: 0,
      overflow: [{ when: "max_length", to: "voicemail" }],
    });
    const rest = await visit(server, name);
    const { contact } = await rest.expect(201, "POST", "contacts", { queueId: queue.id, channel: "call" });
    assert.deepEqual([contact.status, contact.outcome], ["closed", "voicemail"]);
    return { rest, contactId: contact.id, queue };
  }

  test("an agent's call comes in chunks, in any order, and is joined", async () => {
    const id = await begin(agent.rest, customer.contactId);
    await keep(agent.rest, id, 2, Buffer.from("the end"));
    await keep(agent.rest, id, 0, webm(50_000));
    await keep(agent.rest, id, 0, webm(50_000));
    assertProblem(await put(agent.rest, id, 0, webm(50_000, 0x79)), 409, "chunk_differs");
    const problem = await agent.rest.refused(409, "POST", `recordings/${id}/complete`, {}, "chunks_missing");
    assert.deepEqual(problem.errors.map(({ field, code }) => [field, code]), [["chunks.1", "missing"]]);
    const halfway = await agent.rest.expect(200, "GET", `recordings/${id}`);
    assert.deepEqual([halfway.status, halfway.chunks], ["uploading", [0, 2]]);
    assert.equal((await download(agent.rest, id)).status, 409);

    await keep(agent.rest, id, 1, Buffer.from("the middle, "));
    const done = await agent.rest.expect(200, "POST", `recordings/${id}/complete`, { chunks: 3, durationSeconds: 4.5 });
    assert.deepEqual([done.kind, done.status, done.mimeType, done.durationSeconds], ["call", "complete", "audio/webm", 4.5]);
    assert.equal(done.sizeBytes, 50_019);
    assert.deepEqual(await agent.rest.expect(200, "POST", `recordings/${id}/complete`, { chunks: 3 }), done);
    assertProblem(await put(agent.rest, id, 3, Buffer.from("more")), 409, "recording_complete");

    const whole = Buffer.concat([webm(50_000), Buffer.from("the middle, the end")]);
    const answer = await download(supervisor, id);
    assert.equal(answer.status, 200);
    assert.ok(answer.bytes.equals(whole));
    assert.equal(answer.headers.get("content-type"), "audio/webm");
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    assert.equal(answer.headers.get("content-disposition"), `attachment; filename="call-${id}.webm"`);
    assert.match(answer.headers.get("cache-control"), /no-store/);
    const part = await download(agent.rest, id, { range: "bytes=50000-50009" });
    assert.deepEqual([part.status, part.bytes.toString()], [206, "the middle"]);
    assert.equal(part.headers.get("content-range"), "bytes 50000-50009/50019");
    assert.equal((await download(agent.rest, id, { range: "bytes=60000-" })).status, 416);
    const head = await download(agent.rest, id, {}, "HEAD");
    assert.deepEqual([head.status, head.headers.get("content-length"), head.bytes.length], [200, "50019", 0]);

    const { items } = await supervisor.expect(200, "GET", `contacts/${customer.contactId}/recordings`);
    assert.deepEqual(items.map((each) => each.id), [id]);
    assert.deepEqual((await supervisor.expect(200, "GET", `contacts/${customer.contactId}`)).recordingIds, [id]);
    assert.deepEqual((await customer.rest.expect(200, "GET", `contacts/${customer.contactId}`)).recordingIds, []);
    assert.deepEqual((await customer.rest.expect(200, "GET", `contacts/${customer.contactId}/recordings`)).items, []);
    for (const stranger of [customer.rest, other]) {
      assert.equal((await download(stranger, id)).status, 404);
      await stranger.refused(404, "GET", `recordings/${id}`);
    }
    for (const lower of [customer.rest, agent.rest, supervisor]) await lower.refused(403, "DELETE", `recordings/${id}`);
    await manager.expect(204, "DELETE", `recordings/${id}`);
    assert.equal((await download(supervisor, id)).status, 404);
    await manager.refused(404, "DELETE", `recordings/${id}`);
    assert.ok(!existsSync(join(server.data, "recordings", customer.rest.session.visitor.tenantId ?? supervisor.user.tenantId, id)));
  });

  test("nobody but the agent who has the call records it", async () => {
    const path = `contacts/${customer.contactId}/recordings`;
    const body = { mimeType: "audio/webm" };
    await other.refused(404, "POST", path, body);
    await customer.rest.refused(409, "POST", path, body, "wrong_state");
    await supervisor.refused(403, "POST", path, body);
    await agent.rest.refused(404, "POST", `contacts/${unknownId}/recordings`, body);
    await agent.rest.refused(415, "POST", path, { mimeType: "text/html" }, "media_type_not_allowed");
    await agent.rest.refused(400, "POST", path, { mimeType: "audio/webm", path: "../../x" });
  });

  test("a queue takes a message where its rule says so, and every agent may hear it", async () => {
    const { rest, contactId, queue } = await atVoicemail("Vicky Voicemail");
    assert.deepEqual(queue.overflow, [{ when: "max_length", to: "voicemail" }]);
    const chunks = [webm(40_000), Buffer.alloc(30_000, 1)];
    const id = await record(rest, contactId, chunks, 7);
    const { items } = await other.expect(200, "GET", "contacts?status=closed&outcome=voicemail");
    assert.deepEqual(items.map((contact) => [contact.id, contact.recordingIds]), [[contactId, [id]]]);
    assert.deepEqual((await rest.expect(200, "GET", `contacts/${contactId}`)).recordingIds, [id]);
    for (const hearer of [other, agent.rest, supervisor, rest])
      assert.ok((await download(hearer, id)).bytes.equals(Buffer.concat(chunks)));
    const { items: heard } = await other.expect(200, "GET", `contacts/${contactId}/recordings`);
    assert.deepEqual(heard.map((each) => [each.kind, each.durationSeconds]), [["voicemail", 7]]);
    const stranger = await visit(server, "Nosy");
    assert.equal((await download(stranger, id)).status, 404);
    await stranger.refused(404, "GET", `contacts/${contactId}/recordings`);
    assert.deepEqual((await stranger.expect(200, "GET", "contacts?outcome=voicemail")).items, []);
    await rest.refused(409, "POST", `recordings/${id}/discard`, {}, "wrong_state");
    const events = await supervisor.expect(200, "GET", `contacts/${contactId}/history`);
    assert.equal(events.items.at(-1).data.reason, "max_length");
  });

  test("whoever waits is told that he may leave a message", async () => {
    const queue = await manager.expect(201, "POST", "queues", {
      name: "short of time",
      tiers: [],
      requiredSkills: [{ name: "unheard of", level: 5 }],
      maxWaitSeconds: 5,
      overflow: [{ when: "max_wait", to: "voicemail" }],
    });
    const waiting = await customerAtDoor(server, "Wanda Waiting");
    const joined = await waiting.live.ok("contact.join", { queueId: queue.id, channel: "call" });
    assert.equal(joined.contact.status, "queued");
    const ended = await waiting.live.push("contact.ended", (data) => data.contact.id === joined.contact.id, 15_000);
    assert.equal(ended.contact.outcome, "voicemail");
    await record(waiting.rest, joined.contact.id, [webm(100)]);
    await waiting.live.close();
  });

  test("an upload that is not sent is discarded by who made it", async () => {
    const { rest, contactId } = await atVoicemail("Doris Discards");
    const id = await begin(rest, contactId);
    await keep(rest, id, 0, webm(100));
    await other.refused(403, "POST", `recordings/${id}/discard`, {}, "not_your_recording");
    await rest.expect(204, "POST", `recordings/${id}/discard`, {});
    await rest.refused(404, "GET", `recordings/${id}`);
    for (let i = 0; i < 5; ++i) await begin(rest, contactId);
    await rest.refused(409, "POST", `contacts/${contactId}/recordings`, { mimeType: "audio/webm" }, "too_many_recordings");
  });

  test("numbers, sizes, types and paths that cannot be meant honestly are refused", async () => {
    const { rest, contactId } = await atVoicemail("Henry Hostile");
    const id = await begin(rest, contactId);
    for (const number of ["-1", "10000", "99999999999999999999", "1.5", "0x1", "one", "%31a"]) {
      const answer = await put(rest, id, number, webm(100));
      assert.ok(answer.status === 400 || answer.status === 404, `${number} answered ${answer.status}`);
    }
    for (const path of [`recordings/${id}/chunks/..%2f..%2fx`, `recordings/..%2f..%2fetc/content`, "recordings/%2e%2e/content"]) {
      const answer = await rest.call("GET", path);
      assert.ok([400, 404, 405].includes(answer.status), `${path} answered ${answer.status}`);
    }
    assertProblem(await put(rest, id, 0, Buffer.alloc(0)), 422, "empty_chunk");
    assertProblem(await put(rest, id, 0, Buffer.from("<script>alert(1)</script>")), 415, "not_this_media");
    assertProblem(await put(rest, id, 0, Buffer.from([0x1a, 0x45])), 415, "not_this_media");
    assertProblem(await put(rest, unknownId, 0, webm(100)), 404, "not_found");
    assertProblem(await put(rest, "not-an-id", 0, webm(100)), 404, "not_found");
    assertProblem(await put(other, id, 0, webm(100)), 403, "not_your_recording");
    assertProblem(await put(supervisor, id, 0, webm(100)), 403, "forbidden");
    assertProblem(await put(new Rest(server), id, 0, webm(100)), 401);
    await keep(rest, id, 0, webm(chunkLimit));
    assertProblem(await put(rest, id, 1, webm(chunkLimit + 1)), 413);
    assert.equal(await putChunked(rest, id, 1, chunkLimit + 1), 413);
    for (let number = 1; number < 16; ++number) await keep(rest, id, number, Buffer.alloc(chunkLimit, number));
    assertProblem(await put(rest, id, 16, Buffer.from("x")), 413, "recording_too_large");
    await rest.expect(200, "POST", `recordings/${id}/complete`, {});
    assert.equal((await download(supervisor, id)).bytes.length, 1024 * 1024);
    await rest.refused(400, "POST", `recordings/${id}/complete`, { chunks: 0 });
  });

  /** The status of a chunk whose length is not told beforehand. */
  function putChunked(rest, id, number, size) {
    return new Promise((resolve, reject) => {
      const sent = request(`${server.url}/api/v1/recordings/${id}/chunks/${number}`, {
        method: "PUT",
        headers: { authorization: `Bearer ${rest.token}`, "transfer-encoding": "chunked" },
      });
      sent.once("response", (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once("error", reject);
      for (let at = 0; at < size; at += 8192) sent.write(Buffer.alloc(Math.min(8192, size - at)));
      sent.end();
    });
  }

  test("a killed server goes on with an upload, and tells which chunks stand", async () => {
    const { rest, contactId } = await atVoicemail("Kate Killed");
    const id = await begin(rest, contactId);
    await keep(rest, id, 0, webm(60_000));
    await keep(rest, id, 3, Buffer.from("three"));
    // One is under way when the server dies.
    const cut = request(`${server.url}/api/v1/recordings/${id}/chunks/1`, {
      method: "PUT",
      headers: { authorization: `Bearer ${rest.token}`, "content-length": "30000" },
    });
    cut.on("error", () => undefined);
    cut.write(webm(20_000));
    await server.end("SIGKILL");
    await server.launch();
    assert.deepEqual((await rest.expect(200, "GET", `recordings/${id}`)).chunks, [0, 3]);
    const problem = await rest.refused(409, "POST", `recordings/${id}/complete`, { chunks: 5 }, "chunks_missing");
    assert.deepEqual(problem.errors.map((each) => each.field), ["chunks.1", "chunks.2", "chunks.4"]);
    for (const number of [1, 2, 4]) await keep(rest, id, number, Buffer.from(`chunk ${number}`));
    await rest.expect(200, "POST", `recordings/${id}/complete`, { chunks: 5 });
    const { bytes } = await download(supervisor, id);
    assert.equal(bytes.subarray(60_000).toString(), "chunk 1chunk 2threechunk 4");
  });

  test("to another tenant there is none", async () => {
    const { rest, contactId } = await atVoicemail("Olga Ours");
    const id = await record(rest, contactId, [webm(100)]);
    const boss = { email: "boss@other.test", password: "a long password of the other" };
    const settings = { "default-tenant": "other", "admin-email": boss.email, "admin-password": boss.password };
    await server.end("SIGTERM");
    await server.launch(Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]));
    const tokens = await new Rest(server).expect(200, "POST", "auth/login", { tenant: "other", ...boss });
    const admin = new Rest(server, tokens.accessToken);
    const asked = [
      ["GET", `contacts/${contactId}/recordings`],
      ["GET", `recordings/${id}`],
      ["GET", `recordings/${id}/content`],
      ["DELETE", `recordings/${id}`],
    ];
    for (const [method, path] of asked) {
      const theirs = await admin.call(method, path);
      const nobodys = await admin.call(method, path.replace(/[0-9a-f-]{36}/, unknownId));
      assertProblem(theirs, 404, "not_found", `${method} ${path}`);
      assert.equal(theirs.text, nobodys.text);
    }
    assert.equal((await download(rest, id)).status, 200);
  });
});
