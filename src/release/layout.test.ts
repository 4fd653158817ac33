import { describe, expect, it } from "vitest";
import { readHeader, withExtraFields, withTextColumns } from "./layout.ts";
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
    { name: "Sex", type: "code", width: 1, formerly: ["GENDER"], meaning: "sex" },
    { name: "City", type: "text", width: 15, meaning: "city" },
  ],
};

describe("readHeader", () => {
  it("finds the declared columns in any order and letter case", () => {
    const { layout, drift } = readHeader(["CITY", "id", "sEX"], TABLE);
    expect(layout.columns.map((column) => [column.name, column.type])).toEqual([
      ["CITY", "text"],
      ["id", "integer"],
      ["sEX", "code"],
    ]);
    expect(layout.key).toBe(1);
    expect([...layout.widths]).toEqual([15, 2147483647, 1]);
    expect(drift).toEqual({ added: [], missing: [], renamed: [] });
  });

  it("knows a column by its former name", () => {
    const { layout, drift } = readHeader(["ID", "GENDER", "City"], TABLE);
    expect(layout.columns[1]).toMatchObject({ name: "GENDER", type: "code", declared: { name: "Sex" } });
    expect(drift).toEqual({ added: [], missing: [], renamed: [["GENDER", "Sex"]] });
  });

  it("gives a declared column to one of the header's only", () => {
    const { layout, drift } = readHeader(["ID", "GENDER", "City", "Sex"], TABLE);
    expect(layout.columns.map((column) => column.declared?.name)).toEqual(["ID", undefined, "City", "Sex"]);
    expect(drift).toEqual({ added: ["GENDER"], missing: [], renamed: [] });
  });

  it("reads an unknown column as text and names a missing one", () => {
    const { layout, drift } = readHeader(["ID", "NEW", "Sex"], TABLE);
    expect(layout.columns[1]).toEqual({ name: "NEW", type: "text" });
    expect(drift).toEqual({ added: ["NEW"], missing: ["City"], renamed: [] });
  });

  it("gives names that are blank or occur again one of their own", () => {
    const { layout, drift } = readHeader(["ID", "", "City", "city", "City_2", "CITY"], TABLE);
    expect(layout.columns.map((column) => column.name)).toEqual([
      "ID",
      "_unnamed_2",
      "City",
      "city_3",
      "City_2",
      "CITY_4",
    ]);
    expect(drift.missing).toEqual(["Sex"]);
  });

  it("reads a table that is not declared as text, without a key", () => {
    const { layout, drift } = readHeader(["a", "b"]);
    expect(layout).toMatchObject({ key: -1, columns: [{ type: "text" }, { type: "text" }] });
    expect(layout.table).toBeUndefined();
    expect(drift.added).toEqual([]);
  });
});

describe("withExtraFields", () => {
  it("adds text columns behind the header's own", () => {
    const layout = withExtraFields(readHeader(["ID", "Sex", "City"], TABLE).layout, 2);
    expect(layout.columns.slice(3)).toEqual([
      { name: "_extra_1", type: "text" },
      { name: "_extra_2", type: "text" },
    ]);
    expect(layout.kinds).toHaveLength(5);
    expect(layout.key).toBe(0);
  });
});

describe("withTextColumns", () => {
  it("reads the chosen columns as text of any length and leaves the others", () => {
    const layout = withTextColumns(readHeader(["ID", "Sex", "City"], TABLE).layout, new Set([1]));
    expect(layout.columns.map((column) => column.type)).toEqual(["integer", "text", "text"]);
    expect(layout.columns[1]?.declared?.name).toBe("Sex");
    expect([...layout.widths]).toEqual([2147483647, 2147483647, 15]);
  });
});
