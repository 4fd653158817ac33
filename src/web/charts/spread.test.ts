import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

describe("spread", () => {
  it("leaves alone what does not overlap", () => {
    expect(
      spread(
        [
          { center: 80, height: 10 },
          { center: 20, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([80, 20]);
  });

  it("moves two at one height apart by as much as each other", () => {
    expect(
      spread(
        [
          { center: 50, height: 10 },
          { center: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it("keeps items within the ends", () => {
    expect(
      spread(
        [
          { center: 0, height: 10 },
          { center: 99, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 95]);
  });

  it("never lets items overlap and keeps their order", () => {
    const item = fc.record({ center: fc.integer({ min: 0, max: 200 }), height: fc.integer({ min: 5, max: 30 }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const centers = spread(items, 0, 200);
        const order = items.map((_, index) => index).sort((a, b) => items[a]!.center - items[b]!.center || a - b);
        order.slice(1).forEach((index, position) => {
          const before = order[position]!;
          const apart = centers[index]! - centers[before]!;
          expect(apart).toBeGreaterThanOrEqual((items[index]!.height + items[before]!.height) / 2 - 1e-9);
        });
      }),
    );
  });
});
