import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestCover, type Span } from "./cover.ts";

function chosen(count: number, spans: readonly Span[], leftOut = 40, margin = 3) {
  return cheapestCover(count, spans, leftOut, margin).map(({ from, to, span, doubtful }) =>
    span === undefined ? `${from}-${to} left out` : `${from}-${to} at ${span.cost}${doubtful ? ", doubtful" : ""}`,
  );
}

describe("cheapestCover", () => {
  it("takes one span for two lines when that is cheaper than two", () => {
    expect(chosen(2, [span(0, 1, 8), span(1, 2, 8), span(0, 2, 1)])).toEqual(["0-2 at 1"]);
  });

  it("leaves a line out that no span takes", () => {
    expect(chosen(3, [span(0, 1, 0), span(2, 3, 0)])).toEqual(["0-1 at 0", "1-2 left out", "2-3 at 0"]);
  });

  it("doubts a span when another for the same lines is nearly as good", () => {
    expect(chosen(1, [span(0, 1, 4), span(0, 1, 6)])).toEqual(["0-1 at 4, doubtful"]);
    expect(chosen(1, [span(0, 1, 4), span(0, 1, 8)])).toEqual(["0-1 at 4"]);
  });

  it("doubts every span that has a near rival, not only the one with the nearest", () => {
    const spans = [0, 1, 2, 3].flatMap((line) => [span(line, line + 1, 1), span(line, line + 1, 2 + line)]);
    expect(chosen(4, spans)).toEqual(["0-1 at 1, doubtful", "1-2 at 1, doubtful", "2-3 at 1", "3-4 at 1"]);
  });

  it("doubts a span when leaving its line out is nearly as good", () => {
    expect(chosen(1, [span(0, 1, 38)])).toEqual(["0-1 at 38, doubtful"]);
  });

  it("finds the same account as trying all of them", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.nat(50)).map(([from, length, cost]) => ({
        from,
        to: from + length,
        cost,
      })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), spans, (count, all) => {
        const fitting = all.filter((each) => each.to <= count);
        const accounts = everyAccount(0, count, fitting);
        const least = Math.min(...accounts.map(costOf));
        const steps = cheapestCover(count, fitting, 40, 3);
        const taken = steps.flatMap((step) => step.span ?? []);
        expect(costOf([taken, steps.length - taken.length])).toBe(least);
        expect(steps.map((step) => step.from)).toEqual([0, ...steps.map((step) => step.to)].slice(0, -1));
        for (const step of steps) {
          if (step.span === undefined) continue;
          const { span } = step;
          const without = accounts.filter(([spansOf]) => !spansOf.includes(span)).map(costOf);
          expect(step.doubtful).toBe(Math.min(...without) - least < 3);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function span(from: number, to: number, cost: number): Span {
  return { from, to, cost };
}

type Account = readonly [spans: readonly Span[], leftOut: number];

function costOf([spans, leftOut]: Account): number {
  return spans.reduce((sum, { cost }) => sum + cost, leftOut * 40);
}

function everyAccount(from: number, count: number, spans: readonly Span[]): Account[] {
  if (from === count) return [[[], 0]];
  const left = everyAccount(from + 1, count, spans).map(([taken, out]): Account => [taken, out + 1]);
  const begun = spans.filter((each) => each.from === from);
  const others = begun.flatMap((each) =>
    everyAccount(each.to, count, spans).map(([taken, out]): Account => [[each, ...taken], out]),
  );
  return [...left, ...others];
}
