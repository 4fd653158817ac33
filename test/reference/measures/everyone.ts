import type { Case } from "../cases.ts";
import type { Day } from "../days.ts";
import { count, share } from "../figures/events.ts";
import { levelShare } from "../figures/levels.ts";
import type { Figures } from "../measures.ts";
import { greatest, groupBy } from "../ordering.ts";
import type { Appeal, Bond } from "../requests.ts";
import type { Spell } from "../spells.ts";
import { personOf } from "../table.ts";
import { appeals, bonds, cases, proceedings, spells } from "../tables.ts";
import type { World } from "../world.ts";

const active = {
  from: spells,
  only: ({ status }: Spell) => status === "active",
  starts: ({ startsOn }: Spell) => startsOn,
  ends: ({ endsOn }: Spell) => endsOn,
};
const over = { from: cases, day: ({ completedOn }: Case) => completedOn };
const filed = { from: cases, day: ({ filedOn }: Case) => filedOn };
const personOfSpell = (spell: Spell, world: World) => personOf(world, spells, spell);

/** A lawyer counts from the first day of appearance on; from the start where that day is not known. */
export function isRepresented(spell: Spell, world: World, day: Day): boolean {
  const person = personOfSpell(spell, world);
  if (person === undefined || !person.representedEver) return false;
  return person.representedFrom === null || person.representedFrom <= day;
}

const atDecision = {
  numerator: ({ representedAtDecision }: Case) => representedAtDecision === true,
  denominator: ({ representedAtDecision }: Case) => representedAtDecision !== null,
};

const isCustody = (code: string | null | undefined) => ["D", "R", "N"].includes(code ?? "");

const decidedBonds = { from: bonds, day: ({ decidedOn }: Bond) => decidedOn };
const onTheMerits = ["lowered", "released", "conditions_improved", "denied", "raised"];
const isGranted = ({ granted }: Bond) => granted === true;
const isOnTheMerits = ({ outcome }: Bond) => onTheMerits.includes(outcome);

/** The latest decision on the merits of each case. */
const latestBonds: typeof decidedBonds.from = {
  ...bonds,
  rows: (world) => {
    const decided = world.bonds.filter((bond) => isOnTheMerits(bond) && bond.decidedOn !== null);
    return [...groupBy(decided, ({ caseId }) => caseId).values()].flatMap(
      (own) => greatest(own, ({ decidedOn, id }) => [decidedOn as Day, id]) ?? [],
    );
  },
};

const filings = { from: appeals, day: ({ filedOn }: Appeal) => filedOn };

/** Measures that serve every claim. */
export const everyone: Figures = {
  representation_rate: {
    standard: levelShare(active, { numerator: isRepresented, denominator: () => true }),
    pending_ever: levelShare(active, {
      numerator: (spell, world) => personOfSpell(spell, world)?.representedEver ?? false,
      denominator: () => true,
    }),
    at_decision: share(over, atDecision),
    removal_orders: share({ ...over, only: ({ outcome }) => outcome === "removal_ordered" }, atDecision),
    ever: share(filed, { numerator: ({ representedEver }) => representedEver, denominator: () => true }),
  },
  detained_share: {
    standard: share(
      { from: proceedings, only: ({ ending }) => ending === "ends", day: ({ completedOn }) => completedOn },
      { numerator: ({ custody }) => custody === "D", denominator: ({ custody }) => isCustody(custody) },
    ),
    pending: levelShare(active, {
      numerator: (spell, world) => personOfSpell(spell, world)?.custody === "D",
      denominator: (spell, world) => isCustody(personOfSpell(spell, world)?.custody),
    }),
    ever_detained: share(filed, { numerator: ({ everDetained }) => everDetained, denominator: () => true }),
  },
  bond_granted_rate: {
    standard: share(decidedBonds, { numerator: isGranted, denominator: isOnTheMerits }),
    all_denials: share(decidedBonds, { numerator: isGranted, denominator: ({ granted }) => granted !== null }),
    all_decided: share(decidedBonds, { numerator: isGranted, denominator: ({ outcome }) => outcome !== "pending" }),
    per_case: share({ ...decidedBonds, from: latestBonds }, { numerator: isGranted, denominator: isOnTheMerits }),
  },
  appeals_filed: {
    standard: count({ ...filings, only: ({ isCaseAppeal }) => isCaseAppeal }),
    all_filings: count(filings),
    by_respondent: count({ ...filings, only: ({ isCaseAppeal, filedBy }) => isCaseAppeal && filedBy === "A" }),
    by_government: count({ ...filings, only: ({ isCaseAppeal, filedBy }) => isCaseAppeal && filedBy === "I" }),
  },
};
