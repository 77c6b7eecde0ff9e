import { frame } from "../wire.mjs";

const ping = frame("p".repeat(100), { opcode: 9 });

export default {
  name: "pings",
  about: "pings as fast as the socket takes them",
  expect: [/^close 1008/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.flood(visitor.token, 4, () => ping),
};
