import { describe, expect, it } from "vitest";
import { claims } from "./claims.ts";
import { notRecorded } from "./not-recorded.ts";

describe("what is not recorded", () => {
  it("says of each thing why, and what comes nearest, in whole sentences", () => {
    for (const { what, why, nearest } of notRecorded) {
      expect(what).toMatch(/^[A-Z].*[^.]$/);
      for (const words of [why, nearest]) expect(words).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("names every claim that the record can answer in no row at all", () => {
    const told = new Set(notRecorded.flatMap((each) => each.claims));
    const unanswered = claims.filter(({ rows }) => rows.every(({ recordCanAnswer }) => recordCanAnswer === "no"));
    for (const { number } of unanswered) expect(told).toContain(number);
  });

  it("lists nothing twice", () => {
    expect(new Set(notRecorded.map(({ what }) => what)).size).toBe(notRecorded.length);
  });
});
