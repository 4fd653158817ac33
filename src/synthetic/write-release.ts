/** The door of this room: writes a simulated release in the courts' own format and returns what is true of it. */
import { setImmediate, setTimeout } from "node:timers/promises";
import { InputError } from "../base/errors.ts";
import { tables } from "../release/tables/catalogue.ts";
import type { Table } from "../release/tables/table.ts";
import type { Compression, Container } from "./container/container.ts";
import { openFolder } from "./container/folder.ts";
import { openZip } from "./container/zip.ts";
import type { DamageKind } from "./damage/kinds.ts";
import { chosenKinds } from "./damage/plant.ts";
import { countText, readmeText } from "./notes.ts";
import { Population } from "./population/population.ts";
import { regenerate } from "./regenerate.ts";
import { TableFile } from "./table-file.ts";
import { emptyTally, tally } from "./tally.ts";
import type { PopulationTruth, Truth } from "./truth.ts";

/** How a simulated release is to be made. */
export interface SynthOptions {
  /** Cases in the population, at least 1; the other tables follow (about 13 rows per case in all). */
  cases: number;
  /** Whole number that decides everything else: the same options and seed give the same bytes. */
  seed: number;
  damage: "on" | "off";
  /** Share of core rows to damage, 0 to 1; default 0.001, about a hundred times the real share. */
  damageRate?: number;
  /** Kinds to plant; default all. */
  kinds?: DamageKind[];
  /** Default `crlf`. */
  lineEnd?: "crlf" | "lf";
  /** How a zip is packed; `deflate64` applies to large tables. Default `deflate`. A folder is never packed. */
  compression?: Compression;
  /** Dated root folder, or null for none. Default `EOIR Case Data 2026-0801`: content to the end of July 2026. */
  root?: string | null;
  /** Called after every few thousand cases with what has been produced so far. */
  onProgress?(progress: { casesWritten: number; bytes: number }): void;
  /** Whether `Truth.regenerate` is wanted; it costs nothing until called. */
  keepTruth?: boolean;
}
const LINE_ENDS = { crlf: "\r\n", lf: "\n" } as const;

const DEFAULT_RATE = 0.001;
const DEFAULT_ROOT = "EOIR Case Data 2026-0801";

/** Blocks of ten cases between two looks at how much waits to be packed. */
const BATCH = 200;

/** Bytes that may wait to be packed before the next cases are made. */
const MOST_WAITING = 64 << 20;

/**
 * Writes a release to `file`: a zip where the name ends in `.zip`, else a folder, which must be empty or absent. Memory
 * is constant in the number of cases; a zip needs free space of about twice its size while it is put together. The
 * release says in its Readme that it is simulated. Throws `bad-option`, `path-not-writable` or `disk-full`; what was
 * written so far is then removed.
 */
export async function writeRelease(file: string, options: SynthOptions): Promise<Truth> {
  check(options);
  const container = file.toLowerCase().endsWith(".zip")
    ? await openZip(file, options.compression ?? "deflate")
    : await openFolder(file);
  try {
    return await write(container, options);
  } catch (error) {
    await container.abandon();
    throw error;
  }
}

function check({ cases, seed, damageRate, kinds }: SynthOptions): void {
  const bad = (option: string, value: unknown, expected: string): InputError =>
    new InputError("bad-option", `bad ${option}: ${value}; expected ${expected}`, { option, value: String(value) });
  if (!Number.isInteger(cases) || cases < 1 || cases > 20_000_000) {
    throw bad("cases", cases, "a whole number from 1 to 20 million");
  }
  if (!Number.isInteger(seed)) throw bad("seed", seed, "a whole number");
  if (damageRate !== undefined && !(damageRate > 0 && damageRate <= 1)) {
    throw bad("damage rate", damageRate, "a share above 0 and at most 1");
  }
  if (kinds !== undefined && chosenKinds(kinds).length === 0) throw bad("kinds", kinds, "at least one kind of damage");
}

async function write(container: Container, options: SynthOptions): Promise<Truth> {
  const population = new Population(options.seed, options.cases);
  const sums = emptyTally();
  const open = (table: Table): TableFile => tableFile(container, table, population, options);
  const files = tables.filter(({ folder }) => folder === "core").map(open);
  await writeCases(population, files, sums, options);
  for (const each of files) await each.close();
  for (const table of tables.filter(({ folder }) => folder === "lookup")) {
    const lookup = open(table);
    await lookup.close();
    files.push(lookup);
  }
  const counts = new Map(files.map(({ table, rows }) => [table.name, rows]));
  await writeNotes(container, options, counts);
  await container.finish();
  return {
    tables: Object.fromEntries(files.map((each) => [each.table.name, each.truth])),
    rows: files.reduce((total, { rows }) => total + rows, 0),
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    population: sums,
    ...(options.keepTruth === true ? { regenerate: (name: string) => regenerate(population, name) } : {}),
  };
}

function tableFile(container: Container, table: Table, population: Population, options: SynthOptions): TableFile {
  const path = inRoot(options, `${folderNames[table.folder]}/${table.name}.csv`);
  const lineEnd = options.lineEnd ?? "crlf";
  const damage = {
    seed: options.seed,
    rate: options.damageRate ?? DEFAULT_RATE,
    kinds: chosenKinds(options.kinds),
    lineEnd: LINE_ENDS[lineEnd],
  };
  return new TableFile(container, path, table, population, lineEnd, options.damage === "on" ? damage : null);
}

async function writeCases(
  population: Population,
  core: readonly TableFile[],
  sums: PopulationTruth,
  options: SynthOptions,
): Promise<void> {
  for (let block = 0; block < population.blocks; block += BATCH) {
    const end = Math.min(population.blocks, block + BATCH);
    for (let i = block; i < end; i++) {
      for (const story of population.block(i)) {
        tally(sums, story);
        for (const each of core) each.writeCase(story);
      }
    }
    await setImmediate();
    while (core.reduce((total, { waiting }) => total + waiting, 0) > MOST_WAITING) await setTimeout(2);
    options.onProgress?.({
      casesWritten: Math.min(population.cases, end * 10),
      bytes: core.reduce((total, { bytes }) => total + bytes, 0),
    });
  }
}

const folderNames = { core: "EOIR Case Data", lookup: "Lookup" } as const;

function inRoot(options: SynthOptions, path: string): string {
  const root = options.root === undefined ? DEFAULT_ROOT : options.root;
  return root === null ? path : `${root}/${path}`;
}

async function writeNotes(
  container: Container,
  options: SynthOptions,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const lineEnd = LINE_ENDS[options.lineEnd ?? "crlf"];
  const notes = {
    "Count.txt": countText(counts, lineEnd),
    "Readme.txt": readmeText(options.cases, options.seed, options.damage, lineEnd),
  };
  for (const [name, text] of Object.entries(notes)) {
    const member = container.open(inRoot(options, `${folderNames.core}/${name}`), false);
    member.write(Buffer.from(text, "latin1"));
    await member.close();
  }
}
