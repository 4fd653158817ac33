import { describe, expect, it } from "vitest";
import { dimensions } from "../../measures/dimensions/catalogue.ts";
import { cleanTableNames } from "../../record/views.ts";
import { dispositions } from "../../release/tables/dispositions.ts";
import { codebook } from "./codebook.ts";

const { clean, beside, core, lists, codes } = codebook();
const columns = [...clean, ...beside, ...core, ...lists].flatMap((table) =>
  table.columns.map((column) => ({ table: table.name, ...column })),
);

describe("codebook", () => {
  it("has every clean table, every table of a release and every file beside them", () => {
    expect(clean.map(({ name }) => name)).toEqual(cleanTableNames);
    expect([core.length, lists.length, beside.length]).toEqual([19, 78, 3]);
  });

  it("says of every column what it means", () => {
    for (const { table, name, meaning } of columns) expect(meaning, `${table}.${name}`).not.toBe("");
  });

  it("marks case numbers, addresses, months of birth and raw lines as never shown", () => {
    const marked = columns.filter(({ neverShown }) => neverShown !== null).map(({ table, name }) => `${table}.${name}`);
    for (const name of [
      "A_TblCase.IDNCASE",
      "A_TblCase.ALIEN_ZIPCODE",
      "A_TblCase.C_BIRTHDATE",
      "cases.idncase",
      "cases.family",
      "family_links.rider_case",
      "tbl_JuvenileHistory.idnCase",
      "quarantine.raw",
    ]) {
      expect(marked).toContain(name);
    }
  });

  it("leaves open what figures are broken down by", () => {
    const shown = new Set(
      clean.flatMap((table) => table.columns).flatMap((column) => column.neverShown ?? column.name),
    );
    for (const { id } of dimensions) {
      if (id === "family") continue;
      if (clean.some((table) => table.columns.some(({ name }) => name === id))) expect(shown).toContain(id);
    }
  });

  it("has every disposition in one list, and every list under a name of its own", () => {
    const own = codes.filter(({ id }) => id.startsWith("dispositions-"));
    expect(own.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(dispositions.length);
    expect(new Set(codes.map(({ id }) => id)).size).toBe(codes.length);
    for (const { columns: heads, rows } of codes) for (const row of rows) expect(row).toHaveLength(heads.length);
  });
});
