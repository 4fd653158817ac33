import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTable, type TableReading, type TableSink } from "../src/release/read-table.ts";
import type { QuarantinedLine, RecoveredRow } from "../src/release/repair.ts";
import type { Column, Table } from "../src/release/tables/table.ts";

/** One example of docs/reading.md. */
interface Example {
  /** The id in front of it; `issue` where there is none. */
  readonly id: string;
  readonly header: string;
  readonly lines: readonly string[];
  /** The row that comes out, or undefined for lines that are set aside. */
  readonly row: string | undefined;
}

const page = readFileSync(new URL("../docs/reading.md", import.meta.url), "utf8");

function examples(): Example[] {
  const found: Example[] = [];
  let header = "";
  for (const [, words = "", block = ""] of page.matchAll(/\n\n(.+)\n\n```text\n([^`]*2000\d{3}[^`]*|EST⇥[^`]*)```/g)) {
    const lines = block.trimEnd().split("\n");
    if (lines[0]?.startsWith("IDNCASE")) header = lines.shift() ?? "";
    const arrow = lines.findIndex((line) => line.startsWith("→"));
    const row = arrow < 0 ? undefined : lines.splice(arrow)[0]?.slice(1);
    found.push({ id: /^`([a-z0-9-]+)`/.exec(words)?.[1] ?? "issue", header, lines, row });
  }
  return found;
}

const types: Readonly<Record<string, Column["type"]>> = {
  IDNCASE: "integer",
  CITY: "text",
  FIRM: "text",
  DETENTION_DATE: "date",
};

/** Rows like those of the page, none of them damaged. */
function soundRow(header: readonly string[], i: number): string {
  const [city, state] = [
    ["OMAHA", "NE"],
    ["LAKE FOREST", "CA"],
    ["HOUSTON", "TX"],
    ["CANON CITY", "CO"],
  ][i % 4] as [string, string];
  const values: Readonly<Record<string, string>> = {
    IDNCASE: String(3_000_000 + i),
    CITY: city,
    FIRM: `${["LEE", "BROWN", "CRUZ"][i % 3]} AND ${["SONS", "ROSS"][i % 2]}`,
    STATE: state,
    NAT: ["GT", "HN", "MX"][(i * 7) % 3] as string,
    LANG: i % 17 === 0 ? "" : (["SP", "SP", "ENG"][i % 3] as string),
    DETENTION_DATE: i % 3 === 0 ? `20${10 + (i % 10)}-01-1${i % 10} 00:00:00.000` : "",
  };
  return header.map((name) => values[name]).join("\t");
}

function bytesOf(line: string): string {
  const text = line.replaceAll("⇥", "\t");
  return text.replace(/<([0-9A-F]{2})>/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

async function read({ header, lines }: Example) {
  const names = header.split("⇥");
  const columns = names.map((name): Column => ({ name, type: types[name] ?? "code", meaning: "invented" }));
  const table: Table = { name: "tblPage", folder: "core", grain: "", meaning: "", key: "IDNCASE", rows: 0, columns };
  const sound = Array.from({ length: 1200 }, (_, i) => soundRow(names, i));
  const damaged = lines.map(bytesOf).join("\r");
  const all = [names.join("\t"), ...sound.slice(0, 600), damaged, ...sound.slice(600), ""];
  const text = Buffer.from(all.join("\r\n"), "latin1");
  const rows: RecoveredRow[] = [];
  const setAside: QuarantinedLine[] = [];
  const sink: TableSink = {
    layout: () => undefined,
    rows: () => undefined,
    recovered: (row) => rows.push(row),
    quarantined: (line) => setAside.push(line),
    progress: () => undefined,
  };
  const member = {
    table: table.name,
    path: `${table.name}.csv`,
    bytes: text.length,
    compressedBytes: text.length,
    method: "stored" as const,
    modified: null,
    async *chunks() {
      yield text;
    },
  };
  const reading: TableReading = await readTable(member, table, sink);
  const odd = rows.filter(({ fields }) => fields[0]?.startsWith("2000"));
  return { reading, rows: odd, setAside };
}

describe("the examples of docs/reading.md", () => {
  it.each(examples())("shows what becomes of $id", async (example) => {
    const { reading, rows, setAside } = await read(example);
    if (example.row === undefined) {
      expect(setAside.map(({ reason }) => reason)).toEqual([example.id]);
      expect(reading.rows).toBe(1200);
      return;
    }
    const expected = example.row.split("|").map((text) => text.trim());
    expect(rows.map(({ typed }) => typed)).toEqual([expected]);
    if (example.id === "issue") expect(rows[0]?.issues).toEqual([{ column: 5, text: "UNKNOWN" }]);
    else expect(rows[0]?.kinds).toEqual([example.id]);
    expect(setAside).toEqual([]);
  });

  it("are one of each kind", () => {
    const ids = examples().map(({ id }) => id);
    const repairs = ["stray-tab", "joined-lines", "short-row", "windows-1252", "nul-in-text", "control-character"];
    expect(ids).toEqual([...repairs, "no-reading", "several-readings", "issue"]);
  });
});
