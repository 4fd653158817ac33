import { describe, expect, it } from "vitest";
import { ruleLabels } from "./rule-labels.ts";

describe("ruleLabels", () => {
  it("takes no room without rules", () => {
    expect(ruleLabels([], 600).height).toBe(0);
  });

  it("puts words that have room beside each other on one row", () => {
    const labels = ruleLabels(
      [
        { x: 10, label: "One" },
        { x: 300, label: "Two" },
      ],
      600,
    );
    expect(labels).toMatchObject({ height: 15, numbered: false });
  });

  it("puts words that would collide on rows of their own, the earlier above", () => {
    const labels = ruleLabels(
      [
        { x: 10, label: "A long label" },
        { x: 30, label: "Another label" },
      ],
      600,
    );
    expect(labels.height).toBe(30);
    const [first, second] = [...labels.draw(100).matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(first).toBeLessThan(second!);
  });

  it("numbers the lines when the words would need too many rows", () => {
    const lines = Array.from({ length: 6 }, (_, index) => ({
      x: 40 * index,
      label: `A rule with a long name ${index}`,
    }));
    expect(ruleLabels(lines, 390).numbered).toBe(true);
  });

  it("gives lines that lie too near each other one number for all, in a single row", () => {
    const lines = [10, 100, 104, 108, 112, 200].map((x) => ({ x, label: "A rule with a long name" }));
    const labels = ruleLabels(lines, 320);
    expect(labels.height).toBe(15);
    const drawn = labels.draw(100);
    expect([...drawn.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)).toEqual(["1", "2–5", "6"]);
    expect(drawn.match(/<line /g)).toHaveLength(6);
  });

  it("numbers lines at the right edge, where words pushed left would stand in another line's way", () => {
    const lines = [
      { x: 560, label: "A rule with a long name" },
      { x: 590, label: "Another rule with a long name" },
    ];
    expect(ruleLabels(lines, 600).numbered).toBe(true);
  });
});
