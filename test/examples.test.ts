import { execFile, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../src/api/listen.ts";
import { servedStore } from "./served-api.ts";
import { type SimulatedRecord, simulatedRecord } from "./simulated-record.ts";

const example = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

/** Lets `import ... from "assize"` mean the source, so that no build is needed. */
const fromSource = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  const source = ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)};
  registerHooks({ resolve: (name, context, next) => next(name === "assize" ? source : name, context) });
`)}`;

const hasPython = spawnSync("python3", ["--version"]).status === 0;
const hasPandas = spawnSync("python3", ["-c", "import pandas, pyarrow"]).status === 0;

let simulated: SimulatedRecord;

beforeAll(async () => {
  simulated = await simulatedRecord(11, 1500);
});
afterAll(() => simulated.close());

/** What an example prints about the simulated record: its lines, and what it says beside them. */
function run(command: string, args: readonly string[]): { readonly lines: readonly string[]; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(command, [...args, simulated.store], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return { lines: stdout.trimEnd().split("\n"), err: stderr };
}

/** A line with its numbers apart: the last digit printed may differ where a 5 after it was rounded. */
function parsed(line: string): { readonly of: string; readonly numbers: readonly number[] } {
  const [year, court, ...rest] = line.split(",");
  return { of: `${year} ${court}`, numbers: rest.map(Number) };
}

const askInTypeScript = () => run(process.execPath, ["--import", fromSource, example("ask.ts")]);

describe("the examples", () => {
  it("are all named in their README", () => {
    const readme = readFileSync(example("README.md"), "utf8");
    for (const name of readdirSync(example(""))) if (name !== "README.md") expect(readme).toContain(`(${name})`);
  });

  it("ask the library for grant rates by court and year, with intervals that hold them", () => {
    const { lines, err } = askInTypeScript();
    expect(lines[0]).toBe("fiscal_year,court,granted,decided,share,low,high,effective_n");
    expect(lines.length).toBeGreaterThan(20);
    for (const { of, numbers } of lines.slice(1).map(parsed)) {
      const [granted = 0, decided = 0, share = 0, low = 1, high = 0, effective = 0] = numbers;
      expect(of).toMatch(/^FY20\d\d [A-Z0-9]{3}$/);
      expect(share).toBeCloseTo(granted / decided, 5);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(effective).toBeLessThanOrEqual(decided);
    }
    expect(err).toContain("SIMULATED");
    expect(err).toContain("Asylum grant rate (definition");
  });

  it.skipIf(!hasPython)("ask a server for the same numbers (needs Python)", async () => {
    const served = await servedStore(simulated.store);
    const { address, stop } = await listen(served, { ports: [0] });
    try {
      const { stdout, stderr } = await promisify(execFile)("python3", [example("over-http.py"), address]);
      expect(stdout.trimEnd().split("\n")).toEqual(askInTypeScript().lines);
      expect(stderr).toContain("SIMULATED");
      expect(stderr).toContain("Asylum grant rate (definition");
    } finally {
      await stop();
      await served.close();
    }
  });

  it.skipIf(!hasPandas)("give the same numbers in plain Python over the Parquet (needs pandas and pyarrow)", () => {
    const { lines, err } = run("python3", [example("asylum-grant-rate.py")]);
    const expected = askInTypeScript().lines;
    expect(lines[0]).toBe(expected[0]);
    const [found, wanted] = [lines.slice(1).map(parsed), expected.slice(1).map(parsed)];
    expect(found.map(({ of }) => of)).toEqual(wanted.map(({ of }) => of));
    for (const [at, { of, numbers }] of found.entries()) {
      for (const [column, number] of numbers.entries()) {
        expect(number, of).toBeCloseTo(wanted[at]?.numbers[column] ?? Number.NaN, 5);
      }
    }
    expect(err).toContain("SIMULATED");
  });
});
