import { describe, expect, it } from "vitest";
import { findSeries } from "../facts/published.ts";
import type { Answer } from "./answer.ts";
import { comparedCounts } from "./compared-counts.ts";
import { countBeside, requestOf } from "./counts-beside.ts";
import type { Kind } from "./definition.ts";
import { definitionOf, findMeasure } from "./resolve.ts";

const counted = (id: string) => comparedCounts.find((count) => count.id === id)!;

/** An answer of one number a period: its label, last day and value, and whether the record ends within it. */
function answered(
  kind: Kind,
  periods: readonly (readonly [label: string, end: string, value: number, partial?: true])[],
) {
  const rows = periods.map(([label, end, value, partial = false]) => ({
    period: { label, start: end, end, partial, provisional: false },
    groups: [],
    values: { count: value },
    withheld: false,
  }));
  return { kind, columns: [{ name: "count" }], rows } as unknown as Answer;
}

describe("comparedCounts", () => {
  it("names only measures, variants and series that there are", () => {
    for (const { measure, variant, series } of comparedCounts) {
      expect(definitionOf(findMeasure(measure), variant).title).not.toBe("");
      expect(series.filter((id) => findSeries(id) === undefined)).toEqual([]);
    }
  });

  it("sets no projection, part or rate beside a count", () => {
    const compared = comparedCounts.flatMap(({ series }) => series.map((id) => findSeries(id)!));
    expect(compared.filter(({ unit }) => unit === "percent" || unit === "percentage points")).toEqual([]);
    expect(compared.filter(({ derived }) => derived).map(({ id }) => id)).toEqual([]);
    expect(compared.filter(({ points }) => points.some(({ part }) => part !== undefined))).toEqual([]);
  });
});

describe("countBeside", () => {
  it("asks by month for what is counted on a day, and by fiscal year for what happens in one", () => {
    expect(requestOf(counted("pending")).period).toBe("month");
    expect(requestOf(counted("filed"))).toEqual({ measure: "cases_filed", variant: "standard", period: "fiscal-year" });
  });

  it("gives ours less the published value, and that as a share of it", () => {
    const { series } = countBeside(counted("filed"), answered("count", [["FY2018", "2018-09-30", 320000]]));
    const year = series[0]?.values.find(({ fiscalYear }) => fiscalYear === 2018);
    expect(year).toMatchObject({ period: "FY2018", ours: 320000, source: "EOIR-PNC-2021" });
    expect(year?.residual).toBe(320000 - year!.published);
    expect(year?.share).toBeCloseTo(year!.residual! / year!.published);
  });

  it("sets the last day of September beside a fiscal year of what is counted on a day, and a month's end beside that day", () => {
    const answer = answered("level", [
      ["2018-05", "2018-05-31", 700000],
      ["2018-09", "2018-09-30", 800000],
    ]);
    const { series } = countBeside(counted("pending"), answer);
    const eoir = series.find((each) => each.series.id === "pending-eoir-2021");
    const trac = series.find((each) => each.series.id === "pending-trac-active");
    expect(eoir?.values.filter(({ ours }) => ours !== null).map(({ period }) => period)).toEqual(["FY2018"]);
    expect(eoir?.values.find(({ ours }) => ours !== null)?.residual).toBe(800000 - 796513);
    expect(trac?.values.filter(({ ours }) => ours !== null).map(({ period }) => period)).toEqual([
      "2018-05-31",
      "FY2018",
    ]);
  });

  it("sets nothing of ours beside a day within a month, a stretch of months, or a year that the record ends in", () => {
    const filed = countBeside(counted("filed"), answered("count", [["FY2023", "2023-05-31", 900000, true]]));
    expect(filed.series.flatMap(({ values }) => values).filter(({ ours }) => ours !== null)).toEqual([]);
    const inactive = countBeside(counted("inactive"), answered("level", [["2018-11", "2018-11-30", 300000]]));
    const putBack = inactive.series.find(({ series }) => series.id === "closed-cases-put-back-trac");
    expect(putBack?.values[0]).toMatchObject({ period: "2018-11-08", ours: null, residual: null, share: null });
  });

  it("tells between which shares the remainders lie", () => {
    const { series } = countBeside(
      counted("filed"),
      answered("count", [
        ["FY2017", "2017-09-30", 300000],
        ["FY2018", "2018-09-30", 300000],
      ]),
    );
    const [eoir] = series;
    expect([eoir?.span?.least.period, eoir?.span?.greatest.period]).toEqual(["FY2018", "FY2017"]);
    expect(eoir?.span?.least.share).toBeLessThan(eoir?.span?.greatest.share ?? 0);
  });

  it("gives the published values alone without an answer", () => {
    const { series } = countBeside(counted("pending"), null);
    expect(series[0]?.values.map(({ ours }) => ours)).toEqual(series[0]?.values.map(() => null));
    expect(series.map(({ span }) => span)).toEqual(series.map(() => null));
  });
});
