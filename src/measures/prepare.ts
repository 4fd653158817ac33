import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileError, protectFiles } from "../base/files.ts";
import { identifier, literal } from "../base/sql.ts";
import { version } from "../base/version.ts";
import { isAlive } from "../record/lock.ts";
import type { Manifest } from "../record/manifest.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { PARQUET } from "../record/raw-table.ts";
import { measuredTables, readMeasuredTable } from "./tables.ts";

/** The folder inside a record that holds what measures read. */
export const MEASURES_FOLDER = "measures";

/** The folder in which a process makes them, by its number. */
const ASIDE = /^measures\.(\d+)\.tmp$/;

/** Told of each table before it is made. */
export type PrepareWatcher = (progress: {
  readonly item: string;
  readonly done: number;
  readonly total: number;
}) => void;

/** `measures/manifest.json`: what the tables of measures were made from. */
interface PreparedManifest {
  /** Identifies the work: the same for the same record, statements and tool. */
  readonly key: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

/**
 * Makes the tables that measures read, unless the record has them: the clean tables once more, narrow, each with all
 * that its case can be broken down by. Written aside and renamed. Gives the folder. Throws `path-not-writable`,
 * `disk-full` and `memory-too-small`.
 */
export async function prepare(record: OpenRecord, watch: PrepareWatcher = () => undefined): Promise<string> {
  const folder = join(record.folder, MEASURES_FOLDER);
  if (isPrepared(record)) return folder;
  const key = keyOf(record.manifest);
  const aside = `${folder}.${process.pid}.tmp`;
  try {
    removeAbandoned(record.folder);
    mkdirSync(aside, { recursive: true });
    const tables = await writeTables(record, aside, watch);
    writeFileSync(
      join(aside, "manifest.json"),
      `${JSON.stringify({ key, tables } satisfies PreparedManifest, null, 2)}\n`,
    );
    protectFiles(aside);
    if (isPrepared(record)) rmSync(aside, { recursive: true, force: true });
    else {
      rmSync(folder, { recursive: true, force: true });
      renameSync(aside, folder);
    }
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error instanceof Error && "code" in error && "syscall" in error ? fileError(error, folder) : error;
  }
  return folder;
}

/** Whether a record's folder has the tables that measures read, made from this record by these statements. */
export function isPrepared({ folder, manifest }: Pick<OpenRecord, "folder" | "manifest">): boolean {
  return readKey(join(folder, MEASURES_FOLDER)) === keyOf(manifest);
}

/** Whether another living process is making the tables of a record's folder. */
export function isBeingPrepared(folder: string): boolean {
  return readdirSync(folder).some((name) => {
    const [, pid] = ASIDE.exec(name) ?? [];
    return pid !== undefined && Number(pid) !== process.pid && isAlive(Number(pid));
  });
}

/** Removes what processes that were stopped on the way left of their work. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = ASIDE.exec(name) ?? [];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Statements that make the prepared tables readable under their own names. */
export function preparedViews(folder: string): string[] {
  return measuredTables.map(
    (name) =>
      `create or replace view ${identifier(name)} as select * from read_parquet(${literal(join(folder, `${name}.parquet`))})`,
  );
}

async function writeTables(
  record: OpenRecord,
  aside: string,
  watch: PrepareWatcher,
): Promise<PreparedManifest["tables"]> {
  const { database, manifest } = record;
  await database.run(`create or replace view release as select ${literal(manifest.release)}::date as release_date`);
  const made: { name: string; rows: number }[] = [];
  for (const [done, name] of measuredTables.entries()) {
    watch({ item: name, done, total: measuredTables.length });
    const path = literal(join(aside, `${name}.parquet`));
    await database.run(`copy (\n${readMeasuredTable(name).sql}\n) to ${path} (${PARQUET})`);
    await database.run(`create or replace view ${identifier(name)} as select * from read_parquet(${path})`);
    const row = await database.row(`select count(*) as rows from ${identifier(name)}`);
    made.push({ name, rows: Number(row?.rows) });
  }
  return made;
}

function keyOf(manifest: Manifest): string {
  const statements = measuredTables.map((table) => readMeasuredTable(table).sql);
  const tables = manifest.clean_tables.map(({ name, checksum }) => [name, checksum]);
  return createHash("sha256")
    .update(JSON.stringify([version, PARQUET, statements, manifest.release, tables]))
    .digest("hex");
}

/** What the tables of a folder were made from; undefined where they are not all there. */
function readKey(folder: string): string | undefined {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return undefined;
  try {
    const { key, tables = [] } = JSON.parse(readFileSync(path, "utf8")) as Partial<PreparedManifest>;
    return tables.every(({ name }) => existsSync(join(folder, `${name}.parquet`))) ? key : undefined;
  } catch {
    return undefined;
  }
}
