import { frame } from "../wire.mjs";

export default {
  name: "frames-with-ids",
  about: "requests on a socket as fast as it takes them",
  expect: [/^refused rate_limited/, /^close 1008/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) => world.flood(visitor.token, 4, (id) => frame(`{"id":${id},"event":"ping"}`)),
};
