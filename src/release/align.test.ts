import { describe, expect, it } from "vitest";
import { align, type Pieces } from "./align.ts";
import { readHeader } from "./layout.ts";
import { Profile } from "./profile.ts";
import type { Table } from "./tables/table.ts";

describe("align", () => {
  it("reads pieces that are a row as that row, without damage", () => {
    const [best] = readings("7|NEW YORK|NY|2018-09-10");
    expect(best).toMatchObject({ fields: ["7", "NEW YORK", "NY", "2018-09-10"], damage: 0, mergedTabs: 0, missing: 0 });
  });

  it("puts the pieces of a city together", () => {
    const [best] = readings("7|NEW|YORK|NY|2018-09-10");
    expect(best).toMatchObject({ fields: ["7", "NEW YORK", "NY", "2018-09-10"], mergedTabs: 1 });
  });

  it("never puts pieces with a tab between them together to a number, a code or a date", () => {
    const all = ["20|18|NY|MIAMI|2018-09-10", "7|MIAMI|N|Y|2018-09-10"].flatMap((text) => readings(text));
    expect(all.filter(({ fields }) => fields[0] === "2018" || (fields[2] === "NY" && fields[1] === "MIAMI"))).toEqual(
      [],
    );
  });

  it("does not make a text that is longer than its column allows", () => {
    const long = readings("7|SAN FRANCISCO|NORTH|CA|2018-09-10");
    expect(long.filter(({ fields }) => fields[1] === "SAN FRANCISCO NORTH")).toEqual([]);
  });

  it("takes a line end for part of a value, never for a separator", () => {
    expect(readings("7|NEW/YORK|NY|2018-09-10")[0]?.fields).toEqual(["7", "NEW YORK", "NY", "2018-09-10"]);
    expect(readings("7|MIAMI/|FL|2018-09-10")[0]?.fields).toEqual(["7", "MIAMI", "FL", "2018-09-10"]);
    expect(readings("7|MIAMI|FL|2018-/09-10")[0]?.fields[3]).toBe("2018-09-10");
    expect(readings("7|MIAMI/FL|2018-09-10").filter(({ fields }) => fields[2] === "FL")).toEqual([]);
  });

  it("lets columns at the end be missing only where they can be blank, or where rows usually stop", () => {
    expect(readings("7|MIAMI|FL")[0]).toMatchObject({ fields: ["7", "MIAMI", "FL", ""], missing: 1 });
    expect(readings("7|MIAMI")).toEqual([]);
    expect(readings("7|MIAMI", new Set([2]))[0]).toMatchObject({ fields: ["7", "MIAMI", "", ""], missing: 2 });
  });

  it("names the columns whose value does not fit", () => {
    expect(readings("FC|MIAMI|FL|2018-09-10")[0]?.misfits).toEqual([0]);
  });

  it("gives different rows, cheapest first", () => {
    const all = readings("7|NEW||YORK|NY|");
    const costs = all.map(({ surprise, damage }) => surprise + damage);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
    expect(new Set(all.map(({ fields }) => fields.join("|"))).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1);
  });
});

const TABLE: Table = {
  name: "tblPeople",
  folder: "core",
  grain: "one person",
  meaning: "people",
  key: "ID",
  rows: 1,
  columns: [
    { name: "ID", type: "integer", blankShare: 0, meaning: "number" },
    { name: "CITY", type: "text", width: 15, blankShare: 0, meaning: "city" },
    { name: "STATE", type: "code", width: 2, blankShare: 0, meaning: "state" },
    { name: "LEFT", type: "date", blankShare: 0.5, meaning: "day of leaving" },
  ],
};

/** Pieces written with `|` for a tab and `/` for a line end. */
function piecesOf(text: string): Pieces {
  const marks = [...text.matchAll(/[|/]/g)].map(([mark]) => (mark === "|" ? ("tab" as const) : ("break" as const)));
  return { pieces: text.split(/[|/]/), separators: marks };
}

function readings(text: string, usualLengths?: ReadonlySet<number>) {
  const { layout } = readHeader(["ID", "CITY", "STATE", "LEFT"], TABLE);
  const profile = new Profile(layout);
  const places = ["MIAMI|FL", "NEW YORK|NY", "LOS ANGELES|CA", "OMAHA|NE"];
  for (let n = 0; n < 200; n++) {
    profile.learn([String(n % 10), ...(places[n % 4] as string).split("|"), n % 2 === 0 ? "" : "2018-09-10"]);
  }
  return align(piecesOf(text), layout, profile, usualLengths);
}
