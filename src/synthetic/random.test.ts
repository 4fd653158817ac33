import { describe, expect, it } from "vitest";
import { Random, Weighted } from "./random.ts";

describe("Random", () => {
  it("gives the same stream for the same names and another for any other", () => {
    const draws = (seed: number, stream: number, index: number): number[] => {
      const random = new Random(seed, stream, index);
      return Array.from({ length: 5 }, () => random.bits());
    };
    expect(draws(1, 2, 3)).toEqual(draws(1, 2, 3));
    const others = [draws(2, 2, 3), draws(1, 3, 3), draws(1, 2, 4)];
    for (const other of others) expect(other).not.toEqual(draws(1, 2, 3));
  });

  it("draws chances and weights in proportion", () => {
    const random = new Random(5, 0, 0);
    const drawn = { a: 0, b: 0 };
    const letters = new Weighted<"a" | "b">([
      ["a", 3],
      ["b", 1],
    ]);
    let hits = 0;
    for (let i = 0; i < 20_000; i++) {
      drawn[letters.draw(random)]++;
      if (random.chance(0.1)) hits++;
    }
    expect(drawn.a / 20_000).toBeCloseTo(0.75, 1);
    expect(hits / 20_000).toBeCloseTo(0.1, 1);
  });
});
