import type { Database } from "../base/database.ts";
import { identifier } from "../base/sql.ts";
import { findTable, tables } from "../release/tables/catalogue.ts";
import type { Table } from "../release/tables/table.ts";
import type { DuplicateKeys, ImpossibleDates } from "./keys-and-days.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Rows whose code is in no list of the release, by column. */
export interface UnknownCodes {
  readonly table: string;
  readonly column: string;
  readonly list: string;
  readonly filled: number;
  readonly unknown: number;
  /** The commonest unknown codes with their rows, most first; at most ten. */
  readonly commonest: readonly (readonly [code: string, rows: number])[];
}

/** Rows that refer to a row that the release does not have. */
export interface Orphans {
  readonly table: string;
  readonly column: string;
  readonly refers_to: string;
  readonly filled: number;
  readonly orphans: number;
}

/** What was found inside the loaded tables. Only places with a finding are listed, in the order of the declarations. */
export interface Integrity {
  readonly unknown_codes: readonly UnknownCodes[];
  readonly orphans: readonly Orphans[];
  readonly duplicate_keys: readonly DuplicateKeys[];
  readonly impossible_dates: readonly ImpossibleDates[];
  /** Proceedings with a disposition, and those whose disposition could not be decoded. */
  readonly dispositions: { readonly decided: number; readonly unclassified: number };
}

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: Table;
  readonly targetColumn: string;
}

function references(): Reference[] {
  return tables.flatMap((table) =>
    table.columns.flatMap((column): Reference[] => {
      const [name = "", targetColumn = ""] = column.decodes?.split(".") ?? [];
      const target = findTable(name);
      return target === undefined ? [] : [{ table: table.name, column: column.name, target, targetColumn }];
    }),
  );
}

async function unknownCodes(database: Database, reference: Reference): Promise<UnknownCodes[]> {
  const { table, column, target, targetColumn } = reference;
  const rows = await database.rows(
    `with codes as (
       select ${identifier(column)} as code, count(*)::double as rows from ${identifier(table)}
       where ${identifier(column)} is not null group by code
     ),
     unknown as (
       select code, rows from codes
       where code not in (
         select ${identifier(targetColumn)} from ${identifier(target.name)} where ${identifier(targetColumn)} is not null
       )
     )
     select code, rows, (select sum(rows) from codes) as filled, sum(rows) over () as unknown
     from unknown order by rows desc, code limit 10`,
  );
  const [first] = rows;
  if (first === undefined) return [];
  const commonest = rows.map((row) => [String(row.code), row.rows as number] as const);
  const list = `${target.name}.${targetColumn}`;
  return [{ table, column, list, filled: first.filled as number, unknown: first.unknown as number, commonest }];
}

async function orphans(database: Database, reference: Reference): Promise<Orphans[]> {
  const { table, column, target, targetColumn } = reference;
  const row = await database.row(
    `select count(*)::double as filled, count(*) filter (not found)::double as orphans
     from (
       select t.${identifier(column)} in (
         select ${identifier(targetColumn)} from ${identifier(target.name)} where ${identifier(targetColumn)} is not null
       ) as found
       from ${identifier(table)} as t where t.${identifier(column)} is not null
     )`,
  );
  if (row === undefined || row.orphans === 0) return [];
  const refers_to = `${target.name}.${targetColumn}`;
  return [{ table, column, refers_to, filled: row.filled as number, orphans: row.orphans as number }];
}

/** Everything of {@link Integrity} that the raw tables tell by themselves. */
export type RawIntegrity = Omit<Integrity, "dispositions">;

/**
 * Looks through the loaded tables, as raw views: codes outside their lists, rows that refer to nothing; and gathers
 * what was seen of keys and days when they were written. None of these changes a row. `step` is told which table is
 * looked at.
 */
export async function examine(
  database: Database,
  loaded: readonly Pick<LedgerEntry, "table" | "duplicate_keys" | "impossible_dates">[],
  step: (table: string) => void = () => undefined,
): Promise<RawIntegrity> {
  const present = new Set(loaded.map((entry) => entry.table.toLowerCase()));
  const isLoaded = (name: string) => present.has(name.toLowerCase());
  const all = references();
  const unknown_codes: UnknownCodes[] = [];
  const orphaned: Orphans[] = [];
  for (const table of tables.filter(({ name }) => isLoaded(name))) {
    step(table.name);
    for (const reference of all.filter((one) => one.table === table.name && isLoaded(one.target.name))) {
      if (reference.target.folder === "lookup") unknown_codes.push(...(await unknownCodes(database, reference)));
      else orphaned.push(...(await orphans(database, reference)));
    }
  }
  const duplicate_keys = loaded.flatMap((entry) => entry.duplicate_keys);
  const impossible_dates = loaded.flatMap((entry) => entry.impossible_dates);
  return { unknown_codes, orphans: orphaned, duplicate_keys, impossible_dates };
}

/** Proceedings with a disposition, and those whose disposition could not be decoded. */
export async function countDispositions(database: Database): Promise<Integrity["dispositions"]> {
  const row = await database.row(
    `select count(*) filter (outcome <> 'pending')::double as decided,
       count(*) filter (outcome = 'unclassified')::double as unclassified
     from proceedings`,
  );
  return { decided: row?.decided as number, unclassified: row?.unclassified as number };
}
