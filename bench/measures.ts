import { execFile } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { version } from "../src/base/version.ts";
import { bytes, columns, count } from "../src/cli/format.ts";
import { definitions } from "../src/measures/definitions/catalogue.ts";
import { measured } from "../src/measures/measured-record.ts";
import { prepareViews } from "../src/measures/prepare-views.ts";
import { load } from "../src/record/load.ts";
import { openRecord } from "../src/record/open-record.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";

/**
 * Times every measure by none, one and two dimensions on a simulated record, cold and warm, each measure in a process
 * of its own, beside the engine's bare count of proceedings by court on the same record. Prints p50 and p95 and appends
 * them to bench/measures.csv. `npm run bench:measures -- --cases 200000`, or `--store FOLDER` for a record that is there.
 */
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    store: { type: "string" },
    memory: { type: "string", default: "1400000000" },
    only: { type: "string" },
  },
});

interface Part {
  readonly id: string;
  readonly cold: number;
  readonly warm: readonly {
    readonly dimensions: number;
    readonly milliseconds: number;
    readonly rows: number;
    readonly by: string;
  }[];
  readonly views: readonly number[];
  readonly reference: number;
  readonly peakBytes: number;
}

const run = promisify(execFile);
const partFile = fileURLToPath(new URL("./measures-part.ts", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "assize-bench-"));
const store = values.store ?? (await loadSimulated());

async function loadSimulated(): Promise<string> {
  const zip = join(work, "release.zip");
  console.error(`writing and loading ${count(Number(values.cases))} cases ...`);
  await writeRelease(zip, { cases: Number(values.cases), seed: Number(values.seed), damage: "off" });
  await load(zip, { store: join(work, "record") });
  return join(work, "record");
}

function quantile(numbers: readonly number[], share: number): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}

const record = await openRecord({ store });
const prepareStart = performance.now();
await measured(record);
const viewsStart = performance.now();
await prepareViews(record);
const [tableSeconds, viewSeconds] = [(viewsStart - prepareStart) / 1000, (performance.now() - viewsStart) / 1000];
const cases = Number((await record.database.row("select count(*) as n from cases"))?.n);
record.close();

const parts: Part[] = [];
for (const { id } of definitions) {
  if (values.only !== undefined && values.only !== id) continue;
  console.error(`${id} ...`);
  const { stdout } = await run(process.execPath, [partFile, store, id, values.memory], { maxBuffer: 1 << 26 });
  parts.push(JSON.parse(stdout) as Part);
}
const reference = quantile(
  parts.map((part) => part.reference),
  0.5,
);
const milliseconds = (value: number) => value.toFixed(0);
const row = (part: Part) => {
  const by = (dimensions: number) =>
    part.warm.filter((each) => each.dimensions === dimensions).map((each) => each.milliseconds);
  const all = part.warm.map((each) => each.milliseconds);
  const worst = part.warm.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  return [
    part.id,
    milliseconds(part.cold),
    milliseconds(quantile(by(0), 0.5)),
    by(1).length === 0 ? "" : milliseconds(quantile(by(1), 0.5)),
    by(2).length === 0 ? "" : milliseconds(quantile(by(2), 0.5)),
    milliseconds(quantile(all, 0.5)),
    milliseconds(quantile(all, 0.95)),
    milliseconds(Math.max(...part.views)),
    `${worst?.by || "none"} (${count(worst?.rows ?? 0)} rows)`,
  ];
};
console.log(
  columns([
    ["measure", "cold", "by none", "by one", "by two", "warm p50", "warm p95", "views", "slowest"],
    ...parts.map(row),
  ]),
);
const warm = parts.flatMap((part) => part.warm.map((each) => each.milliseconds));
const views = parts.flatMap((part) => part.views);
const cold = parts.map((part) => part.cold);
const peak = Math.max(...parts.map((part) => part.peakBytes));
console.log(
  `\n${count(cases)} cases, ${parts.length} measures, ${count(warm.length)} requests. Milliseconds: warm p50 ${milliseconds(quantile(warm, 0.5))}, p95 ${milliseconds(quantile(warm, 0.95))}; cold p50 ${milliseconds(quantile(cold, 0.5))}, p95 ${milliseconds(quantile(cold, 0.95))}; default views p95 ${milliseconds(quantile(views, 0.95))}, slowest ${milliseconds(Math.max(...views))}.
Reference (bare count of proceedings by court): ${milliseconds(reference)}; warm p50 is ${(quantile(warm, 0.5) / reference).toFixed(2)} times that, p95 ${(quantile(warm, 0.95) / reference).toFixed(2)}. Peak memory ${bytes(peak)}. Tables of measures made in ${tableSeconds.toFixed(1)} s, default views in ${viewSeconds.toFixed(1)} s.`,
);

const file = fileURLToPath(new URL("./measures.csv", import.meta.url));
const header =
  "date,version,machine,cases,measures,requests,warm_p50_ms,warm_p95_ms,cold_p50_ms,cold_p95_ms,views_p95_ms,views_max_ms,reference_ms,p50_to_reference,p95_to_reference,peak_bytes,tables_s,views_s\n";
if (!existsSync(file)) writeFileSync(file, header);
if (values.only === undefined) {
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()} ${(totalmem() / 1e9).toFixed(1)} GB`;
  const numbers = [
    quantile(warm, 0.5),
    quantile(warm, 0.95),
    quantile(cold, 0.5),
    quantile(cold, 0.95),
    quantile(views, 0.95),
    Math.max(...views),
    reference,
  ].map((value) => value.toFixed(1));
  const ratios = [quantile(warm, 0.5), quantile(warm, 0.95)].map((value) => (value / reference).toFixed(2));
  const day = new Date().toISOString().slice(0, 10);
  appendFileSync(
    file,
    `${[day, version, machine, cases, parts.length, warm.length, ...numbers, ...ratios, peak, tableSeconds.toFixed(1), viewSeconds.toFixed(1)].join(",")}\n`,
  );
}
rmSync(work, { recursive: true, force: true });
