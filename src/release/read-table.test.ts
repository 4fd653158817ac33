import { describe, expect, it } from "vitest";
import type { Layout } from "./layout.ts";
import { readTable, type TableReading } from "./read-table.ts";
import type { QuarantinedLine, RecoveredRow } from "./repair.ts";
import { findTable } from "./tables/catalogue.ts";
import type { Table } from "./tables/table.ts";

describe("readTable", () => {
  it("reads sound rows, typed, and counts every line", async () => {
    const { rows, reading } = await read(`${HEADER}\r\n1\tF\t6/1968\tNEW YORK\r\n2\tM\t\t\r\n`);
    expect(rows).toEqual(["1\tF\t1968-06-01\tNEW YORK", "2\tM\t\t"]);
    expect(reading).toMatchObject({ lines: 3, headerLines: 1, blankLines: 0, rows: 2, filled: [2, 2, 1, 1] });
    expect(reading.drift).toEqual({ added: [], missing: [], renamed: [], extraFields: 0, otherwiseTyped: [] });
  });

  it("reads a file that ends its lines with LF, or with CR alone, or not at all at the end", async () => {
    for (const lineEnd of ["\r\n", "\n", "\r"]) {
      for (const last of [lineEnd, ""]) {
        const { rows, reading } = await read([HEADER, "1\tF\t\tMIAMI", "2\tM\t\tMIAMI"].join(lineEnd) + last);
        expect(rows).toEqual(["1\tF\t\tMIAMI", "2\tM\t\tMIAMI"]);
        expect(reading).toMatchObject({ lines: 3, rows: 2 });
      }
    }
  });

  it("finds the columns in any order and letter case, with a byte order mark and padded names", async () => {
    const { rows, layout, reading } = await read("\xef\xbb\xbfcity  \tBORN\tid\0\tSEX \r\nMIAMI\t6/1968\t1\tF\r\n");
    expect(layout.columns.map((column) => column.declared?.name)).toEqual(["CITY", "BORN", "ID", "Sex"]);
    expect(layout.key).toBe(2);
    expect(rows).toEqual(["MIAMI\t1968-06-01\t1\tF"]);
    expect(reading.drift).toMatchObject({ added: [], missing: [], renamed: [] });
  });

  it("reports a column that is new, one that is gone and one that has another name", async () => {
    const { rows, reading } = await read("ID\tGENDER\tBORN\tNOTE\n1\tF\t6/1968\tanything at all\n");
    expect(rows).toEqual(["1\tF\t1968-06-01\tanything at all"]);
    expect(reading.drift).toMatchObject({ added: ["NOTE"], missing: ["CITY"], renamed: [["GENDER", "Sex"]] });
  });

  it("refuses a file that begins with the header of another table", async () => {
    await expect(read("A\tB\tC\n1\t2\t3\n")).rejects.toMatchObject({
      code: "header-unknown",
      details: { table: "tblPeople", header: "A\tB\tC" },
    });
  });

  it("reads a table that nobody declared as text", async () => {
    const { rows, layout } = await read("A\tB\nx\t2018-09-10 00:00:00.000\n", null);
    expect(layout.key).toBe(-1);
    expect(rows).toEqual(["x\t2018-09-10 00:00:00.000"]);
  });

  it("finds no line in an empty file and no row in one that has only a header", async () => {
    const empty = await read("");
    expect(empty.reading).toMatchObject({ bytes: 0, lines: 0, headerLines: 0, rows: 0, drift: { missing: [] } });
    expect(empty.layout.columns.map((column) => column.name)).toEqual(["ID", "Sex", "BORN", "CITY"]);
    for (const text of [HEADER, `${HEADER}\r\n`]) {
      expect((await read(text)).reading).toMatchObject({ lines: 1, headerLines: 1, rows: 0 });
    }
  });

  it("reads a column as text when the whole file has another form, whatever ends its lines", async () => {
    for (const lineEnd of ["\r\n", "\r"]) {
      const text = [HEADER, ...people(100, (n) => `${n}\tF\tJUN-68\tMIAMI`)].join(lineEnd);
      const { rows, reading, layout } = await read(text);
      expect(reading.drift.otherwiseTyped).toEqual(["BORN"]);
      expect(layout.columns[2]?.type).toBe("text");
      expect(rows).toHaveLength(100);
      expect(rows[7]).toBe("107\tF\tJUN-68\tMIAMI");
    }
  });

  it("keeps both fields that motions carry beyond their header", async () => {
    const table = findTable("tbl_Court_Motions") as Table;
    const header = table.columns.map((column) => column.name).join("\t");
    const row = [...table.columns.map(({ name }) => ({ IDNMOTION: "7", IDNCASE: "8" })[name] ?? ""), "0", "A.2.a"];
    const text = [header, ...Array.from({ length: 30 }, () => row.with(0, "9").join("\t"))].join("\n");
    const { reading, layout, rows } = await read(text, table);
    expect(reading.drift).toMatchObject({ extraFields: 2, added: [] });
    expect(layout.columns.slice(41).map((column) => column.name)).toEqual(["_extra_1", "_extra_2"]);
    expect(rows[0]?.endsWith("\t0\tA.2.a")).toBe(true);
    expect(reading).toMatchObject({ rows: 30, repairedRows: 0, quarantinedLines: 0 });
  });

  it("mends rows that stop where many rows of the table stop", async () => {
    const rows = people(600, (n) => (n % 20 === 7 ? `${n}\tF` : `${n}\tF\t6/1968\tMIAMI`));
    const { reading, recovered } = await read([HEADER, ...rows].join("\n"));
    expect(reading).toMatchObject({ rows: 600, repairedRows: 30, quarantinedLines: 0 });
    expect(recovered.find((row) => row.fields[0] === "107")).toMatchObject({
      typed: ["107", "F", "", ""],
      kinds: ["short-row"],
    });
  });

  it("does not take halves of cut rows for rows that stop early", async () => {
    const rows = people(600, (n) => (n % 20 === 7 ? `${n}\tF\r\t6/1968\tMIAMI` : `${n}\tF\t6/1968\tMIAMI`));
    const { reading, recovered } = await read([HEADER, ...rows].join("\n"));
    expect(reading).toMatchObject({ lines: 631, rows: 600, joinedFragments: 30, quarantinedLines: 0 });
    expect(recovered.filter((row) => row.kinds.length > 0).every((row) => row.typed[3] === "MIAMI")).toBe(true);
  });

  it("keeps a value that does not fit as an issue, not as a value", async () => {
    const rows = people(200, (n) => `${n}\tF\t6/1968\tMIAMI`).with(50, "150\tF\t1968\tMIAMI");
    const { reading, recovered } = await read([HEADER, ...rows].join("\n"));
    expect(recovered).toMatchObject([{ typed: ["150", "F", "", "MIAMI"], issues: [{ column: 2, text: "1968" }] }]);
    expect(reading).toMatchObject({ rows: 200, repairedRows: 0, filled: [200, 200, 199, 200] });
  });

  it("accounts for every line of a file full of damage", async () => {
    const lines = people(300, (n) => {
      const row = `${n}\tF\t6/1968\tNEW YORK`;
      return [
        row,
        row,
        row,
        row.replace(" ", "\r"),
        `${row}\t`,
        "",
        "\0 ",
        "FRAGMENT\tOF A ROW",
        row.replace("F", "\x01"),
        "#\t~\t%",
      ][n % 10];
    });
    const { reading, rows, recovered, quarantined } = await read([HEADER, ...lines].join("\r\n"));
    const { headerLines, blankLines, joinedFragments, quarantinedLines } = reading;
    expect(reading.lines).toBe(headerLines + blankLines + reading.rows + joinedFragments + quarantinedLines);
    expect(reading.rows).toBe(rows.length + recovered.length);
    expect(quarantined).toHaveLength(quarantinedLines);
    expect(reading).toMatchObject({ lines: 331, blankLines: 60, joinedFragments: 30, rows: 180, quarantinedLines: 60 });
  });

  it("takes a rare code for a value when the release's own list names it", async () => {
    const asked: string[] = [];
    await read(`${HEADER}\n`, PEOPLE, (column) => {
      asked.push(column);
      return ["U"];
    });
    expect(asked).toEqual(["tblLookupSex.strCode"]);
  });
});

const HEADER = "ID\tSex\tBORN\tCITY";

const PEOPLE: Table = {
  name: "tblPeople",
  folder: "core",
  grain: "one person",
  meaning: "people",
  key: "ID",
  rows: 1,
  columns: [
    { name: "ID", type: "integer", blankShare: 0, meaning: "number" },
    { name: "Sex", type: "code", width: 1, formerly: ["GENDER"], decodes: "tblLookupSex.strCode", meaning: "sex" },
    { name: "BORN", type: "month", blankShare: 0, meaning: "month of birth" },
    { name: "CITY", type: "text", width: 15, blankShare: 0, meaning: "city" },
  ],
};

function people<T>(count: number, row: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => row(100 + at));
}

async function read(
  text: string,
  declared: Table | null = PEOPLE,
  codesOf?: (column: string) => Iterable<string>,
): Promise<{
  reading: TableReading;
  layout: Layout;
  rows: string[];
  recovered: RecoveredRow[];
  quarantined: QuarantinedLine[];
}> {
  const table = declared ?? undefined;
  const bytes = Buffer.from(text, "latin1");
  const layouts: Layout[] = [];
  const recovered: RecoveredRow[] = [];
  const quarantined: QuarantinedLine[] = [];
  let rows = "";
  const member = {
    table: table?.name ?? "tblUnknown",
    path: `${table?.name ?? "tblUnknown"}.csv`,
    bytes: bytes.length,
    compressedBytes: bytes.length,
    method: "stored" as const,
    modified: null,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
    },
  };
  const sink = {
    layout: (found: Layout) => layouts.push(found),
    rows: (each: Buffer) => {
      rows += each.toString("latin1");
    },
    recovered: (row: RecoveredRow) => recovered.push(row),
    quarantined: (line: QuarantinedLine) => quarantined.push(line),
    progress: () => undefined,
  };
  const reading = await readTable(member, table, sink, codesOf);
  return { reading, layout: layouts[0] as Layout, rows: rows.split("\n").slice(0, -1), recovered, quarantined };
}
