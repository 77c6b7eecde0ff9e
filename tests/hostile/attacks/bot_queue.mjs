/** A bot that answers late, and visitors who write to it without waiting. */
import { createServer } from "node:http";
import { Live } from "../../outside/live.mjs";
import { frame } from "../wire.mjs";

const visitors = 5;
const atOnce = 16;

export default {
  name: "bot-queue",
  about: "five visitors who write to a slow bot as fast as they may",
  expect: [/^handed over/],
  async prepare(world) {
    const bot = createServer((request, response) => {
      request.resume();
      setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end('{"messages":[{"text":"yes"}]}'), 200);
    });
    await new Promise((resolve) => bot.listen(0, "127.0.0.1", resolve));
    const manager = await world.member("manager");
    const url = `http://127.0.0.1:${bot.address().port}/`;
    const queue = await manager.expect(201, "POST", "queues", { name: `bot ${process.pid}`, channels: ["chat"], chat: { bot: { url, name: "Robbie" } } });
    const chats = [];
    for (let i = 0; i < visitors; ++i) {
      const rest = await world.visitor();
      const live = await Live.open(rest);
      const { contact } = await live.ok("contact.join", { queueId: queue.id, channel: "chat" });
      chats.push({ rest, contactId: contact.id });
    }
    return chats;
  },
  async run(world, chats) {
    await Promise.all(
      chats.map(async ({ rest, contactId }, at) => {
        // Whoever is in line is with people, no longer with the bot.
        const onText = (text) => /"event":"queue.position"|"status":"queued"/.test(text) && world.count("handed over");
        const socket = await world.socket(rest.token, { onText });
        const say = (id) => frame(JSON.stringify({ event: "chat.send", data: { contactId, clientId: `${at}.${id}`, text: "order ".repeat(20) } }));
        for (let id = 0; socket && !world.isOver; id += atOnce)
          if (!(await socket.write(Buffer.concat(Array.from({ length: atOnce }, (_, next) => say(id + next)))))) break;
      }),
    );
  },
};
