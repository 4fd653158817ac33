import type { Case } from "./cases.ts";
import type { Claim } from "./claims.ts";
import type { FamilyGroup, GroupSpell } from "./family-groups.ts";
import type { Hearing } from "./hearings.ts";
import type { JudgeMonth, JudgeSpan, JudgeYear } from "./judges.ts";
import type { Proceeding } from "./proceedings.ts";
import type { Appeal, Bond, Motion } from "./requests.ts";
import type { Ending, HeardBond } from "./settings.ts";
import type { Closure, CustodySpell, Spell } from "./spells.ts";
import type { Dimension, Table, Value } from "./table.ts";

const caseOf = ({ caseId }: { readonly caseId: number | null }) => caseId;

interface Placed {
  readonly caseType: string | null;
  readonly court: string | null;
  readonly judge: string | null;
}

const placed: Partial<Record<Dimension, (row: Placed) => Value>> = {
  case_type: ({ caseType }) => caseType,
  court: ({ court }) => court,
  judge: ({ judge }) => judge,
};

/** Cases. */
export const cases: Table<Case> = {
  rows: (world) => world.cases.values(),
  caseOf,
  own: { outcome: (row) => row.outcome },
};

/** Finished proceedings. */
export const proceedings: Table<Proceeding> = {
  rows: (world) => world.proceedings.filter(({ completedOn }) => completedOn !== null),
  caseOf,
  own: { ...placed, custody: ({ custody }) => custody, outcome: ({ outcome }) => outcome },
};

/** Hearings whose day has passed. */
export const hearings: Table<Hearing> = {
  rows: (world) => world.hearings.filter(({ isHearing, isPast }) => isHearing && isPast),
  caseOf,
  own: { ...placed, hearing_kind: ({ kind }) => kind, adjournment_cause: ({ cause }) => cause },
};

/** Asylum claims, in the court and custody of the proceeding that decided them. */
export const claims: Table<Claim> = {
  rows: (world) => world.claims,
  caseOf,
  own: {
    court: ({ deciding }) => deciding?.court ?? null,
    judge: ({ deciding }) => deciding?.judge ?? null,
    custody: ({ deciding }) => deciding?.custody ?? null,
    outcome: ({ outcome }) => outcome,
  },
};

/** Stretches of time that cases were open. */
export const spells: Table<Spell> = { rows: (world) => world.spells, caseOf, own: placed };

/** Administrative closures. */
export const closures: Table<Closure> = { rows: (world) => world.closures, caseOf, own: placed };

/** Motions. */
export const motions: Table<Motion> = {
  rows: (world) => world.motions,
  caseOf,
  own: { ...placed, outcome: ({ outcome }) => outcome },
};

/** Bond requests. */
export const bonds: Table<Bond> = {
  rows: (world) => world.bonds,
  caseOf,
  own: { ...placed, outcome: ({ outcome }) => outcome },
};

/** Filings at the Board. */
export const appeals: Table<Appeal> = {
  rows: (world) => world.appeals,
  caseOf,
  own: { ...placed, outcome: ({ outcome }) => outcome },
};

/** Detentions. */
export const custody: Table<CustodySpell> = {
  rows: (world) => world.custody,
  caseOf,
  own: { case_type: ({ caseType }) => caseType },
};

const noCase = () => null;
const seat: Partial<Record<Dimension, (row: { readonly court: string | null; readonly judge: string }) => Value>> = {
  court: ({ court }) => court,
  judge: ({ judge }) => judge,
};

/** Months of judges. */
export const judgeMonths: Table<JudgeMonth> = { rows: (world) => world.months, caseOf: noCase, own: seat };

/** First and last months of judges. */
export const judgeSpans: Table<JudgeSpan> = { rows: (world) => world.judgeSpans, caseOf: noCase, own: seat };

/** Fiscal years of judges. */
export const judgeYears: Table<JudgeYear> = {
  rows: (world) => world.judgeYears,
  caseOf: noCase,
  own: { ...seat, quota_band: ({ band }) => band },
};

/** Proceedings that ended a case, with the hearings set in them. */
export const endings: Table<Ending> = {
  rows: (world) => world.endings,
  caseOf: ({ proceeding }) => proceeding.caseId,
  own: {
    court: ({ proceeding }) => proceeding.court,
    judge: ({ proceeding }) => proceeding.judge,
    case_type: ({ proceeding }) => proceeding.caseType,
    custody: ({ proceeding }) => proceeding.custody,
    outcome: ({ proceeding }) => proceeding.outcome,
  },
};

/** Decided bond requests, with the bond hearings set for them. */
export const bondHearings: Table<HeardBond> = {
  rows: (world) => world.bondHearings,
  caseOf: ({ bond }) => bond.caseId,
  own: {
    court: ({ bond }) => bond.court,
    judge: ({ bond }) => bond.judge,
    case_type: ({ bond }) => bond.caseType,
    outcome: ({ bond }) => bond.outcome,
  },
};

/** Stretches of time that the cases of children were open. */
export const childSpells: Table<Spell> = {
  ...spells,
  rows: (world) => world.spells.filter(({ caseId }) => isChild(world.cases.get(caseId))),
};

/** The cases of children. */
export const children: Table<Case> = { ...cases, rows: (world) => [...world.cases.values()].filter(isChild) };

/** Flagged by the court at any time, or under 18 by month of birth when the case was filed. */
function isChild(own: Case | undefined): boolean {
  return own !== undefined && (own.isFlagged || own.isMinor === true);
}

/** Groups of linked cases, by the case that stands for the group. */
export const groups: Table<FamilyGroup> = { rows: (world) => world.groups, caseOf: ({ head }) => head, own: {} };

/** Stretches of time in which something held of a group of linked cases. */
export const groupSpells: Table<GroupSpell> = {
  rows: (world) => world.groupSpells,
  caseOf: ({ head }) => head,
  own: {},
};

/** Linked cases of the five types that EOIR counts. */
export const members: Table<Case> = { ...cases, rows: (world) => world.groups.flatMap((group) => group.members) };
