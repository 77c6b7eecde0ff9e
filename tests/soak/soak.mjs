/** `./dev soak --hours H | --minutes M [--seed N] [--lanes N] [--only WORD,…]` */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { run } from "./run.mjs";

function options() {
  const { values } = parseArgs({
    options: { hours: { type: "string" }, minutes: { type: "string" }, seed: { type: "string" }, lanes: { type: "string", default: "8" }, only: { type: "string" } },
  });
  const minutes = Number(values.hours ?? 0) * 60 + Number(values.minutes ?? 0) || 60;
  if (!(minutes > 0)) throw new Error("--hours or --minutes is a number above 0");
  return { minutes, seed: Number(values.seed ?? randomInt(1_000_000)), lanes: Number(values.lanes), only: values.only?.split(",") };
}

process.exit((await run(options())) ? 0 : 1);
