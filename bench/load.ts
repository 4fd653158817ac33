import { execFile } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { version } from "../src/base/version.ts";
import { bytes, columns, count, duration } from "../src/cli/format.ts";
import { writeRelease } from "../src/synthetic/write-release.ts";

/**
 * Times the load of a simulated release against two references on the same files: the engine's bare typed copy, and
 * the way of the best-known public builder, several times in turn. Tells medians and appends them to
 * bench/results.csv. `npm run bench:load -- --cases 200000 --runs 3`
 */
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "3" },
    folder: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const runs = Number(values.runs);
const threads = availableParallelism();
const work = values.folder ?? mkdtempSync(join(tmpdir(), "assize-bench-"));
mkdirSync(work, { recursive: true });

interface Part {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly rows: number;
  readonly bytes: number;
  readonly rawBytes?: number;
  readonly quarantined?: number;
  readonly stages?: Readonly<Record<string, number>>;
}

const run = promisify(execFile);
const partFile = fileURLToPath(new URL("./load-part.ts", import.meta.url));

async function part(name: string, location: string, folder: string): Promise<Part> {
  console.error(`${name} ...`);
  rmSync(folder, { recursive: true, force: true });
  const { stdout } = await run(process.execPath, [partFile, name, location, folder, String(threads)], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Part;
}

const zip = join(work, `release-${cases}-${seed}.zip`);
if (!existsSync(zip)) {
  console.error(`writing ${count(cases)} cases ...`);
  await writeRelease(zip, { cases, seed, damage: "on", damageRate: 1e-5 });
}
const unpacked = join(work, "unpacked");

/** The run of a part that took the median time. */
function median(parts: readonly Part[]): Part {
  const ordered = parts.toSorted((one, other) => one.seconds - other.seconds);
  return ordered[Math.floor((ordered.length - 1) / 2)] as Part;
}

const rounds: Record<"unpack" | "bare" | "builder" | "folder" | "zip", Part>[] = [];
for (let round = 0; round < runs; round++) {
  rounds.push({
    unpack: await part("unpack", zip, unpacked),
    bare: await part("bare-copy", unpacked, join(work, "bare")),
    builder: await part("builder", unpacked, join(work, "builder")),
    folder: await part("ours", unpacked, join(work, "record")),
    zip: await part("ours", zip, join(work, "record")),
  });
}
const unpack = median(rounds.map((round) => round.unpack));
const bare = median(rounds.map((round) => round.bare));
const builder = median(rounds.map((round) => round.builder));
const folderLoad = median(rounds.map((round) => round.folder));
const zipLoad = median(rounds.map((round) => round.zip));
const truthRows = folderLoad.rows + (folderLoad.quarantined ?? 0);

const speed = (seconds: number) => `${(unpack.bytes / seconds / 1e6).toFixed(0)} MB/s`;
const line = (
  name: string,
  { seconds, cpuSeconds, peakBytes, rows, bytes: size }: Part,
  extraSeconds = 0,
  extraCpu = 0,
) => [
  name,
  duration(seconds + extraSeconds),
  duration(cpuSeconds + extraCpu),
  speed(seconds + extraSeconds),
  bytes(peakBytes),
  rows === 0 ? "-" : count(rows),
  rows === 0 ? "-" : count(truthRows - rows),
  bytes(size),
];
const raw = folderLoad.stages?.read ?? Number.NaN;
console.log(
  `${count(cases)} cases, seed ${seed}, ${bytes(unpack.bytes)} of text, zip of ${bytes(statSync(zip).size)}; ${threads} threads; medians of ${runs} runs\n`,
);
console.log(
  columns([
    ["", "time", "processor", "of text", "peak memory", "rows", "not read", "written"],
    line("unpack the zip", unpack),
    line("engine's bare copy, from the folder", bare),
    line("public builder's way, from the folder", builder),
    line("public builder's way, with unpacking", builder, unpack.seconds, unpack.cpuSeconds),
    line("assize load, from the folder", folderLoad),
    line("assize load, from the zip", zipLoad),
  ]),
);
const stages = (load: Part) =>
  Object.entries(load.stages ?? {})
    .map(([name, seconds]) => `${name} ${duration(seconds)}`)
    .join(", ");
console.log(`\nstages from the folder: ${stages(folderLoad)}\nstages from the zip:    ${stages(zipLoad)}\n`);
const ratios = {
  raw_to_bare: raw / bare.seconds,
  whole_to_builder: zipLoad.seconds / (builder.seconds + unpack.seconds),
  whole_to_builder_cpu: zipLoad.cpuSeconds / (builder.cpuSeconds + unpack.cpuSeconds),
  memory_to_builder: zipLoad.peakBytes / builder.peakBytes,
  raw_to_builder_file: (zipLoad.rawBytes ?? Number.NaN) / builder.bytes,
  record_to_builder_file: zipLoad.bytes / builder.bytes,
};
for (const [name, ratio] of Object.entries(ratios)) console.log(`${name.padEnd(24)} ${ratio.toFixed(2)}`);

const results = fileURLToPath(new URL("./results.csv", import.meta.url));
const header = `date,version,machine,cases,seed,runs,text_bytes,unpack_s,bare_s,builder_s,folder_s,zip_s,raw_s,peak_bytes,builder_peak_bytes,record_bytes,builder_bytes,bare_rows_lost,builder_rows_lost,${Object.keys(ratios).join(",")}\n`;
if (!existsSync(results)) writeFileSync(results, header);
const machine = `${threads} x ${cpus()[0]?.model ?? "unknown"} ${bytes(totalmem())}`;
const row = [
  new Date().toISOString().slice(0, 10),
  version,
  machine.replaceAll(",", " "),
  cases,
  seed,
  runs,
  unpack.bytes,
  ...[unpack.seconds, bare.seconds, builder.seconds, folderLoad.seconds, zipLoad.seconds, raw].map((value) =>
    value.toFixed(2),
  ),
  zipLoad.peakBytes,
  builder.peakBytes,
  zipLoad.bytes,
  builder.bytes,
  truthRows - bare.rows,
  truthRows - builder.rows,
  ...Object.values(ratios).map((value) => value.toFixed(3)),
];
appendFileSync(results, `${row.join(",")}\n`);
if (!values.keep && values.folder === undefined) rmSync(work, { recursive: true, force: true });
