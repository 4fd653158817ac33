import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.js";
import { capture, main, root, show } from "./run.js";
import { ensureInstalled, node24 } from "./setup.js";

/**
 * Path of a file in `node_modules`.
 * @param {readonly string[]} parts
 */
const installed = (...parts) => join(root, "node_modules", ...parts);

const typescript = installed("typescript", "bin", "tsc");

const color = process.stdout.isTTY ? "force" : "off";

/** Everything that is checked before the tests run, in order; each takes seconds. */
const checks = [
  { name: "types", args: [typescript, "--noEmit"] },
  { name: "types of the scripts", args: [typescript, "-p", "scripts"] },
  { name: "lint, format and rooms", args: [installed("@biomejs", "biome", "bin", "biome"), "ci", `--colors=${color}`] },
  { name: "generated documents", args: [join(root, "scripts", "docs.js"), "--check"] },
];

/**
 * Runs a step and says how long it took.
 * @template T
 * @param {string} name
 * @param {() => T} step
 */
function timed(name, step) {
  const start = performance.now();
  const result = step();
  console.log(`-- ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs the checks; returns the names of those that failed, with what they printed shown. */
function failedChecks() {
  return checks.filter(({ name, args }) => {
    const { ok, output } = timed(name, () => capture(node24(), args));
    if (!ok) console.log(`${output}\n-- ${name}: FAILED`);
    return !ok;
  });
}

/**
 * What Vitest reports: a file that could not be read counts as one failed test.
 * @param {string} report path of its JSON report
 */
function countTests(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(
    /** @param {{ status: string, assertionResults: unknown[] }} file */
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Runs Vitest on this terminal, on the files that the command line names or on all. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "assize-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const names = process.argv.slice(2);
  const exitCode = show(node24(), [installed("vitest", "vitest.mjs"), "run", ...reporters, ...names]);
  const counts = countTests(report);
  rmSync(folder, { recursive: true });
  return { ...counts, isGreen: exitCode === 0 };
}

await main(() => {
  timed("install", ensureInstalled);
  timed("build", build);
  const broken = failedChecks().map(({ name }) => name);
  const { passed, failed, isGreen } = timed("tests", runTests);
  if (!isGreen) broken.push("tests");
  if (broken.length > 0) console.log(`FAILED: ${broken.join(", ")}`);
  const failedSteps = broken.filter((name) => name !== "tests").length;
  console.log(`${passed} passed, ${failed + failedSteps} failed`);
  return broken.length === 0 ? 0 : 1;
});
