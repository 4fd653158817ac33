import { describe, expect, it } from "vitest";
import { betaQuantile } from "./beta.ts";
import { betaOfMoments } from "./beta-moments.ts";
import { type BetaPrior, betaPrior, type RateGroup } from "./beta-prior.ts";

// Tumours among rats in 70 historical experiments (Tarone, Biometrics 38 (1982) 215-220; Gelman and others, Bayesian
// Data Analysis, 3rd ed., table 5.1).
const TUMOURS = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 5, 2, 5, 3, 2, 7, 7,
  3, 3, 2, 9, 10, 4, 4, 4, 4, 4, 4, 4, 10, 4, 4, 4, 5, 11, 12, 5, 5, 6, 5, 6, 6, 6, 6, 16, 15, 15, 9,
];
const RATS = [
  20, 20, 20, 20, 20, 20, 20, 19, 19, 19, 19, 18, 18, 17, 20, 20, 20, 20, 19, 19, 18, 18, 25, 24, 23, 20, 20, 20, 20,
  20, 20, 10, 49, 19, 46, 27, 17, 49, 47, 20, 20, 13, 48, 50, 20, 20, 20, 20, 20, 20, 20, 48, 19, 19, 19, 22, 46, 49,
  20, 20, 23, 19, 22, 20, 20, 20, 52, 46, 47, 24,
];
const EXPERIMENTS: RateGroup[] = TUMOURS.map((successes, i) => ({ successes, n: RATS[i] as number }));

const parameters = ({ mean, precision }: BetaPrior) => ({ alpha: mean * precision, beta: (1 - mean) * precision });

describe("betaPrior", () => {
  it("starts from data whose moments are those that Bayesian Data Analysis prints: 0.136, 0.103, (1.4, 8.6)", () => {
    const rates = EXPERIMENTS.map(({ successes, n }) => successes / n);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / 70;
    const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / 69;
    expect(mean).toBeCloseTo(0.136, 3);
    expect(Math.sqrt(variance)).toBeCloseTo(0.103, 3);
    const fit = betaOfMoments(mean, variance);
    expect(fit?.alpha.toFixed(1)).toBe("1.4");
    expect(fit?.beta.toFixed(1)).toBe("8.6");
  });

  it("gives the likeliest prior of the rat tumours that R's BayesGOF prints: 2.3048, 14.080", () => {
    const { alpha, beta } = parameters(betaPrior(EXPERIMENTS) as BetaPrior);
    expect(alpha).toBeCloseTo(2.3048, 4);
    expect(beta).toBeCloseTo(14.08, 3);
  });

  it("agrees with the root of the score in mpmath 1.4", () => {
    const prior = betaPrior(EXPERIMENTS) as BetaPrior;
    expect(parameters(prior).alpha).toBeCloseTo(2.304783312124334, 9);
    expect(parameters(prior).beta).toBeCloseTo(14.079809031479652, 8);
    expect(prior.mean).toBeCloseTo(0.1406677239067494, 11);
    expect(prior.overdispersion).toBeCloseTo(1 / (prior.precision + 1), 15);
  });

  it("takes a weight as so many copies of a group", () => {
    const weighted = betaPrior(EXPERIMENTS.map((group, i) => ({ ...group, weight: (i % 3) + 1 }))) as BetaPrior;
    const copied = betaPrior(EXPERIMENTS.flatMap((group, i) => Array(1 + (i % 3)).fill(group))) as BetaPrior;
    expect(weighted.mean).toBeCloseTo(copied.mean, 12);
    expect(weighted.precision / copied.precision).toBeCloseTo(1, 10);
  });

  it("recovers a planted prior from simulated groups", () => {
    let state = 7;
    const unit = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const groups = Array.from({ length: 500 }, (): RateGroup => {
      const rate = betaQuantile(unit(), 3, 7);
      const n = 20 + Math.floor(80 * unit());
      return { n, successes: Array.from({ length: n }, unit).filter((u) => u < rate).length };
    });
    const prior = betaPrior(groups) as BetaPrior;
    expect(prior.mean).toBeGreaterThan(0.28);
    expect(prior.mean).toBeLessThan(0.32);
    expect(prior.precision).toBeGreaterThan(8.5);
    expect(prior.precision).toBeLessThan(11.5);
  });

  it("is infinitely precise when groups differ no more than chance makes them", () => {
    const alike = Array.from({ length: 20 }, (): RateGroup => ({ successes: 30, n: 100 }));
    expect(betaPrior(alike)).toEqual({ mean: 0.3, precision: Number.POSITIVE_INFINITY, overdispersion: 0 });
  });

  it("learns nothing of variation from groups of one, from one rate of none or all, or from no trials", () => {
    const ones = [0, 1, 1, 0, 1].map((successes): RateGroup => ({ successes, n: 1 }));
    expect(betaPrior(ones)?.precision).toBe(Number.POSITIVE_INFINITY);
    expect(betaPrior([{ successes: 0, n: 9 }])).toMatchObject({ mean: 0, overdispersion: 0 });
    expect(betaPrior([{ successes: 0, n: 0 }])).toBe(null);
    expect(betaPrior([])).toBe(null);
  });

  it("holds out when every group is all or nothing", () => {
    const extreme = Array.from({ length: 10 }, (_, i): RateGroup => ({ successes: i < 3 ? 12 : 0, n: 12 }));
    const { mean, overdispersion } = betaPrior(extreme) as BetaPrior;
    expect(mean).toBeCloseTo(0.3, 5);
    expect(overdispersion).toBeGreaterThan(0.999);
  });

  it("takes counts that are not whole", () => {
    const halves = EXPERIMENTS.map(({ successes, n }) => ({ successes: successes * 0.93, n: n * 0.93 }));
    const prior = betaPrior(halves) as BetaPrior;
    expect(prior.mean).toBeCloseTo(0.14, 2);
    expect(prior.precision).toBeGreaterThan(10);
  });
});
