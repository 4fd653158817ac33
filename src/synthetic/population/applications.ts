/** What relief a simulated respondent asks for, and how each request ends when the proceeding does. */
import type { Random } from "../random.ts";
import { CLOSURES, MOVES } from "./outcomes.ts";
import type { Application } from "./story.ts";

/** What a respondent asks for: codes in the order of filing. Asylum brings withholding and the convention with it. */
export function drawRequests(random: Random, caseType: string, detained: boolean, year: number): string[] {
  const requests: string[] = [];
  if (caseType === "RMV" || caseType === "DEP" || caseType === "EXC" || caseType === "AOC" || caseType === "WHO") {
    const protection = caseType === "AOC" || caseType === "WHO" ? 0.96 : detained ? 0.2 : year < 2014 ? 0.4 : 0.5;
    if (random.chance(protection)) {
      if (caseType !== "WHO") requests.push("ASYL");
      if (random.chance(0.62)) requests.push("ASYW");
      if (year >= 1999 && random.chance(0.68)) requests.push("WCAT");
    }
    if (caseType === "RMV") {
      if (!detained && random.chance(0.1)) requests.push("42B");
      if (random.chance(0.022)) requests.push("42A");
      if (random.chance(0.002)) requests.push(random.pick(["I881", "202", "A", "212h", "237H", "212i", "216"]));
    }
    if (caseType === "DEP" && random.chance(0.16)) requests.push(random.pick(["SUSP", "SUSP", "212c", "I881"]));
    if (!detained && random.chance(0.05)) requests.push("245");
    if (caseType !== "AOC" && caseType !== "WHO" && random.chance(0.09)) requests.push("VD");
  }
  if (caseType === "NAC") requests.push("202");
  return requests;
}

/** How a proceeding ended, as far as its applications care. */
export interface RequestEnd {
  readonly decision: string;
  readonly otherCompletion: string;
  readonly absentia: boolean;
  readonly year: number;
  /** Position of the request that was granted, or -1. */
  readonly granted: number;
}

/** The applications of a proceeding with their decisions; `end` is null while it is open. */
export function decideRequests(
  random: Random,
  requests: readonly string[],
  received: number,
  end: RequestEnd | null,
): Application[] {
  return requests.map((code, i) => ({ code, received, decision: end === null ? "" : decide(random, code, i, end) }));
}

function decide(random: Random, code: string, position: number, end: RequestEnd): string {
  const { decision, otherCompletion, year } = end;
  if (MOVES.has(otherCompletion)) return random.chance(0.75) ? "T" : "";
  if (CLOSURES.has(otherCompletion)) return random.chance(0.5) ? "S" : "";
  const unreached = year < 2019 ? "O" : "M";
  if (end.granted === position) return code === "WCAT" ? "L" : code.startsWith("42") && random.chance(0.4) ? "F" : "G";
  if (end.granted >= 0) return random.chance(0.7) ? unreached : "W";
  if (end.absentia) return random.chance(0.8) ? "A" : "D";
  if (decision === "V" && code === "VD") return "G";
  if (decision === "X" || decision === "D" || decision === "E") {
    const u = random.unit();
    return u < 0.72 ? "D" : u < 0.84 ? "A" : u < 0.95 ? "W" : unreached;
  }
  if (decision === "V") return random.chance(0.6) ? "W" : "D";
  return random.chance(0.5) ? unreached : "W";
}
