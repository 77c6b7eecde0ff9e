import assert from "node:assert/strict";
import { test } from "node:test";
import { Lives, lineThrough, usageOf } from "./measures.mjs";

const life = (seconds, usageAt) => {
  const lives = new Lives();
  lives.begin();
  for (let at = 0; at < seconds; ++at) lives.add(at, usageAt(at));
  return lives;
};

test("a line is fitted by least squares", () => {
  assert.deepEqual(lineThrough([[0, 1], [1, 3], [2, 5]]), { slope: 2, from: 1, to: 5 });
  assert.equal(lineThrough([[0, 1], [1, 3], [2, 1], [3, 3]]).slope, 0.4);
});

test("what grows after the warm-up is told, what swings is not", () => {
  const steady = (at) => ({ megabytes: 100 + (at % 7) * 5, descriptors: 40 + (at % 3), threads: 12 });
  assert.deepEqual(life(300, steady).faults(), []);
  assert.deepEqual(life(300, (at) => ({ ...steady(at), megabytes: at < 30 ? at * 5 : 150 })).faults(), []);
  assert.match(life(300, (at) => ({ ...steady(at), megabytes: 100 + at / 2 })).faults().join(), /^megabytes rise from 115/);
  assert.match(life(300, (at) => ({ ...steady(at), descriptors: 40 + at / 10 })).faults().join(), /^descriptors rise/);
  assert.match(life(300, (at) => ({ ...steady(at), threads: 12 + Math.floor(at / 50) })).faults().join(), /^threads rise/);
});

test("a life shorter than the warm-up says nothing", () => {
  assert.deepEqual(life(30, (at) => ({ megabytes: at * 100, descriptors: at, threads: at })).lines(), []);
});

test("a process that has ended has no usage", () => {
  assert.ok(usageOf(process.pid).megabytes > 1);
  assert.equal(usageOf(2 ** 30), null);
});
