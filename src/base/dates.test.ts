import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  fiscalYear,
  inWords,
  isDay,
  periodEnd,
  periodInWords,
  periodKinds,
  periodLabel,
  periodStart,
  periodStarts,
  spanOf,
} from "./dates.ts";

const days = fc.integer({ min: -30_000, max: 60_000 }).map(dayOf);

describe("a day", () => {
  it("is a day of the calendar", () => {
    expect(["2020-02-29", "1982-12-31"].every(isDay)).toBe(true);
    expect(["2019-02-29", "2019-13-01", "2019-2-1", "2019-02-30", "2019", "", "2019-01-01T00:00"].some(isDay)).toBe(
      false,
    );
  });

  it("has a number, and the number its day", () => {
    expect([dayNumber("1970-01-01"), dayNumber("1969-12-31"), dayNumber("2000-03-01")]).toEqual([0, -1, 11_017]);
    fc.assert(fc.property(days, (day) => dayOf(dayNumber(day)) === day));
  });

  it("is so many days from another", () => {
    expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
    expect(addDays("2019-01-01", -1)).toBe("2018-12-31");
    expect(daysBetween("2019-10-01", "2020-10-01")).toBe(366);
  });

  it("stays inside its month when moved by months", () => {
    expect(addMonths("2019-01-31", 1)).toBe("2019-02-28");
    expect(addMonths("2020-01-31", 1)).toBe("2020-02-29");
    expect(addMonths("2019-01-15", -2)).toBe("2018-11-15");
    expect(addMonths("2018-10-01", 12)).toBe("2019-10-01");
  });

  it("is written out in English", () => {
    expect(inWords("2018-10-01")).toBe("1 October 2018");
  });
});

describe("a period", () => {
  it("begins a fiscal year on 1 October", () => {
    expect([fiscalYear("2018-09-30"), fiscalYear("2018-10-01")]).toEqual([2018, 2019]);
    expect(periodStart("fiscal-year", "2019-09-30")).toBe("2018-10-01");
    expect(periodEnd("fiscal-year", "2018-10-01")).toBe("2019-09-30");
  });

  it("holds the day that it is the period of, and meets its neighbour", () => {
    fc.assert(
      fc.property(fc.constantFrom(...periodKinds), days, (kind, day) => {
        const start = periodStart(kind, day);
        const end = periodEnd(kind, start);
        expect(start <= day && day <= end).toBe(true);
        expect(periodStart(kind, end)).toBe(start);
        expect(periodStart(kind, addDays(end, 1))).toBe(addDays(end, 1));
      }),
    );
  });

  it("is one of a row of starts", () => {
    expect(periodStarts("quarter", "2018-10-01", "2019-06-30")).toEqual(["2018-10-01", "2019-01-01", "2019-04-01"]);
    expect(periodStarts("month", "2019-01-01", "2018-12-31")).toEqual([]);
  });

  it("has a short name and one in English", () => {
    const named = periodKinds.map((kind) => [periodLabel(kind, "2018-10-01"), periodInWords(kind, "2018-10-01")]);
    expect(named).toEqual([
      ["2018-10", "October 2018"],
      ["2018 Q4", "the fourth quarter of 2018"],
      ["2018", "2018"],
      ["FY2019", "fiscal year 2019"],
    ]);
  });
});

describe("a span in words", () => {
  it.each([
    ["2018-10-01", "2018-10-01", "2018-10-01"],
    ["2019-02", "2019-02-01", "2019-02-28"],
    ["2019", "2019-01-01", "2019-12-31"],
    ["FY2019", "2018-10-01", "2019-09-30"],
    ["fy 2019", "2018-10-01", "2019-09-30"],
    ["2019-Q2", "2019-04-01", "2019-06-30"],
    ["2019q4", "2019-10-01", "2019-12-31"],
  ])("%s is %s to %s", (text, first, last) => {
    expect(spanOf(text)).toEqual({ first, last });
  });

  it.each(["2019-13", "2019-Q5", "2019-02-30", "last year", "19", "", "FY0000", "0000", "0050-Q1", "0050-01"])(
    "%s names none",
    (text) => {
      expect(spanOf(text)).toBeUndefined();
    },
  );
});
