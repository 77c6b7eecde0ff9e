import { frame } from "../wire.mjs";

const wrong = frame('{"event":"no.such"}');

export default {
  name: "frames-without-ids",
  about: "frames that want no answer, each of them wrong, as fast as the socket takes them",
  expect: [/^refused rate_limited/, /^close 1008/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.flood(visitor.token, 4, () => wrong),
};
