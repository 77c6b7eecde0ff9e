/** What a process takes up over time, and whether that stays flat. */
import { readFileSync, readdirSync } from "node:fs";

/** Resident megabytes, descriptors and threads of a process; null once it has ended. */
export function usageOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const number = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)[1]);
    return { megabytes: number("VmRSS") / 1024, descriptors: readdirSync(`/proc/${pid}/fd`).length, threads: number("Threads") };
  } catch {
    return null;
  }
}

/** The line of least squares through `[x, y]` points: its slope, and its ends at the first and last x. */
export function lineThrough(points) {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = spread === 0 ? 0 : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const at = (x) => meanY + slope * (x - meanX);
  return { slope, from: at(points[0][0]), to: at(points.at(-1)[0]) };
}

/** By how much the line of a life may rise from its begin to its end. A line over a short life says little of a leak. */
const allowed = { megabytes: 24, descriptors: 12, threads: 2 };
/** Caches, pools and buffers fill for so long after a start. */
const warmUpSeconds = 30;
const fewestSamples = 20;

/** The lives of a server, one from each start to the next, sampled. */
export class Lives {
  #lives = [];

  begin() {
    this.#lives.push([]);
  }

  /** `at` in seconds since this life began. */
  add(at, usage) {
    this.#lives.at(-1).push({ at, ...usage });
  }

  /** For each life long enough and each measure the line through it after the warm-up. */
  lines() {
    return this.#lives
      .map((life) => life.filter(({ at }) => at >= warmUpSeconds))
      .filter((life) => life.length >= fewestSamples)
      .map((life) => {
        const line = (name) => lineThrough(life.map((sample) => [sample.at, sample[name]]));
        return { seconds: life.at(-1).at - life[0].at, ...Object.fromEntries(Object.keys(allowed).map((name) => [name, line(name)])) };
      });
  }

  /** What is not flat, in words. */
  faults() {
    return this.lines().flatMap((life) =>
      Object.entries(allowed)
        .filter(([name, rise]) => life[name].to - life[name].from > rise)
        .map(([name]) => `${name} rise from ${life[name].from.toFixed(1)} to ${life[name].to.toFixed(1)} within ${life.seconds.toFixed(0)} s`),
    );
  }

  get highest() {
    const all = this.#lives.flat();
    return Object.fromEntries(Object.keys(allowed).map((name) => [name, Math.max(0, ...all.map((sample) => sample[name]))]));
  }
}
