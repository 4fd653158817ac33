import { describe, expect, it } from "vitest";
import { studentCdf, studentQuantile } from "./student.ts";

describe("studentQuantile", () => {
  it("gives the printed table of two-sided 95 % points (Fisher and Yates, Statistical Tables, table III)", () => {
    const table = { 1: 12.706, 2: 4.303, 5: 2.571, 10: 2.228, 30: 2.042, 60: 2.0, 120: 1.98 };
    for (const [degrees, printed] of Object.entries(table)) {
      expect(studentQuantile(0.975, Number(degrees))).toBeCloseTo(printed, 3);
    }
  });

  it("has closed forms for one and two degrees of freedom", () => {
    for (const p of [0.0005, 0.1, 0.4, 0.5, 0.74, 0.975]) {
      const spread = 2 * p - 1;
      expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 9);
      expect(studentQuantile(p, 2)).toBeCloseTo(spread * Math.sqrt(2 / (1 - spread * spread)), 12);
    }
  });

  it("agrees with SciPy 1.17 elsewhere", () => {
    expect(studentQuantile(0.975, 57)).toBeCloseTo(2.002465459291007, 12);
    expect(studentQuantile(0.6, 7.5)).toBeCloseTo(0.26250189880429486, 12);
    expect(studentQuantile(0.0005, 3)).toBeCloseTo(-12.923978636687481, 11);
  });

  it("is infinite at 0 and 1 and refuses what is no probability", () => {
    expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
    expect(() => studentQuantile(-1, 3)).toThrow(RangeError);
  });
});

describe("studentCdf", () => {
  it("agrees with SciPy 1.17", () => {
    expect(studentCdf(2, 5)).toBeCloseTo(0.9490302605850708, 13);
    expect(studentCdf(-1.3, 57)).toBeCloseTo(0.0994167377158803, 13);
    expect(studentCdf(0.2, 1.5)).toBeCloseTo(0.567403161627116, 13);
  });
});
