import type { Case } from "./cases.ts";
import type { Claim } from "./claims.ts";
import { type Day, dayFrom, fiscalYearOf, type PeriodName } from "./days.ts";
import type { Figure, Numbers } from "./figures/figure.ts";
import { groupBy, latest } from "./ordering.ts";
import { total } from "./statistics.ts";
import type { World } from "./world.ts";

/** The asylum claims of one family that one judge decided in one court: one observation. */
interface Decision {
  readonly court: string;
  readonly judge: string;
  readonly year: number;
  readonly nationality: string | null;
  readonly custody: string | null;
  readonly basis: string | null;
  readonly represented: boolean | null;
  /** Members' claims granted or denied, and granted. */
  readonly claims: number;
  readonly granted: number;
}

/** How like the others must be: what must agree, and how many fiscal years may lie between. */
interface Level {
  readonly id: string;
  readonly alike: readonly ("nationality" | "custody" | "basis" | "represented")[];
  readonly apart: 0 | 1;
}

/** From the most alike to the least. */
export const levelsOfLikeness: readonly Level[] = [
  { id: "every_trait", alike: ["nationality", "custody", "basis", "represented"], apart: 0 },
  { id: "any_lawyer", alike: ["nationality", "custody", "basis"], apart: 0 },
  { id: "any_custody", alike: ["nationality"], apart: 0 },
  { id: "nearby_years", alike: ["nationality"], apart: 1 },
  { id: "any_nationality", alike: [], apart: 0 },
  { id: "any_trait", alike: [], apart: 1 },
];

/** The last two: whoever the people are. */
export const whateverTheCase = levelsOfLikeness.slice(-2);

const countedTypes = ["RMV", "DEP", "EXC", "AOC", "WHO"];
const [OTHERS, OTHER_JUDGES] = [20, 2];

/** Families decided by single judges at courts. */
function decisionsOf(world: World): Decision[] {
  const decided = world.claims.filter(
    ({ outcome, decidedOn }) => ["granted", "denied", "unclassified"].includes(outcome) && decidedOn !== null,
  );
  const familyOf = ({ caseId }: Claim) => world.cases.get(caseId)?.family ?? caseId;
  const groups = groupBy(decided, (claim) => [familyOf(claim), claim.deciding?.court, claim.deciding?.judge].join(" "));
  return [...groups.values()].flatMap((claims): Decision[] => {
    const first = claims[0] as Claim;
    const speaker = claims.find(({ caseId }) => caseId === familyOf(first)) ?? lowest(claims);
    const person = world.cases.get(speaker.caseId);
    const [court, judge] = [first.deciding?.court ?? "", first.deciding?.judge ?? ""];
    const decidedOn = latest(claims.map((claim) => claim.decidedOn)) as Day;
    if (!isMeant(person, decidedOn, world) || !world.courts.has(court) || !world.judges.has(judge)) return [];
    return [
      {
        court,
        judge,
        year: fiscalYearOf(decidedOn),
        nationality: person?.nationality ?? null,
        custody: speaker.deciding?.custody ?? null,
        basis: person?.asylumBasis ?? null,
        represented: person?.representedAtDecision ?? null,
        claims: claims.filter(({ outcome }) => outcome !== "unclassified").length,
        granted: claims.filter(({ outcome }) => outcome === "granted").length,
      },
    ];
  });
}

function lowest(claims: readonly Claim[]): Claim {
  return claims.toSorted((a, b) => a.caseId - b.caseId)[0] as Claim;
}

function isMeant(person: Case | undefined, decidedOn: Day, { release }: World): boolean {
  const isInSpan = decidedOn >= dayFrom(1983, 1, 9) && decidedOn < release;
  return isInSpan && countedTypes.includes(person?.caseType ?? "");
}

/** The first level at which enough families of enough other judges of the court are like one; null where none is. */
function levelFor(own: Decision, all: readonly Decision[], levels: readonly Level[]): string | null {
  const others = all.filter(({ court, judge, claims }) => court === own.court && judge !== own.judge && claims > 0);
  const found = levels.find(({ alike, apart }) => {
    const like = others.filter(
      (other) => Math.abs(other.year - own.year) <= apart && alike.every((trait) => other[trait] === own[trait]),
    );
    return like.length >= OTHERS && new Set(like.map(({ judge }) => judge)).size >= OTHER_JUDGES;
  });
  return found?.id ?? null;
}

interface Leveled extends Decision {
  readonly level: string | null;
}

/** Families that a judge must have had compared to be shown with numbers. */
function floorOf(period: PeriodName | null): number {
  return period === null ? 100 : 25;
}

function compared(world: World, levels: readonly Level[]): Leveled[] {
  const all = decisionsOf(world);
  return all.map((own) => ({ ...own, level: own.claims > 0 ? levelFor(own, all, levels) : null }));
}

function inGroups(rows: readonly Leveled[], by: readonly string[], period: PeriodName | null) {
  return groupBy(rows, ({ court, judge, year }) => {
    const codes = by.map((dimension) => (dimension === "judge" ? judge : court));
    const words = period === null ? codes : [`FY${year}`, ...codes];
    return words.length === 0 ? "all" : words.join(" ");
  });
}

const familiesIn = (rows: readonly Leveled[]) => rows.filter(({ claims }) => claims > 0);
const comparedIn = (rows: readonly Leveled[]) => rows.filter(({ level }) => level !== null);
const part = (some: number, all: number) => (all === 0 ? null : some / all);

/**
 * What judges' families are compared with: all but the pooled difference, which takes judges with more families than a
 * small record holds. Throws where a judge has enough to be shown.
 */
export function judgesCompared(levels: readonly Level[]): Figure {
  return {
    basis: "families",
    of: (world, { by, period }) =>
      mapped(inGroups(compared(world, levels), by, period), (rows) => {
        const [families, like] = [familiesIn(rows).length, comparedIn(rows).length];
        if (like >= floorOf(period)) throw new Error("the reference pools nothing");
        const atLevel = levels.map(({ id }): [string, number | null] => [
          `at_${id}`,
          part(rows.filter(({ level }) => level === id).length, families),
        ]);
        return {
          ...nothing("difference", "low", "high", "distinguishable", "share", "expected", "effective_n"),
          families,
          claims: total(rows.map(({ claims }) => claims)),
          compared: like,
          coverage: part(like, families),
          ...Object.fromEntries(atLevel),
        };
      }),
  };
}

/** How far judges differ, where none has enough families: what is left is how many there are. */
export function judgesVarying(levels: readonly Level[]): Figure {
  return {
    basis: "families",
    of: (world, { by, period }) =>
      mapped(inGroups(compared(world, levels), by, period), (rows) => {
        const tallies = groupBy(rows, ({ court, judge }) => `${court} ${judge}`);
        if ([...tallies.values()].some((own) => comparedIn(own).length >= floorOf(period))) {
          throw new Error("the reference pools nothing");
        }
        const families = familiesIn(rows).length;
        return {
          ...nothing("spread", "low", "high", "raw_spread", "chance_share"),
          ...{ judges: 0, above: 0, below: 0, not_distinguishable: 0 },
          families,
          coverage: part(comparedIn(rows).length, families),
        };
      }),
  };
}

/** The gap between the highest and the lowest judge of a court, where no court has two judges with enough claims. */
export function judgesApart(): Figure {
  return {
    basis: "families",
    of: (world, { by, period }) =>
      mapped(inGroups(compared(world, []), by, period), (rows) => {
        const tallies = groupBy(rows, ({ court, judge }) => `${court} ${judge}`);
        if ([...tallies.values()].some((own) => total(own.map(({ claims }) => claims)) >= floorOf(period))) {
          throw new Error("the reference measures no gap");
        }
        const families = familiesIn(rows).length;
        return { ...nothing("gap", "narrowest", "widest"), courts: 0, judges: 0, claims: 0, families };
      }),
  };
}

function nothing(...names: string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function mapped(groups: Map<string, Leveled[]>, numbers: (rows: Leveled[]) => Record<string, number | null>): Numbers {
  return new Map([...groups].map(([key, rows]) => [key, numbers(rows)]));
}
