/** How simulated proceedings end: real codes, shares by order of size. The letters mean what `DISPOSITIONS` says. */
import { type Random, Weighted } from "../random.ts";

/** An ending: a decision code or an other-completion code. */
export interface Ending {
  readonly decision: string;
  readonly otherCompletion: string;
}

const decide = (decision: string): Ending => ({ decision, otherCompletion: "" });
const complete = (otherCompletion: string): Ending => ({ decision: "", otherCompletion });

/** Decisions in removal cases of people who attended and were not granted relief. */
const REMOVAL = new Weighted<Ending>([
  [decide("X"), 590],
  [decide("V"), 110],
  [decide("T"), 105],
  [decide("U"), 95],
  [decide("W"), 6],
  [decide("E"), 4],
  [decide("Z"), 2],
  [decide("H"), 0.6],
  [decide("L"), 1],
  [decide("O"), 0.4],
  [decide("J"), 0.5],
  [decide("Q"), 1],
  [complete("A"), 34],
  [complete("B"), 3],
  [complete("F"), 9],
  [complete("I"), 10],
  [complete("M"), 4],
  [complete("O"), 8],
  [complete("P"), 8],
  [complete("Y"), 14],
  [complete("K"), 0.4],
]);

const DEPORTATION = new Weighted<Ending>([
  [decide("D"), 560],
  [decide("V"), 230],
  [decide("T"), 90],
  [decide("W"), 8],
  [decide("O"), 3],
  [decide("Q"), 2],
  [complete("A"), 70],
  [complete("B"), 25],
  [complete("O"), 8],
  [complete("P"), 4],
]);

const EXCLUSION = new Weighted<Ending>([
  [decide("E"), 640],
  [decide("V"), 3],
  [decide("T"), 120],
  [decide("W"), 90],
  [decide("A"), 30],
  [complete("A"), 60],
  [complete("H"), 20],
  [complete("O"), 8],
]);

const FEAR_REVIEW = new Weighted<Ending>([
  [decide("A"), 700],
  [decide("V"), 240],
  [decide("W"), 30],
  [decide("O"), 4],
  [decide("X"), 6],
]);

const PROTECTION_ONLY = new Weighted<Ending>([
  [decide("D"), 610],
  [decide("W"), 100],
  [decide("T"), 40],
  [decide("U"), 12],
  [decide("O"), 10],
  [complete("A"), 20],
]);

const RESCISSION = new Weighted<Ending>([
  [decide("R"), 500],
  [decide("S"), 200],
  [decide("W"), 100],
  [decide("T"), 150],
]);

const CLAIMED_STATUS = new Weighted<Ending>([
  [decide("A"), 600],
  [decide("V"), 400],
]);

const OTHER_TYPES = new Weighted<Ending>([
  [decide("L"), 500],
  [decide("W"), 100],
  [complete("O"), 100],
]);

const BY_TYPE: Readonly<Record<string, Weighted<Ending>>> = {
  RMV: REMOVAL,
  DEP: DEPORTATION,
  EXC: EXCLUSION,
  CFR: FEAR_REVIEW,
  RFR: FEAR_REVIEW,
  AOC: PROTECTION_ONLY,
  WHO: PROTECTION_ONLY,
  NAC: PROTECTION_ONLY,
  REC: RESCISSION,
  CSR: CLAIMED_STATUS,
};

/** What the grant of relief is called, by case type. */
export function grantCode(caseType: string): string {
  return caseType === "AOC" || caseType === "WHO" || caseType === "NAC" ? "G" : "R";
}

/** What an order in absentia is called, by case type; empty where there is none. */
export function absentiaCode(caseType: string): string {
  if (caseType === "RMV") return "X";
  if (caseType === "DEP") return "D";
  return caseType === "EXC" ? "E" : "";
}

/** An ending of a case of this type in which relief was not granted. */
export function drawEnding(random: Random, caseType: string): Ending {
  return (BY_TYPE[caseType] ?? OTHER_TYPES).draw(random);
}

/** Codes of OTHER_COMP after which the case stays open off the calendar. */
export const CLOSURES: ReadonlySet<string> = new Set(["A", "B", "M", "P", "Y"]);

/** Codes of OTHER_COMP after which the case goes on in the next proceeding. */
export const MOVES: ReadonlySet<string> = new Set(["C", "T"]);

/** Decisions that order someone out, by code. */
export const ORDERS: ReadonlySet<string> = new Set(["X", "D", "E"]);

/** Case types by the time of filing: before April 1997, and since. Shares by order of size. */
export const OLD_TYPES = new Weighted<string>([
  ["DEP", 836],
  ["EXC", 155],
  ["REC", 3],
  ["DDC", 6],
]);

export const NEW_TYPES = new Weighted<string>([
  ["RMV", 9540],
  ["CFR", 183],
  ["RFR", 82],
  ["DDC", 118],
  ["WHO", 48],
  ["AOC", 16],
  ["REC", 4],
  ["CSR", 4],
  ["NAC", 2],
  ["CDR", 0.5],
  ["DCC", 0.1],
]);
