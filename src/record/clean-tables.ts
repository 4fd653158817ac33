import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../base/database.ts";
import { identifier, literal } from "../base/sql.ts";
import { createCodeTables } from "./code-tables.ts";
import type { CleanTable } from "./manifest.ts";
import type { Watcher } from "./progress.ts";
import { contentChecksum, PARQUET } from "./raw-table.ts";
import { createStatement, readViews, type View } from "./views.ts";

/** Views over a table's Parquet file, under the table's name. */
async function expose(database: Database, name: string, path: string): Promise<void> {
  await database.run(`create view ${identifier(name)} as select * from read_parquet(${literal(path)})`);
}

async function columnsOf(database: Database, name: string): Promise<{ name: string; type: string }[]> {
  const rows = await database.rows(`describe ${identifier(name)}`);
  return rows.map((row) => ({ name: row.column_name as string, type: row.column_type as string }));
}

/** Position of the last view that reads this one, by itself or through an inline view. */
function lastUse(views: readonly View[], used: View): number {
  const reads = new RegExp(`\\b${used.name}\\b`);
  const users = views.map((view, index) => {
    if (view === used || !reads.test(view.sql)) return -1;
    return view.kind === "inline" ? Math.max(index, lastUse(views, view)) : index;
  });
  return Math.max(...users);
}

/**
 * Builds the clean tables as Parquet in a work folder, each from the raw views and those before it. A table that an
 * earlier, stopped load finished is taken as it is. What several of them share is kept until its last reader is
 * built. `release` is the release's day.
 */
export async function buildCleanTables(
  database: Database,
  work: string,
  release: string,
  watch: Watcher,
): Promise<CleanTable[]> {
  await createCodeTables(database);
  await database.run(`create view release as select ${literal(release)}::date as release_date`);
  const views = readViews();
  const total = views.length;
  const tables: CleanTable[] = [];
  for (const [done, view] of views.entries()) {
    watch({ stage: "clean", item: view.name, done, total });
    for (const step of views.slice(0, done)) {
      if (step.kind === "step" && lastUse(views, step) === done - 1)
        await database.run(`drop table ${identifier(step.name)}`);
    }
    if (view.kind !== "table") {
      await database.run(createStatement(view));
      continue;
    }
    const target = join(work, `${view.name}.parquet`);
    if (!existsSync(target)) {
      await database.run(`copy (\n${view.sql}\n) to ${literal(`${target}.tmp`)} (${PARQUET})`);
      renameSync(`${target}.tmp`, target);
    }
    await expose(database, view.name, target);
    const columns = await columnsOf(database, view.name);
    const { count, checksum } = await contentChecksum(database, target, columns);
    tables.push({ name: view.name, rows: count, checksum, columns });
  }
  return tables;
}
