import { describe, expect, it } from "vitest";
import { findTable, tables } from "./catalogue.ts";
import type { Column, Table } from "./table.ts";

function columnOf(table: Table | undefined, name: string): Column | undefined {
  return table?.columns.find((column) => column.name === name);
}

function namesOf(table: string): string[] | undefined {
  return findTable(table)?.columns.map((column) => column.name);
}

const everyColumn = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));

describe("tables", () => {
  it("declares 97 tables, 19 of them core", () => {
    expect(tables).toHaveLength(97);
    expect(tables.filter((table) => table.folder === "core")).toHaveLength(19);
  });

  it("names every table once, in any letter case", () => {
    expect(new Set(tables.map((table) => table.name.toLowerCase())).size).toBe(97);
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    "names every column of %s once and has its key",
    (_, table) => {
      expect(new Set(table.columns.map((column) => column.name.toLowerCase())).size).toBe(table.columns.length);
      expect(columnOf(table, table.key)).toBeDefined();
    },
  );

  it("says what every table, row and column means", () => {
    expect(
      tables.filter((table) => table.meaning.length < 20 || table.grain.length < 5).map((table) => table.name),
    ).toEqual([]);
    expect(everyColumn.filter(({ column }) => column.meaning.trim().length < 4)).toEqual([]);
  });

  it("points every decoded column at a column of the same type", () => {
    const astray = everyColumn.filter(({ column }) => {
      const [table = "", name = ""] = column.decodes?.split(".") ?? [];
      return column.decodes !== undefined && columnOf(findTable(table), name)?.type !== column.type;
    });
    expect(astray.map(({ table, column }) => `${table.name}.${column.name}`)).toEqual([]);
  });

  it("names tables in `decodes` exactly as the catalogue does", () => {
    const known = new Set(tables.map((table) => table.name));
    expect(
      everyColumn.map(({ column }) => column.decodes?.split(".")[0]).filter((name) => name && !known.has(name)),
    ).toEqual([]);
  });

  it("keeps shares of blanks between none and all", () => {
    expect(
      everyColumn.filter(({ column }) => !((column.blankShare ?? 0) >= 0 && (column.blankShare ?? 0) <= 1)),
    ).toEqual([]);
  });

  it("gives every core column its share of blanks", () => {
    const silent = everyColumn.filter(
      ({ table, column }) => table.folder === "core" && column.blankShare === undefined,
    );
    expect(silent).toEqual([]);
  });

  it("lists valid values only where they fit the width", () => {
    const tooLong = everyColumn.filter(({ column }) =>
      column.values?.some((value) => value.length > (column.width ?? Number.POSITIVE_INFINITY)),
    );
    expect(tooLong).toEqual([]);
  });

  it("expects fields beyond the header in motions only", () => {
    const longer = tables.filter((table) => table.extraFields !== undefined);
    expect(longer.map((table) => [table.name, table.extraFields])).toEqual([["tbl_Court_Motions", 2]]);
  });

  it("counts the columns of the large tables as their headers do", () => {
    const widths = [
      "A_TblCase",
      "B_TblProceeding",
      "D_TblAssociatedBond",
      "tbl_Court_Motions",
      "tbl_schedule",
      "tblProBono",
    ];
    expect(widths.map((name) => findTable(name)?.columns.length)).toEqual([39, 38, 31, 41, 30, 65]);
    expect(findTable("tblLookupBaseCity")?.columns).toHaveLength(98);
  });

  it("keeps columns in file order", () => {
    expect(namesOf("tbl_Court_Appln")).toEqual([
      "IDNPROCEEDINGAPPLN",
      "IDNPROCEEDING",
      "IDNCASE",
      "APPL_CODE",
      "APPL_RECD_DATE",
      "APPL_DEC",
    ]);
    expect(namesOf("tbl_CustodyHistory")).toEqual(["IDNCUSTODY", "IDNCASE", "CUSTODY", "DATDETAINED", "DATRELEASED"]);
    expect(namesOf("tblLookupCourtDecision")).toEqual([
      "idnCourtDecision",
      "strCaseType",
      "strDecCode",
      "strDecDescription",
      "strDecType",
      "strFinalDisposition",
      "blnActive",
      "datCreatedOn",
      "datModifiedOn",
    ]);
    expect(namesOf("tblLookupBaseCity")?.slice(9, 14)).toEqual([
      "BASE_PHONE_NO",
      "strRegion",
      "BaseEoir1Flag",
      "BaseEoir1Code",
      "BaseEoir1Suba",
    ]);
  });

  it("reads months of birth as months, not as dates", () => {
    expect(columnOf(findTable("A_TblCase"), "C_BIRTHDATE")?.type).toBe("month");
  });

  it("keeps ZIP and telephone numbers as text", () => {
    const numbers = everyColumn.filter(({ column }) => /zip|phone/i.test(column.name) && column.type !== "text");
    expect(numbers).toEqual([]);
  });

  it("knows columns by the names of other releases", () => {
    expect(columnOf(findTable("A_TblCase"), "Sex")?.formerly).toEqual(["GENDER"]);
    expect(columnOf(findTable("tblProBono"), "strAlienSex")?.formerly).toEqual(["strAlienGender"]);
    const removed = findTable("tbl_Court_Motions")?.columns.filter((column) => column.name.endsWith("_Remove")) ?? [];
    expect(removed).toHaveLength(8);
    expect(removed.every((column) => column.formerly?.includes(column.name.replace("_Remove", "")))).toBe(true);
  });
});

describe("findTable", () => {
  it.each(["A_TblCase", "a_tblcase", "A_TBLCASE.CSV", "A_TblCase.csv"])("finds the cases as %s", (name) => {
    expect(findTable(name)?.name).toBe("A_TblCase");
  });

  it("does not take one table for another that begins alike", () => {
    expect(findTable("tblAppeal")?.key).toBe("idnAppeal");
    expect(findTable("tblAppeal2")?.columns).toHaveLength(3);
  });

  it("finds nothing for a table that no release has held", () => {
    expect(findTable("tblAction")).toBeUndefined();
    expect(findTable("")).toBeUndefined();
  });
});
