import { join } from "node:path";
import type { Command } from "commander";
import { InputError } from "../../base/errors.ts";
import { version } from "../../base/version.ts";
import { checkRecord } from "../../record/check.ts";
import { type Loaded, load } from "../../record/load.ts";
import { Store } from "../../record/store.ts";
import { EOIR_ADDRESS, parseAddress } from "../../release/address.ts";
import { download } from "../../release/download.ts";
import { checkReport } from "../check-report.ts";
import { bytes, count, duration } from "../format.ts";
import { interruptible } from "../interruptible.ts";
import { dayOption, memoryOption, storeFolder, wholeNumber } from "../options.ts";
import { Screen } from "../screen.ts";
import { watchLoad } from "../watch-load.ts";
import { prepareDefaultViews, prepareMeasures, withRecord } from "../with-record.ts";

/** Anything that begins like an address; one that is not of the web is refused as an address and not sought as a file. */
const ADDRESS = /^[a-z][a-z+.-]*:\/\//i;

/** The options of `assize load`, as commander parses them. */
export interface LoadFlags {
  readonly latest?: boolean;
  readonly store?: string;
  readonly release?: string;
  readonly threads?: number;
  readonly memory?: number;
  readonly retries?: number;
  readonly allowLarge?: boolean;
  readonly allowEmpty?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Fetches a release from an address into the store, showing progress; gives the path of the zip. */
async function fetchRelease(
  address: string,
  folder: string,
  flags: LoadFlags,
  screen: Screen,
  signal: AbortSignal,
): Promise<string> {
  const store = new Store(folder);
  store.prepare();
  const unlock = store.lock();
  try {
    return await fetchInto(join(folder, "downloads"), address, flags, screen, signal);
  } finally {
    unlock();
  }
}

async function fetchInto(
  folder: string,
  address: string,
  flags: LoadFlags,
  screen: Screen,
  signal: AbortSignal,
): Promise<string> {
  const { path, fresh } = await download(address, folder, {
    userAgent: `assize/${version}`,
    signal,
    ...(flags.retries === undefined ? {} : { retries: flags.retries }),
    onProgress: ({ receivedBytes, totalBytes }) => screen.show("downloading", address, receivedBytes, totalBytes ?? 0),
    onRetry: ({ reason, waitMilliseconds }) =>
      screen.say(`${reason}; trying again in ${duration(waitMilliseconds / 1000)}`),
  });
  screen.say(fresh ? `downloaded ${path}` : `nothing new at ${address}; using ${path}`);
  return path;
}

/** Loads a release from a path or an address; Ctrl-C stops it in order. Shared by `load` and `start`. */
export async function loadFrom(location: string, flags: LoadFlags, screen: Screen): Promise<Loaded> {
  try {
    return await interruptible((signal) => loadUntil(signal, location, flags, screen));
  } finally {
    screen.clear();
  }
}

async function loadUntil(signal: AbortSignal, location: string, flags: LoadFlags, screen: Screen): Promise<Loaded> {
  const store = storeFolder(flags.store);
  const address = ADDRESS.test(location) ? parseAddress(location).href : undefined;
  const path = address === undefined ? location : await fetchRelease(address, store, flags, screen, signal);
  const loaded = await load(path, {
    store,
    address,
    release: flags.release,
    threads: flags.threads,
    memoryBytes: flags.memory,
    allowLarge: flags.allowLarge,
    allowEmpty: flags.allowEmpty,
    force: flags.force,
    signal,
    watch: watchLoad(screen),
  });
  if (flags.release !== undefined && flags.release !== loaded.manifest.release) {
    screen.say(
      `note: the release says of itself that it is ${loaded.manifest.release}; --release ${flags.release} was not used`,
    );
  }
  return loaded;
}

/** Makes what measures read in a record that was loaded: tables, then default views. Shared by `load` and `start`. */
export async function prepareLoaded({ manifest }: Loaded, flags: LoadFlags, screen: Screen): Promise<void> {
  await withRecord({ ...flags, release: manifest.release }, async (record) => {
    await prepareMeasures(record, screen);
    await prepareDefaultViews(record, screen);
  });
}

/** What was loaded and how long it took, in two lines. */
export function loadSummary({ folder, manifest, fresh, resumed }: Loaded): string {
  if (!fresh) return `release ${manifest.release} is loaded already, unchanged (${folder}); --force loads it anew`;
  const rows = manifest.tables.reduce((sum, entry) => sum + entry.rows, 0);
  const text = manifest.tables.reduce((sum, entry) => sum + entry.bytes, 0);
  const { read = 0, clean = 0, check = 0 } = manifest.seconds;
  const simulated = manifest.simulated ? "SIMULATED " : "";
  const again = resumed ? ", taking up a load that had been stopped" : "";
  return [
    `loaded ${simulated}release ${manifest.release}: ${count(rows)} rows of ${manifest.tables.length} tables, ${bytes(text)} of text${again}`,
    `read in ${duration(read)}, clean tables in ${duration(clean)}, references checked in ${duration(check)}; the record is ${folder}`,
  ].join("\n");
}

/** `assize load`: a release, from a zip, a folder or an address, into a record. */
export function loadCommand(program: Command): void {
  program
    .command("load")
    .description("load a release of the courts' case data into a record")
    .argument("[release]", "a zip, an unpacked folder, or an http(s) address")
    .option("--latest", "load what EOIR publishes now, from its own address")
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option(
      "--release <day>",
      "the release's day, where nothing in it says which it is (YYYY-MM-DD)",
      dayOption("--release"),
    )
    .option("--threads <n>", "threads of the engine (default: all)", wholeNumber("--threads", 1))
    .option(
      "--memory <amount>",
      "memory to use, such as 4GB (default: 60 % of the machine's)",
      memoryOption("--memory"),
    )
    .option("--retries <n>", "how often a broken download is tried again (default: 6)", wholeNumber("--retries", 0))
    .option("--allow-large", "accept archives that unpack to more than the limits")
    .option("--allow-empty", "accept tables without a row")
    .option("--force", "load even if the same release is loaded already")
    .option("--json", "print the manifest")
    .option("--quiet", "no progress")
    .addHelpText(
      "after",
      `
Examples:
  assize load "EOIR Case Data.zip"
  assize load --latest --memory 8GB
  assize load ~/releases/2026-08 --store /data/record

A load that is stopped goes on where it was when it is started again. Exit codes: 0 loaded, 2 something in the
command or on this machine, 3 something in the release, 1 a fault of ours, 130 stopped by Ctrl-C.`,
    )
    .action(async (release: string | undefined, flags: LoadFlags) => {
      const location = flags.latest ? EOIR_ADDRESS : release;
      if (location === undefined || (flags.latest && release !== undefined)) {
        const what = release === undefined ? "no release named" : "both a release and --latest named";
        throw new InputError(
          "bad-option",
          what,
          { option: "release", value: release ?? "" },
          {
            advice: "name a zip, a folder or an address, or use --latest",
          },
        );
      }
      const screen = new Screen(process.stderr, flags.quiet === true || flags.json === true);
      const loaded = await loadFrom(location, flags, screen);
      await prepareLoaded(loaded, flags, screen);
      if (flags.json) console.log(JSON.stringify(loaded.manifest, null, 2));
      else {
        console.log(loadSummary(loaded));
        console.log(`\n${checkReport(await checkRecord(loaded.folder, loaded.manifest))}`);
      }
    });
}
