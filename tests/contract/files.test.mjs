/** Files that people send: what is taken, what is made of it, who reads it, and what hostile clients try. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Rest, assertProblem, signIn, visit } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

const unknownId = "00000000-0000-4000-8000-000000000001";
const megabyte = 1024 * 1024;
const png = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(100, 7)]);

/** Sends a file as the body; gives the whole answer. */
const sendRaw = (rest, bytes, { name, type = "application/octet-stream", headers = {} } = {}) =>
  rest.call("POST", name === undefined ? "files" : `files?name=${encodeURIComponent(name)}`, bytes, { "content-type": type, ...headers });

/** A file that must be taken. */
async function upload(rest, bytes, options) {
  const answer = await sendRaw(rest, Buffer.from(bytes), options);
  assert.equal(answer.status, 201, answer.text);
  return answer.body;
}

/** Sends what a browser makes of a form. */
async function sendForm(rest, parts, headers = {}) {
  const form = new FormData();
  for (const [field, value, name] of parts) name === undefined ? form.append(field, value) : form.append(field, value, name);
  const { body, type } = await encoded(form);
  return sendRaw(rest, body, { type, headers });
}

async function encoded(form) {
  const made = new Response(form);
  return { type: made.headers.get("content-type"), body: Buffer.from(await made.arrayBuffer()) };
}

async function download(rest, id, headers = {}, method = "GET") {
  const answer = await fetch(`${rest.server.url}/api/v1/files/${id}/content`, { method, headers: { ...headers, authorization: `Bearer ${rest.token}` } });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

describe("files", () => {
  let server;
  let agent;
  let manager;
  before(async () => {
    server = await Server.start({ args: ["--demo", "--file-megabytes", "1", "--files-megabytes-per-tenant", "12"] });
    agent = await signIn(server, "agent1");
    manager = await signIn(server, "manager");
  });
  after(() => server?.remove());

  test("everybody signed in brings files and reads them back", async () => {
    const people = await Promise.all(["admin", "manager", "supervisor", "agent2", "customer"].map((name) => signIn(server, name)));
    for (const rest of [...people, await visit(server)]) {
      const made = await upload(rest, png, { name: "cat.png", type: "image/png" });
      assert.deepEqual({ ...made, id: "", createdAt: "" }, { id: "", name: "cat.png", mediaType: "image/png", sizeBytes: png.length, createdAt: "" });
      assert.deepEqual(await rest.expect(200, "GET", `files/${made.id}`), made);
      assert.ok((await download(rest, made.id)).bytes.equals(png));
    }
    assertProblem(await sendRaw(new Rest(server), png), 401);
  });

  test("a download is whole or by range, and never a page", async () => {
    const { id } = await upload(agent, "<script>alert(1)</script>", { name: "Grüße \"1\".html", type: "text/html" });
    const whole = await download(agent, id);
    assert.equal(whole.status, 200);
    assert.equal(whole.headers.get("content-type"), "text/plain; charset=utf-8");
    assert.equal(whole.headers.get("content-disposition"), "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%221%22.html");
    assert.equal(whole.headers.get("x-content-type-options"), "nosniff");
    assert.match(whole.headers.get("content-security-policy"), /default-src 'none'/);
    assert.match(whole.headers.get("cache-control"), /no-store/);
    const part = await download(agent, id, { range: "bytes=1-6" });
    assert.deepEqual([part.status, part.bytes.toString(), part.headers.get("content-range")], [206, "script", "bytes 1-6/25"]);
    assert.equal((await download(agent, id, { range: "bytes=100-" })).status, 416);
    const head = await download(agent, id, {}, "HEAD");
    assert.deepEqual([head.status, head.headers.get("content-length"), head.bytes.length], [200, "25", 0]);
  });

  test("a form of a browser brings one file", async () => {
    const rest = await visit(server);
    const answer = await sendForm(rest, [["note", "a field"], ["anything", new Blob([png], { type: "image/png" }), "Katze 🐈.png"], ["more", "x"]]);
    assert.equal(answer.status, 201, answer.text);
    assert.deepEqual([answer.body.name, answer.body.mediaType, answer.body.sizeBytes], ["Katze 🐈.png", "image/png", png.length]);
    assert.ok((await download(rest, answer.body.id)).bytes.equals(png));
    const large = Buffer.alloc(megabyte, "\r\n--");
    const taken = await sendForm(rest, [["file", new Blob([large]), "large"]]);
    assert.equal(taken.status, 201, taken.text);
    assert.ok((await download(rest, taken.body.id)).bytes.equals(large));
  });

  test("a form that is none, or brings none or two, is refused", async () => {
    const rest = await visit(server);
    const blob = new Blob(["x"]);
    assertProblem(await sendForm(rest, [["note", "a field"]]), 422, "no_file");
    assertProblem(await sendForm(rest, [["a", blob, "a"], ["b", blob, "b"]]), 422, "one_file_only");
    assertProblem(await sendForm(rest, [["a", new Blob([]), "a"]]), 422, "empty_file");
    const { body, type } = await encoded(new FormData());
    assertProblem(await sendRaw(rest, body, { type }), 422, "no_file");
    const good = `--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nbytes\r\n--x--\r\n`;
    const form = (text, boundary = "x") => sendRaw(rest, text, { type: `multipart/form-data; boundary=${boundary}` });
    assert.equal((await form(good)).status, 201);
    for (const bad of [good.slice(0, -6), good.slice(0, 40), `hello\r\n${good}`, `${good}more`, good.replace("\r\n\r\n", "\r\n"), good.replace("form-data", "attachment")])
      assertProblem(await form(bad), 400, "bad_multipart", JSON.stringify(bad));
    assertProblem(await form(good, "y"), 400, "bad_multipart");
    assertProblem(await form(good, "x".repeat(71)), 400, "bad_multipart");
    assertProblem(await sendRaw(rest, good, { type: "multipart/form-data" }), 400, "bad_multipart");
    assertProblem(await sendRaw(rest, good, { type: "multipart/mixed; boundary=x" }), 400, "bad_multipart");
    const longHead = good.replace("\r\n\r\n", `\r\nX: ${"x".repeat(5000)}\r\n\r\n`);
    assertProblem(await form(longHead), 400, "bad_multipart");
  });

  const names = [
    ["../../etc/passwd", "passwd"],
    ["..\\..\\x.txt", "x.txt"],
    ["..", "file"],
    ["", "file"],
    ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["invoice\u202egpj.exe", "invoicegpj.exe"],
    ["a\r\nSet-Cookie: x=y", "aSet-Cookie: x=y"],
    ["é".repeat(200), "é".repeat(127)],
  ];
  test("a name is a name and no path", async () => {
    const rest = await visit(server);
    for (const [claimed, kept] of names) {
      const { id, name } = await upload(rest, "x", { name: claimed });
      assert.equal(name, kept);
      assert.equal((await download(rest, id)).headers.get("content-disposition"), `attachment; filename*=UTF-8''${percent(kept)}`);
    }
    assert.ok(contents().length > 0 && contents().every((path) => /^[0-9a-f-]{36}\/content$/.test(path)), contents().join());
    const disposed = await upload(rest, "x", { headers: { "content-disposition": "attachment; filename=\"../a.txt\"" } });
    assert.equal(disposed.name, "a.txt");
    assert.equal((await upload(rest, "x")).name, "file");
    assertProblem(await rest.call("POST", "files?path=/etc/x", "x", { "content-type": "text/plain" }), 400, "unknown_field");
  });

  const percent = (name) => [...Buffer.from(name)].map((byte) => (/[\w.-]/.test(String.fromCharCode(byte)) && byte < 128 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)).join("");

  const claims = [
    ["a script as a picture", "alert(1)", "image/png", "application/octet-stream"],
    ["a script as a sound", "alert(1)", "audio/webm", "application/octet-stream"],
    ["a drawing that runs", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "image/svg+xml", "application/octet-stream"],
    ["a page", "<!doctype html><script>alert(1)</script>", "text/html", "text/plain"],
    ["a script", "alert(1)", "text/javascript", "text/plain"],
    ["XML", '<?xml version="1.0"?><x/>', "application/xml", "text/plain"],
    ["a program", Buffer.from("7f454c46020101000000", "hex"), "text/plain", "application/octet-stream"],
    ["a PDF", "%PDF-1.7\n", "application/pdf", "application/pdf"],
  ];
  test("a file is what its bytes are", async () => {
    const rest = await visit(server);
    for (const [what, bytes, type, mediaType] of claims) {
      const made = await upload(rest, bytes, { type });
      assert.equal(made.mediaType, mediaType, what);
      assert.equal((await download(rest, made.id)).headers.get("content-type").split(";")[0], mediaType, what);
    }
  });

  test("an empty file, one that is too large and one that is cut short are not kept", async () => {
    const rest = await visit(server);
    assertProblem(await rest.call("POST", "files", Buffer.alloc(0)), 422, "empty_file");
    assertProblem(await rest.call("POST", "files", undefined, { "content-type": "image/png" }), 422, "empty_file");
    assert.equal((await upload(rest, Buffer.alloc(megabyte, 1))).sizeBytes, megabyte);
    assertProblem(await sendRaw(rest, Buffer.alloc(megabyte + 1)), 413, "file_too_large");
    assertProblem(await sendForm(rest, [["f", new Blob([Buffer.alloc(megabyte + 1)]), "f"]]), 413, "file_too_large");
    assert.equal(await sendChunked(rest, 2 * megabyte), 413);
    assert.equal(await sendChunked(rest, 1000), 201);
    const before = contents();
    await cutShort(rest, 500_000, 100_000);
    await cutShort(rest, 99_999_999, 0);
    assert.deepEqual(contents(), before);
  });

  /** Every file below the store's folder. */
  const contents = () =>
    readdirSync(join(server.data, "files"), { withFileTypes: true }).flatMap((tenant) =>
      readdirSync(join(server.data, "files", tenant.name)).flatMap((file) =>
        readdirSync(join(server.data, "files", tenant.name, file)).map((name) => `${file}/${name}`),
      ),
    );

  /** The status of a file whose length is not told beforehand. */
  function sendChunked(rest, size) {
    return new Promise((resolve, reject) => {
      const sent = request(`${server.url}/api/v1/files`, { method: "POST", headers: { authorization: `Bearer ${rest.token}`, "transfer-encoding": "chunked" } });
      sent.once("response", (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once("error", reject);
      for (let at = 0; at < size; at += 8192) sent.write(Buffer.alloc(Math.min(8192, size - at), 1));
      sent.end();
    });
  }

  /** Announces so many bytes, sends fewer, and goes. */
  async function cutShort(rest, announced, sent) {
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(`POST /api/v1/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${rest.token}\r\nContent-Length: ${announced}\r\n\r\n`);
    socket.write(Buffer.alloc(sent, 1));
    if (sent > 0) await until("the bytes to be on their way to the disk", () => contents().some((name) => /\/part-/.test(name)));
    socket.destroy();
    await until("nothing to be left of them", () => !contents().some((name) => /\/part-/.test(name)));
  }

  test("to anybody else there is none", async () => {
    const { id } = await upload(await visit(server), "mine");
    for (const rest of [agent, manager, await visit(server)]) {
      for (const path of [`files/${id}`, `files/${id}/content`]) {
        const theirs = await rest.call("GET", path);
        assertProblem(theirs, 404, "not_found", path);
        assert.equal(theirs.text, (await rest.call("GET", path.replace(id, unknownId))).text);
      }
    }
    for (const path of ["files/..%2f..%2fsecret/content", "files/not-an-id", "files/%2e%2e/content"]) {
      const { status } = await agent.call("GET", path);
      assert.ok([400, 404, 405].includes(status), `${path} answered ${status}`);
    }
  });

  test("a key makes one file of two requests, and tells other bytes from the same", async () => {
    const rest = await visit(server);
    const headers = { "idempotency-key": "once" };
    const parts = [["f", new Blob(["same"]), "a.txt"]];
    const first = await sendForm(rest, parts, headers);
    const second = await sendForm(rest, parts, headers);
    assert.equal(first.status, 201, first.text);
    assert.deepEqual([second.status, second.text], [201, first.text]);
    assertProblem(await sendForm(rest, [["f", new Blob(["other"]), "a.txt"]], headers), 422, "idempotency_key_reused");
    assertProblem(await sendForm(rest, [["f", new Blob(["same"]), "b.txt"]], headers), 422, "idempotency_key_reused");
  });

  test("whoever sends none of his files brings no more for an hour", async () => {
    const rest = await visit(server);
    for (let i = 0; i < 20; ++i) await upload(rest, `file ${i}`);
    const answer = await sendRaw(rest, "one more");
    assertProblem(answer, 429, "too_many_files");
    assert.ok(Number(answer.headers.get("retry-after")) > 3000);
    await upload(await visit(server), "another's");
  });

  test("a tenant has a quota", async () => {
    const rest = await visit(server);
    let answer;
    for (let i = 0; i < 13; ++i) {
      answer = await sendRaw(rest, Buffer.alloc(megabyte, i));
      if (answer.status !== 201) break;
    }
    assertProblem(answer, 413, "quota_exceeded");
  });

  test("what was acknowledged is there after a kill, and not for another tenant", async () => {
    const { id } = await upload(agent, "kept");
    const boss = { email: "boss@other.test", password: "a long password of the other" };
    const settings = { "default-tenant": "other", "admin-email": boss.email, "admin-password": boss.password };
    await server.end("SIGKILL");
    await server.launch(Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]));
    assert.equal((await download(agent, id)).bytes.toString(), "kept");
    const tokens = await new Rest(server).expect(200, "POST", "auth/login", { tenant: "other", ...boss });
    const admin = new Rest(server, tokens.accessToken);
    for (const path of [`files/${id}`, `files/${id}/content`]) assertProblem(await admin.call("GET", path), 404, "not_found");
    // Its quota is its own.
    assert.equal((await upload(admin, "theirs")).sizeBytes, 6);
  });
});
