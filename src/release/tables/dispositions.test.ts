import { describe, expect, it } from "vitest";
import { caseTypes } from "./case-types.ts";
import { anyCaseType, type Disposition, dispositions, moves, outcomes, unclassified } from "./dispositions.ts";

function meaning(kind: Disposition["class"], caseType: string, code: string): Disposition | undefined {
  return dispositions.find((row) => row.class === kind && row.caseType === caseType && row.code === code);
}

function worded(kind: Disposition["class"], text: string): Disposition[] {
  return dispositions.filter((row) => row.class === kind && row.text.toLowerCase() === text.toLowerCase());
}

describe("dispositions", () => {
  it("holds 105 ways of finishing a proceeding, 14 of them other than by a decision", () => {
    expect(dispositions).toHaveLength(105);
    expect(dispositions.filter((row) => row.class === "O")).toHaveLength(14);
  });

  it("reads X in a removal case as a removal order", () => {
    expect(meaning("C", "RMV", "X")).toMatchObject({ text: "Remove", outcome: "removal_ordered", endsCase: "yes" });
  });

  it("reads X as nothing known in a deportation case or a fear review", () => {
    expect(["DEP", "CFR", "RFR"].map((type) => meaning("C", type, "X")?.outcome)).toEqual(Array(3).fill(unclassified));
  });

  it("reads T as terminated among decisions and as a transfer among other completions", () => {
    expect(meaning("C", "RMV", "T")?.outcome).toBe("terminated");
    expect(meaning("O", anyCaseType, "T")?.outcome).toBe("transfer");
  });

  it("reads A as a fear review's answer, an abandonment or a closure, by class and case type", () => {
    expect(meaning("C", "CFR", "A")?.outcome).toBe("fear_not_found");
    expect(meaning("C", "AOC", "A")?.outcome).toBe("withdrawn");
    expect(meaning("O", anyCaseType, "A")?.outcome).toBe("administratively_closed");
  });

  it("reads V as voluntary departure in removal, deportation and exclusion cases only", () => {
    const departing = dispositions.filter((row) => row.outcome === "voluntary_departure");
    expect(departing.map((row) => [row.caseType, row.code])).toEqual([
      ["RMV", "V"],
      ["DEP", "V"],
      ["EXC", "V"],
    ]);
  });

  it("leaves a bond's words on a case unclassified", () => {
    expect(worded("C", "zero bond").map((row) => [row.outcome, row.code])).toEqual([[unclassified, ""]]);
    expect(worded("O", "zero bond")).toEqual([]);
  });

  it("uses outcomes and case types that are declared", () => {
    const types = new Set([anyCaseType, ...caseTypes.map((type) => type.code)]);
    expect(dispositions.filter((row) => !outcomes.includes(row.outcome))).toEqual([]);
    expect(dispositions.filter((row) => !types.has(row.caseType))).toEqual([]);
    expect(outcomes.filter((outcome) => !dispositions.some((row) => row.outcome === outcome))).toEqual([]);
  });

  it("never says one thing twice", () => {
    const keys = dispositions.map((row) => [row.class, row.caseType, row.code, row.text].join("|"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives every row words or a code, and something it rests on", () => {
    expect(dispositions.filter((row) => row.text === "" && row.code === "")).toEqual([]);
    expect(dispositions.filter((row) => row.basis === "")).toEqual([]);
  });

  it("gives one outcome to the same words in the same class and case type", () => {
    const split = dispositions.filter((row) =>
      dispositions.some(
        (twin) =>
          row.text !== "" &&
          twin.class === row.class &&
          twin.caseType === row.caseType &&
          twin.text.toLowerCase() === row.text.toLowerCase() &&
          twin.outcome !== row.outcome,
      ),
    );
    expect(split).toEqual([]);
  });

  it("keeps a case open when it only moves or leaves the calendar", () => {
    expect(dispositions.filter((row) => moves.includes(row.outcome) && row.endsCase !== "no")).toEqual([]);
    expect(dispositions.filter((row) => row.inactive === "yes" && row.endsCase !== "no")).toEqual([]);
  });

  it("lets EOIR count no other completion for certain", () => {
    expect(dispositions.filter((row) => row.class === "O" && row.eoirCompletion === "yes")).toEqual([]);
  });

  it("marks every unclassified row but the bond's words as doubtful", () => {
    const sure = dispositions.filter((row) => row.outcome === unclassified && !row.basis.includes("doubtful"));
    expect(sure.map((row) => row.text)).toEqual(["Zero Bond"]);
  });
});
