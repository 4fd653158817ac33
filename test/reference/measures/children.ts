import type { Case } from "../cases.ts";
import { count, share } from "../figures/events.ts";
import { level, levelShare } from "../figures/levels.ts";
import { duration } from "../figures/waits.ts";
import type { Figures } from "../measures.ts";
import { earliest } from "../ordering.ts";
import type { CustodySpell, Spell } from "../spells.ts";
import { personOf, type Table } from "../table.ts";
import { children as childCases, childSpells, custody, spells } from "../tables.ts";
import type { World } from "../world.ts";
import { isRepresented } from "./everyone.ts";

type Condition = (own: Case) => boolean;

const isFlagged: Condition = (own) => own.isFlagged;
const isMinor: Condition = (own) => own.isMinor === true;
const isAlone: Condition = ({ juvenileKinds }) => [...juvenileKinds].some((kind) => kind.startsWith("unaccompanied"));
const isAccompanied: Condition = ({ juvenileKinds }) =>
  [...juvenileKinds].some((kind) => kind.startsWith("accompanied"));
const isWithFamily: Condition = (own) => own.isFlagged && (isAccompanied(own) || own.member !== undefined);

/** The condition on the case of a row, for rows of cases that the release holds. */
function of<T>(table: Table<T>, condition: Condition) {
  return (row: T, world: World) => {
    const person = personOf(world, table, row);
    return person !== undefined && condition(person);
  };
}

const ofSpell = (condition: Condition) => {
  const met = of(childSpells, condition);
  return {
    from: childSpells,
    only: (spell: Spell, world: World) => spell.status === "active" && met(spell, world),
    starts: ({ startsOn }: Spell) => startsOn,
    ends: ({ endsOn }: Spell) => endsOn,
  };
};
const turns18On = (spell: Spell, world: World) => personOf(world, childSpells, spell)?.turns18On ?? null;
const minorSpells = ofSpell(isMinor);

const held = (condition: Condition) => ({
  from: custody,
  only: of(custody, condition),
  starts: ({ startsOn }: CustodySpell) => startsOn,
  ends: ({ endsOn }: CustodySpell) => endsOn,
});
const exit = ({ endKind }: CustodySpell) =>
  endKind === "released" ? "event" : endKind === "next_row" ? "next_row" : null;
const released = { exit, competing: ["next_row"], horizons: [60, 180, 365] };

const over = (condition: Condition) => ({
  from: childCases,
  only: condition,
  day: ({ completedOn }: Case) => completedOn,
});
const atDecision = {
  numerator: ({ representedAtDecision }: Case) => representedAtDecision === true,
  denominator: ({ representedAtDecision }: Case) => representedAtDecision !== null,
};
const isDecoded = ({ outcome }: Case) => outcome !== "unclassified";
const isRemoval = ({ outcome }: Case) => outcome === "removal_ordered";

/** Claim 6: children. */
export const children: Figures = {
  children_pending: {
    standard: level(ofSpell(isFlagged)),
    under_18_at_filing: level(minorSpells),
    under_18_still: level({
      ...minorSpells,
      only: (spell, world) => {
        const birthday = turns18On(spell, world);
        const begins = spell.startsOn;
        return minorSpells.only(spell, world) && birthday !== null && begins !== null && begins < birthday;
      },
      ends: (spell, world) => earliest([spell.endsOn, turns18On(spell, world)]),
    }),
    unaccompanied: level(ofSpell(isAlone)),
  },
  children_in_custody: {
    standard: level(held(isFlagged)),
    under_18_at_filing: level(held(isMinor)),
    unaccompanied: level(held(isAlone)),
    with_family: level(held(isWithFamily)),
    pending_by_code: level(ofSpell((own) => own.isFlagged && own.custody === "D")),
  },
  days_in_custody: {
    standard: duration({ ...held(isFlagged), ...released }),
    with_family: duration({ ...held(isWithFamily), ...released, horizons: [20, 60, 180, 365] }),
    unaccompanied: duration({ ...held(isAlone), ...released }),
    everyone: duration({ ...held(isFlagged), ...released, only: () => true }),
  },
  children_represented: {
    standard: share(over(isFlagged), atDecision),
    ever: share(over(isFlagged), { numerator: ({ representedEver }) => representedEver, denominator: () => true }),
    among_pending: levelShare(
      { ...ofSpell(isFlagged), from: spells },
      { numerator: isRepresented, denominator: () => true },
    ),
    unaccompanied: share(over(isAlone), atDecision),
    under_18_at_filing: share(over(isMinor), atDecision),
  },
  children_outcomes: {
    standard: count(over(isFlagged)),
    under_18_at_filing: count(over(isMinor)),
    unaccompanied: count(over(isAlone)),
    removal_share: share(over(isFlagged), { numerator: isRemoval, denominator: isDecoded }),
    in_absentia_share: share(over(isFlagged), {
      numerator: (own) => isRemoval(own) && own.inAbsentia === true,
      denominator: isDecoded,
    }),
  },
};
