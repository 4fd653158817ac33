import { describe, expect, it } from "vitest";
import { readHeader } from "./layout.ts";
import { surveyRows } from "./survey.ts";
import type { Table } from "./tables/table.ts";

const TABLE: Table = {
  name: "tblPeople",
  folder: "core",
  grain: "one person",
  meaning: "people",
  key: "ID",
  rows: 1,
  columns: [
    { name: "ID", type: "integer", meaning: "number" },
    { name: "BORN", type: "date", meaning: "day of birth" },
    { name: "SEX", type: "code", width: 1, meaning: "sex" },
  ],
};
const { layout } = readHeader(["ID", "BORN", "SEX"], TABLE);

function survey(rows: readonly string[]) {
  return surveyRows(
    layout,
    rows.map((row) => Buffer.from(row)),
  );
}

function rows(count: number, row: (n: number) => string): string[] {
  return Array.from({ length: count }, (_, n) => row(n));
}

describe("surveyRows", () => {
  it("changes nothing for rows as declared", () => {
    const found = survey(rows(100, (n) => `${n}\t2001-02-03\tF`));
    expect(found).toEqual({ layout, drift: { extraFields: 0, otherwiseTyped: [] } });
  });

  it("keeps two fields that every row has beyond the header", () => {
    const found = survey(rows(100, (n) => `${n}\t2001-02-03\tF\t0\t`));
    expect(found.drift.extraFields).toBe(2);
    expect(found.layout.columns.map((column) => column.name)).toEqual(["ID", "BORN", "SEX", "_extra_1", "_extra_2"]);
  });

  it("takes a few longer rows for damage", () => {
    const found = survey(rows(100, (n) => `${n}\t2001-02-03\tF${n % 10 === 0 ? "\t" : ""}`));
    expect(found.drift.extraFields).toBe(0);
  });

  it("reads a column as text when most of its values have another form", () => {
    const found = survey(rows(100, (n) => `${n}\t03-FEB-01\t${n % 3 === 0 ? "F" : "Female"}`));
    expect(found.drift.otherwiseTyped).toEqual(["BORN", "SEX"]);
    expect(found.layout.columns.map((column) => column.type)).toEqual(["integer", "text", "text"]);
  });

  it("does not judge a column by fewer than 50 values or by blanks", () => {
    const found = survey(rows(200, (n) => `${n}\t${n < 49 ? "03-FEB-01" : "\0 "}\tF`));
    expect(found.drift.otherwiseTyped).toEqual([]);
  });

  it("changes nothing for a file without rows", () => {
    expect(survey([]).layout).toBe(layout);
    expect(survey(["", "\0"]).layout).toBe(layout);
  });
});
