import { rmSync } from "node:fs";
import { AppendFile } from "../base/files.ts";
import type { Layout } from "../release/layout.ts";
import type { QuarantinedLine, RecoveredRow } from "../release/repair.ts";

/** The three files beside a record's tables, with their columns. */
export const SIDE_FILES = {
  quarantine: {
    meaning: "Lines that no reading explains well enough, byte for byte.",
    columns: {
      table_name: ["VARCHAR", "the table's name as the release writes it"],
      line: ["BIGINT", "physical line number in the table's file; the header is line 1"],
      raw: ["BLOB", "the line's bytes, without its line end"],
      reason: ["VARCHAR", "why it was set aside: no-reading, several-readings"],
      nearest: ["VARCHAR", "the nearest readings as a JSON list of rows of text; null when there is none"],
    },
  },
  repairs: {
    meaning: "Rows that were mended, with their bytes as they were.",
    columns: {
      table_name: ["VARCHAR", "the table's name as the release writes it"],
      line: ["BIGINT", "first physical line of the row"],
      lines_taken: ["INTEGER", "how many physical lines made up the row"],
      key: ["VARCHAR", "text of the row's key; null when it has none"],
      kind: ["VARCHAR", "kinds of repair, separated by commas"],
      raw: ["BLOB", "the bytes of its lines, with a line feed between them"],
      fields_before: ["INTEGER", "fields found, over all lines"],
      fields_after: ["VARCHAR", "the row as mended, a JSON list with one text for every column"],
      cost: ["DOUBLE", "how surprising the row is beyond a usual one, and how unlikely the damage; lower is surer"],
    },
  },
  issues: {
    meaning: "Values that did not fit their column's type: null in the table, kept here as text.",
    columns: {
      table_name: ["VARCHAR", "the table's name as the release writes it"],
      key: ["VARCHAR", "text of the row's key; null when it has none"],
      line: ["BIGINT", "first physical line of the row"],
      column_name: ["VARCHAR", "the column"],
      raw_text: ["VARCHAR", "the value's text, trimmed"],
      reason: ["VARCHAR", "what was expected"],
    },
  },
} as const;

export type SideFile = keyof typeof SIDE_FILES;

export const sideFiles = Object.keys(SIDE_FILES) as SideFile[];

function cell(text: string | number | null): string {
  return text === null ? "" : String(text);
}

/** Writes what was mended, set aside or found unfit in one table, as tab-separated text that the engine can read. */
export class SideRows {
  readonly repairKinds: Record<string, number> = {};
  readonly quarantineReasons: Record<string, number> = {};
  issueCount = 0;
  private readonly table: string;
  private readonly layout: Layout;
  private readonly pathOf: (file: SideFile) => string;
  private readonly files = new Map<SideFile, AppendFile>();

  /** A file is made when the first row for it comes: most tables have none. */
  constructor(table: string, layout: Layout, pathOf: (file: SideFile) => string) {
    this.table = table;
    this.layout = layout;
    this.pathOf = pathOf;
    for (const file of sideFiles) rmSync(pathOf(file), { force: true });
  }

  addRow(row: RecoveredRow): void {
    const key = this.layout.key < 0 ? "" : (row.fields[this.layout.key] ?? "");
    const line = row.lines[0]?.number ?? 0;
    for (const { column, text } of row.issues) {
      this.issueCount++;
      const declared = this.layout.columns[column];
      this.write("issues", [this.table, key, line, cell(declared?.name ?? null), text, `not a ${declared?.type}`]);
    }
    if (row.kinds.length === 0) return;
    for (const kind of row.kinds) this.repairKinds[kind] = (this.repairKinds[kind] ?? 0) + 1;
    const raw = Buffer.concat(row.lines.flatMap(({ raw }, index) => (index === 0 ? [raw] : [Buffer.from("\n"), raw])));
    const before = row.lines.reduce((sum, { raw }) => sum + raw.filter((byte) => byte === 9).length + 1, 0);
    const after = JSON.stringify(row.fields);
    const cost = row.cost.toFixed(2);
    this.write("repairs", [
      this.table,
      line,
      row.lines.length,
      key,
      row.kinds.join(","),
      raw.toString("hex"),
      before,
      after,
      cost,
    ]);
  }

  addQuarantined({ line, reason, nearest }: QuarantinedLine): void {
    this.quarantineReasons[reason] = (this.quarantineReasons[reason] ?? 0) + 1;
    const readings = nearest.length === 0 ? "" : JSON.stringify(nearest);
    this.write("quarantine", [this.table, line.number, line.raw.toString("hex"), reason, readings]);
  }

  close(): void {
    for (const file of this.files.values()) file.close();
  }

  private write(file: SideFile, values: readonly (string | number)[]): void {
    const open = this.files.get(file) ?? new AppendFile(this.pathOf(file));
    this.files.set(file, open);
    open.append(Buffer.from(`${values.join("\t")}\n`));
  }
}
