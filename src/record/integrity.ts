import type { Database } from "../base/database.ts";
import { identifier, literal } from "../base/sql.ts";
import { findTable, tables } from "../release/tables/catalogue.ts";
import type { Table } from "../release/tables/table.ts";
import type { LoadedTable } from "./raw-views.ts";

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

/** Keys of a table: how many rows have none, and how many share one. */
export interface DuplicateKeys {
  readonly table: string;
  readonly column: string;
  readonly without_key: number;
  /** Rows beyond the first of their key. */
  readonly duplicates: number;
}

/** Days that cannot be what they say: before 1900, or after 2100 or the far edge of any calendar of hearings. */
export interface ImpossibleDates {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
  readonly earliest: string;
  readonly latest: string;
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

const FIRST_DAY = "1900-01-02";
const LAST_DAY = "2100-01-01";

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

/** What one pass over a table tells of its keys and its days. */
async function keysAndDays(
  database: Database,
  table: Table,
): Promise<{ duplicate_keys: DuplicateKeys[]; impossible_dates: ImpossibleDates[] }> {
  const key = identifier(table.key);
  const days = table.columns.filter(({ type }) => type === "date" || type === "timestamp" || type === "month");
  const parts = days.flatMap(({ name }, index) => {
    const column = identifier(name);
    const outside = `filter (${column} < ${literal(FIRST_DAY)}::date or ${column} >= ${literal(LAST_DAY)}::date)`;
    return [
      `count(*) ${outside}::double as n${index}`,
      `min(${column}::date) ${outside}::varchar as lo${index}`,
      `max(${column}::date) ${outside}::varchar as hi${index}`,
    ];
  });
  const row = await database.row(
    `select ${[
      `(count(*) - count(${key}))::double as without_key`,
      `(count(${key}) - count(distinct ${key}))::double as duplicates`,
      ...parts,
    ].join(", ")} from ${identifier(table.name)}`,
  );
  const without_key = row?.without_key as number;
  const duplicates = row?.duplicates as number;
  const impossible_dates = days.flatMap(({ name }, index): ImpossibleDates[] => {
    const rows = (row?.[`n${index}`] ?? 0) as number;
    if (rows === 0) return [];
    const earliest = row?.[`lo${index}`] as string;
    return [{ table: table.name, column: name, rows, earliest, latest: row?.[`hi${index}`] as string }];
  });
  const isSound = without_key === 0 && duplicates === 0;
  return {
    duplicate_keys: isSound ? [] : [{ table: table.name, column: table.key, without_key, duplicates }],
    impossible_dates,
  };
}

/** Everything of {@link Integrity} that the raw tables tell by themselves. */
export type RawIntegrity = Omit<Integrity, "dispositions">;

/**
 * Looks through the loaded tables, as raw views: codes outside their lists, rows that refer to nothing, keys that are
 * missing or shared, impossible days. None of these changes a row. `step` is told which table is looked at.
 */
export async function examine(
  database: Database,
  loaded: readonly LoadedTable[],
  step: (table: string) => void = () => undefined,
): Promise<RawIntegrity> {
  const present = new Set(loaded.map((entry) => entry.table.toLowerCase()));
  const isLoaded = (name: string) => present.has(name.toLowerCase());
  const all = references();
  const unknown_codes: UnknownCodes[] = [];
  const orphaned: Orphans[] = [];
  const duplicate_keys: DuplicateKeys[] = [];
  const impossible_dates: ImpossibleDates[] = [];
  for (const table of tables.filter(({ name }) => isLoaded(name))) {
    step(table.name);
    const found = await keysAndDays(database, table);
    duplicate_keys.push(...found.duplicate_keys);
    impossible_dates.push(...found.impossible_dates);
    for (const reference of all.filter((one) => one.table === table.name && isLoaded(one.target.name))) {
      if (reference.target.folder === "lookup") unknown_codes.push(...(await unknownCodes(database, reference)));
      else orphaned.push(...(await orphans(database, reference)));
    }
  }
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
