/** The REST side of an outside client. */
import assert from "node:assert/strict";

export const demoPassword = "callroom-demo";

export class Rest {
  /** `token` may be absent for calls without a caller. */
  constructor(server, token) {
    this.server = server;
    this.token = token;
  }

  /** Sends one request and reads the answer; a body of text or bytes is sent as it is. */
  async call(method, path, body, headers = {}) {
    const all = { ...headers };
    if (this.token !== undefined) all.authorization = `Bearer ${this.token}`;
    if (body !== undefined && all["content-type"] === undefined) all["content-type"] = "application/json";
    const answer = await fetch(address(this.server, path), {
      method,
      headers: all,
      body: body === undefined || typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
      redirect: "manual",
    });
    const text = await answer.text();
    const type = answer.headers.get("content-type") ?? "";
    return { status: answer.status, headers: answer.headers, type, text, body: /\bjson\b/.test(type) ? JSON.parse(text) : null };
  }

  get(path) {
    return this.call("GET", path);
  }

  /** The body of an answer that must have the status. */
  async expect(status, method, path, body, headers) {
    const answer = await this.call(method, path, body, headers);
    assert.equal(answer.status, status, `${method} ${path} answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }

  /** The problem of an answer that must refuse with the status (and code, where given). */
  async refused(status, method, path, body, code) {
    const answer = await this.call(method, path, body);
    assertProblem(answer, status, code, `${method} ${path}`);
    return answer.body;
  }
}

function address(server, path) {
  return path.startsWith("/") ? server.url + path : `${server.url}/api/v1/${path}`;
}

/** Every error has the one documented form. */
export function assertProblem(answer, status, code, what = "") {
  assert.equal(answer.status, status, `${what} answered ${answer.status}: ${answer.text}`);
  assert.match(answer.type, /^application\/problem\+json/, what);
  assert.equal(answer.body.status, status, what);
  assert.equal(typeof answer.body.type, "string", what);
  assert.equal(typeof answer.body.title, "string", what);
  assert.match(answer.body.code, /^[a-z][a-z0-9_]*$/, what);
  if (code !== undefined) assert.equal(answer.body.code, code, what);
}

/** A signed-in member of the demo tenant: `agent1`, `supervisor`, … */
export async function signIn(server, name, tenant) {
  const tokens = await new Rest(server).expect(200, "POST", "auth/login", {
    ...(tenant === undefined ? {} : { tenant }),
    email: `${name}@demo.test`,
    password: demoPassword,
  });
  return Object.assign(new Rest(server, tokens.accessToken), { user: tokens.user, tokens });
}

/** A visitor of the widget, without an account. */
export async function visit(server, name = "Vera Visitor") {
  const answer = await new Rest(server).call("POST", "widget/sessions", { tenant: "demo", visitor: { name } });
  assert.ok(answer.status === 200 || answer.status === 201, answer.text);
  return Object.assign(new Rest(server, answer.body.accessToken), { visitor: answer.body.visitor, session: answer.body });
}
