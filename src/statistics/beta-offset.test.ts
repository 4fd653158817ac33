import { describe, expect, it } from "vitest";
import { offsetRate, offsetSpread } from "./beta-offset.ts";
import { betaPrior } from "./beta-prior.ts";

/** The log of the chance of a beta-binomial draw, as a product: no gamma function. */
function logChance(successes: number, n: number, expected: number, overdispersion: number): number {
  const step = overdispersion / (1 - overdispersion);
  let sum = 0;
  for (let i = 0; i < successes; i++) sum += Math.log(expected + i * step);
  for (let i = 0; i < n - successes; i++) sum += Math.log(1 - expected + i * step);
  for (let i = 0; i < n; i++) sum -= Math.log(1 + i * step);
  return sum;
}

const groups = [
  { successes: 3, n: 20, expected: 0.4 },
  { successes: 30, n: 40, expected: 0.5 },
  { successes: 9, n: 30, expected: 0.3 },
  { successes: 28, n: 35, expected: 0.6 },
  { successes: 2, n: 25, expected: 0.2 },
];
const total = (overdispersion: number) =>
  groups.reduce((sum, { successes, n, expected }) => sum + logChance(successes, n, expected, overdispersion), 0);

describe("offsetSpread", () => {
  it("stands at the top of the likelihood written out as products", () => {
    const { overdispersion } = offsetSpread(groups) ?? { overdispersion: null };
    const top = overdispersion?.estimate ?? 0;
    expect(total(top)).toBeGreaterThan(total(top * 1.001));
    expect(total(top)).toBeGreaterThan(total(top * 0.999));
  });

  it("has the interval in which twice the log likelihood falls by the quantile of chi squared, 3.841", () => {
    const { overdispersion } = offsetSpread(groups) ?? { overdispersion: null };
    const fall = (end: number | null | undefined) => 2 * (total(overdispersion?.estimate ?? 0) - total(end ?? 0));
    expect(fall(overdispersion?.low)).toBeCloseTo(3.841459, 4);
    expect(fall(overdispersion?.high)).toBeCloseTo(3.841459, 4);
  });

  it("agrees with the prior of beta-prior where all expect the rate that it fits", () => {
    const prior = betaPrior(groups);
    const expected = prior?.mean ?? 0;
    const spread = offsetSpread(groups.map((group) => ({ ...group, expected })));
    expect(spread?.overdispersion.estimate).toBeCloseTo(prior?.overdispersion ?? 0, 8);
  });

  it("is zero where groups stray no further than chance, and still pools by a finite precision", () => {
    const spread = offsetSpread([
      { successes: 10, n: 20, expected: 0.5 },
      { successes: 12, n: 40, expected: 0.3 },
    ]);
    expect(spread?.overdispersion).toMatchObject({ estimate: 0, low: 0 });
    expect(spread?.pooling).toBeGreaterThan(1);
    expect(spread?.pooling).toBeLessThan(1e6);
  });

  it("knows nothing from single trials", () => {
    expect(offsetSpread([{ successes: 1, n: 1, expected: 0.5 }])).toBeNull();
  });
});

describe("offsetRate", () => {
  it("is the mean of the beta posterior about the expected rate", () => {
    const { estimate, low, high } = offsetRate({ successes: 15, n: 20, expected: 0.5 }, 20);
    expect(estimate).toBeCloseTo(25 / 40, 12);
    expect(low).toBeCloseTo(0.4714, 3);
    expect(high).toBeCloseTo(0.766, 2);
  });
});
