/** The attackers' side of the wire: bytes as they like, without a client library that would refuse to send them. */
import { connect } from "node:net";
import { Agent, request } from "node:http";

/** Attackers come from here, so that they have an address of their own; the trusted proxy of the suite is 127.0.0.1. */
export const attackersAddress = "127.0.0.66";

const proxyAgent = new Agent({ keepAlive: true, maxSockets: 256 });
const directAgent = new Agent({ keepAlive: true, maxSockets: 256, localAddress: attackersAddress });

/** Lets the event loop go round: who sends without end must hear the answers, too. */
export const pass = () => new Promise((resolve) => setImmediate(resolve, true));

/** A random address of the network that is set aside for benchmarks: somebody new. */
export function anyAddress() {
  const byte = () => Math.floor(Math.random() * 256);
  return `198.${18 + (byte() & 1)}.${byte()}.${byte()}`;
}

/**
 * One request; resolves with `{status, text, headers}`, also where the connection was cut (status 0). With `address` it
 * comes through the trusted proxy, as from there.
 */
export function ask(server, method, path, { body, token, address, headers = {} } = {}) {
  const all = { ...headers };
  if (token !== undefined) all.authorization = `Bearer ${token}`;
  if (address !== undefined) all["x-forwarded-for"] = address;
  const bytes = body === undefined || body instanceof Uint8Array || typeof body === "string" ? body : JSON.stringify(body);
  if (bytes !== undefined) {
    all["content-type"] ??= "application/json";
    all["content-length"] = Buffer.byteLength(bytes);
  }
  return new Promise((resolve) => {
    const sent = request({
      host: "127.0.0.1",
      port: server.port,
      method,
      path: path.startsWith("/") ? path : `/api/v1/${path}`,
      headers: all,
      agent: address === undefined ? directAgent : proxyAgent,
    });
    sent.on("response", (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      const done = () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString(), headers: response.headers });
      response.on("end", done);
      response.on("error", done);
    });
    sent.on("error", (error) => resolve({ status: 0, text: error.code ?? error.message, headers: {} }));
    sent.end(bytes);
  });
}

/** A TCP connection that sends what it is told and counts the status lines that come back. */
export class RawConnection {
  #socket;
  #tail = "";

  constructor(server, { reads = true, count = () => {}, address = attackersAddress } = {}) {
    this.#socket = connect({ host: "127.0.0.1", port: server.port, localAddress: address });
    this.isClosed = false;
    this.received = 0;
    this.closed = new Promise((resolve) => this.#socket.once("close", resolve)).then(() => (this.isClosed = true));
    this.#socket.on("error", () => {}); // a reset is an end like another
    if (!reads) {
      this.#socket.pause();
      return;
    }
    this.#socket.on("data", (bytes) => {
      this.received += bytes.length;
      const text = this.#tail + bytes.toString("latin1");
      for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3}) /g)) count(status);
      this.#tail = text.slice(-12); // shorter than a whole status line, so none is counted twice
    });
  }

  /** Resolves once more can be sent; false when the connection is closed. */
  async write(bytes) {
    if (this.isClosed) return false;
    if (this.#socket.write(bytes)) return pass();
    const drained = new Promise((resolve) => this.#socket.once("drain", () => resolve(true)));
    return Promise.race([drained, this.closed.then(() => false)]);
  }

  destroy() {
    this.#socket.destroy();
  }
}

/** A masked WebSocket frame of a client; the mask is zero, so the payload stands as it is. */
export function frame(payload, { opcode = 1, isFinal = true } = {}) {
  const bytes = Buffer.from(payload);
  const first = (isFinal ? 0x80 : 0) | opcode;
  let head;
  if (bytes.length < 126) head = Buffer.from([first, 0x80 | bytes.length]);
  else if (bytes.length < 65536) {
    head = Buffer.from([first, 0x80 | 126, 0, 0]);
    head.writeUInt16BE(bytes.length, 2);
  } else {
    head = Buffer.alloc(10);
    head[0] = first;
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(bytes.length), 2);
  }
  return Buffer.concat([head, Buffer.alloc(4), bytes]);
}

/** A WebSocket that follows no rule but the handshake. `onText` gets every text of the server. */
export class RawSocket {
  #socket;
  #buffer = Buffer.alloc(0);
  #onText;
  #settle;
  #isOpen = false;

  /** Opens with an access token; `code` is 0 until the server closes, then its close code (1006 without one). */
  constructor(server, token, { onText = () => {}, address = attackersAddress } = {}) {
    this.#socket = connect({ host: "127.0.0.1", port: server.port, localAddress: address });
    this.#onText = onText;
    this.code = 0;
    this.opened = new Promise((resolve) => (this.#settle = resolve));
    this.closed = new Promise((resolve) => this.#socket.once("close", resolve)).then(() => {
      this.code ||= 1006;
      this.#settle(0);
      return this.code;
    });
    this.#socket.on("error", () => {});
    this.#socket.on("data", (bytes) => this.#take(bytes));
    this.#socket.write(
      `GET /api/v1/ws HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    );
  }

  /** Opens and waits for the server's answer; null where it refuses. */
  static async open(server, token, options) {
    const socket = new RawSocket(server, token, options);
    return (await socket.opened) === 101 ? socket : null;
  }

  get isClosed() {
    return this.code !== 0;
  }

  #take(bytes) {
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([this.#buffer, bytes]);
    if (!this.#isOpen && !this.#readHandshake()) return;
    while (this.#readFrame());
  }

  #readHandshake() {
    const end = this.#buffer.indexOf("\r\n\r\n");
    if (end < 0) return false;
    const status = Number(this.#buffer.subarray(9, 12).toString());
    this.#buffer = this.#buffer.subarray(end + 4);
    this.#settle(status);
    if (status !== 101) {
      this.#socket.destroy();
      return false;
    }
    this.#isOpen = true;
    return true;
  }

  #readFrame() {
    const buffer = this.#buffer;
    if (buffer.length < 2) return false;
    let size = buffer[1] & 0x7f;
    let head = 2;
    if (size === 126) {
      if (buffer.length < 4) return false;
      size = buffer.readUInt16BE(2);
      head = 4;
    } else if (size === 127) {
      if (buffer.length < 10) return false;
      size = Number(buffer.readBigUInt64BE(2));
      head = 10;
    }
    if (buffer.length < head + size) return false;
    const payload = buffer.subarray(head, head + size);
    this.#buffer = buffer.subarray(head + size);
    const opcode = buffer[0] & 0x0f;
    if (opcode === 1) this.#onText(payload.toString());
    if (opcode === 9) this.#socket.write(frame(payload, { opcode: 10 }));
    if (opcode === 8) {
      this.code = size >= 2 ? payload.readUInt16BE(0) : 1005;
      this.#socket.end(frame(payload, { opcode: 8 }));
    }
    return true;
  }

  /** Stops reading: what the server sends stays with it. */
  pause() {
    this.#socket.pause();
  }

  resume() {
    this.#socket.resume();
  }

  /** Sends bytes; resolves once more can be sent, false when the socket is closed. */
  async write(bytes) {
    if (this.isClosed || this.#socket.destroyed) return false;
    if (this.#socket.write(bytes)) return pass();
    const drained = new Promise((resolve) => this.#socket.once("drain", () => resolve(true)));
    return Promise.race([drained, this.closed.then(() => false)]);
  }

  send(event, data, id) {
    return this.write(frame(JSON.stringify(id === undefined ? { event, data } : { id, event, data })));
  }

  destroy() {
    this.#socket.destroy();
  }
}
