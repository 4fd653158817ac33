import { describe, expect, it } from "vitest";
import type { Answer, AnswerRow } from "../answer.ts";
import { csvOf } from "./csv.ts";
import { inReadingOrder } from "./reading-order.ts";
import { readingTable } from "./reading-table.ts";
import { countsOf, marksOf } from "./remarks.ts";

/** An answer of a few rows; only what the formats read. */
function answer(by: readonly string[], rows: readonly AnswerRow[], more: Partial<Answer> = {}): Answer {
  return {
    request: { by, period: null },
    columns: [
      { name: "share", title: "share", format: "share", meaning: "" },
      { name: "low", title: "low", format: "share", meaning: "" },
      { name: "high", title: "high", format: "share", meaning: "" },
      { name: "denominator", title: "denominator", format: "count", meaning: "" },
    ],
    rows,
    release: { id: "2026-08-01", checksum: "0", simulated: true },
    leftOut: 0,
    withheld: 0,
    unclassified: null,
    ...more,
  } as unknown as Answer;
}

function row(dimension: string, code: string | null, name: string, denominator: number | null): AnswerRow {
  const share = denominator === null ? null : 0.5;
  return {
    period: null,
    groups: [{ dimension, code, name }],
    values: { share, low: denominator === null ? null : 0.25, high: denominator === null ? null : 0.75, denominator },
    withheld: denominator === null,
  } as AnswerRow;
}

const courts = [row("court", "A", 'Adelanto, "west"', 1200), row("court", "B", "Boston", 12000)];

describe("csvOf", () => {
  it("quotes names with commas and quotes, and leaves numbers as they are", () => {
    expect(csvOf(answer(["court"], courts))).toBe(
      'court,court_name,share,low,high,denominator,withheld,release,simulated\nA,"Adelanto, ""west""",0.5,0.25,0.75,1200,false,2026-08-01,true\nB,Boston,0.5,0.25,0.75,12000,false,2026-08-01,true\n',
    );
  });

  it("leaves cells without a number empty", () => {
    expect(csvOf(answer(["court"], [row("court", null, "not recorded", null)]))).toContain(
      "\n,not recorded,,,,,true,2026-08-01,true\n",
    );
  });
});

describe("inReadingOrder", () => {
  const names = (given: Answer) => inReadingOrder(given).map(({ groups }) => groups[0]?.name);

  it("puts first what is about the most", () => {
    expect(names(answer(["court"], courts))).toEqual(["Boston", 'Adelanto, "west"']);
  });

  it("never ranks judges", () => {
    const judges = [row("judge", "2", "Young", 900), row("judge", "1", "Adams", 5)];
    expect(names(answer(["judge"], judges))).toEqual(["Adams", "Young"]);
  });

  it("keeps years in order, those not recorded last", () => {
    const years = [row("filed_year", null, "not recorded", 9), row("filed_year", "2019", "2019", 1)];
    expect(names(answer(["filed_year"], years))).toEqual(["2019", "not recorded"]);
  });
});

describe("readingTable", () => {
  it("shows both ends of an interval in one column, and words for withheld rows", () => {
    const table = readingTable(answer(["court"], [...courts, row("court", "C", "Chicago", null)]));
    expect(table.columns.map(({ title }) => title)).toEqual(["Court", "Share", "95 % interval", "Denominator", ""]);
    expect(table.rows).toEqual([
      ["Boston", "50.0 %", "25.0 to 75.0 %", "12,000", ""],
      ['Adelanto, "west"', "50.0 %", "25.0 to 75.0 %", "1,200", ""],
      ["Chicago", "-", "-", "under 11", "withheld"],
    ]);
  });
});

describe("marksOf and countsOf", () => {
  it("say nothing where nothing must be said", () => {
    expect([marksOf(answer(["court"], courts)), countsOf(answer(["court"], courts))]).toEqual([[], []]);
  });

  it("tell what was left out and could not be decoded", () => {
    const told = countsOf(answer(["court"], courts, { leftOut: 3, unclassified: { rows: 1, of: 400, share: 0.0025 } }));
    expect(told).toEqual([
      "Left out of the breakdown: 3 rows under codes that stand for no single one.",
      "Codes that could not be decoded: 1 of 400 rows (0.3 %).",
    ]);
  });
});
