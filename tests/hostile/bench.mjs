/** `./dev bench hostile [--seconds N] [attack …]`: every attack at length, and a table. */
import { attacks } from "./attacks/index.mjs";
import { Site, faultsOf } from "./measure.mjs";

const parameters = process.argv.slice(2);
const at = parameters.indexOf("--seconds");
const seconds = at < 0 ? 20 : Number(parameters.splice(at, 2)[1]);
const chosen = parameters.length === 0 ? attacks : attacks.filter(({ name }) => parameters.includes(name));
const unknown = parameters.filter((name) => !attacks.some((attack) => attack.name === name));
if (!(seconds > 0) || unknown.length > 0) {
  console.error(`hostile [--seconds N] [attack …]; the attacks are ${attacks.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const ms = (value) => value.toFixed(1);
let failed = 0;

function show(site, attack, outcome) {
  const answers = Object.entries(outcome.tally)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([answer, times]) => `${times} × ${answer}`);
  const { beside, control } = outcome;
  const faults = faultsOf(attack, outcome, site.allowedMs(outcome));
  console.log(
    `| ${attack.name} | ${beside.count} | ${ms(beside.p50)} / ${ms(control.p50)} | ${ms(beside.p99)} / ${ms(control.p99)} | ` +
      `${Math.round(outcome.cpu * 100)} % | ${outcome.memory.toFixed(0)} | ${answers.join(", ")} |`,
  );
  for (const fault of faults) console.log(`  FAULT ${attack.name}: ${fault}`);
  if (faults.length > 0) ++failed;
}

async function runOn(settings, group) {
  const site = await Site.start(settings);
  try {
    console.log(`\nwithout an attack: p50 ${ms(site.quiet.p50)} ms, p99 ${ms(site.quiet.p99)} ms of ${site.quiet.count} steps\n`);
    console.log("| attack | honest steps | p50 ms, beside it / control | p99 ms, beside it / control | attacker's CPU | server MiB | answers |");
    console.log("|---|---:|---:|---:|---:|---:|---|");
    for (const attack of group) {
      try {
        show(site, attack, await site.run(attack, seconds));
      } catch (error) {
        ++failed;
        console.log(`  FAULT ${attack.name}: ${error.message}\n${site.server.logTail()}`);
      }
    }
  } finally {
    await site.stop();
  }
}

const common = chosen.filter(({ settings }) => settings === undefined);
if (common.length > 0) await runOn({}, common);
for (const attack of chosen.filter(({ settings }) => settings !== undefined)) await runOn(attack.settings(), [attack]);
process.exit(failed === 0 ? 0 : 1);
