import { describe, expect, it } from "vitest";
import { findTable } from "../../release/tables/catalogue.ts";
import type { Table } from "../../release/tables/table.ts";
import { Random } from "../random.ts";
import { RowBuffer } from "../row-buffer.ts";
import { DAMAGE_KINDS, type DamageKind } from "./kinds.ts";
import { DamagePlanter } from "./plant.ts";

const table = findTable("D_TblAssociatedBond") as Table;

/** Bond rows whose court has a name of two words, damaged by one kind; the text written and the damage planted. */
function damaged(kind: DamageKind, rate = 1) {
  const chunks: Uint8Array[] = [];
  const row = new RowBuffer("crlf", (bytes) => chunks.push(bytes));
  row.header(table.columns.map(({ name }) => name));
  const planter = new DamagePlanter(table, row, { seed: 3, rate, kinds: [kind], lineEnd: "\r\n" });
  const random = new Random(1, 2, 3);
  for (let i = 0; i < 40; i++) {
    for (const column of table.columns) {
      if (column.name === table.key) row.int(1000 + i);
      else if (column.type === "integer") row.int(7);
      else if (column.type === "date") row.date(15_000);
      else if (column.type === "time") row.time(540);
      else if (column.type === "text") row.text("NEW YORK");
      else if (column.type === "code" && (column.blankShare ?? 0) < 0.01) row.text("C");
      else row.nothing(random, 0, "spaces", 1);
    }
    row.end();
  }
  row.flush();
  const text = Buffer.concat(chunks).toString("latin1");
  return {
    text,
    lines: text.split(/\r\n|\r|\n/).slice(0, -1),
    planted: planter.planted,
    extraLines: planter.extraLines,
  };
}

describe("DamagePlanter", () => {
  it.each(DAMAGE_KINDS)("plants %s where it says, and never on adjacent lines", (kind) => {
    const { lines, planted, extraLines } = damaged(kind);
    if (kind === "short_row") {
      expect(planted.every(({ fields }) => fields !== null)).toBe(true);
    } else expect(planted.length).toBeGreaterThan(5);
    expect(lines).toHaveLength(41 + extraLines);
    const sound = table.columns.length;
    for (const [i, { line, key, recoverable, fields }] of planted.entries()) {
      const text = lines[line - 1] as string;
      if (key !== null) expect(text.startsWith(key)).toBe(true);
      expect(fields === null).toBe(recoverable === "quarantine");
      if (fields !== null) expect(fields).toHaveLength(sound);
      const before = planted[i - 1];
      if (before !== undefined) expect(line - before.line).toBeGreaterThan(1 + (kind.startsWith("cut") ? 1 : 0));
    }
  });

  it("breaks a court's name with a tab and says what it was", () => {
    const { lines, planted } = damaged("extra_tab");
    const broken = planted.filter(({ line }) => (lines[line - 1] as string).includes("NEW\tYORK"));
    expect(broken.length).toBeGreaterThan(0);
    for (const { line, fields } of planted) {
      expect((lines[line - 1] as string).split("\t")).toHaveLength(table.columns.length + 1);
      expect(fields).toContain("NEW YORK");
    }
  });

  it("cuts rows so that the two pieces hold every separator", () => {
    for (const kind of ["cut_by_cr", "cut_by_lf", "cut_by_crlf"] as const) {
      const { lines, planted } = damaged(kind);
      for (const { line } of planted) {
        const pieces = `${lines[line - 1]}${lines[line]}`;
        expect(pieces.split("\t")).toHaveLength(table.columns.length);
      }
    }
  });

  it("writes the same letter as one byte or as two", () => {
    const high = damaged("high_byte");
    const utf8 = damaged("valid_utf8");
    for (const { line, fields } of high.planted) {
      expect((high.lines[line - 1] as string).split("\t")).toEqual(fields);
    }
    for (const { line, fields } of utf8.planted) {
      const text = Buffer.from(utf8.lines[line - 1] as string, "latin1").toString("utf8");
      expect(text.split("\t")).toEqual(fields);
    }
  });

  it("empties in the truth only the value that a misfit destroyed", () => {
    const { lines, planted } = damaged("misfit_value");
    for (const { line, fields } of planted) {
      const written = (lines[line - 1] as string).split("\t");
      const changed = written.filter((value, i) => value !== fields?.[i]);
      expect(changed).toHaveLength(1);
    }
  });

  it("damages about the share of rows it is told to", () => {
    expect(damaged("hopeless", 0.1).planted.length).toBeLessThan(12);
  });
});
