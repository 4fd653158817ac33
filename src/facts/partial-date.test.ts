import { describe, expect, it } from "vitest";
import { dateInWords, datePrecision } from "./partial-date.ts";

describe("datePrecision", () => {
  it("tells how far a date is known", () => {
    expect(["2018-05-17", "2018-05", "2018"].map(datePrecision)).toEqual(["day", "month", "year"]);
  });

  it("knows no day that the calendar does not have", () => {
    expect(["2018-02-30", "2018-13", "2018-5-17", "May 2018", ""].map(datePrecision)).toEqual(Array(5).fill(null));
    expect(datePrecision("2020-02-29")).toBe("day");
  });
});

describe("dateInWords", () => {
  it("says no more of a date than is known", () => {
    expect(["2018-05-17", "2018-05", "2018"].map(dateInWords)).toEqual(["17 May 2018", "May 2018", "2018"]);
  });
});
