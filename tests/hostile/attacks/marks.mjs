/** Read and delivered marks, forwards and backwards. */
import { frame } from "../wire.mjs";

export default {
  name: "marks",
  about: "read and delivered marks, thousands of times a second",
  expect: [/^close 1008/],
  prepare: (world) => world.chat(),
  async run(world, { visitor, contactId }) {
    const mark = (event, upTo) => frame(`{"event":"${event}","data":{"contactId":"${contactId}","upTo":${upTo}}}`);
    const marks = ["chat.read", "chat.delivered"].flatMap((event) => [0, 1, 2].map((upTo) => mark(event, upTo)));
    await world.flood(visitor.rest.token, 2, (round) => marks[round % marks.length]);
  },
};
