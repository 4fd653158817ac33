import { joined, name, raw, type Sql, type Step, sql } from "../../base/sql.ts";
import type { Likeness } from "./likeness.ts";

/** Families decided by others that it takes to say what could be expected of one. */
export const OTHERS_NEEDED = 20;

/** Other judges that must have decided them between them. */
export const OTHER_JUDGES_NEEDED = 2;

/** The step that {@link likeCases} ends in. */
export const LIKE_CASES = "compared";

/**
 * Steps from `cells` (columns `court`, `judge`, `year`, those that levels go by, `families` and `granted`; one row per
 * combination) to `compared`: at each level in turn, the judge's families that have enough others in their stratum, and
 * those others. Columns: `court`, `year`, `judge`, `level` (from 1; null for families that no level has others for),
 * `families`, `granted`, `others`, `others_granted`. Numbers are whole and held as doubles, so that sums do not depend on
 * the order of adding: `granted` counts millionths of a family. The judge's own families are never among the others, at any level.
 */
export function likeCases(levels: readonly Likeness[]): Step[] {
  const steps: Step[] = [["met_0", raw("select *, families as open, granted as open_granted from cells")]];
  const ends: Sql[] = [];
  for (const [at, level] of levels.entries()) {
    const [own, all, met] = [`own_${at + 1}`, `all_${at + 1}`, `met_${at + 1}`];
    const keys = ["court", "year", ...level.alike];
    steps.push(
      [own, ownFamilies(keys, `met_${at}`, level)],
      [all, allFamilies(keys, own)],
      [met, beside(keys, own, all)],
    );
    ends.push(sql`select court, year, judge, ${at + 1}::integer as level, open_before as families, granted_before as granted, others, others_granted
from ${name(met)}
where open = 0 and open_before > 0`);
  }
  ends.push(sql`select court, year, judge, null::integer, open, open_granted, null, null
from ${name(`met_${levels.length}`)}
where open > 0`);
  return [...steps, [LIKE_CASES, joined(ends, "\nunion all\n")]];
}

/**
 * Each judge's families by the columns of a level: those of the year or of the three years (`near`), those of the year,
 * and those that no level before had others for. Where three years go together, a family stands in its own year, the one
 * before and the one after.
 */
function ownFamilies(keys: readonly string[], before: string, { years }: Likeness): Sql {
  const shifted = keys.map((key) => (years === 3 && key === "year" ? "year + shift" : key));
  const here = (column: string) => (years === 1 ? column : `case when shift = 0 then ${column} else 0 end`);
  return raw(`select
  ${shifted.map((key, at) => (key === keys[at] ? key : `${key} as ${keys[at]}`)).join(", ")},
  judge,
  sum(families) as near,
  sum(granted) as near_granted,
  sum(${here("families")}) as families,
  sum(${here("granted")}) as granted,
  sum(${here("open")}) as open_before,
  sum(${here("open_granted")}) as granted_before
from ${before}${years === 1 ? "" : "\ncross join (values (-1), (0), (1)) as shifts (shift)"}
group by ${shifted.join(", ")}, judge`);
}

function allFamilies(keys: readonly string[], own: string): Sql {
  return raw(`select ${keys.join(", ")}, sum(near) as near, sum(near_granted) as near_granted, count(*) as judges
from ${own}
group by ${keys.join(", ")}`);
}

/** A judge's families beside the rest of their stratum; those that have enough others are open no longer. */
function beside(keys: readonly string[], own: string, all: string): Sql {
  const enough = `a.near - o.near >= ${OTHERS_NEEDED} and a.judges > ${OTHER_JUDGES_NEEDED}`;
  return raw(`select
  ${keys.map((key) => `o.${key}`).join(", ")},
  o.judge,
  o.families,
  o.granted,
  o.open_before,
  o.granted_before,
  a.near - o.near as others,
  a.near_granted - o.near_granted as others_granted,
  case when ${enough} then 0 else o.open_before end as open,
  case when ${enough} then 0 else o.granted_before end as open_granted
from ${own} o
join ${all} a using (${keys.join(", ")})
where o.families > 0`);
}
