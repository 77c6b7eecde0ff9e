/** Messages that never end: fragments, empty ones, and continuations. */
import { frame } from "../wire.mjs";

const first = frame("a", { isFinal: false });
const next = frame("", { opcode: 0, isFinal: false });

export default {
  name: "fragments",
  about: "messages of empty fragments without end",
  expect: [/^close 1008/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.flood(visitor.token, 4, (round) => (round === 0 ? first : next)),
};
