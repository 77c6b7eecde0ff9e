/** What outside clients do with recordings. */
import assert from "node:assert/strict";

const ebml = [0x1a, 0x45, 0xdf, 0xa3];

/** Bytes that begin as WebM does. */
export function webm(size, fill = 0x78) {
  const bytes = Buffer.alloc(size, fill);
  bytes.set(ebml);
  return bytes;
}

/** Begins a recording of the contact; gives its id. */
export async function begin(rest, contactId, mimeType = "audio/webm;codecs=opus") {
  const { id } = await rest.expect(201, "POST", `contacts/${contactId}/recordings`, { mimeType });
  return id;
}

/** Sends one chunk; gives the whole answer. */
export function put(rest, id, number, bytes) {
  return rest.call("PUT", `recordings/${id}/chunks/${number}`, bytes, { "content-type": "application/octet-stream" });
}

/** Sends one chunk that must be taken. */
export async function keep(rest, id, number, bytes) {
  const answer = await put(rest, id, number, bytes);
  assert.equal(answer.status, 204, answer.text);
}

/** A whole recording, sent in chunks; gives its id. */
export async function record(rest, contactId, chunks, durationSeconds = 1) {
  const id = await begin(rest, contactId);
  for (const [number, bytes] of chunks.entries()) await keep(rest, id, number, bytes);
  await rest.expect(200, "POST", `recordings/${id}/complete`, { chunks: chunks.length, durationSeconds });
  return id;
}

/** The content as it is downloaded. */
export async function download(rest, id, headers = {}, method = "GET") {
  const answer = await fetch(`${rest.server.url}/api/v1/recordings/${id}/content`, {
    method,
    headers: { ...headers, authorization: `Bearer ${rest.token}` },
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** Whoever finds nobody on at the demo queue may leave a message; or, with `max_length`, everybody. */
export async function takeMessages(manager, when = "unstaffed") {
  const { items } = await manager.expect(200, "GET", "queues");
  const support = items.find((queue) => queue.name === "support");
  const full = when === "max_length" ? { maxLength: 0 } : {};
  await manager.expect(200, "PATCH", `queues/${support.id}`, { ...full, overflow: [{ when, to: "voicemail" }] });
}
