import { decodeField } from "../src/release/decode.ts";
import { fitText } from "../src/release/fit-text.ts";
import { openRelease } from "../src/release/open.ts";
import { readTable, type TableReading } from "../src/release/read-table.ts";
import { findTable } from "../src/release/tables/catalogue.ts";
import type { Table } from "../src/release/tables/table.ts";
import type { PlantedDamage, Truth } from "../src/synthetic/truth.ts";

/** What became of the rows of one table on the way from the population through a written release and back. */
export interface TableVerdict {
  readonly table: string;
  readonly reading: TableReading;
  /** Healthy rows that did not come back exactly as they were. */
  readonly healthyChanged: readonly string[];
  /** Rows that came back although no such row exists: a wrong guess. */
  readonly wrong: readonly string[];
  /** Planted damages by what became of them. */
  readonly exact: readonly PlantedDamage[];
  readonly setAside: readonly PlantedDamage[];
  readonly lost: readonly PlantedDamage[];
}

function expected(table: Table, fields: readonly string[]): string {
  return fields
    .map((field, column) => {
      const { text } = decodeField(Buffer.from(field, "utf8"));
      return fitText(table.columns[column]?.type ?? "text", text) ?? "";
    })
    .join("\t");
}

/** Counts how often each row is there. */
class Bag {
  private readonly counts = new Map<string, number>();

  add(row: string): void {
    this.counts.set(row, (this.counts.get(row) ?? 0) + 1);
  }

  /** Takes one out; false when there is none. */
  take(row: string): boolean {
    const count = this.counts.get(row) ?? 0;
    if (count === 0) return false;
    if (count === 1) this.counts.delete(row);
    else this.counts.set(row, count - 1);
    return true;
  }

  get left(): string[] {
    return [...this.counts].flatMap(([row, count]) => Array<string>(count).fill(row));
  }
}

/** Reads one table of a written release and holds every row against the population that it came from. */
export async function judgeTable(location: string, truth: Truth, name: string): Promise<TableVerdict> {
  const table = findTable(name) as Table;
  const source = await openRelease(location);
  const member = source.tables.find((one) => one.table === name);
  if (member === undefined || truth.regenerate === undefined) throw new Error(`no truth for ${name}`);
  const rows = new Bag();
  const quarantined = new Set<number>();
  const reading = await readTable(member, table, {
    layout: () => undefined,
    rows: (bytes) => {
      for (const line of bytes.toString("utf8").split("\n")) if (line !== "") rows.add(line);
    },
    recovered: (row) => rows.add(row.typed.join("\t")),
    quarantined: (line) => quarantined.add(line.line.number),
    progress: () => undefined,
  });
  await source.close();
  const planted = truth.tables[name]?.damage ?? [];
  const byRow = new Map(planted.flatMap((damage) => (damage.row === null ? [] : [[damage.row, damage] as const])));
  const healthyChanged: string[] = [];
  const exact: PlantedDamage[] = [];
  const setAside: PlantedDamage[] = [];
  const lost: PlantedDamage[] = [];
  let index = 0;
  for await (const fields of truth.regenerate(name)) {
    const damage = byRow.get(index++);
    if (damage === undefined) {
      const row = expected(table, fields);
      if (!rows.take(row)) healthyChanged.push(row);
    } else if (damage.fields !== null && rows.take(expected(table, damage.fields))) exact.push(damage);
    else if (quarantined.has(damage.line)) setAside.push(damage);
    else lost.push(damage);
  }
  for (const damage of planted) if (damage.row === null) (quarantined.has(damage.line) ? setAside : lost).push(damage);
  return { table: name, reading, healthyChanged, wrong: rows.left, exact, setAside, lost };
}
