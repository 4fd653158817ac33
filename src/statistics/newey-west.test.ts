import { describe, expect, it } from "vitest";
import { defaultLag, type NeweyWestFit, neweyWest } from "./newey-west.ts";

// U.S. investment 1963 to 1982 (Greene, Econometric Analysis, 2nd ed., 1993, table 15.1): nominal product, nominal
// investment, price index, interest. The model is that of `Investment` in R's sandwich package: real investment on
// real product and real interest.
const YEARS = [
  [596.7, 90.9, 0.7167, 3.23],
  [637.7, 97.4, 0.7277, 3.55],
  [691.1, 113.5, 0.7436, 4.04],
  [756, 125.7, 0.7676, 4.5],
  [799.6, 122.8, 0.7906, 4.19],
  [873.4, 133.3, 0.8254, 5.16],
  [944, 149.3, 0.8679, 5.87],
  [992.7, 144.2, 0.9145, 5.95],
  [1077.6, 166.4, 0.9601, 4.88],
  [1185.9, 195, 1, 4.5],
  [1326.4, 229.8, 1.0575, 6.44],
  [1434.2, 228.7, 1.1508, 7.83],
  [1549.2, 206.1, 1.2579, 6.25],
  [1718, 257.9, 1.3234, 5.5],
  [1918.3, 324.1, 1.4005, 5.46],
  [2163.9, 386.6, 1.5042, 7.46],
  [2417.8, 423, 1.6342, 10.28],
  [2631.7, 401.9, 1.7842, 11.77],
  [2954.1, 474.9, 1.9514, 13.42],
  [3073, 414.5, 2.0688, 11.02],
] as const;

const DESIGN = YEARS.slice(1).map(([product, , price, interest], i) => {
  const lastPrice = YEARS[i]?.[2] as number;
  return [1, product / price, interest - (100 * (price - lastPrice)) / lastPrice];
});
const INVESTED = YEARS.slice(1).map(([, invested, price]) => invested / price);

describe("neweyWest", () => {
  const fit = neweyWest(DESIGN, INVESTED, { lag: 4 }) as NeweyWestFit;

  it("gives the coefficients that R prints for the investment equation", () => {
    expect(fit.coefficients[0]).toBeCloseTo(-12.5336, 5);
    expect(fit.coefficients[1]).toBeCloseTo(0.16914, 5);
    expect(fit.coefficients[2]).toBeCloseTo(-1.00144, 5);
    expect(fit.residualDegrees).toBe(16);
  });

  it("gives the covariance that sandwich prints for NeweyWest(fm, lag = 4, prewhite = FALSE)", () => {
    const printed = [
      [359.4170681, -0.3115505035, -4.089319305],
      [-0.3115505035, 0.0002805888, -0.005355931],
      [-4.089319305, -0.005355931, 11.171472998],
    ];
    const digits = [
      [7, 10, 9],
      [10, 10, 9],
      [9, 9, 9],
    ];
    for (const [i, row] of printed.entries()) {
      for (const [j, value] of row.entries()) {
        expect(fit.covariance[i]?.[j]).toBeCloseTo(value, digits[i]?.[j] as number);
      }
    }
  });

  it("multiplies the covariance by T / (T - k) on request, as statsmodels and Stata's newey do", () => {
    const corrected = neweyWest(DESIGN, INVESTED, { lag: 4, smallSample: true }) as NeweyWestFit;
    const ratio = (corrected.standardErrors[2] as number) / (fit.standardErrors[2] as number);
    expect(ratio).toBeCloseTo(Math.sqrt(19 / 16), 13);
  });

  it("is White's covariance at lag 0, in whatever order the rows stand", () => {
    const white = neweyWest(DESIGN, INVESTED, { lag: 0 }) as NeweyWestFit;
    const turned = neweyWest([...DESIGN].reverse(), [...INVESTED].reverse(), { lag: 0 }) as NeweyWestFit;
    for (const [i, error] of white.standardErrors.entries()) {
      expect((turned.standardErrors[i] as number) / error).toBeCloseTo(1, 9);
    }
  });

  it("pairs rows by their place in time, so that rows far apart never pair", () => {
    const times = DESIGN.map((_, i) => 10 * i);
    const apart = neweyWest(DESIGN, INVESTED, { lag: 4, times }) as NeweyWestFit;
    const white = neweyWest(DESIGN, INVESTED, { lag: 0 }) as NeweyWestFit;
    expect(apart.standardErrors).toEqual(white.standardErrors);
  });

  it("gives nothing when the rows do not determine the fit, or go through every point", () => {
    expect(neweyWest([], [])).toBe(null);
    expect(neweyWest(DESIGN.slice(0, 3), INVESTED.slice(0, 3))).toBe(null);
  });
});

describe("defaultLag", () => {
  it("is 4 for a hundred rows and 3 for six years of months", () => {
    expect(defaultLag(100)).toBe(4);
    expect(defaultLag(72)).toBe(3);
    expect(defaultLag(101)).toBe(4);
    expect(defaultLag(300)).toBe(5);
  });
});
