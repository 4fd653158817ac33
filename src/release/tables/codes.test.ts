import { describe, expect, it } from "vitest";
import { adjournmentReasons, completionReasons, vacatedReasons } from "./adjournment-reasons.ts";
import { applicationDecisions, protectionApplications } from "./application-codes.ts";
import { boardDecisions } from "./board-codes.ts";
import { bondDecisions } from "./bond-codes.ts";
import { calendarTypes } from "./calendar-codes.ts";
import { caseLabels } from "./case-labels.ts";
import { caseTypes, measuredCaseTypes } from "./case-types.ts";
import { findTable } from "./catalogue.ts";
import { notCourts } from "./court-codes.ts";
import { juvenileKinds } from "./juvenile-kinds.ts";
import { motionKinds, motionRulings } from "./motion-codes.ts";

function codesWith<T extends { readonly code: string }>(rows: readonly T[], holds: (row: T) => boolean): string {
  return rows
    .filter(holds)
    .map((row) => row.code)
    .join(" ");
}

describe("codes", () => {
  it.each([
    ["adjournment reasons", adjournmentReasons],
    ["application decisions", applicationDecisions],
    ["protection applications", protectionApplications],
    ["Board decisions", boardDecisions],
    ["bond decisions", bondDecisions],
    ["calendars", calendarTypes],
    ["case labels", caseLabels],
    ["case types", caseTypes],
    ["codes that are no court", notCourts],
    ["juvenile kinds", juvenileKinds],
    ["motions", motionKinds],
    ["rulings on motions", motionRulings],
  ] as const)("lists each of the %s once", (_, rows: readonly { readonly code: string }[]) => {
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  });
});

describe("applicationDecisions", () => {
  it("counts full, conditional and agreed grants as grants, and abandonment and reserve as neither", () => {
    expect(codesWith(applicationDecisions, (row) => row.outcome === "granted")).toBe("G F C I P");
    expect(codesWith(applicationDecisions, (row) => row.outcome === "denied")).toBe("D");
    expect(applicationDecisions.find((row) => row.code === "A")?.outcome).toBe("abandoned");
    expect(applicationDecisions.find((row) => row.code === "R")?.outcome).toBe("reserved");
  });

  it("keeps protection against torture apart from a grant", () => {
    expect(applicationDecisions.find((row) => row.code === "L")?.outcome).toBe("torture_protection_granted");
  });
});

describe("bondDecisions", () => {
  it("counts three letters as grants and keeps the settlement on children out of both", () => {
    expect(codesWith(bondDecisions, (row) => row.granted === true)).toBe("C R G");
    expect(codesWith(bondDecisions, (row) => row.granted === null)).toBe("F L W O");
  });

  it("explains every letter that the bond table may hold", () => {
    const declared = findTable("D_TblAssociatedBond")?.columns.find((column) => column.name === "DEC")?.values;
    expect(bondDecisions.map((row) => row.code).sort()).toEqual([...(declared ?? [])].sort());
  });
});

describe("boardDecisions", () => {
  it("sends a case back to the judge by remand and by remand for background checks", () => {
    expect(codesWith(boardDecisions, (row) => row.outcome === "remanded")).toBe("REM BCR");
  });

  it("counts affirming without opinion as dismissing the appeal", () => {
    expect(boardDecisions.find((row) => row.code === "SAF")?.outcome).toBe("dismissed");
  });
});

describe("motionKinds", () => {
  it("puts a closed case back on the calendar by two kinds of motion", () => {
    expect(codesWith(motionKinds, (row) => row.purpose === "recalendar")).toBe("C CL");
    expect(codesWith(motionKinds, (row) => row.purpose === "reopen")).toBe("O MA MC");
  });
});

describe("adjournmentReasons", () => {
  it("knows 114 reasons, every vacated and completed one among them", () => {
    expect(adjournmentReasons).toHaveLength(114);
    const known = new Set(adjournmentReasons.map((row) => row.code));
    expect([...vacatedReasons, ...completionReasons].filter((code) => !known.has(code))).toEqual([]);
  });

  it("treats 8A and 8B as completions, and only 8A as a hearing that did not take place", () => {
    expect(codesWith(adjournmentReasons, (row) => row.completion)).toBe("8A 8B");
    expect(vacatedReasons).toContain("8A");
    expect(vacatedReasons).not.toContain("8B");
  });

  it("keeps a hearing held where the respondent asked for time or did not come", () => {
    expect(adjournmentReasons.filter((row) => row.cause === "respondent" && row.vacated)).toEqual([]);
  });

  it("calls entry errors, closed courts and docket management no hearing", () => {
    expect(["99", "59", "9A", "9B", "9C", "55"].every((code) => vacatedReasons.includes(code))).toBe(true);
  });
});

describe("measuredCaseTypes", () => {
  it("are the five kinds of case that EOIR counts", () => {
    expect(measuredCaseTypes).toEqual(["RMV", "DEP", "EXC", "AOC", "WHO"]);
  });
});

describe("juvenileKinds", () => {
  it("marks no child by code 5, and by all five others one", () => {
    expect(juvenileKinds.filter((kind) => !kind.minorFlag).map((kind) => kind.id)).toEqual([5]);
    expect(juvenileKinds.map((kind) => kind.id)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
