import type { Case } from "../cases.ts";
import type { Claim } from "../claims.ts";
import { count, share } from "../figures/events.ts";
import type { Dated } from "../figures/rows.ts";
import type { Figures } from "../measures.ts";
import { cases, claims } from "../tables.ts";
import type { World } from "../world.ts";

const decided: Dated<Claim> = { from: claims, day: ({ decidedOn }) => decidedOn };
const disposed: Dated<Claim> = {
  from: claims,
  day: ({ decidedOn, deciding, outcome }) =>
    decidedOn ?? (outcome === "administratively_closed" ? (deciding?.completedOn ?? null) : null),
};
const filed: Dated<Claim> = { from: claims, day: ({ receivedOn }) => receivedOn };
const first: Dated<Claim> = { from: claims, day: ({ firstDecidedOn }) => firstDecidedOn };
const caseOver: Dated<Claim> = {
  from: claims,
  day: ({ caseId }, world) => world.cases.get(caseId)?.completedOn ?? null,
};

const onTheMerits = (outcome: string | null) => outcome === "granted" || outcome === "denied";
const unfinished = ["pending", "undecided", "moved", "reserved"];
const granted = ({ outcome }: Claim) => outcome === "granted";
const granting = { numerator: granted, denominator: ({ outcome }: Claim) => onTheMerits(outcome) };

const isWon = (outcome: string | null) => outcome === "granted" || outcome === "torture_protection_granted";
const wonAny = ({ outcome, withholdingOutcome, tortureOutcome }: Claim) =>
  isWon(outcome) || isWon(withholdingOutcome) || tortureOutcome === "granted";
const deniedAny = ({ outcome, withholdingOutcome, tortureOutcome }: Claim) =>
  [outcome, withholdingOutcome, tortureOutcome].includes("denied");

const onBasis = (basis: string) =>
  count({ ...filed, only: ({ caseId }: Claim, world: World) => world.cases.get(caseId)?.asylumBasis === basis });

type Relief = "asylum" | "withholding_or_cat" | "other";
const grants = ["relief_granted", "granted", "withholding_or_cat_granted"];

/** What a case that ended with a grant was granted, by its claim for asylum; null where its end is not known. */
function reliefOf({ id, caseType, outcome }: Case, claimOf: ReadonlyMap<number, Claim>): Relief | null {
  if (outcome === "unclassified") return null;
  const claim = claimOf.get(id);
  if (claim?.outcome === "granted" || (caseType === "AOC" && outcome === "granted")) return "asylum";
  const isProtected = claim !== undefined && wonAny(claim);
  return outcome === "withholding_or_cat_granted" || isProtected ? "withholding_or_cat" : "other";
}

const claimsByCase = new WeakMap<World, Map<number, Claim>>();

function claimsOf(world: World): ReadonlyMap<number, Claim> {
  const known = claimsByCase.get(world) ?? new Map(world.claims.map((claim) => [claim.caseId, claim]));
  claimsByCase.set(world, known);
  return known;
}

/** Cases that ended with some relief; those that ended in an unknown way are looked at, but not counted. */
const relief = (kinds: readonly Relief[]) => ({
  rows: {
    from: cases,
    only: (own: Case, world: World) => {
      if (!grants.includes(own.outcome) && own.outcome !== "unclassified") return false;
      const kind = reliefOf(own, claimsOf(world));
      return kind === null || kinds.includes(kind);
    },
    day: ({ completedOn }: Case) => completedOn,
  },
  counted: { counted: ({ outcome }: Case) => outcome !== "unclassified" },
});

const reliefCount = (...kinds: Relief[]) => {
  const { rows, counted } = relief(kinds);
  return count(rows, counted);
};

/** Claim 3: asylum. */
export const asylum: Figures = {
  asylum_grant_rate: {
    standard: share(decided, granting),
    all_outcomes: share(disposed, {
      numerator: granted,
      denominator: ({ outcome }) => !unfinished.includes(outcome),
    }),
    all_with_application: share(caseOver, { numerator: granted, denominator: () => true }),
    any_protection: share(decided, {
      numerator: wonAny,
      denominator: (claim) => wonAny(claim) || deniedAny(claim),
    }),
    first_decision: share(first, {
      numerator: ({ firstOutcome }) => firstOutcome === "granted",
      denominator: ({ firstOutcome }) => onTheMerits(firstOutcome),
    }),
    by_filing: share(filed, granting),
  },
  asylum_filed: { standard: count(filed), defensive: onBasis("defensive"), affirmative: onBasis("affirmative") },
  asylum_decided: {
    standard: count(
      { ...decided, only: ({ outcome }) => onTheMerits(outcome) || outcome === "unclassified" },
      { counted: ({ outcome }) => onTheMerits(outcome) },
    ),
    all_outcomes: count({ ...disposed, only: ({ outcome }) => !unfinished.includes(outcome) }),
    first_decision: count(
      { ...first, only: ({ firstOutcome }) => onTheMerits(firstOutcome) || firstOutcome === "unclassified" },
      { counted: ({ firstOutcome }) => onTheMerits(firstOutcome) },
    ),
  },
  relief_granted: {
    standard: reliefCount("asylum", "withholding_or_cat", "other"),
    asylum: reliefCount("asylum"),
    withholding_or_cat: reliefCount("withholding_or_cat"),
    other_relief: reliefCount("other"),
    first_decision: count({
      from: cases,
      only: ({ initial }) => grants.includes(initial?.outcome ?? ""),
      day: ({ initial }) => initial?.completedOn ?? null,
    }),
  },
};
