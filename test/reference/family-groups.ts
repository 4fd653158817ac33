import type { Case } from "./cases.ts";
import type { Day } from "./days.ts";
import { compareKeys, groupBy, least } from "./ordering.ts";
import type { Spell } from "./spells.ts";

/** Linked cases of the types that EOIR counts, as a group. */
export interface FamilyGroup {
  /** The lead's case number; the lowest member's where the lead is not here. */
  readonly head: number;
  readonly members: readonly Case[];
}

/** What can hold of a group for a while. */
export type GroupSpellKind = "active" | "open" | "child_active" | "ordered_apart";

/** A stretch of time in which something held of a group; those of one group and kind never overlap or touch. */
export interface GroupSpell {
  readonly head: number;
  readonly kind: GroupSpellKind;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

interface Stretch {
  readonly begins: number;
  readonly finishes: number;
}

const countedTypes = ["RMV", "DEP", "EXC", "AOC", "WHO"];
const [ALWAYS, NEVER] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The groups that linked cases form, those of a single member too. */
export function findGroups(cases: ReadonlyMap<number, Case>): FamilyGroup[] {
  const linked = [...cases.values()].filter(
    ({ member, caseType }) => member !== undefined && countedTypes.includes(caseType ?? ""),
  );
  return [...groupBy(linked, ({ family }) => family)].map(([family, members]) => {
    const ids = members.map(({ id }) => id);
    return { head: ids.includes(family) ? family : Math.min(...ids), members };
  });
}

/** What held of every group, and when. */
export function findGroupSpells(groups: readonly FamilyGroup[], spells: readonly Spell[]): GroupSpell[] {
  const byCase = groupBy(spells, ({ caseId }) => caseId);
  return groups.flatMap(({ head, members }) => {
    const own = members.map((member) => ({ member, spells: (byCase.get(member.id) ?? []).map(stretchOf) }));
    const all = own.flatMap((each) => each.spells.map((spell) => ({ ...spell, member: each.member })));
    const active = all.filter(({ status }) => status === "active");
    const child = active.filter(({ member }) => member.isFlagged || member.isMinor === true);
    const apart = own.flatMap((each) =>
      removalOrders(each.member, each.spells).flatMap((order) =>
        active.filter(({ member }) => member !== each.member).map((spell) => common(order, spell)),
      ),
    );
    const kinds: Readonly<Record<GroupSpellKind, readonly Stretch[]>> = {
      active,
      open: all,
      child_active: child,
      ordered_apart: apart,
    };
    return Object.entries(kinds).flatMap(([kind, stretches]) =>
      joined(stretches).map(({ begins, finishes }) => ({
        head,
        kind: kind as GroupSpellKind,
        startsOn: begins === ALWAYS ? null : begins,
        endsOn: finishes === NEVER ? null : finishes,
      })),
    );
  });
}

function stretchOf({ status, startsOn, endsOn }: Spell) {
  return { status, begins: startsOn ?? ALWAYS, finishes: endsOn ?? NEVER };
}

/** From each order of removal until the case is decided again, or is open. */
function removalOrders({ proceedings }: Case, spells: readonly Stretch[]): Stretch[] {
  const ends = proceedings
    .filter(({ ending }) => ending === "ends")
    .toSorted((a, b) => compareKeys([a.completedOn as Day, a.id], [b.completedOn as Day, b.id]));
  return ends.flatMap((decision, at) => {
    if (decision.outcome !== "removal_ordered") return [];
    const begins = decision.completedOn as Day;
    const reopened = spells.filter(({ finishes }) => finishes > begins).map((spell) => Math.max(spell.begins, begins));
    const finishes = Math.min(ends[at + 1]?.completedOn ?? NEVER, ...reopened);
    return begins < finishes ? { begins, finishes } : [];
  });
}

function common(a: Stretch, b: Stretch): Stretch {
  return { begins: Math.max(a.begins, b.begins), finishes: Math.min(a.finishes, b.finishes) };
}

/** The same days in as few stretches as can be. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const left = new Set(stretches.filter(({ begins, finishes }) => begins < finishes));
  const found: Stretch[] = [];
  while (left.size > 0) {
    const first = least(left, ({ begins }) => [begins]) as Stretch;
    let { finishes } = first;
    for (let grown = true; grown; ) {
      grown = false;
      for (const other of left) {
        if (other.begins > finishes) continue;
        left.delete(other);
        if (other.finishes > finishes) [finishes, grown] = [other.finishes, true];
      }
    }
    found.push({ begins: first.begins, finishes });
  }
  return found;
}
