import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";
import type { ColumnType } from "./tables/table.ts";

describe("fitText", () => {
  it("reads a date at midnight as a day, and refuses one with a time of day", () => {
    expect(fitText("date", "2018-09-10 00:00:00.000")).toBe("2018-09-10");
    expect(fitText("date", "2018-09-10")).toBe("2018-09-10");
    expect(fitText("date", "2018-09-10 08:30:00.000")).toBeUndefined();
  });

  it("knows which days the calendar has", () => {
    expect(fitText("date", "2000-02-29")).toBe("2000-02-29");
    expect(fitText("date", "1900-02-29")).toBeUndefined();
    expect(fitText("date", "2018-06-31")).toBeUndefined();
    expect(fitText("date", "0000-01-01")).toBeUndefined();
    expect(fitText("date", "2925-03-01 00:00:00.000")).toBe("2925-03-01");
  });

  it("keeps a time stamp's time of day", () => {
    expect(fitText("timestamp", "2018-09-10 08:30:15.123")).toBe("2018-09-10 08:30:15.123");
    expect(fitText("timestamp", "2018-09-10 24:00:00.000")).toBeUndefined();
    expect(fitText("timestamp", "2018-09-10 8:30")).toBeUndefined();
  });

  it("reads a month of birth as the first of that month", () => {
    expect(fitText("month", "6/1968")).toBe("1968-06-01");
    expect(fitText("month", "12/1968")).toBe("1968-12-01");
    expect(fitText("month", "13/1968")).toBeUndefined();
    expect(fitText("month", "6/68")).toBeUndefined();
  });

  it("reads times with and without a colon", () => {
    expect(fitText("time", "0830")).toBe("0830");
    expect(fitText("time", "9:30")).toBe("930");
    expect(fitText("time", "2400")).toBeUndefined();
    expect(fitText("time", "0860")).toBeUndefined();
  });

  it("reads -1 as a set flag", () => {
    expect(fitText("flag", "-1")).toBe("1");
    expect(fitText("flag", "0")).toBe("0");
    expect(fitText("flag", "Y")).toBeUndefined();
  });

  it("holds integers to 32 bits", () => {
    expect(fitText("integer", "2147483647")).toBe("2147483647");
    expect(fitText("integer", "-2147483648")).toBe("-2147483648");
    expect(fitText("integer", "2147483648")).toBeUndefined();
    expect(fitText("integer", "FC")).toBeUndefined();
    expect(fitText("integer", "0000")).toBe("0000");
  });

  it("takes any text for a code or a text, N/A and b6 among them", () => {
    for (const text of ["N/A", "NA", "00", "b6", "??", "A.2.a"]) {
      expect(fitText("code", text)).toBe(text);
      expect(fitText("text", text)).toBe(text);
    }
  });

  it("takes blank for every type", () => {
    for (const type of TYPES) expect(fitText(type, "")).toBe("");
  });

  it("does not take a letter for the digit that it becomes when cut to one byte", () => {
    expect(fitText("integer", "\u0131")).toBeUndefined();
    expect(fitText("flag", "\u0130")).toBeUndefined();
  });

  it("agrees with the plain statement of every type on texts that nearly fit", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), nearlyValid(), (type, text) => {
        expect(fitText(type, text)).toBe(plainFit(type, text));
      }),
      { numRuns: 5000 },
    );
  });

  it("gives a text that fits again and stays the same, but for months", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), nearlyValid(), (type, text) => {
        const typed = fitText(type, text);
        if (typed !== undefined) expect(fitText(type === "month" ? "date" : type, typed)).toBe(typed);
      }),
      { numRuns: 1000 },
    );
  });
});

const TYPES: readonly ColumnType[] = ["text", "code", "integer", "date", "timestamp", "month", "time", "flag", "money"];

/** Texts near the forms of the types: one of them as it is, or with a character put in, left out or replaced. */
function nearlyValid(): fc.Arbitrary<string> {
  const digits = (most: number) => fc.nat(10 ** most - 1).map((value) => String(value).padStart(most, "0"));
  const day = fc.oneof(
    fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join("-")),
    fc
      .tuple(fc.integer({ min: 0, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 27, max: 32 }))
      .map(([year, month, date]) => `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`),
  );
  const clock = fc.oneof(
    fc.constantFrom(" 00:00:00.000", " 00:00:00", " 00:00:00.0000000", " 00:00:00.", " 23:59:59.999999"),
    fc
      .tuple(fc.nat(25), fc.nat(61), fc.nat(61), fc.nat(999))
      .map(([hour, minute, second, rest]) => ` ${pad(hour)}:${pad(minute)}:${pad(second)}.${rest}`),
  );
  const form = fc.oneof(
    day,
    fc.tuple(day, clock).map((parts) => parts.join("")),
    fc.tuple(fc.nat(14), digits(4)).map((parts) => parts.join("/")),
    fc.tuple(fc.nat(25), fc.nat(61)).map(([hour, minute]) => `${hour}:${pad(minute)}`),
    digits(4),
    digits(3),
    fc.constantFrom(
      "0",
      "1",
      "-1",
      "-",
      "",
      ".",
      "-.5",
      "N/A",
      "2147483647",
      "-2147483648",
      "2147483648",
      "-2147483649",
    ),
    fc.integer().map(String),
    fc.tuple(fc.nat(1e15), digits(4)).map((parts) => parts.join(".")),
    fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map(String),
    fc.string({ unit: fc.constantFrom(..."0123456789-/:. MI"), maxLength: 30 }),
  );
  const edit = fc.tuple(fc.nat(30), fc.nat(1), fc.constantFrom("", ..."0129-/:. ~A\u0130"));
  const edited = fc
    .tuple(form, edit)
    .map(([text, [at, taken, put]]) => text.slice(0, at) + put + text.slice(at + taken));
  return fc.oneof(form, edited).map((text) => text.trim());
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null || parts[1] === "0000") return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function plainFit(type: ColumnType, text: string): string | undefined {
  if (text === "" || type === "text" || type === "code") return text;
  switch (type) {
    case "integer":
      return /^-?\d{1,10}$/.test(text) && Number(text) === (Number(text) | 0) ? text : undefined;
    case "date":
      return isDay(text.slice(0, 10)) && /^.{10}( 00:00:00(\.0{1,6})?)?$/.test(text) ? text.slice(0, 10) : undefined;
    case "timestamp":
      return isDay(text.slice(0, 10)) && /^.{10}( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?)?$/.test(text)
        ? text
        : undefined;
    case "month": {
      const [, month, year] = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(text) ?? [];
      return month === undefined || year === "0000" ? undefined : `${year}-${month.padStart(2, "0")}-01`;
    }
    case "time":
      return /^([01]?\d|2[0-3]):?[0-5]\d$/.test(text) ? text.replace(":", "") : undefined;
    case "flag":
      return /^(0|-?1)$/.test(text) ? text.replace("-", "") : undefined;
    case "money":
      return /^-?(\d{1,14}|\d{0,14}\.\d{1,4})$/.test(text) ? text : undefined;
  }
}
