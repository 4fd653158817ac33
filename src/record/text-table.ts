import { AppendFile } from "../base/files.ts";
import type { Layout } from "../release/layout.ts";
import { readTable, type TableReading } from "../release/read-table.ts";
import type { Member } from "../release/source.ts";
import type { Table } from "../release/tables/table.ts";
import { type SideFile, SideRows } from "./side-rows.ts";

/** A table of a release as text that the engine reads without a doubt, and what was found on the way. */
export interface TextTable {
  readonly member: Member;
  readonly table: Table | undefined;
  readonly layout: Layout;
  readonly reading: TableReading;
  /** Tab-separated, LF-ended, UTF-8, no header. */
  readonly path: string;
  readonly repairs: Readonly<Record<string, number>>;
  readonly quarantine: Readonly<Record<string, number>>;
  readonly issues: number;
}

/** Where the text of a table is put. */
export interface TextPaths {
  readonly rows: string;
  side(file: SideFile): string;
}

/** Small pieces are gathered to this size before they are written. */
const GATHERED_BYTES = 1 << 20;

/** Reads one table of a release into text files. Throws what reading and writing throw. */
export async function writeTextTable(
  member: Member,
  table: Table | undefined,
  paths: TextPaths,
  codesOf: (column: string) => Iterable<string>,
  progress: (bytes: number) => void,
): Promise<TextTable> {
  const rows = new AppendFile(paths.rows);
  let side: SideRows | undefined;
  let layout: Layout | undefined;
  let recovered: string[] = [];
  let recoveredLength = 0;
  const flush = () => {
    if (recovered.length > 0) rows.append(Buffer.from(recovered.join("")));
    recovered = [];
    recoveredLength = 0;
  };
  try {
    const reading = await readTable(
      member,
      table,
      {
        layout(found) {
          layout = found;
          side = new SideRows(member.table, found, paths.side);
        },
        rows: (bytes) => rows.append(bytes),
        recovered(row) {
          const text = `${row.typed.join("\t")}\n`;
          recovered.push(text);
          recoveredLength += text.length;
          if (recoveredLength > GATHERED_BYTES) flush();
          side?.addRow(row);
        },
        quarantined: (line) => side?.addQuarantined(line),
        progress,
      },
      codesOf,
    );
    flush();
    const found = side as unknown as SideRows;
    return {
      member,
      table,
      layout: layout as unknown as Layout,
      reading,
      path: paths.rows,
      repairs: found.repairKinds,
      quarantine: found.quarantineReasons,
      issues: found.issueCount,
    };
  } finally {
    rows.close();
    (side as SideRows | undefined)?.close();
  }
}
