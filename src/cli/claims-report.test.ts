import { describe, expect, it } from "vitest";
import { claims } from "../facts/claims.ts";
import type { ClaimAnswered, ClaimFigure } from "../measures/claims-answered.ts";
import { SIMULATED_WORDS } from "../measures/formats/remarks.ts";
import { claimsReport } from "./claims-report.ts";

const own: ClaimFigure = {
  row: "judges-350",
  measure: "judges_active",
  variant: "standard",
  published: 351,
  ours: 340,
  sentence: "340 judges at work from 1 August 2018 to 31 August 2018.",
  command: "assize ask judges_active --from 2018-08 --to 2018-08",
  address: "/measures/judges_active?from=2018-08-01&to=2018-08-31",
};
const figures = [own, { ...own, variant: "any_activity", published: null, sentence: "380 judges with any activity." }];

function answersOf(simulated: boolean) {
  const answered = claims.map((claim, at): ClaimAnswered => {
    if (at === 0) return { claim, state: "holds", why: null, figures };
    return { claim, state: "not in this record", why: "A reason is given here.", figures: [] };
  });
  return { release: "2026-08-01", simulated, answered };
}

/** The text on one line, so that it does not matter where lines break. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("claimsReport", () => {
  it("tells what was said, by whom, and what was published, with or without a record", () => {
    for (const answers of [undefined, answersOf(false), answersOf(true)]) {
      const text = flat(claimsReport(answers, 80));
      for (const { number, title, firstFigure } of claims) {
        expect(text).toContain(`${number}. ${title} said in:`);
        expect(text).toContain(`published: ${firstFigure}`);
      }
    }
  });

  it("says how to load a release when there is none", () => {
    expect(flat(claimsReport(undefined, 80))).toContain("No release is loaded. Load one");
  });

  it("sets a record's figures beside the published ones, where they can be compared", () => {
    const text = flat(claimsReport(answersOf(false), 80));
    expect(text).toContain("release 2026-08-01: holds - judges_active: 340 judges at work");
    expect(text).toContain("31 August 2018. Published: 351; here: 340. - judges_active, any_activity: 380 judges");
    expect(text).toContain("release 2026-08-01: not in this record: A reason is given here.");
    expect(text).toContain('"holds" means that every figure that can be compared comes out within 5 %');
  });

  it("keeps figures of a simulated record apart, at the end, by our own definition, beside nothing published", () => {
    const text = flat(claimsReport(answersOf(true), 80));
    const [published = "", simulated = ""] = text.split("What the simulated release 2026-08-01 says");
    expect(published).not.toContain("340 judges");
    expect(simulated).toContain(SIMULATED_WORDS);
    expect(simulated).toContain("1 judges_active 340 judges at work");
    expect(simulated).not.toMatch(/any_activity|Published:|holds/);
  });

  it("is no wider than the terminal", () => {
    const widths = claimsReport(answersOf(false), 60)
      .split("\n")
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  });
});
