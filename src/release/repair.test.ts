import { beforeAll, describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";
import { type Layout, readHeader } from "./layout.ts";
import { Profile } from "./profile.ts";
import { type Repaired, Repairer } from "./repair.ts";
import { findTable } from "./tables/catalogue.ts";
import type { Table } from "./tables/table.ts";

describe("Repairer", () => {
  let court: Court;
  beforeAll(() => {
    court = courtOf("A_TblCase", caseRows(400));
  });

  it("puts a stray tab back into the city it broke", () => {
    const repaired = court.repair([caseRow({ ALIEN_CITY: "NEW\tYORK", ALIEN_STATE: "NY" })]);
    expect(rowsOf(repaired)).toEqual([caseRow({ ALIEN_CITY: "NEW YORK", ALIEN_STATE: "NY" })]);
    expect(repaired.rows[0]?.kinds).toEqual(["stray-tab"]);
    expect(repaired.quarantine).toEqual([]);
  });

  it("takes out an empty field that moved all others to the right", () => {
    const repaired = court.repair([caseRow({ ALIEN_CITY: "MIAMI\t", ALIEN_STATE: "FL" })]);
    expect(rowsOf(repaired)).toEqual([caseRow({ ALIEN_CITY: "MIAMI", ALIEN_STATE: "FL" })]);
  });

  it("drops tabs behind the last field", () => {
    const repaired = court.repair([`${caseRow({})}\t\t`]);
    expect(rowsOf(repaired)).toEqual([caseRow({})]);
  });

  it("joins a row that a lone CR cut in two", () => {
    const lines = caseRow({ ALIEN_CITY: "NEW\rYORK", ALIEN_STATE: "NY" }).split("\r");
    const repaired = court.repair(lines);
    expect(rowsOf(repaired)).toEqual([caseRow({ ALIEN_CITY: "NEW YORK", ALIEN_STATE: "NY" })]);
    expect(repaired.rows[0]?.kinds).toEqual(["joined-lines"]);
    expect(repaired.rows[0]?.lines.map((line) => line.raw.toString())).toEqual(lines);
  });

  it("joins a row that was cut at the edge of a field", () => {
    const lines = caseRow({ ALIEN_CITY: "MIAMI\r", ALIEN_STATE: "FL" }).split("\r");
    expect(rowsOf(court.repair(lines))).toEqual([caseRow({ ALIEN_CITY: "MIAMI", ALIEN_STATE: "FL" })]);
  });

  it("keeps a sound row behind a cut row, and one before it, as they are", () => {
    const lines = caseRow({ ALIEN_CITY: "NEW\rYORK", ALIEN_STATE: "NY" }).split("\r");
    const [before, behind] = [caseRow({ IDNCASE: "2000001" }), caseRow({ IDNCASE: "2000003" })];
    const repaired = court.repair([before, ...lines, behind]);
    const joined = caseRow({ ALIEN_CITY: "NEW YORK", ALIEN_STATE: "NY" });
    expect(rowsOf(repaired)).toEqual([before, joined, behind]);
    expect(repaired.rows.map((row) => row.kinds)).toEqual([[], ["joined-lines"], []]);
  });

  it("sets aside a row that has lost its head", () => {
    const headless = caseRow({}).split("\t").slice(1).join("\t");
    const repaired = court.repair([headless]);
    expect(repaired.rows).toEqual([]);
    expect(repaired.quarantine.map(({ line, reason }) => [line.raw.toString(), reason])).toEqual([
      [headless, "no-reading"],
    ]);
  });

  it("sets aside a row that has lost values that are never blank", () => {
    const { rows, quarantine } = court.repair([caseRow({}).split("\t").slice(0, 6).join("\t")]);
    expect(rows).toEqual([]);
    expect(quarantine).toHaveLength(1);
  });

  it("never changes a sound row for a fragment beside it", () => {
    const sound = caseRow({ IDNCASE: "2000001" });
    for (const fragment of ["1", "N/A", "MIAMI", "FC\tFL", "x"]) {
      for (const lines of [
        [sound, fragment],
        [fragment, sound],
      ]) {
        const { rows, quarantine } = court.repair(lines);
        expect(rows.map((row) => row.fields.join("\t"))).toEqual([sound]);
        expect(quarantine.map(({ line }) => line.raw.toString())).toEqual([fragment]);
      }
    }
  });

  it("keeps a value that does not fit as an issue and leaves it out of the table", () => {
    const [row] = court.repair([caseRow({ E_28_DATE: "10/1993" })]).rows;
    const column = court.layout.columns.findIndex(({ name }) => name === "E_28_DATE");
    expect(row?.issues).toEqual([{ column, text: "10/1993" }]);
    expect(row?.fields[column]).toBe("10/1993");
    expect(row?.typed[column]).toBe("");
    expect(row?.kinds).toEqual([]);
  });

  it("sets aside a row whose values fit nowhere", () => {
    const fields = caseRow({}).split("\t");
    const { rows, quarantine } = court.repair([fields.toReversed().join("\t"), "#~^%{}|@#"]);
    expect(rows).toEqual([]);
    expect(quarantine).toHaveLength(2);
  });

  it("reads a city in windows-1252 and says so", () => {
    const [row] = court.repair([caseRow({ ALIEN_CITY: "CA\xd1ON CITY" })]).rows;
    expect(row?.fields[1]).toBe("CAÑON CITY");
    expect(row?.kinds).toEqual(["windows-1252"]);
  });

  it("mends a row that stops before columns that are often blank", () => {
    const cut = courtOf(
      "tblAppeal2",
      Array.from({ length: 200 }, (_, n) => `${n + 100}\t${n + 500}\t${n % 2 ? n + 900 : ""}`),
    );
    const { rows } = cut.repair(["150\t550"]);
    expect(rows.map((row) => [row.fields, row.kinds])).toEqual([[["150", "550", ""], ["short-row"]]]);
  });

  it("mends a row that stops where many rows of its table stop, though its columns are never blank", () => {
    const stopping = caseRow({}).split("\t").slice(0, 20).join("\t");
    expect(court.repair([stopping]).rows).toEqual([]);
    const { rows } = court.repair([stopping], new Set([20]));
    expect(rows[0]?.fields.slice(0, 20).join("\t")).toBe(stopping);
    expect(rows[0]?.fields.slice(20).join("")).toBe("");
    expect(rows[0]?.kinds).toEqual(["short-row"]);
  });

  it("does not trust a row that stops short before a line that nothing explains", () => {
    const stopping = caseRow({}).split("\t").slice(0, 20).join("\t");
    const { rows, quarantine } = court.repair([stopping, "#~\t%{\t@#"], new Set([20]));
    expect(rows).toEqual([]);
    expect(quarantine.map(({ reason }) => reason)).toEqual(["no-reading", "no-reading"]);
  });

  it("joins a row that was cut behind its key, though its rest looks sound", () => {
    const above = caseRow({ IDNCASE: "2000001" });
    const rest = caseRow({ IDNCASE: "" });
    expect(rowsOf(court.repair([above, "2000002", rest]))).toEqual([above, caseRow({})]);
  });

  it("keeps a row without a key, but not beside a line that may hold it", () => {
    const rest = caseRow({ IDNCASE: "" });
    expect(rowsOf(court.repair([rest, "FC"]))).toEqual([rest]);
    const { rows, quarantine } = court.repair(["FC", rest]);
    expect(rows).toEqual([]);
    expect(quarantine.map(({ reason }) => reason)).toEqual(["no-reading", "key-unreadable"]);
  });

  it("does not let a city swallow the lines behind it", () => {
    const accent = caseRow({ IDNCASE: "2000003", ALIEN_CITY: "CA\xd1ON CITY" });
    const { rows, quarantine } = court.repair([`${caseRow({})}\t`, "~\t~\t~", accent, "~\t~"]);
    expect(rows.map((row) => row.fields[0])).toEqual(["2000002", "2000003"]);
    expect(quarantine).toHaveLength(2);
  });

  it("sets a row aside when two readings are as good", () => {
    const pairs = courtOf(PAIRS, pairRows(300));
    const { rows, quarantine } = pairs.repair(["1500\tfig\tplum\tpear"]);
    expect(rows).toEqual([]);
    expect(quarantine[0]?.reason).toBe("several-readings");
    expect(quarantine[0]?.nearest[0]).toHaveLength(3);
  });

  it("gives every doubtful row of a long run up, not only the most doubtful", () => {
    const pairs = courtOf(PAIRS, pairRows(300));
    const lines = [1, 2, 3, 4, 5, 6].map((n) => `150${n}\tfig\tplum\tpear`);
    expect(pairs.repair(lines).rows).toEqual([]);
  });
});

const PAIRS: Table = {
  name: "tblPairs",
  folder: "core",
  grain: "one pair",
  meaning: "pairs",
  key: "ID",
  rows: 1,
  columns: [
    { name: "ID", type: "integer", meaning: "number" },
    { name: "ONE", type: "text", meaning: "a word" },
    { name: "OTHER", type: "text", meaning: "a word" },
  ],
};

function pairRows(count: number): string[] {
  const words = ["oak", "elm", "ash", "fir", "yew", "box", "oak elm", "ash fir"];
  return Array.from({ length: count }, (_, n) => `${1000 + n}\t${words[n % 8]}\t${words[(n * 3) % 8]}`);
}

interface Court {
  readonly layout: Layout;
  repair(lines: readonly string[], usualLengths?: ReadonlySet<number>): Repaired;
}

/** A repairer that has seen the given rows. Lines with the right fields and fitting values count as sound. */
function courtOf(declared: Table | string, rows: readonly string[]): Court {
  const table = typeof declared === "string" ? (findTable(declared) as Table) : declared;
  const { layout } = readHeader(
    table.columns.map((column) => column.name),
    table,
  );
  const profile = new Profile(layout);
  for (const row of rows) profile.learn(typedFields(layout, row) as string[]);
  return {
    layout,
    repair: (lines, usualLengths) =>
      new Repairer(layout, profile, usualLengths).repair(
        lines.map((line, at) => ({
          number: at + 2,
          raw: Buffer.from(line, "latin1"),
          sound: typedFields(layout, line) !== undefined,
        })),
      ),
  };
}

function typedFields(layout: Layout, line: string): string[] | undefined {
  const fields = line.split("\t");
  if (fields.length !== layout.columns.length || !/^[\t -~]*$/.test(line)) return undefined;
  const typed = fields.map((text, at) => fitText(layout.columns[at]?.type ?? "text", text));
  return typed.every((text) => text !== undefined) ? typed : undefined;
}

function rowsOf({ rows }: Repaired): string[] {
  return rows.map((row) => row.fields.join("\t"));
}

const CASE: Readonly<Record<string, string>> = {
  IDNCASE: "2000002",
  ALIEN_CITY: "MIAMI",
  ALIEN_STATE: "FL",
  ALIEN_ZIPCODE: "33132",
  NAT: "GT",
  LANG: "SP",
  CUSTODY: "N",
  SITE_TYPE: "M",
  CASE_TYPE: "RMV",
  UPDATE_SITE: "MIA",
  LATEST_HEARING: "2018-09-10 00:00:00.000",
  LATEST_TIME: "0830",
  LATEST_CAL_TYPE: "M",
  DATE_OF_ENTRY: "2014-06-01 00:00:00.000",
  C_BIRTHDATE: "6/1968",
  CASEPRIORITY_CODE: "N/A",
};

/** A row of A_TblCase with some values of its own. */
function caseRow(own: Readonly<Record<string, string>>): string {
  const { columns } = findTable("A_TblCase") as Table;
  return columns.map(({ name }) => own[name] ?? CASE[name] ?? "").join("\t");
}

function caseRows(count: number): string[] {
  const places = [
    ["MIAMI", "FL", "33132", "MIA"],
    ["NEW YORK", "NY", "10007", "NYC"],
    ["LOS ANGELES", "CA", "90012", "LOS"],
    ["HOUSTON", "TX", "77002", "HOU"],
    ["SAN ANTONIO", "TX", "78207", "SNA"],
  ];
  return Array.from({ length: count }, (_, n) => {
    const [city = "", state = "", zip = "", court = ""] = places[n % places.length] as string[];
    return caseRow({
      IDNCASE: String(1000000 + n * 7919),
      ALIEN_CITY: city,
      ALIEN_STATE: state,
      ALIEN_ZIPCODE: zip,
      UPDATE_SITE: court,
      NAT: ["GT", "MX", "HO", "CH"][n % 4] as string,
      CUSTODY: ["N", "D", "R"][n % 3] as string,
      E_28_DATE: n % 2 === 0 ? "2017-03-01 00:00:00.000" : "",
      C_BIRTHDATE: n % 3 === 0 ? "" : `${1 + (n % 12)}/${1950 + (n % 60)}`,
    });
  });
}
