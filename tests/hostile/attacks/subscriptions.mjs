/** The floor, and threads, followed again and again. */
import { frame } from "../wire.mjs";

export default {
  name: "subscriptions",
  about: "following the floor and unknown threads a hundred thousand times, by a supervisor's stolen token",
  expect: [/^refused rate_limited/, /^close 1008/],
  prepare: (world) => world.member("supervisor"),
  run: (world, supervisor) =>
    world.flood(supervisor.token, 2, (round) => {
      const contactId = `00000000-0000-4000-8000-${(round % 1e6).toString().padStart(12, "0")}`;
      return frame(round % 2 ? `{"event":"floor.subscribe","data":{}}` : `{"event":"chat.watch","data":{"contactId":"${contactId}"}}`);
    }),
};
