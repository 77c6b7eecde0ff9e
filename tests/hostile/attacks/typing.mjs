/** What one visitor types reaches the agent a few times a second over all of their sockets, however often they say so. */
import { frame } from "../wire.mjs";

/** Four, and at first as many as two seconds have. */
const aSecond = 20;

export default {
  name: "typing",
  about: "typing on and off, thousands of times a second, to an agent who reads",
  expect: [/^close 1008/],
  prepare: (world) => world.chat(),
  async run(world, chat) {
    const { agent, visitor, contactId } = chat;
    chat.begunAt = performance.now();
    const typing = [true, false].map((isTyping) => frame(`{"event":"chat.typing","data":{"contactId":"${contactId}","isTyping":${isTyping}}}`));
    await world.flood(visitor.rest.token, 2, (round) => typing[round % 2]);
    agent.live.close();
  },
  seen({ agent, begunAt }) {
    const pushes = agent.live.pushes.filter(({ event }) => event === "chat.typing").length;
    return { pushesASecond: pushes / ((performance.now() - begunAt) / 1000) };
  },
  judge({ seen }) {
    return seen.pushesASecond > aSecond ? `the agent was told ${seen.pushesASecond.toFixed(0)} times a second of typing` : undefined;
  },
};
