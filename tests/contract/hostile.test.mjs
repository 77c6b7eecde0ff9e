/** Every attack for a moment, beside honest clients of another company; `./dev bench hostile` takes its time. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { attacks } from "../hostile/attacks/index.mjs";
import { Site, faultsOf } from "../hostile/measure.mjs";

const seconds = 1.5;
/** A percentile of a second and a half tells the machine's mood: beyond this people would notice. Twice is for the bench. */
const noticedMs = 1000;

/** Runs all of these attacks first, since what is allowed beside one is known by the controls of all. */
function suite(name, chosen, settings = {}) {
  describe(name, () => {
    let site;
    const outcomes = new Map();
    before(async () => {
      site = await Site.start(settings);
      for (const attack of chosen) outcomes.set(attack, await site.run(attack, seconds).catch((error) => ({ error })));
    });
    after(() => site?.stop());

    for (const attack of chosen)
      test(`${attack.name}: ${attack.about}`, () => {
        const outcome = outcomes.get(attack);
        if (outcome.error !== undefined) throw new Error(`${outcome.error.message}\n${site.server.logTail()}`);
        assert.deepEqual(faultsOf(attack, outcome, Math.max(site.allowedMs(outcome), noticedMs)), []);
      });
  });
}

suite("a hostile visitor", attacks.filter(({ settings }) => settings === undefined));
for (const attack of attacks.filter(({ settings }) => settings !== undefined)) suite(`a hostile visitor, ${attack.name}`, [attack], attack.settings());

test("there are twenty attacks at least, each with a name of its own", () => {
  assert.ok(attacks.length >= 20);
  assert.equal(new Set(attacks.map(({ name }) => name)).size, attacks.length);
});
