/** Every route and every frame × every role × own, other people's and another company's things. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { Rest, signIn } from "../outside/rest.mjs";
import { Server } from "../outside/server.mjs";
import { Company, liveOf, password } from "./company.mjs";
import { frames as frameRecipes, routes as routeRecipes, variants } from "./recipes.mjs";

export const roles = ["nobody", "admin", "other admin", "manager", "supervisor", "agent", "customer", "visitor"];
const staff = new Set(["admin", "other admin", "manager", "supervisor", "agent"]);
const boundless = ["customer-requests-per-second", "staff-requests-per-second", "address-requests-per-second", "login-failures-per-minute"];

/** Things of one person rather than of the company: for them it makes a difference who asks. */
const personal = new Set(["contact", "conversation", "recording", "file", "user"]);

/** The installation's company, and another one beside it, on one server. */
export async function openWorld() {
  const server = await Server.start();
  await server.end("SIGTERM");
  const first = { email: "first@walk.test", password };
  const settings = { "default-tenant": "ours", "admin-email": first.email, "admin-password": password };
  const limits = boundless.flatMap((name) => [`--${name}`, "1000000"]);
  await server.launch([...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]), ...limits]);
  const tokens = await new Rest(server).expect(200, "POST", "auth/login", { tenant: "ours", ...first });
  const ours = new Company(server, "ours", Object.assign(new Rest(server, tokens.accessToken), { user: tokens.user, tokens }));
  const theirs = new Company(server, "demo", await signIn(server, "admin", "demo"));
  await ours.open();
  await theirs.open();
  return { server, ours, theirs };
}

/** All that may be asked, from the server's own description, each with its recipe. */
export function stepsOf(document) {
  const steps = [];
  const add = (step) => {
    assert.ok(step.recipe, `${step.name}: tests/rights/recipes.mjs does not say what to send`);
    steps.push(step);
  };
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const name = operation.operationId;
      const step = { name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path };
      const isPlain = !path.includes("{") && operation.requestBody === undefined;
      add({ ...step, recipe: routeRecipes[name] ?? (isPlain ? {} : undefined) });
      for (const [title, variant] of Object.entries(variants).filter(([, { operation: of }]) => of === name))
        add({ ...step, name: `${step.name}${title.slice(name.length)}`, recipe: variant });
    }
  for (const { event } of document["x-frames"]) add({ name: event, event, recipe: frameRecipes[event] });
  return steps;
}

export class Walk {
  /** Step name → what staff's doing left in the audit log, as `agent: …` and `above: …`. */
  audit = new Map();

  constructor({ server, ours, theirs }) {
    this.server = server;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** The row of one step: for each role the answers for own, others' and another company's things. */
  async row(step) {
    const cells = [];
    for (const role of roles) cells.push(await this.#cell(step, role));
    return cells;
  }

  #homeOf(role) {
    return role === "other admin" ? [this.theirs, this.ours] : [this.ours, this.theirs];
  }

  async #cell(step, role) {
    const [home, abroad] = this.#homeOf(role);
    const { on } = step.recipe;
    const answers = [];
    if (on === undefined) answers.push(await this.#ask(step, role, home, { refs: home.refs }));
    else if (role === "nobody") answers.push(await this.#ask(step, role, home, { refs: home.refs, thing: await home.thing(on) }));
    else {
      if (personal.has(on.split(" ")[0])) answers.push(await this.#own(step, role, home));
      answers.push(await this.#ask(step, role, home, { refs: home.refs, thing: await home.thing(on), by: this.#otherThan(role, home, on) }));
      answers.push(await this.#foreign(step, role, home, abroad));
    }
    if (role !== "nobody" && (await this.#namesIds(step, home, abroad))) answers.push(`ids ${await this.#foreignIds(step, role, home, abroad)}`);
    return answers.join("/");
  }

  /** Somebody of that role whose the thing is not. */
  #otherThan(role, home, on) {
    if (role === "agent") return personal.has(on.split(" ")[0]) && !on.startsWith("file") ? home.colleague : home.agent;
    return this.#personOf(role, home);
  }

  #personOf(role, home) {
    if (role === "nobody") return new Rest(this.server);
    if (role === "visitor") return home.stranger;
    return role === "other admin" ? home.admin : home[role];
  }

  /** With what is the asker's own; `-` where people of that role have no such thing. */
  async #own(step, role, home) {
    const { on } = step.recipe;
    const noun = on.split(" ")[0];
    const person = this.#personOf(role, home);
    if (noun === "user") {
      if (on !== "user" || step.method === "DELETE" || role === "visitor") return "-";
      const self = await home.newcomer(role);
      return this.#ask(step, role, home, { refs: home.refs, thing: { id: self.user.id }, by: self });
    }
    if (noun === "file") {
      const by = Object.keys(home).find((key) => home[key] === person);
      return this.#ask(step, role, home, { refs: home.refs, thing: await home.thing(on, by), by: person });
    }
    if (role === "agent") return this.#ask(step, role, home, { refs: home.refs, thing: await home.thing(on), by: home.agent });
    if (role === "visitor") {
      const thing = await home.thing(on);
      return this.#ask(step, role, home, { refs: home.refs, thing, by: thing.customer });
    }
    if (role !== "customer" || noun === "recording") return "-";
    return this.#ask(step, role, home, { refs: home.refs, thing: await home.thing(on, "customer"), of: "customer" });
  }

  /** Another company's answers as if it did not exist. */
  async #foreign(step, role, home, abroad) {
    const thing = await abroad.thing(step.recipe.on);
    const person = this.#personOf(role, home);
    const answer = await this.#answer(step, person, home, { refs: home.refs, thing });
    const unknown = { ...thing, id: randomUUID(), ...(thing.offerId && { offerId: randomUUID() }) };
    const none = await this.#answer(step, person, home, { refs: home.refs, thing: unknown });
    const told = ({ status, text }, { id, offerId }) => [status, text.replaceAll(id, "").replaceAll(offerId ?? id, "")];
    // The admins of the installation's company rule all of them.
    if (step.recipe.on !== "tenant" || role !== "admin")
      assert.deepEqual(told(answer, thing), told(none, unknown), `${step.name} tells a ${role} of another company's ${step.recipe.on}`);
    return answer.status;
  }

  async #namesIds(step, home, abroad) {
    const { body, data, path } = step.recipe;
    const make = body ?? data;
    if (/^(login|session|register)/.test(step.name) || (!make && !path)) return false;
    const thing = { id: "", offerId: "" };
    const shown = async (refs) => JSON.stringify([await (step.event === "session.renew" ? null : make?.(refs, null, home, thing)), path?.(refs)]);
    const plain = (json) => json.replaceAll(/[0-9a-f]{8}(?=")|"clientId":"[^"]*"|[\w-]+@walk.test/g, "");
    return plain(await shown(home.refs)) !== plain(await shown(abroad.refs));
  }

  /** The own thing with another company's queue, group or agent. */
  async #foreignIds(step, role, home, abroad) {
    const { on } = step.recipe;
    const person = role === "agent" && on ? home.agent : undefined;
    return this.#ask(step, role, home, { refs: abroad.refs, thing: on && (await home.thing(on)), by: person });
  }

  /** Asks, notes what was audited, and lets go of what was changed. */
  async #ask(step, role, home, given) {
    if (step.recipe.needs) await home.thing(step.recipe.needs);
    let rest = given.by ?? this.#personOf(role, home);
    if (step.recipe.as === "newcomer" && role !== "nobody") rest = await home.newcomer(role);
    if (role === "nobody") rest = new Rest(this.server);
    const isAudited = staff.has(role) && step.method !== "GET";
    const known = isAudited ? new Set((await this.#entriesOf(rest, home)).map(({ id }) => id)) : null;
    const answer = await this.#answer(step, rest, home, given);
    if (isDone(answer)) {
      if (isAudited) this.#noteAudit(step, role, rest, (await this.#entriesOf(rest, home)).filter(({ id }) => !known.has(id)));
      if ((step.method !== "GET" || step.recipe.needs) && !isPassing(step)) await home.useUp(step.recipe.on ?? step.recipe.needs, given.of);
    }
    return answer.status;
  }

  async #answer(step, rest, home, { refs, thing }) {
    const { recipe } = step;
    if (step.event) return this.#frame(step, home, rest, refs, thing);
    const parts = { id: thing?.id, customerId: thing?.id, ...recipe.path?.(refs) };
    const path = step.path.slice(1).replaceAll(/\{(\w+)\}/g, (all, name) => parts[name]);
    const answer = await rest.call(step.method, path + (recipe.query ? `?${recipe.query(refs)}` : ""), recipe.body?.(refs, rest, home), recipe.headers);
    return { status: String(answer.status), text: answer.text };
  }

  async #frame(step, home, rest, refs, thing) {
    // Without a sign-in there is no socket to send it by.
    if (rest.token === undefined) return { status: "-", text: "" };
    const live = await liveOf(rest);
    const answer = await live.ask(step.event, await step.recipe.data(refs, rest, home, thing));
    live.pushes.length = 0;
    return { status: answer.ok ? "ok" : answer.error.code, text: answer.ok ? "" : JSON.stringify(answer.error) };
  }

  async #entriesOf(rest, home) {
    return (await home.keeper.expect(200, "GET", `audit?limit=50&actorId=${rest.user.id}`)).items;
  }

  /** What the change left in the log: by agents as by those above them. */
  #noteAudit(step, role, rest, entries) {
    for (const { action, actor, address, subjectId } of entries) {
      assert.equal(actor?.id, rest.user.id, `${step.name}: ${action} names its actor`);
      assert.equal(address, "127.0.0.1", `${step.name}: ${action} names its address`);
      assert.ok(subjectId, `${step.name}: ${action} names its subject`);
    }
    const column = role === "agent" ? "agent" : "above";
    const row = this.audit.get(step.name) ?? {};
    const actions = entries.map(({ action }) => action).sort().join("+") || "-";
    assert.ok([undefined, actions].includes(row[column]), `${step.name}: ${role} leaves ${actions}, others ${row[column]}`);
    this.audit.set(step.name, { ...row, [column]: actions });
  }
}

const isDone = ({ status }) => status === "ok" || /^2\d\d$/.test(status);
/** Frames that leave things as they are. */
const isPassing = ({ event }) => event !== undefined && /^(signal|chat|ping|session|readiness|floor)\b/.test(event);
