import { describe, expect, it } from "vitest";
import { type Fit, leastSquares } from "./least-squares.ts";

// Longley, JASA 62 (1967) 819-841: employment, then its deflator, product, unemployed, forces, population and year.
const LONGLEY = [
  [60323, 83, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99, 365385, 1870, 3547, 115094, 1953],
  [63761, 100, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
] as const;

describe("leastSquares", () => {
  it("agrees to eight digits with NIST's certified values for Longley's data, made to be hard", () => {
    const design = LONGLEY.map(([, ...rest]) => [1, ...rest]);
    const employed = LONGLEY.map(([first]) => first);
    const { coefficients, residuals, inverse } = leastSquares(design, employed) as Fit;
    const certified = [
      { value: -3482258.63459582, error: 890420.383607373 },
      { value: 15.0618722713733, error: 84.9149257747669 },
      { value: -0.035819179292591, error: 0.0334910077722432 },
      { value: -2.02022980381683, error: 0.488399681651699 },
      { value: -1.03322686717359, error: 0.214274163161675 },
      { value: -0.0511041056535807, error: 0.22607320006937 },
      { value: 1829.15146461355, error: 455.478499142212 },
    ];
    const variance = residuals.reduce((sum, residual) => sum + residual * residual, 0) / (16 - 7);
    expect(Math.sqrt(variance)).toBeCloseTo(304.854073561965, 7);
    for (const [i, { value, error }] of certified.entries()) {
      expect((coefficients[i] as number) / value).toBeCloseTo(1, 8);
      expect(Math.sqrt(variance * (inverse[i]?.[i] as number)) / error).toBeCloseTo(1, 8);
    }
  });

  it("goes through the points when there are as many as coefficients", () => {
    const { coefficients, residuals } = leastSquares(
      [
        [1, 1],
        [1, 3],
      ],
      [5, 9],
    ) as Fit;
    expect(coefficients[0]).toBeCloseTo(3, 13);
    expect(coefficients[1]).toBeCloseTo(2, 13);
    for (const residual of residuals) expect(residual).toBeCloseTo(0, 13);
  });

  it("gives nothing when a column repeats others, is all zero, or rows are too few", () => {
    const line = [0, 1, 2, 3, 4];
    const values = [1, 2, 1, 2, 1];
    expect(
      leastSquares(
        line.map((x) => [1, x, 2 * x - 3]),
        values,
      ),
    ).toBe(null);
    expect(
      leastSquares(
        line.map((x) => [x, 0]),
        values,
      ),
    ).toBe(null);
    expect(leastSquares([[1, 2]], [3])).toBe(null);
    expect(leastSquares([], [])).toBe(null);
  });
});
