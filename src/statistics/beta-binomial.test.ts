import { describe, expect, it } from "vitest";
import { type PooledRates, poolRates } from "./beta-binomial.ts";
import type { RateGroup } from "./beta-prior.ts";

const GROUPS: RateGroup[] = [
  { successes: 2, n: 40 },
  { successes: 30, n: 100 },
  { successes: 55, n: 90 },
  { successes: 1, n: 3 },
  { successes: 0, n: 0 },
];

describe("poolRates", () => {
  const { prior, rates } = poolRates(GROUPS) as PooledRates;

  it("puts each rate at the mean of its posterior, between its own and the common one", () => {
    const alpha = prior.mean * prior.precision;
    for (const [i, { successes, n }] of GROUPS.entries()) {
      expect(rates[i]?.estimate).toBeCloseTo((alpha + successes) / (prior.precision + n), 14);
    }
    expect(rates[0]?.estimate).toBeGreaterThan(2 / 40);
    expect(rates[2]?.estimate).toBeLessThan(55 / 90);
  });

  it("draws a small group further than a large one", () => {
    const drawn = (i: number, own: number): number => ((rates[i]?.estimate as number) - own) / (prior.mean - own);
    expect(drawn(3, 1 / 3)).toBeGreaterThan(drawn(1, 0.3));
  });

  it("gives a group without trials the prior itself, the widest of all intervals", () => {
    const width = (i: number): number => (rates[i]?.high as number) - (rates[i]?.low as number);
    expect(rates[4]?.estimate).toBeCloseTo(prior.mean, 14);
    for (const i of [0, 1, 2, 3]) expect(width(i)).toBeLessThan(width(4));
  });

  it("widens intervals with the level", () => {
    const wider = poolRates(GROUPS, { level: 0.99 }) as PooledRates;
    expect(wider.prior).toEqual(prior);
    for (const [i, rate] of wider.rates.entries()) expect(rate.low).toBeLessThan(rates[i]?.low as number);
  });

  // Jeffreys for 30 of 100 in all: quantiles of Beta(30.5, 70.5), statsmodels 0.15.
  it("gives every group the common rate when they differ no more than chance makes them", () => {
    const alike = poolRates(Array.from({ length: 10 }, () => ({ successes: 3, n: 10 }))) as PooledRates;
    expect(new Set(alike.rates).size).toBe(1);
    expect(alike.rates[0]?.estimate).toBeCloseTo(0.3, 14);
    expect(alike.rates[0]?.low).toBeCloseTo(0.216841428618805, 10);
    expect(alike.rates[0]?.high).toBeCloseTo(0.39454650663077323, 10);
  });

  it("has exact ends when none or all succeeded, and nothing to say of no trials", () => {
    expect(poolRates([{ successes: 0, n: 12 }])?.rates[0]).toMatchObject({ estimate: 0, low: 0 });
    expect(poolRates([{ successes: 12, n: 12 }])?.rates[0]).toMatchObject({ estimate: 1, high: 1 });
    expect(poolRates([{ successes: 0, n: 0 }])).toBe(null);
  });
});
