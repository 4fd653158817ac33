import { name, pipeline, raw, sql } from "../../base/sql.ts";
import type { LevelShareSpec } from "../definition.ts";
import type { Kind } from "./kind.ts";
import { isOpen, lastDays } from "./level.ts";
import { groupedBy, groups, namesOf, unclassified, universe } from "./question.ts";
import { clusterSums, readShare, shareColumns } from "./share.ts";

/** Share of the spells open on the last day of the period that meet a condition, with an interval as for any share. */
export const levelShare: Kind<LevelShareSpec> = {
  compile(question) {
    const { spec, request } = question;
    const { period } = request;
    const names = namesOf(question);
    const day = period === null ? sql`${request.to}::date` : raw("day");
    const clusters = sql`select
${raw(period === null ? "" : "  period,\n")}${groups(question, null).selected}  family_lead as cluster,
  count(*) filter (${raw(spec.denominator)}) as size,
  count(*) filter ((${raw(spec.denominator)}) and (${raw(spec.numerator)})) as successes,
  count(*) as considered,
  ${unclassified(question)}
from ${name(spec.rows)}${raw(period === null ? "" : " cross join last_days")}
where ${universe(question, spec)}
  and ${isOpen(spec, day)}${groupedBy([...names, "cluster"])}`;
    const steps = period === null ? [] : [["last_days", lastDays(question)] as const];
    return pipeline([...steps, ["clusters", clusters]], clusterSums(names, "clusters"));
  },
  read: (row) => readShare(row),
  columns: () => shareColumns,
  additive: () => false,
  basis: "denominator",
};
