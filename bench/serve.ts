import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { version } from "../src/base/version.ts";
import { count } from "../src/cli/format.ts";
import { type BuiltServer, startBuilt } from "./serve/built-server.ts";
import { type Cached, timeCached } from "./serve/cached.ts";
import { type Soaked, soak } from "./serve/soak.ts";
import { soakReport } from "./serve/soak-report.ts";
import { type AtClients, timeUncached } from "./serve/uncached.ts";

/**
 * Loads the built server over loopback: answers that it remembers, beside two other servers that give the same; questions
 * in two dimensions that nobody asked before; and minutes of a mixed load, with its memory. Appends a row to
 * bench/serve.csv. `npm run bench:serve -- --store FOLDER`; `--only cached|uncached|soak` prints one part alone.
 */
const { values } = parseArgs({
  options: {
    store: { type: "string", default: "record" },
    runs: { type: "string", default: "3" },
    seconds: { type: "string", default: "10" },
    "uncached-seconds": { type: "string", default: "60" },
    soak: { type: "string", default: "10" },
    only: { type: "string" },
  },
});

const results = fileURLToPath(new URL("./serve.csv", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "assize-bench-"));
const load = loadavg()[0] ?? Number.NaN;
try {
  const cases = await withServer(casesIn);
  console.log(`${count(cases)} cases; ${load.toFixed(1)} processes ran before this (load average)`);
  const cached = await part("cached", (server) =>
    timeCached(server, work, Number(values.runs), Number(values.seconds)),
  );
  const uncached = await part("uncached", (server) => timeUncached(server, Number(values["uncached-seconds"])));
  const soaked =
    Number(values.soak) > 0 ? await part("soak", (server) => soak(server, Number(values.soak))) : undefined;
  if (soaked !== undefined) console.log(soakReport(soaked).words);
  if (cached !== undefined && uncached !== undefined) append(cases, cached, uncached, soaked);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A part over a server of its own, so that none finds what another left in memory; undefined where it is not asked for. */
function part<T>(name: string, work: (server: BuiltServer) => Promise<T>): Promise<T | undefined> {
  return values.only === undefined || values.only === name ? withServer(work) : Promise.resolve(undefined);
}

async function withServer<T>(work: (server: BuiltServer) => Promise<T>): Promise<T> {
  const server = await startBuilt(values.store);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function casesIn({ address }: BuiltServer): Promise<number> {
  const response = await fetch(`${address}/api/release`);
  const { data } = (await response.json()) as {
    data: { report: { tables: { table: string; rows: number }[] } | null };
  };
  return data.report?.tables.find(({ table }) => table === "A_TblCase")?.rows ?? 0;
}

function append(cases: number, cached: Cached, uncached: readonly AtClients[], soaked: Soaked | undefined): void {
  const at = (clients: number) => uncached.find((each) => each.clients === clients);
  const whole = (value: number | undefined) => (value === undefined ? "" : value.toFixed(0));
  const { answer, firstPage, measurePage, bare, datasette } = cached;
  const memory = soaked === undefined ? undefined : soakReport(soaked);
  const row = {
    date: new Date().toISOString().slice(0, 10),
    version,
    machine: `${cpus().length} x ${cpus()[0]?.model.trim()} ${(totalmem() / 1e9).toFixed(1)} GB`.replaceAll(",", " "),
    load_before: load.toFixed(1),
    load_after: loadavg()[0]?.toFixed(1) ?? "",
    cases,
    runs: values.runs,
    answer_per_s: whole(answer.perSecond),
    answer_p99_ms: whole(answer.p99),
    first_page_per_s: whole(firstPage.perSecond),
    measure_page_per_s: whole(measurePage.perSecond),
    bare_per_s: whole(bare.perSecond),
    datasette_per_s: whole(datasette?.perSecond),
    answer_to_bare: (answer.perSecond / bare.perSecond).toFixed(2),
    answer_to_datasette: datasette === null ? "" : (answer.perSecond / datasette.perSecond).toFixed(2),
    uncached_1_p50_ms: whole(at(1)?.p50),
    uncached_1_p99_ms: whole(at(1)?.p99),
    uncached_20_per_s: at(20)?.perSecond.toFixed(1) ?? "",
    uncached_20_p50_ms: whole(at(20)?.p50),
    uncached_20_p95_ms: whole(at(20)?.p95),
    uncached_20_p99_ms: whole(at(20)?.p99),
    uncached_20_busy: at(20)?.busy ?? "",
    failures: cached.failures + uncached.reduce((sum, each) => sum + each.failures, 0) + (soaked?.failures.length ?? 0),
    soak_minutes: values.soak,
    soak_median_mb: whole(memory?.resident.median),
    soak_max_mb: whole(memory?.resident.max),
    soak_mb_per_minute: memory?.resident.slope.toFixed(2) ?? "",
  };
  if (!existsSync(results)) writeFileSync(results, `${Object.keys(row).join(",")}\n`);
  appendFileSync(results, `${Object.values(row).join(",")}\n`);
}
