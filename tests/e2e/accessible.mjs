import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Axe finds nothing that would keep somebody from using the page as it is now. */
export async function expectAccessible(page, state) {
  // Evaluated from outside, so that the page's own policy stays as strict as it is.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  // What is still fading in has not got its colours yet.
  await page.evaluate(() => {
    const ending = document.getAnimations().filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    return Promise.allSettled(ending.map((each) => each.finished));
  });
  const violations = await page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document);
    return found.map((violation) => `${violation.id}: ${violation.help} (${violation.nodes.map((node) => node.target.join(" ")).join(", ")})`);
  });
  assert.deepEqual(violations, [], state);
}
