/** Messages that are larger than any may be, in pieces, and announced whole. */
import { frame } from "../wire.mjs";

const first = frame("a".repeat(30_000), { isFinal: false });
const next = frame("a".repeat(30_000), { opcode: 0, isFinal: false });
const large = frame("a".repeat(200_000));

export default {
  name: "continuations",
  about: "messages over the limit, in pieces and whole",
  expect: [/^close 1009/],
  prepare: (world) => world.visitor(),
  async run(world, visitor) {
    await Promise.all([
      world.flood(visitor.token, 2, (round) => (round === 0 ? first : next)),
      world.flood(visitor.token, 2, () => large),
    ]);
  },
};
