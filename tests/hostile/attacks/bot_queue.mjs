/** A bot that answers late, and visitors who write to it without waiting. */
import { createServer } from "node:http";
import { Live } from "../../outside/live.mjs";

const visitors = 20;

export default {
  name: "bot-queue",
  about: "twenty visitors who write to a slow bot as fast as they may",
  expect: [/^refused rate_limited|^close 1008/],
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
        const socket = await world.socket(rest.token);
        for (let round = 0; socket && !world.isOver; ++round)
          if (!(await socket.send("chat.send", { contactId, clientId: `${at}.${round}`, text: "order ".repeat(20) }))) break;
      }),
    );
  },
};
