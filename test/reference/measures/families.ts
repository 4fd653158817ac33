import type { Case } from "../cases.ts";
import type { FamilyGroup, GroupSpellKind } from "../family-groups.ts";
import { count, share } from "../figures/events.ts";
import { level } from "../figures/levels.ts";
import type { Figures } from "../measures.ts";
import { earliest, latest } from "../ordering.ts";
import type { Spell } from "../spells.ts";
import { personOf } from "../table.ts";
import { groupSpells, groups, members, spells } from "../tables.ts";
import type { World } from "../world.ts";

const during = (kind: GroupSpellKind) =>
  level({
    from: groupSpells,
    only: (spell) => spell.kind === kind,
    starts: ({ startsOn }) => startsOn,
    ends: ({ endsOn }) => endsOn,
  });

/** Groups with at least two members here, by the day on which the first tie was entered. */
const linked = {
  from: groups,
  only: (group: FamilyGroup) => group.members.length >= 2,
  day: (group: FamilyGroup) => earliest(group.members.map(({ member }) => member?.firstLinkedOn ?? null)),
};

const isKnown = (code: string | null) => code === "D" || code === "R" || code === "N";

/** One member detained and another not, by the codes of the cases; null unless two are known. */
function custodyApart({ members: own }: FamilyGroup): boolean | null {
  const codes = own.map(({ custody }) => custody).filter(isKnown);
  return codes.length < 2 ? null : codes.includes("D") && codes.some((code) => code !== "D");
}

/** Two members in different courts; null unless two are known. */
function courtApart({ members: own }: FamilyGroup): boolean | null {
  const courts = own.flatMap(({ court }) => court ?? []);
  return courts.length < 2 ? null : new Set(courts).size > 1;
}

const wasSevered = ({ members: own }: FamilyGroup) => own.some(({ member }) => member?.everSevered);

/** At the release one member stands ordered removed while another's case is on the calendar. */
function orderedApart({ head }: FamilyGroup, world: World): boolean {
  return world.groupSpells.some(
    (spell) => spell.head === head && spell.kind === "ordered_apart" && spell.endsOn === null,
  );
}

const everyone = () => true;

/** A rider's case and its lead's, both completed. */
function leadOf(own: Case, world: World): Case | null {
  const lead = world.cases.get(own.family);
  if (lead === undefined || lead === own) return null;
  return own.status === "completed" && lead.status === "completed" ? lead : null;
}

const pairs = {
  from: members,
  only: (own: Case, world: World) => leadOf(own, world) !== null,
  day: (own: Case, world: World) => latest([own.completedOn, leadOf(own, world)?.completedOn ?? null]),
};
const sameOutcome = (own: Case, world: World) => own.outcome === leadOf(own, world)?.outcome;

/** Claim 7: families. */
export const families: Figures = {
  families_pending: {
    standard: during("active"),
    with_closed: during("open"),
    with_child: during("child_active"),
    family_unit_label: level({
      from: spells,
      only: (spell, world) =>
        spell.status === "active" && (personOf(world, spells, spell)?.labels.has("family_unit") ?? false),
      starts: ({ startsOn }: Spell) => startsOn,
      ends: ({ endsOn }: Spell) => endsOn,
    }),
  },
  families_apart: {
    standard: share(linked, {
      numerator: (group, world) =>
        custodyApart(group) === true || courtApart(group) === true || wasSevered(group) || orderedApart(group, world),
      denominator: everyone,
    }),
    custody: share(linked, {
      numerator: (group) => custodyApart(group) === true,
      denominator: (group) => custodyApart(group) !== null,
    }),
    court: share(linked, {
      numerator: (group) => courtApart(group) === true,
      denominator: (group) => courtApart(group) !== null,
    }),
    severed: share(linked, { numerator: wasSevered, denominator: everyone }),
    severed_that_day: count({
      ...linked,
      only: (group) => group.members.length >= 2 && wasSevered(group),
      day: (group) => earliest(group.members.map(({ member }) => member?.firstSeveredOn ?? null)),
    }),
    ordered: share(linked, { numerator: orderedApart, denominator: everyone }),
    ordered_that_day: during("ordered_apart"),
  },
  families_outcome_agreement: {
    standard: share(pairs, { numerator: sameOutcome, denominator: everyone }),
    still_joined: share(
      { ...pairs, only: (own, world) => pairs.only(own, world) && own.member?.everSevered === false },
      { numerator: sameOutcome, denominator: everyone },
    ),
    removal_or_not: share(pairs, {
      numerator: (own, world) =>
        (own.outcome === "removal_ordered") === (leadOf(own, world)?.outcome === "removal_ordered"),
      denominator: everyone,
    }),
  },
};
