/** Two minutes of the soak, with moments of their own each time: the seed is printed. */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { test } from "node:test";
import { run } from "./run.mjs";

const minutes = 2;

test(`the server stands ${minutes} minutes of kills, stalls, a full disk and a clock that jumps`, { timeout: 600_000 }, async () => {
  assert.ok(await run({ minutes, seed: randomInt(1_000_000) }), "see above what was found");
});
