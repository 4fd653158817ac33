import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../base/database.ts";
import { identifier, literal } from "../base/sql.ts";
import { PARQUET, readText } from "./raw-table.ts";
import { SIDE_FILES, type SideFile, sideFiles } from "./side-rows.ts";

function selected(name: string, type: string): string {
  return type === "BLOB" ? `unhex(${identifier(name)}) as ${identifier(name)}` : identifier(name);
}

/** A source of no rows with the columns of a side file. */
function noRows(columns: readonly (readonly [name: string, type: string])[]): string {
  return `(select ${columns.map(([name, type]) => `null::${type} as ${identifier(name)}`).join(", ")} where false)`;
}

/**
 * Gathers what all tables' readers wrote aside into `quarantine.parquet`, `repairs.parquet` and `issues.parquet` of a
 * work folder, ordered by table and line. Returns their rows.
 */
export async function writeSideFiles(database: Database, work: string): Promise<Record<SideFile, number>> {
  const text = join(work, "text");
  const found = readdirSync(text).sort();
  const rows = {} as Record<SideFile, number>;
  for (const file of sideFiles) {
    const columns = Object.entries(SIDE_FILES[file].columns).map(
      ([name, [type]]) => [name, type === "BLOB" ? "VARCHAR" : type] as const,
    );
    const paths = found.filter((name) => name.endsWith(`.${file}.tsv`)).map((name) => join(text, name));
    const names = Object.entries(SIDE_FILES[file].columns).map(([name, [type]]) => selected(name, type));
    const source = paths.length > 0 ? readText(paths, columns) : noRows(columns);
    const target = join(work, `${file}.parquet`);
    await database.run(
      `copy (
         select ${names.join(", ")} from ${source} order by lower(table_name), line
       ) to ${literal(target)} (${PARQUET})`,
    );
    const counted = await database.row(`select count(*)::double as rows from read_parquet(${literal(target)})`);
    rows[file] = counted?.rows as number;
  }
  return rows;
}
