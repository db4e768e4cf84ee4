// Does everything hold? The check, then every suite against real servers and the browser: `npm test`.
import { runCheck } from "./check.ts";
import { canInstall, installCommand, installPeers, missingPackages, whyPeersAreMissing } from "./install-peers.ts";
import { inWords, runSteps, type Step, type StepResult, sum, tests, verdict } from "./steps.ts";

const results: StepResult[] = [];
const packages = missingPackages();
if (packages.length > 0 && canInstall()) results.push(...(await runSteps([installation(packages)])));
else if (packages.length > 0) process.stdout.write(`To run every suite: ${installCommand(packages)}\n`);

results.push(...(await runCheck()));

const reasons = whyPeersAreMissing();
const isRequired = process.env.CI === "true";
if (isRequired && reasons.length > 0)
  process.stdout.write(`Missing, and required with CI=true: ${reasons.join(", ")}\n`);
const mustRun = reasons.length === 0 || isRequired;
// One after the other: each keeps both cores busy, and a test that waits for a server must not starve.
results.push(...(await runSteps([tests("whole product", "product")])));
results.push(...(await runSteps([tests("real peers", "peers", mustRun)])));

const tally = sum(results);
process.exitCode = tally.failed > 0 ? 1 : 0;
// The very last line, in this form: it is read by machines.
process.stdout.write(`${inWords(tally)}\n`);

function installation(names: string[]): Step {
  return {
    name: "install peers",
    async run() {
      const { isDone, output } = await installPeers(names);
      return { ...verdict(isDone), output, notes: [] };
    },
  };
}
