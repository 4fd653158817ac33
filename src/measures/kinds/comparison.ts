import type { Row } from "../../base/database.ts";
import { pipeline, raw, type Sql, type Step, sql } from "../../base/sql.ts";
import { quantiles } from "../../statistics/quantiles.ts";
import type { ComparisonSpec } from "../definition.ts";
import { allOf, filterSql } from "../filters.ts";
import { compareJudge, type JudgeTally, poolingPrecision, variation } from "./compare-judges.ts";
import { gapColumns, judgeColumns, variationColumns } from "./comparison-columns.ts";
import { type Kind, number, numberOrNull, type Value } from "./kind.ts";
import { LIKE_CASES, likeCases } from "./like-cases.ts";
import type { Likeness } from "./likeness.ts";
import { dimensionSql, events, LEFT_OUT, ordered, type Question } from "./question.ts";

/**
 * Families that a judge must have had compared to be shown: in a fiscal year, and in a longer span. The longer one is
 * TRAC's floor for a report on a judge, in decisions at one court over six years (reports 590 and 670).
 */
export const LEAST_FAMILIES: Readonly<Record<"year" | "span", number>> = { year: 25, span: 100 };

/**
 * Judges beside what other judges of the same court and years did on like cases. The statement counts, for every judge
 * and court, whatever judge or court was asked about: how far judges differ is fitted to all of them, so that a judge's
 * figure is the same however it is asked for. The fitting is done over its rows.
 */
export const comparison: Kind<ComparisonSpec> = {
  compile(question) {
    const { spec, request } = question;
    const periodic = request.period !== null;
    const tallied = [...(periodic ? ["period"] : []), "court", "judge"];
    const columns = spec.shows === "gap" ? raw("") : sql`,\n  ${likeColumns(spec.like)}`;
    const steps: Step[] = [
      ["rows", rows(question)],
      ["tallies", tallies(tallied, periodic)],
    ];
    if (spec.shows !== "gap") {
      steps.push(["cells", cells(spec)], ...likeCases(spec.like), ["likes", likes(spec, tallied, periodic)]);
    }
    const joins = spec.shows === "gap" ? "" : `\nleft join likes using (${tallied.join(", ")})`;
    return pipeline(
      steps,
      sql`select
  ${raw(tallied.join(", "))},
  coalesce(${allOf(placeFilters(question).map(filterSql))}, false) as asked,
  families,
  claims,
  granted,
  considered,
  unclassified${columns}
from tallies${raw(joins)}
${ordered(tallied)}`,
    );
  },
  finish(found, question) {
    const asked = found.filter((row) => row.asked === true);
    const shown = periodsOf(found).flatMap((period) => {
      const inPeriod = (row: Row) => (row.period ?? null) === period;
      const single = asked.filter((row) => inPeriod(row) && isSingle(row));
      if (question.spec.shows === "gap") return gaps(single, question);
      const precision = poolingPrecision(enough(found.filter(inPeriod), question).map((row) => tallyOf([row])));
      return question.spec.shows === "judges"
        ? judges(single, question, precision)
        : variations(single, question, precision);
    });
    const leftOut = asked.filter((row) => !isSingle(row)).map((row) => ({ ...row, left_out: true }));
    return [...shown, ...leftOut];
  },
  read: (row, question) =>
    Object.fromEntries(columnsOf(question).map(({ name: column }) => [column, numberOrNull(row[column])])),
  columns: (question) => columnsOf(question),
  additive: () => false,
  basis: "families",
};

function columnsOf({ spec }: Question<ComparisonSpec>) {
  return { judges: judgeColumns(spec.like), variation: variationColumns, gap: gapColumns }[spec.shows];
}

/** Filters on judge and court choose among the rows; all others choose what is counted. */
function placeFilters({ request }: Question) {
  return request.where.filter(({ dimension }) => dimension === "judge" || dimension === "court");
}

/** Families by court, judge, fiscal year and every trait that they are matched on. */
function rows(question: Question<ComparisonSpec>): Sql {
  const { spec, request } = question;
  const others = request.where.filter((filter) => !placeFilters(question).includes(filter));
  const everywhere = { ...question, request: { ...request, where: others } };
  const traits = raw(
    traitsOf(spec.like)
      .map((id) => `  coalesce(${id}, '') as ${id},\n`)
      .join(""),
  );
  const [decided, granted] = [raw(spec.decided), raw(spec.granted)];
  return sql`select
  ${dimensionSql("court")} as court,
  ${dimensionSql("judge")} as judge,
  fiscal_year as year,
${traits}  (count(*) filter (${decided} > 0))::double as families,
  sum(case when ${decided} > 0 then round(1e6 * ${granted} / ${decided}) else 0 end) as granted_families,
  sum(${decided})::bigint as claims,
  sum(${granted})::bigint as granted,
  sum(unclassified)::bigint as unclassified
${events(everywhere, spec)}
group by ${raw(["court", "judge", "fiscal_year", ...traitsOf(spec.like)].map((_, at) => at + 1).join(", "))}`;
}

function traitsOf(like: readonly Likeness[]) {
  return [...new Set(like.flatMap(({ alike }) => alike))];
}

/** First day of a fiscal year. */
const PERIOD = "make_date(year - 1, 10, 1) as period";

function tallies(tallied: readonly string[], periodic: boolean): Sql {
  return raw(`select
  ${periodic ? `${PERIOD},\n  ` : ""}court,
  judge,
  sum(families)::bigint as families,
  sum(claims)::bigint as claims,
  sum(granted)::bigint as granted,
  sum(claims + unclassified)::bigint as considered,
  sum(unclassified)::bigint as unclassified
from rows
group by ${tallied.map((_, at) => at + 1).join(", ")}`);
}

/** The families of single judges at courts. */
function cells(spec: ComparisonSpec): Sql {
  const columns = ["court", "judge", "year", ...traitsOf(spec.like), "families", "granted_families as granted"];
  return sql`select ${raw(columns.join(", "))}
from rows
where court <> ${LEFT_OUT} and judge <> ${LEFT_OUT} and families > 0`;
}

/**
 * What each judge's families came to and could be expected to come to. Sums are of whole millionths, so that they do not
 * depend on the order of adding. A family may stand in three windows of three years, hence their variance three times.
 */
function likes(spec: ComparisonSpec, tallied: readonly string[], periodic: boolean): Sql {
  const levels = spec.like.map(({ years }, at) => {
    const square = `families * families * rate * (1 - rate) / (others - 1) * ${years}`;
    return `,
  coalesce(sum(families) filter (level = ${at + 1}), 0)::bigint as compared_${at + 1},
  coalesce(sum(round(1e6 * ${square})) filter (level = ${at + 1}), 0) / 1e6 as variance_${at + 1}`;
  });
  return raw(`select
  ${periodic ? `${PERIOD},\n  ` : ""}court,
  judge,
  coalesce(sum(families) filter (level is not null), 0)::bigint as compared,
  coalesce(sum(granted) filter (level is not null), 0) / 1e6 as granted_families,
  coalesce(sum(round(1e6 * families * rate)), 0) / 1e6 as expected,
  max(others)::bigint as others${levels.join("")}
from (select *, others_granted / others / 1e6 as rate from ${LIKE_CASES})
group by ${tallied.map((_, at) => at + 1).join(", ")}`);
}

function likeColumns(like: readonly Likeness[]): Sql {
  const each = like.flatMap((_, at) => [`compared_${at + 1}`, `variance_${at + 1}`]);
  return raw(["compared", "granted_families", "expected", "others", ...each].join(",\n  "));
}

function periodsOf(found: readonly Row[]) {
  return [...new Set(found.map((row) => row.period ?? null))];
}

function isSingle(row: Row): boolean {
  return row.judge !== LEFT_OUT && row.court !== LEFT_OUT;
}

function least({ request }: Question): number {
  return request.period === null ? LEAST_FAMILIES.span : LEAST_FAMILIES.year;
}

/** Rows of single judges with enough families compared. */
function enough(found: readonly Row[], question: Question): Row[] {
  return found.filter((row) => isSingle(row) && number(row.compared) >= least(question));
}

/** One judge's tally over one or several courts, whose strata have nothing in common. */
function tallyOf(courts: readonly Row[]): JudgeTally {
  const sum = (column: string) => total(courts, column);
  return {
    compared: sum("compared"),
    granted: sum("granted_families"),
    expected: sum("expected"),
    variance: courts.reduce((all, row) => all + varianceOf(row), 0),
    others: Math.max(...courts.map((row) => number(row.others))),
  };
}

/** Strata of one level have no family in common; those of different levels may, and are taken to agree in full. */
function varianceOf(row: Row): number {
  const levels = Object.keys(row).filter((column) => column.startsWith("variance_"));
  return levels.reduce((all, level) => all + Math.sqrt(number(row[level])), 0) ** 2;
}

function total(found: readonly Row[], column: string): number {
  return found.reduce((sum, row) => sum + number(row[column]), 0);
}

/** Rows together by what the answer is broken down by, in the order of its first columns. */
function grouped(found: readonly Row[], by: readonly string[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of found) {
    const key = JSON.stringify(by.map((column) => row[column]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return inOrder.map(([, group]) => group);
}

/** The columns by which rows are told apart. */
function keysOf(row: Row | undefined, { request }: Question): Row {
  return Object.fromEntries(["period", ...request.by].map((column) => [column, row?.[column] ?? null]));
}

function judges(found: readonly Row[], question: Question<ComparisonSpec>, precision: number): Row[] {
  return grouped(found, question.request.by).map((courts) => {
    const tally = tallyOf(courts);
    const [families, claims] = [total(courts, "families"), total(courts, "claims")];
    const compared = tally.compared >= least(question) ? compareJudge(tally, precision) : null;
    const levels = question.spec.like.map(({ id }, at): [string, Value] => [
      `at_${id}`,
      families === 0 ? null : total(courts, `compared_${at + 1}`) / families,
    ]);
    return {
      ...keysOf(courts[0], question),
      difference: compared?.difference.estimate ?? null,
      low: compared?.difference.low ?? null,
      high: compared?.difference.high ?? null,
      distinguishable: compared?.distinguishable ?? null,
      share: compared === null ? null : tally.granted / tally.compared,
      expected: compared?.expected ?? null,
      families,
      claims,
      compared: tally.compared,
      coverage: families === 0 ? null : tally.compared / families,
      ...Object.fromEntries(levels),
      effective_n: compared?.effectiveN ?? null,
      considered: total(courts, "considered"),
      unclassified: total(courts, "unclassified"),
    };
  });
}

function variations(found: readonly Row[], question: Question<ComparisonSpec>, precision: number): Row[] {
  return grouped(found, question.request.by).map((group) => {
    const shown = enough(group, question).map((row) => tallyOf([row]));
    const { spread, rawSpread, chanceShare } = variation(shown);
    const found = shown.map((tally) => compareJudge(tally, precision).distinguishable);
    const families = total(group, "families");
    return {
      ...keysOf(group[0], question),
      spread: spread.estimate,
      low: spread.low,
      high: spread.high,
      raw_spread: rawSpread,
      chance_share: chanceShare,
      judges: shown.length,
      above: found.filter((side) => side === 1).length,
      below: found.filter((side) => side === -1).length,
      not_distinguishable: found.filter((side) => side === 0).length,
      families,
      coverage: families === 0 ? null : total(group, "compared") / families,
      considered: total(group, "considered"),
      unclassified: total(group, "unclassified"),
    };
  });
}

/** The highest less the lowest raw share of each court that has two judges or more with enough claims. */
function gaps(found: readonly Row[], question: Question<ComparisonSpec>): Row[] {
  return grouped(found, question.request.by).map((group) => {
    const decided = group.filter((row) => number(row.claims) >= least(question));
    const several = grouped(decided, ["court"]).filter((court) => court.length > 1);
    const sizes = several.map((court) => {
      const shares = court.map((row) => number(row.granted) / number(row.claims));
      return Math.max(...shares) - Math.min(...shares);
    });
    const [median, narrowest, widest] = quantiles(sizes, [0.5, 0, 1]);
    return {
      ...keysOf(group[0], question),
      gap: median ?? null,
      narrowest: narrowest ?? null,
      widest: widest ?? null,
      courts: several.length,
      judges: several.flat().length,
      claims: total(several.flat(), "claims"),
      families: total(group, "families"),
      considered: total(group, "considered"),
      unclassified: total(group, "unclassified"),
    };
  });
}
