import { describe, expect, it } from "vitest";
import { fitText } from "../src/release/fit-text.ts";
import { readHeader } from "../src/release/layout.ts";
import { Profile } from "../src/release/profile.ts";
import { REPAIR_KINDS, type Repaired, Repairer } from "../src/release/repair.ts";
import type { Column, Table } from "../src/release/tables/table.ts";
import { MADE_UP_COLUMNS, repairExamples, setAsideExamples } from "../src/web/integrity/made-up-lines.ts";

/** The table that the made-up lines are of. */
const types: readonly Column["type"][] = ["integer", "text", "text", "code", "code", "code"];
const table: Table = {
  name: "tblMadeUp",
  folder: "core",
  grain: "one case that nobody has",
  meaning: "made up",
  key: "Case",
  rows: 1,
  columns: MADE_UP_COLUMNS.map((name, at) => ({ name, type: types[at] ?? "text", meaning: name })),
};

const PLACES = [
  ["SPRING CREEK", "TX"],
  ["OAK HILL", "FL"],
  ["CANON HILL", "TX"],
  ["OAK HILL SPRING", "FL"],
] as const;

const soundRows = Array.from({ length: 400 }, (_, n) => {
  const [city, state] = PLACES[n % PLACES.length] ?? PLACES[0];
  const nationality = ["HO", "GT", "MX", "CU", "ES"][n % 5] ?? "";
  const custody = n % 4 === 3 ? "" : (["N", "D"][n % 2] ?? "");
  const place = ["MAIN HALL", "ANNEX", "SPRING", "SPRING MAIN HALL"][(n * 3) % 4] ?? "";
  return [String(9_100_000 + n), city, place, state, nationality, custody];
});

/** What the loader makes of text: lines end at a line feed, and characters are bytes. */
function repaired(text: string): Repaired {
  const { layout } = readHeader([...MADE_UP_COLUMNS], table);
  const profile = new Profile(layout);
  for (const row of soundRows) profile.learn(row);
  const isSound = (line: string) => {
    const fields = line.split("\t");
    const fits = fields.every((value, at) => fitText(layout.columns[at]?.type ?? "text", value) !== undefined);
    return fields.length === MADE_UP_COLUMNS.length && /^[\t -~]*$/.test(line) && fits;
  };
  return new Repairer(layout, profile).repair(
    text.split("\n").map((line, at) => ({ number: at + 2, raw: Buffer.from(line, "latin1"), sound: isSound(line) })),
  );
}

describe("the made-up lines of the record's page", () => {
  it("show every kind of repair", () => {
    expect(repairExamples.map(({ kind }) => kind).toSorted()).toEqual([...REPAIR_KINDS].toSorted());
  });

  it.each(repairExamples.map((example) => [example.title, example] as const))("%s is mended as shown", (_, example) => {
    const { rows, quarantine } = repaired(example.before);
    expect(quarantine).toEqual([]);
    expect(rows.map(({ fields }) => fields)).toEqual([example.after]);
    expect(rows[0]?.kinds).toEqual([example.kind]);
  });

  it.each(setAsideExamples.map((example) => [example.title, example] as const))(
    "%s is set aside for the reason shown",
    (_, example) => {
      const { rows, quarantine } = repaired(example.line);
      expect(rows).toEqual([]);
      expect(quarantine.map(({ reason }) => reason)).toContain(example.reason);
    },
  );
});
