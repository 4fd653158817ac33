import type { Truth } from "../../src/synthetic/truth.ts";
import { type Case, caseTypes, decisionDays, readCases } from "./cases.ts";
import { type Application, type Claim, foldClaims, readApplications } from "./claims.ts";
import type { Day } from "./days.ts";
import { findMembers, readTies } from "./families.ts";
import { type FamilyGroup, findGroupSpells, findGroups, type GroupSpell } from "./family-groups.ts";
import { type Hearing, readHearings } from "./hearings.ts";
import {
  type JudgeMonth,
  type JudgeSpan,
  type JudgeYear,
  judgeMonths,
  judgeSpans,
  judgeYears,
  realCourts,
  singleJudges,
} from "./judges.ts";
import { type Proceeding, readProceedings } from "./proceedings.ts";
import { readRawTables } from "./raw-rows.ts";
import { type Appeal, type Bond, type Motion, readAppeals, readBonds, readMotions } from "./requests.ts";
import { type Ending, findBondHearings, findEndings, type HeardBond } from "./settings.ts";
import { type Closure, type CustodySpell, findClosures, findCustody, findSpells, type Spell } from "./spells.ts";

/** Everything that the reference knows of a simulated release, worked out from its true rows. */
export interface World {
  /** Day of the release. */
  readonly release: Day;
  readonly cases: ReadonlyMap<number, Case>;
  readonly proceedings: readonly Proceeding[];
  readonly hearings: readonly Hearing[];
  readonly motions: readonly Motion[];
  readonly bonds: readonly Bond[];
  readonly appeals: readonly Appeal[];
  readonly applications: readonly Application[];
  readonly claims: readonly Claim[];
  readonly closures: readonly Closure[];
  readonly spells: readonly Spell[];
  readonly custody: readonly CustodySpell[];
  readonly groups: readonly FamilyGroup[];
  readonly groupSpells: readonly GroupSpell[];
  readonly months: readonly JudgeMonth[];
  readonly judgeSpans: readonly JudgeSpan[];
  readonly judgeYears: readonly JudgeYear[];
  /** Proceedings that ended a case, with the hearings set in them. */
  readonly endings: readonly Ending[];
  /** Decided bond requests, with the bond hearings set for them. */
  readonly bondHearings: readonly HeardBond[];
  readonly judges: ReadonlySet<string>;
  readonly courts: ReadonlySet<string>;
}

/** Reads the true rows of a written release and works out all that is made of them. */
export async function readWorld(truth: Truth, release: Day): Promise<World> {
  const raw = await readRawTables(truth);
  const typeOf = caseTypes(raw);
  const proceedings = readProceedings(raw, typeOf);
  const byId = new Map(proceedings.map((proceeding) => [proceeding.id, proceeding]));
  const hearings = readHearings(raw, typeOf, release);
  const motions = readMotions(raw, typeOf);
  const applications = readApplications(raw, byId);
  const closures = findClosures(proceedings, hearings, motions);
  const spells = findSpells(proceedings, closures);
  const ties = readTies(raw);
  const judges = singleJudges(raw);
  const months = judgeMonths(proceedings, hearings, judges, release);
  const bonds = readBonds(raw, typeOf);
  const cases = readCases(raw, { proceedings, hearings, spells, members: findMembers(ties) });
  const groups = findGroups(cases);
  return {
    release,
    cases,
    proceedings,
    hearings,
    motions,
    bonds,
    appeals: readAppeals(raw, typeOf, byId),
    applications,
    claims: foldClaims(applications, byId),
    closures,
    spells,
    custody: findCustody(raw, typeOf, decisionDays(proceedings)),
    groups,
    groupSpells: findGroupSpells(groups, spells),
    months,
    judgeSpans: judgeSpans(months, release),
    judgeYears: judgeYears(months, proceedings, release),
    endings: findEndings(proceedings, hearings),
    bondHearings: findBondHearings(bonds, hearings),
    judges,
    courts: realCourts(raw),
  };
}
