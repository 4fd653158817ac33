import { describe, expect, it } from "vitest";
import { publishedNumber, publishedPeriod } from "./published-words.ts";

describe("publishedPeriod", () => {
  it("names years, months, days and spans as readers write them", () => {
    expect(publishedPeriod({ kind: "fiscal-year", year: 2018 })).toBe("FY2018");
    expect(publishedPeriod({ kind: "calendar-year", year: 2018 })).toBe("2018");
    expect(publishedPeriod({ kind: "month", month: "2018-03" })).toBe("March 2018");
    expect(publishedPeriod({ kind: "span", from: "2018-10", to: "2019-03-31" })).toBe("October 2018 to 31 March 2019");
  });
});

describe("publishedNumber", () => {
  it("has commas, two decimals at most where small, and a true minus", () => {
    expect([796513, 12.345, -242890.4].map(publishedNumber)).toEqual(["796,513", "12.35", "−242,890"]);
  });
});
