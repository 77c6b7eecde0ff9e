/** Threads of chats from outside: what is written stands once, in order, and reaches whoever it should. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { accept, customerInLine, finish, floorOfTwo, setPresence } from "../outside/floor.mjs";
import { Live } from "../outside/live.mjs";
import { visit } from "../outside/rest.mjs";
import { onOneAndThreeThreads } from "../outside/server.mjs";
import { until } from "../outside/wait.mjs";

const hostile = [
  "<script>alert(1)</script>",
  `"quoted" 'single' \\back {"json":1} $1 ; DROP TABLE users; --`,
  "\u202Eright to left\u202C \u0001\u001f tab\t line\nend",
  "😀 emoji 🇹🇷 𝒳 中文 العربية",
  "x".repeat(100 * 1024),
];

onOneAndThreeThreads("chat", (env) => {
  const floor = floorOfTwo(env);

  /** A customer chatting with the agent. */
  async function chatting(agent, name, more = {}) {
    await setPresence(agent, "available");
    const customer = floor.remember(await customerInLine(floor.server, name, "chat", more));
    await accept(agent, customer);
    return customer;
  }

  const thread = (rest, contactId, query = "limit=200") => rest.expect(200, "GET", `contacts/${contactId}/events?${query}`);

  test("carries messages both ways, numbered without a gap from the moment of joining", async () => {
    const customer = await chatting(floor.first, "Carla");
    const { contactId } = customer;
    const sent = await customer.live.ok("chat.send", { contactId, clientId: "c-1", text: "Good morning" });
    assert.equal(sent.event.type, "message");
    assert.equal(sent.event.text, "Good morning");
    assert.equal(sent.event.clientId, "c-1");
    assert.deepEqual([sent.event.by.id, sent.event.by.name, sent.event.by.role], [customer.id, "Carla", "customer"]);
    assert.equal(sent.seq, sent.event.seq);
    const heard = await floor.first.live.push("chat.event", ({ event }) => event.type === "message");
    assert.deepEqual(heard, sent);
    const answered = await floor.first.live.ok("chat.send", { contactId, clientId: "a-1", text: "How can I help?" });
    assert.equal(answered.event.by.role, "agent");
    assert.equal(answered.seq, sent.seq + 1);
    assert.deepEqual(await customer.live.push("chat.event", ({ event }) => event.type === "message"), answered);

    const page = await thread(customer.rest, contactId);
    assert.deepEqual(page.items.map(({ seq }) => seq), page.items.map((_, index) => index + 1));
    assert.deepEqual(page.items.map(({ type }) => type), ["queued", "assigned", "message", "message"]);
    assert.equal(page.items[0].data.queueName, "support");
    assert.equal(page.items[1].data.agentId, floor.first.id);
    assert.equal(page.items[1].by, null);
    assert.deepEqual(page.items[2], sent.event);
    assert.deepEqual([page.nextCursor, page.previousCursor], [null, null]);
  });

  test("can be written in while waiting, and the agent who takes it reads what was written", async () => {
    const customer = floor.remember(await customerInLine(floor.server, "Early", "chat"));
    await customer.live.ok("chat.send", { contactId: customer.contactId, clientId: "1", text: "Anybody there?" });
    await setPresence(floor.first, "available");
    await accept(floor.first, customer);
    const { items } = await thread(floor.first.rest, customer.contactId);
    assert.deepEqual(items.map(({ type }) => type), ["queued", "message", "assigned"]);
  });

  test("knows a retry: the same event, and nobody hears it twice", async () => {
    const customer = await chatting(floor.first, "Retry");
    const { contactId } = customer;
    const message = { contactId, clientId: "once", text: "only once" };
    const both = await Promise.all([customer.live.ask("chat.send", message), customer.live.ask("chat.send", message)]);
    assert.deepEqual(both.map(({ ok }) => ok), [true, true]);
    assert.deepEqual(both[0].data, both[1].data);
    const again = await customer.rest.expect(201, "POST", `contacts/${contactId}/events`, {
      clientId: "once",
      type: "message",
      text: "only once",
    });
    assert.deepEqual(again, both[0].data.event);
    await customer.live.refused("chat.send", { ...message, text: "something else" }, "client_id_reused");
    const { items } = await thread(customer.rest, contactId);
    assert.equal(items.filter(({ type }) => type === "message").length, 1);
    await floor.first.live.push("chat.event", ({ event }) => event.text === "only once");
    assert.ok(!floor.first.live.pushes.some(({ event, data }) => event === "chat.event" && data.event.text === "only once"));
  });

  test("keeps every text as it was sent", async () => {
    const customer = await chatting(floor.first, "<b>Hostile</b>");
    const { contactId } = customer;
    for (const [index, text] of hostile.entries()) {
      const { event } = await customer.live.ok("chat.send", { contactId, clientId: `h${index}`, text });
      assert.equal(event.text, text);
      const heard = await floor.first.live.push("chat.event", ({ event }) => event.clientId === `h${index}`);
      assert.equal(heard.event.text, text);
    }
    const { items } = await thread(floor.first.rest, contactId);
    assert.deepEqual(items.filter(({ type }) => type === "message").map(({ text }) => text), hostile);
    await customer.live.refused("chat.send", { contactId, clientId: "nul", text: "a\u0000b" }, "validation_failed");
    await customer.live.refused("chat.send", { contactId, clientId: "long", text: "x".repeat(140_000) });
    await customer.live.refused("chat.send", { contactId, clientId: "none" }, "empty_post");
    await customer.live.refused("chat.send", { contactId, clientId: "both", text: "a", type: "file" }, "unknown_type");
    await customer.live.ok("ping", {});
  });

  test("hides notes from the customer, in pushes and in pages", async () => {
    const customer = await chatting(floor.first, "Noted");
    const { contactId } = customer;
    const note = await floor.first.live.ok("chat.send", { contactId, clientId: "n", type: "note", text: "a difficult one" });
    assert.equal(note.event.type, "note");
    await floor.first.live.ok("chat.send", { contactId, clientId: "m", text: "hello" });
    await customer.live.push("chat.event", ({ event }) => event.text === "hello");
    assert.ok(!JSON.stringify(customer.live.pushes).includes("difficult"));
    const seen = await thread(customer.rest, contactId);
    assert.ok(!JSON.stringify(seen).includes("difficult"));
    const staff = await thread(floor.supervisor, contactId);
    assert.ok(JSON.stringify(staff).includes("difficult"));
    await customer.live.refused("chat.send", { contactId, clientId: "x", type: "note", text: "me too" }, "not_found");
  });

  test("is nobody's business but its members' and supervisors'", async () => {
    const customer = await chatting(floor.first, "Private");
    const { contactId } = customer;
    const stranger = await visit(floor.server, "Stranger");
    const live = await Live.open(stranger);
    for (const event of ["chat.send", "chat.typing", "chat.read", "chat.delivered"]) {
      const data = { contactId, ...(event === "chat.send" ? { clientId: "s", text: "hm" } : event === "chat.typing" ? {} : { upTo: 1 }) };
      await live.refused(event, data, "not_found");
    }
    await stranger.refused(404, "GET", `contacts/${contactId}/events`);
    await stranger.refused(404, "POST", `contacts/${contactId}/events`, { text: "hm" });
    await floor.second.rest.refused(404, "GET", `contacts/${contactId}/events`);
    await floor.second.live.refused("chat.send", { contactId, clientId: "s", text: "hm" }, "not_found");
    await live.refused("chat.watch", { contactId }, "forbidden");
    await live.close();
  });

  test("tells of typing, delivery and reading", async () => {
    const customer = await chatting(floor.first, "Reader");
    const { contactId } = customer;
    await customer.live.ok("chat.typing", { contactId });
    const typing = await floor.first.live.push("chat.typing");
    assert.deepEqual(typing, { contactId, userId: customer.id, role: "customer", isTyping: true });
    await customer.live.ok("chat.typing", { contactId, isTyping: false });
    assert.equal((await floor.first.live.push("chat.typing")).isTyping, false);
    const { seq } = await customer.live.ok("chat.send", { contactId, clientId: "1", text: "read me" });
    await floor.first.live.ok("chat.delivered", { contactId, upTo: seq });
    assert.deepEqual(await customer.live.push("chat.delivered"), { contactId, userId: floor.first.id, upTo: seq });
    await floor.first.live.ok("chat.read", { contactId, upTo: seq + 1000 });
    assert.deepEqual(await customer.live.push("chat.read"), { contactId, userId: floor.first.id, upTo: seq });
    await floor.first.live.ok("chat.read", { contactId, upTo: 1 });
    const { marks } = await thread(customer.rest, contactId);
    assert.deepEqual(marks, [{ userId: floor.first.id, deliveredUpTo: seq, readUpTo: seq }]);
  });

  test("tells of reading a few times a second, the last mark always", async () => {
    const customer = await chatting(floor.first, "Skimmed");
    const { contactId } = customer;
    const count = 40;
    let last;
    for (let n = 1; n <= count; ++n) last = await customer.live.ok("chat.send", { contactId, clientId: `${n}`, text: `line ${n}` });
    const began = Date.now();
    const asks = [];
    for (let upTo = 1; upTo <= last.seq; ++upTo) asks.push(floor.first.live.ok("chat.read", { contactId, upTo }));
    await Promise.all(asks);
    const seconds = (Date.now() - began) / 1000;
    const readUpTo = async () => (await thread(customer.rest, contactId)).marks.find(({ userId }) => userId === floor.first.id)?.readUpTo;
    assert.equal(await readUpTo(), last.seq);
    const told = [];
    do told.push((await customer.live.push("chat.read")).upTo);
    while (told.at(-1) < last.seq);
    assert.deepEqual(told, [...new Set(told)].sort((a, b) => a - b));
    assert.ok(told.length <= 8 + 4 * (seconds + 1), `${told.length} marks in ${seconds} s`);
    // What is still held when the socket goes arrives as well.
    const leaving = await Live.open(customer.rest);
    for (let upTo = 1; upTo <= last.seq; ++upTo) leaving.tell("chat.read", { contactId, upTo });
    await leaving.close();
    await until("the last mark of a closed socket", async () =>
      (await thread(floor.supervisor, contactId)).marks.some(({ userId, readUpTo: upTo }) => userId === customer.id && upTo === last.seq));
  });

  test("is paged both ways", async () => {
    const customer = await chatting(floor.first, "Long");
    const { contactId } = customer;
    for (let n = 1; n <= 23; ++n) await customer.live.ok("chat.send", { contactId, clientId: `${n}`, text: `line ${n}` });
    const all = (await thread(customer.rest, contactId)).items;
    assert.equal(all.length, 25);
    let forward = [];
    for (let cursor = ""; cursor !== null; ) {
      const page = await thread(customer.rest, contactId, `limit=10${cursor && `&cursor=${cursor}`}`);
      forward = [...forward, ...page.items];
      cursor = page.nextCursor;
    }
    assert.deepEqual(forward, all);
    let page = await thread(customer.rest, contactId, `limit=10&before=${Number.MAX_SAFE_INTEGER}`);
    let back = page.items;
    while (page.previousCursor !== null) {
      page = await thread(customer.rest, contactId, `limit=10&cursor=${page.previousCursor}`);
      back = [...page.items, ...back];
    }
    assert.deepEqual(back, all);
    assert.deepEqual((await thread(customer.rest, contactId, "after=24")).items, all.slice(24));
    await customer.rest.refused(400, "GET", `contacts/${contactId}/events?cursor=zz`, undefined, "bad_cursor");
  });

  test("is watched and joined by a supervisor", async () => {
    const customer = await chatting(floor.first, "Watched");
    const { contactId } = customer;
    const live = await Live.open(floor.supervisor);
    await live.ok("chat.watch", { contactId });
    await customer.live.ok("chat.send", { contactId, clientId: "1", text: "I want your boss" });
    assert.equal((await live.push("chat.event")).event.text, "I want your boss");
    await live.ok("chat.send", { contactId, clientId: "s", text: "Here I am" });
    const { event } = await customer.live.push("chat.event", ({ event }) => event.text === "Here I am");
    assert.equal(event.by.role, "supervisor");
    assert.equal(event.by.name, floor.supervisor.user.name);
    await live.ok("chat.unwatch", { contactId });
    await customer.live.ok("chat.send", { contactId, clientId: "2", text: "unheard" });
    await live.ok("ping", {});
    assert.ok(!JSON.stringify(live.pushes).includes("unheard"));
    await live.close();
  });

  test("ends for the customer, and takes notes for good", async () => {
    const customer = await chatting(floor.first, "Ender");
    const { contactId } = customer;
    await floor.first.live.ok("contact.end", { contactId });
    const { event } = await customer.live.push("chat.event", ({ event }) => event.type === "closed");
    assert.deepEqual([event.data.outcome, event.data.by], ["handled", "agent"]);
    await customer.live.refused("chat.send", { contactId, clientId: "late", text: "wait" }, "wrong_state");
    await floor.first.live.ok("chat.send", { contactId, clientId: "n1", type: "note", text: "while wrapping up" });
    await floor.first.live.ok("contact.wrap_up", { contactId });
    await until("the contact to close", async () => (await floor.first.rest.get(`contacts/${contactId}`)).body.status === "closed");
    const note = { clientId: "n2", type: "note", text: "a day later" };
    const late = await floor.first.rest.expect(201, "POST", `contacts/${contactId}/events`, note);
    assert.deepEqual(await floor.first.rest.expect(201, "POST", `contacts/${contactId}/events`, note), { ...late });
    await customer.rest.refused(409, "POST", `contacts/${contactId}/events`, { text: "still there?" }, "wrong_state");
    const { items } = await thread(floor.first.rest, contactId);
    assert.deepEqual(items.map(({ seq }) => seq), items.map((_, index) => index + 1));
    assert.deepEqual(items.slice(-2).map(({ text }) => text), ["while wrapping up", "a day later"]);
  });

  test("is tagged while it is open and after", async () => {
    const customer = await chatting(floor.first, "Tagged");
    const { contactId } = customer;
    const { contact } = await floor.first.rest.expect(200, "PUT", `contacts/${contactId}/tags`, { tags: ["billing", "vip"] });
    assert.deepEqual(contact.tags, ["billing", "vip"]);
    const { event } = await floor.first.live.push("chat.event", ({ event }) => event.type === "tagged");
    assert.deepEqual([event.data.tags, event.by.role], [["billing", "vip"], "agent"]);
    await customer.rest.refused(403, "PUT", `contacts/${contactId}/tags`, { tags: ["mine"] });
    await floor.second.rest.refused(404, "PUT", `contacts/${contactId}/tags`, { tags: ["mine"] });
    await finish(floor.first, contactId);
    assert.deepEqual((await floor.first.rest.get(`contacts/${contactId}`)).body.tags, ["billing", "vip"]);
    const after = await floor.supervisor.expect(200, "PUT", `contacts/${contactId}/tags`, { tags: ["late"] });
    assert.deepEqual(after.contact.tags, ["late"]);
    const { items } = await thread(floor.supervisor, contactId);
    assert.deepEqual(items.filter(({ type }) => type === "tagged").map(({ data }) => data.tags), [["billing", "vip"], ["late"]]);
  });

  test("gives an agent as many as he has room for, and the next one as soon as a place is free", async () => {
    await setPresence(floor.first, "available");
    const customers = [];
    for (let n = 1; n <= 5; ++n) customers.push(floor.remember(await customerInLine(floor.server, `Many ${n}`, "chat")));
    for (const customer of customers.slice(0, 4)) await accept(floor.first, customer);
    assert.equal((await customers[4].rest.get(`contacts/${customers[4].contactId}/position`)).body.position, 1);
    await finish(floor.first, customers[1].contactId);
    await accept(floor.first, customers[4]);
  });

  test("carries files, for those who read the thread", async () => {
    const customer = await chatting(floor.first, "Filer");
    const { contactId } = customer;
    const file = await customer.rest.call("POST", "files?name=hello.txt", "hello there", { "content-type": "text/plain" });
    assert.equal(file.status, 201, file.text);
    const { event } = await customer.live.ok("chat.send", { contactId, clientId: "f", fileId: file.body.id });
    assert.equal(event.type, "file");
    assert.deepEqual(event.file, { id: file.body.id, name: "hello.txt", mediaType: "text/plain", sizeBytes: 11 });
    const heard = await floor.first.live.push("chat.event", ({ event }) => event.type === "file");
    assert.deepEqual(heard.event, event);
    const page = await thread(floor.first.rest, contactId);
    assert.deepEqual(page.items.at(-1), event);
    assert.equal((await floor.first.rest.get(`files/${file.body.id}/content`)).text, "hello there");
    await floor.second.rest.refused(404, "GET", `files/${file.body.id}/content`);
    await floor.first.live.refused("chat.send", { contactId, clientId: "x", fileId: file.body.id }, "unknown_file");
    const again = await customer.rest.expect(201, "POST", `contacts/${contactId}/events`, { clientId: "f", fileId: file.body.id });
    assert.deepEqual(again, event);
  });

  test("survives a stop of the server: a message that was acknowledged is there, its retry is known", async () => {
    const customer = await chatting(floor.first, "Survivor");
    const { contactId } = customer;
    const { event } = await customer.live.ok("chat.send", { contactId, clientId: "s1", text: "before" });
    await floor.server.end("SIGKILL");
    await floor.server.launch();
    const live = await Live.open(customer.rest);
    const again = await live.ok("chat.send", { contactId, clientId: "s1", text: "before" });
    assert.deepEqual(again.event, event);
    const next = await live.ok("chat.send", { contactId, clientId: "s2", text: "after" });
    assert.equal(next.seq, event.seq + 1);
    floor.first.live = await Live.open(floor.first.rest);
    floor.second.live = await Live.open(floor.second.rest);
    customer.live = live;
  });
});
