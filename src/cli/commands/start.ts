import type { Command } from "commander";
import { BugError } from "../../base/errors.ts";
import { checkRecord } from "../../record/check.ts";
import { Store } from "../../record/store.ts";
import { checkReport } from "../check-report.ts";
import { claimsReport } from "../claims-report.ts";
import { bytes } from "../format.ts";
import { widthOf } from "../layout.ts";
import { openBrowser } from "../open-browser.ts";
import { storeFolder } from "../options.ts";
import { Screen } from "../screen.ts";
import { serveReport } from "../serve-report.ts";
import { openServer, type Serving } from "../serving.ts";
import { untilStopped } from "../until-stopped.ts";
import { withRecord } from "../with-record.ts";
import { recordAnswers } from "./claims.ts";
import { loadFrom, loadSummary, prepareLoaded } from "./load.ts";
import { synthesize } from "./synth.ts";

const SIMULATED = {
  cases: 2000,
  seed: 1,
  damage: "on",
  out: "release/simulated.zip",
  lineEnd: "crlf",
  compression: "deflate",
} as const;

/** Where it listens: the first of these ports that is free, else any. */
const PORTS = [8350, 8351, 8352, 8353, 8354, 8355, 8356, 8357, 8358, 8359, 0];

/** What is fetched where nobody is there to look: the first page, the server's own word, and a measure. */
const FETCHED = ["/", "/readyz", "/api/measures/pending_cases"];

interface StartFlags {
  readonly once?: boolean;
  /** False under `--no-open`. */
  readonly open: boolean;
}

/**
 * `assize start`: what `npm start` runs. Loads a release, or makes a small simulated one first, shows what it is and what
 * it says of the nine claims, and serves it to the browser. In CI it ends by itself.
 */
export function startCommand(program: Command): void {
  program
    .command("start")
    .description(
      "load a release, or a small simulated one, show what is in it, and open the nine claims in the browser",
    )
    .argument("[release]", "a zip, an unpacked folder, or an http(s) address; without it a simulated release is made")
    .option("--once", "serve it, fetch three addresses and end; what CI does (default where $CI is set)")
    .option("--no-open", "leave the browser alone")
    .addHelpText("after", '\nExamples:\n  npm start\n  npm start -- "EOIR Case Data.zip"\n  npm start -- --no-open')
    .action(run);
}

async function run(release: string | undefined, flags: StartFlags): Promise<void> {
  const screen = new Screen(process.stderr);
  if (release === undefined) console.log(await synthesize(SIMULATED, screen));
  const loaded = await loadFrom(release ?? SIMULATED.out, {}, screen);
  await prepareLoaded(loaded, {}, screen);
  console.log(loadSummary(loaded));
  console.log(`\n${checkReport(await checkRecord(loaded.folder, loaded.manifest))}`);
  const answers = await withRecord({ release: loaded.manifest.release }, recordAnswers);
  console.log(`\n${claimsReport(answers, widthOf(process.stdout))}`);
  console.log(`
Next:
  npx assize measures
  npx assize ask pending_cases --by court
  npx assize sql "select outcome, count(*) as cases from cases group by all order by cases desc"
  npx assize check --json
  npx assize serve                         what is opened now, without loading
  npx assize load "EOIR Case Data.zip"     a real release; --latest fetches what EOIR publishes
`);
  await show(loaded.manifest.release, flags, screen);
}

/** Serves a release until it is stopped, or, where nobody is there to look, for as long as it takes to fetch a few pages. */
async function show(release: string, flags: StartFlags, screen: Screen): Promise<void> {
  const serving = await openNear(release, screen);
  const stopped = flags.once || isCi() ? fetchAll(serving) : untilStopped(() => serving.stop());
  console.log(serveReport(serving.desk, serving.address, storeFolder(undefined)));
  if (flags.open && process.stdout.isTTY && !flags.once && !isCi()) await openBrowser(serving.address, screen);
  await stopped;
}

/** A release that was loaded is shown; where it is the newest, one that is loaded later takes its place. */
function openNear(release: string, screen: Screen): Promise<Serving> {
  const newest = new Store(storeFolder(undefined)).releases().at(-1);
  return openServer({ ports: PORTS, log: "warn", ...(newest === release ? {} : { release }) }, screen);
}

/** Fetches a few addresses over HTTP and ends the server; throws where one of them is not answered. */
async function fetchAll(serving: Serving): Promise<void> {
  try {
    for (const path of FETCHED) {
      const response = await fetch(`${serving.address}${path}`);
      const { byteLength } = await response.arrayBuffer();
      console.log(`GET ${path}: ${response.status}, ${bytes(byteLength)}`);
      if (!response.ok) throw new BugError(`GET ${path} was answered with ${response.status}`);
    }
  } finally {
    await serving.stop();
  }
}

function isCi(): boolean {
  return !["", "false", "0"].includes(process.env.CI ?? "");
}
