/** Windows that read nothing, while somebody writes to them. */
import { Live } from "../../outside/live.mjs";
import { until } from "../../outside/wait.mjs";

const text = "x".repeat(60_000);
const windows = 8;
const writers = 4;
const enough = 250;

export default {
  name: "slow-pushes",
  about: "eight windows that read nothing, and a visitor who writes to them from four others",
  expect: [/^close 1013/],
  async prepare(world) {
    const chat = await world.chat();
    chat.writers = await Promise.all(Array.from({ length: writers }, () => Live.open(chat.visitor.rest)));
    return chat;
  },
  async run(world, { agent, writers, contactId }) {
    const deaf = await Promise.all(Array.from({ length: windows }, () => world.socket(agent.rest.token)));
    deaf.forEach((socket) => socket?.pause());
    const write = async (live, round) => {
      const answer = await live.ask("chat.send", { contactId, clientId: `${round}`, text }).catch((error) => ({ error: { code: error.message } }));
      world.count(answer.ok ? "written" : `refused ${answer.error.code}`);
    };
    await Promise.all([
      world.lanes(2 * writers.length, (round, lane) => write(writers[lane % writers.length], `${lane}.${round}`)),
      // Whoever reads again, once more was written than any socket holds, finds what the server has decided.
      until("enough to be written", () => world.isOver || world.tally.get("written") >= enough, { timeoutMs: 60_000 })
        .catch(() => {})
        .then(() => deaf.forEach((socket) => socket?.resume())),
    ]);
  },
};
