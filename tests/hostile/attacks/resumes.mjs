/** Sessions of others, by guessed tokens. */
import { randomBytes } from "node:crypto";
import { frame } from "../wire.mjs";

export default {
  name: "resumes",
  about: "session.resume with guessed tokens",
  expect: [/^refused resync_required/, /^refused rate_limited|^close 1008/],
  prepare: (world) => world.visitor(),
  run: (world, visitor) =>
    world.flood(visitor.token, 4, (round) =>
      frame(`{"id":${round},"event":"session.resume","data":{"resumeToken":"${round % 4}.${randomBytes(32).toString("base64url")}","lastSeq":0}}`),
    ),
};
