/** JSON that is deep, and JSON that is wide. */
import { frame } from "../wire.mjs";

const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
const wide = `{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":1`).join(",")}}`;
const bodies = [deep, wide, `{"email":${deep}}`, `{"name":"x","email":{"a":`.repeat(1500)];

export default {
  name: "deep-json",
  about: "bodies and frames 30,000 levels deep, and of 5,000 fields",
  expect: [/^400 |^413 /],
  prepare: (world) => world.visitor(),
  async run(world, visitor) {
    const frames = [deep, wide].map((data) => frame(`{"id":1,"event":"contact.join","data":{"queue":"support","channel":"call","metadata":${data}}}`));
    await Promise.all([
      world.lanes(4, (round) => world.ask("POST", round % 2 ? "auth/login" : "contacts", { token: visitor.token, body: bodies[round % bodies.length] })),
      world.flood(visitor.token, 1, (round) => frames[round % 2]),
    ]);
  },
};
