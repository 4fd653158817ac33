import { describe, expect, it } from "vitest";
import { betaOfMoments } from "./beta-moments.ts";

describe("betaOfMoments", () => {
  it("gives the (1.4, 8.6) of Bayesian Data Analysis, section 5.1, from mean 0.136 and sd 0.103", () => {
    const fit = betaOfMoments(0.136, 0.103 ** 2);
    expect(fit?.alpha).toBeCloseTo(1.4, 1);
    expect(fit?.beta).toBeCloseTo(8.6, 0);
  });

  it("undoes the mean and variance of a beta distribution", () => {
    const fit = betaOfMoments(2 / 5, (2 * 3) / (25 * 6));
    expect(fit?.alpha).toBeCloseTo(2, 13);
    expect(fit?.beta).toBeCloseTo(3, 13);
  });

  it("has none for no variance, or for more than a share can have", () => {
    expect(betaOfMoments(0.3, 0)).toBe(null);
    expect(betaOfMoments(0.3, 0.21)).toBe(null);
    expect(betaOfMoments(0, 0)).toBe(null);
  });
});
