import { describe, expect, it } from "vitest";
import { type ClusterSums, effectiveN } from "./effective-n.ts";

type Cluster = readonly [size: number, successes: number];

function sums(clusters: readonly Cluster[]): ClusterSums {
  const add = (term: (size: number, successes: number) => number) =>
    clusters.reduce((total, [size, successes]) => total + term(size, successes), 0);
  return {
    clusters: clusters.length,
    size: add((m) => m),
    successes: add((_, x) => x),
    sizeSquared: add((m) => m * m),
    sizeTimesSuccesses: add((m, x) => m * x),
    successesSquared: add((_, x) => x * x),
  };
}

/** The same from the clusters one by one: residuals of each from the common share. */
function byHand(clusters: readonly Cluster[]): number {
  const { clusters: k, size: n, successes } = sums(clusters);
  const share = successes / n;
  const squares = clusters.reduce((total, [m, x]) => total + (x - share * m) ** 2, 0);
  const designEffect = ((k / (k - 1)) * squares) / n ** 2 / ((share * (1 - share)) / (n - 1));
  return n / Math.max(1, designEffect);
}

describe("effectiveN", () => {
  it("is the number of trials when each stands alone", () => {
    const singles: Cluster[] = [...Array(30).fill([1, 1]), ...Array(70).fill([1, 0])];
    expect(effectiveN(sums(singles))).toBeCloseTo(100, 10);
  });

  it("is about the number of clusters when all in a cluster agree", () => {
    const families: Cluster[] = [...Array(12).fill([4, 4]), ...Array(28).fill([4, 0])];
    expect(effectiveN(sums(families))).toBeCloseTo((160 * 39) / 159, 10);
  });

  it("equals the sum over clusters one by one", () => {
    let state = 20180910;
    const below = (count: number): number => {
      state = (state * 48271) % 2147483647;
      return state % count;
    };
    for (let round = 0; round < 50; round++) {
      const clusters = Array.from({ length: 2 + below(40) }, (): Cluster => {
        const size = 1 + below(6);
        return [size, below(3) === 0 ? size : below(size + 1)];
      });
      expect(effectiveN(sums(clusters))).toBeCloseTo(byHand(clusters), 8);
    }
  });

  it("never claims more than the trials that were seen", () => {
    const even: Cluster[] = Array(20).fill([2, 1]);
    expect(effectiveN(sums(even))).toBe(40);
  });

  it("takes the worst, that clusters always agree, when every trial agrees", () => {
    const clusters: Cluster[] = [
      [4, 4],
      [2, 2],
      [1, 1],
    ];
    expect(effectiveN(sums(clusters))).toBeCloseTo(49 / 21, 14);
    expect(effectiveN(sums(clusters.map(([size]): Cluster => [size, 0])))).toBeCloseTo(49 / 21, 14);
  });

  it("counts one cluster as one trial and none as none", () => {
    expect(effectiveN(sums([[5, 2]]))).toBe(1);
    expect(effectiveN(sums([]))).toBe(0);
  });
});
