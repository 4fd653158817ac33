import { describe, expect, it } from "vitest";
import { day, LAST_DAY, NO_DAY } from "../days.ts";
import { COURT_DECISIONS } from "../lookups/court-decisions.ts";
import { PLACEHOLDER_JUDGES } from "./judges.ts";
import { GIVEN_PARTS, SURNAME_PARTS } from "./names.ts";
import { CLOSURES, MOVES } from "./outcomes.ts";
import { Population } from "./population.ts";
import type { CaseStory } from "./story.ts";

const population = new Population(7, 6000);
const stories: CaseStory[] = [];
for (let i = 0; i < population.blocks; i++) stories.push(...population.block(i));

describe("Population", () => {
  it("makes any block again by itself", () => {
    expect(population.block(17)).toEqual(stories.slice(170, 180));
  });

  it("dates a completion exactly when there is one code for it", () => {
    for (const { proceedings } of stories) {
      for (const { completed, decision, otherCompletion } of proceedings) {
        expect(Number(decision !== "") + Number(otherCompletion !== "")).toBe(completed === NO_DAY ? 0 : 1);
        expect(completed).toBeLessThanOrEqual(LAST_DAY);
      }
    }
  });

  it("follows every move with the next proceeding, and begins none before the last one ended", () => {
    for (const { proceedings } of stories) {
      for (const [i, { otherCompletion, completed }] of proceedings.entries()) {
        const next = proceedings[i + 1];
        if (MOVES.has(otherCompletion)) expect(next?.beginning).toBe("moved");
        if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(completed);
      }
    }
  });

  it("holds hearings within their proceeding, and gives no reason to those ahead", () => {
    for (const { proceedings } of stories) {
      for (const { start, completed, hearings } of proceedings) {
        for (const hearing of hearings) {
          expect(hearing.day).toBeGreaterThanOrEqual(start);
          if (completed !== NO_DAY) expect(hearing.day).toBeLessThanOrEqual(completed);
          if (hearing.day > LAST_DAY) expect(hearing.reason).toBe("");
        }
      }
    }
  });

  it("uses only case types of the law of the day", () => {
    for (const { type, filed } of stories) {
      if (type === "DEP" || type === "EXC") expect(filed).toBeLessThan(day(1997, 4, 1));
      if (type === "RMV") expect(filed).toBeGreaterThanOrEqual(day(1997, 4, 1));
    }
  });

  it("gives families one court, one outcome and the dates of their lead", () => {
    const byId = new Map(stories.map((story) => [story.id, story]));
    const riders = stories.filter(({ id, leadId }) => id !== leadId);
    expect(riders.length / stories.length).toBeGreaterThan(0.12);
    for (const rider of riders) {
      const lead = byId.get(rider.leadId) as CaseStory;
      expect(rider.filed).toBe(lead.filed);
      expect(rider.proceedings.map((p) => [p.court, p.decision, p.completed])).toEqual(
        lead.proceedings.map((p) => [p.court, p.decision, p.completed]),
      );
    }
  });

  it("has about the proceedings, hearings and pending share of the real record", () => {
    const share = (count: number): number => count / stories.length;
    const all = stories.flatMap(({ proceedings }) => proceedings);
    const pending = stories.filter(({ proceedings }) => proceedings.at(-1)?.completed === NO_DAY).length;
    expect(share(all.length)).toBeGreaterThan(1.2);
    expect(share(all.length)).toBeLessThan(1.4);
    expect(share(all.reduce((total, { hearings }) => total + hearings.length, 0))).toBeGreaterThan(3.2);
    expect(share(pending)).toBeGreaterThan(0.22);
    expect(share(pending)).toBeLessThan(0.3);
  });

  it("ends proceedings only in ways that the key to decisions knows", () => {
    const known = new Set(COURT_DECISIONS.map(([caseType, code, , decType]) => `${decType}${caseType}${code}`));
    for (const { type, proceedings } of stories) {
      for (const { decision, otherCompletion } of proceedings) {
        if (decision !== "" && !(decision === "X" && type !== "RMV")) expect(known).toContain(`C${type}${decision}`);
        if (CLOSURES.has(otherCompletion) && type !== "RFR") expect(known).toContain(`O${type}${otherCompletion}`);
      }
    }
  });
});

describe("Bench", () => {
  it("names judges by invented syllables only, each with a code of its own", () => {
    const { beginning, middle, ending } = SURNAME_PARTS;
    const surname = `(${beginning.join("|")})(${middle.join("|")}){1,2}(${ending.join("|")})`;
    const given = `(${GIVEN_PARTS.beginning.join("|")})(${GIVEN_PARTS.ending.join("|")})`;
    const invented = new RegExp(`^${surname}, ${given}$`);
    const { judges } = new Population(3, 2_000_000).bench;
    for (const { name } of judges) expect(name).toMatch(invented);
    const codes = [...judges.map(({ code }) => code), ...PLACEHOLDER_JUDGES.map(([code]) => code)];
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe("COURT_DECISIONS", () => {
  it("has the size and the repeated keys of the real key to decisions", () => {
    expect(COURT_DECISIONS).toHaveLength(217);
    expect(COURT_DECISIONS.filter(([, , , decType]) => decType === "C")).toHaveLength(95);
    const keys = COURT_DECISIONS.map(([caseType, code, , decType]) => `${decType}/${caseType}/${code}`);
    expect(new Set(keys).size).toBeLessThan(217);
    const active = COURT_DECISIONS.filter(([, , , , flag]) => flag === "1");
    expect(new Set(active.map(([a, b, , d]) => `${d}/${a}/${b}`)).size).toBe(active.length);
  });
});
