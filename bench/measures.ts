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

/** What the process of one measure prints; times in milliseconds. */
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

/** The record that is asked, and how long its tables of measures and default views took to make. */
interface Prepared {
  readonly cases: number;
  readonly tableSeconds: number;
  readonly viewSeconds: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** What all parts say together; times in milliseconds. */
interface Summary extends Prepared {
  readonly measures: number;
  readonly requests: number;
  readonly warm: Spread;
  readonly cold: Spread;
  readonly views: Spread;
  readonly reference: number;
  readonly peakBytes: number;
}

const run = promisify(execFile);
const partFile = fileURLToPath(new URL("./measures-part.ts", import.meta.url));
const results = fileURLToPath(new URL("./measures.csv", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "assize-bench-"));
try {
  const store = values.store ?? (await loadSimulated());
  const prepared = await prepare(store);
  const parts = await timeMeasures(store);
  const summary = summarize(parts, prepared);
  console.log(table(parts));
  console.log(`\n${inWords(summary)}`);
  if (values.only === undefined) append(summary);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function loadSimulated(): Promise<string> {
  const zip = join(work, "release.zip");
  const store = join(work, "record");
  console.error(`writing and loading ${count(Number(values.cases))} cases ...`);
  await writeRelease(zip, { cases: Number(values.cases), seed: Number(values.seed), damage: "off" });
  await load(zip, { store });
  return store;
}

async function prepare(store: string): Promise<Prepared> {
  const record = await openRecord({ store });
  const start = performance.now();
  await measured(record);
  const tablesMade = performance.now();
  await prepareViews(record);
  const viewsMade = performance.now();
  const cases = Number((await record.database.row("select count(*) as n from cases"))?.n);
  record.close();
  return { cases, tableSeconds: (tablesMade - start) / 1000, viewSeconds: (viewsMade - tablesMade) / 1000 };
}

async function timeMeasures(store: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { id } of definitions) {
    if (values.only !== undefined && values.only !== id) continue;
    console.error(`${id} ...`);
    const { stdout } = await run(process.execPath, [partFile, store, id, values.memory], { maxBuffer: 1 << 26 });
    parts.push(JSON.parse(stdout) as Part);
  }
  return parts;
}

function summarize(parts: readonly Part[], prepared: Prepared): Summary {
  const warm = parts.flatMap((part) => part.warm.map((request) => request.milliseconds));
  return {
    ...prepared,
    measures: parts.length,
    requests: warm.length,
    warm: spread(warm),
    cold: spread(parts.map((part) => part.cold)),
    views: spread(parts.flatMap((part) => part.views)),
    reference: spread(parts.map((part) => part.reference)).p50,
    peakBytes: Math.max(...parts.map((part) => part.peakBytes)),
  };
}

/** The smallest values that half and 95 % of the numbers do not exceed, and the largest; not a number where none are. */
function spread(numbers: readonly number[]): Spread {
  const ordered = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => ordered[Math.ceil(share * ordered.length) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function table(parts: readonly Part[]): string {
  const heading = ["measure", "cold", "by none", "by one", "by two", "warm p50", "warm p95", "views", "slowest"];
  return columns([heading, ...parts.map(tableRow)]);
}

function tableRow({ id, cold, warm, views }: Part): string[] {
  const medianBy = (dimensions: number) => {
    const times = warm.filter((request) => request.dimensions === dimensions).map((request) => request.milliseconds);
    return times.length === 0 ? "" : whole(spread(times).p50);
  };
  const all = spread(warm.map((request) => request.milliseconds));
  const slowest = warm.find((request) => request.milliseconds === all.max);
  return [
    id,
    whole(cold),
    ...[0, 1, 2].map(medianBy),
    whole(all.p50),
    whole(all.p95),
    whole(spread(views).max),
    `${slowest?.by || "none"} (${count(slowest?.rows ?? 0)} rows)`,
  ];
}

function inWords(summary: Summary): string {
  const { cases, measures, requests, warm, cold, views, reference, peakBytes, tableSeconds, viewSeconds } = summary;
  return [
    `${count(cases)} cases, ${measures} measures, ${count(requests)} requests. Milliseconds: warm p50 ${whole(warm.p50)}, p95 ${whole(warm.p95)}; cold p50 ${whole(cold.p50)}, p95 ${whole(cold.p95)}; default views p95 ${whole(views.p95)}, slowest ${whole(views.max)}.`,
    `Reference (bare count of proceedings by court): ${whole(reference)}; warm p50 is ${ratio(warm.p50, reference)} times that, p95 ${ratio(warm.p95, reference)}. Peak memory ${bytes(peakBytes)}. Tables of measures made in ${tableSeconds.toFixed(1)} s, default views in ${viewSeconds.toFixed(1)} s.`,
  ].join("\n");
}

function append({ warm, cold, views, reference, ...summary }: Summary): void {
  const row = {
    date: new Date().toISOString().slice(0, 10),
    version,
    machine: `${cpus().length} x ${cpus()[0]?.model.trim()} ${(totalmem() / 1e9).toFixed(1)} GB`.replaceAll(",", " "),
    cases: summary.cases,
    measures: summary.measures,
    requests: summary.requests,
    warm_p50_ms: warm.p50.toFixed(1),
    warm_p95_ms: warm.p95.toFixed(1),
    cold_p50_ms: cold.p50.toFixed(1),
    cold_p95_ms: cold.p95.toFixed(1),
    views_p95_ms: views.p95.toFixed(1),
    views_max_ms: views.max.toFixed(1),
    reference_ms: reference.toFixed(1),
    p50_to_reference: ratio(warm.p50, reference),
    p95_to_reference: ratio(warm.p95, reference),
    peak_bytes: summary.peakBytes,
    tables_s: summary.tableSeconds.toFixed(1),
    views_s: summary.viewSeconds.toFixed(1),
  };
  if (!existsSync(results)) writeFileSync(results, `${Object.keys(row).join(",")}\n`);
  appendFileSync(results, `${Object.values(row).join(",")}\n`);
}

function whole(milliseconds: number): string {
  return milliseconds.toFixed(0);
}

function ratio(milliseconds: number, reference: number): string {
  return (milliseconds / reference).toFixed(2);
}
