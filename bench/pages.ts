import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { version } from "../src/base/version.ts";
import { columns } from "../src/cli/format.ts";
import { findAddresses, type PageAddress } from "../test/browser/addresses.ts";
import { chromiumLaunch } from "../test/browser/chromium.ts";
import { serveBuilt } from "../test/browser/run-built.ts";
import { simulatedStore } from "../test/browser/stores.ts";
import { observePaint, type PageLoad, readLoad } from "./page-load.ts";

/**
 * Loads every page in a real browser that has kept nothing, from the built command over a simulated record: what is
 * painted when, what moves, and what comes over the wire. Prints medians and appends them to bench/pages.csv.
 * `npm run bench:pages`, or with `--store FOLDER` for a record that is there.
 */
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "200000" },
    store: { type: "string" },
    runs: { type: "string", default: "5" },
    only: { type: "string", default: "" },
  },
});

const results = fileURLToPath(new URL("./pages.csv", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "assize-bench-"));
try {
  const measured = await measurePages(values.store ?? (await simulatedStore(work, Number(values.cases))));
  console.log(table(measured));
  if (values.only === "") append(measured);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A page with the median of each of its numbers. */
interface Measured extends PageAddress {
  readonly load: PageLoad;
  /** Milliseconds until the first answer of the server, which had not been asked for the page before. */
  readonly firstAnswer: number;
}

async function measurePages(store: string): Promise<Measured[]> {
  const server = await serveBuilt(store);
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const { address } = server;
    const { pages } = await findAddresses({ simulated: address, unmarked: address, empty: address });
    const measured: Measured[] = [];
    for (const page of pages.filter(({ name }) => name.includes(values.only))) {
      const loads: PageLoad[] = [];
      for (let run = 0; run < Number(values.runs); run++) loads.push(await loadCold(browser, `${address}${page.path}`));
      measured.push({ ...page, load: medians(loads), firstAnswer: loads[0]?.answerTime ?? Number.NaN });
      console.error(`${page.name} ...`);
    }
    return measured;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function loadCold(browser: Browser, address: string): Promise<PageLoad> {
  const reader = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await reader.newPage();
    await page.addInitScript(observePaint);
    await page.goto(address, { waitUntil: "networkidle" });
    return await page.evaluate(readLoad);
  } finally {
    await reader.close();
  }
}

function medians(loads: readonly PageLoad[]): PageLoad {
  const median = (name: keyof PageLoad) => {
    const ordered = loads.map((load) => load[name]).toSorted((one, other) => one - other);
    return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
  };
  return {
    firstPaint: median("firstPaint"),
    largestPaint: median("largestPaint"),
    layoutShift: median("layoutShift"),
    answerTime: median("answerTime"),
    scriptBytes: median("scriptBytes"),
    bytes: median("bytes"),
    requests: median("requests"),
  };
}

function table(measured: readonly Measured[]): string {
  const heading = [
    "page",
    "first answer ms",
    "answer ms",
    "first paint ms",
    "largest ms",
    "shift",
    "script KB",
    "all KB",
    "requests",
  ];
  const rows = measured.map(({ name, load, firstAnswer }) => [
    name,
    firstAnswer.toFixed(0),
    load.answerTime.toFixed(0),
    load.firstPaint.toFixed(0),
    load.largestPaint.toFixed(0),
    load.layoutShift.toFixed(4),
    (load.scriptBytes / 1000).toFixed(1),
    (load.bytes / 1000).toFixed(0),
    String(load.requests),
  ]);
  return columns([heading, ...rows]);
}

function append(measured: readonly Measured[]): void {
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()} ${(totalmem() / 1e9).toFixed(1)} GB`;
  const rows = measured.map(({ name, load, firstAnswer }) => ({
    date: new Date().toISOString().slice(0, 10),
    version,
    machine: machine.replaceAll(",", " "),
    page: name,
    runs: values.runs,
    first_answer_ms: firstAnswer.toFixed(0),
    answer_ms: load.answerTime.toFixed(0),
    first_paint_ms: load.firstPaint.toFixed(0),
    largest_paint_ms: load.largestPaint.toFixed(0),
    layout_shift: load.layoutShift.toFixed(4),
    script_bytes: load.scriptBytes,
    bytes: load.bytes,
    requests: load.requests,
  }));
  if (!existsSync(results)) writeFileSync(results, `${Object.keys(rows[0] ?? {}).join(",")}\n`);
  for (const row of rows) appendFileSync(results, `${Object.values(row).join(",")}\n`);
}
