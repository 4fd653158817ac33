import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database, type Row } from "../../base/database.ts";
import type { ComparisonSpec } from "../definition.ts";
import judgeOutcomes from "../definitions/judge-outcomes.ts";
import judgeVariation from "../definitions/judge-variation.ts";
import { comparison } from "./comparison.ts";
import type { Question } from "./question.ts";

/*
 * Simulated families: 10 courts of 12 judges, each with 150 to 300 families over three years. A claim's chance of being
 * granted depends on the court, the nationality, custody and a lawyer; each judge sees another mix of them. In the first
 * record no judge differs. In the second every third judge of a court grants 20 points more and every third 20 less.
 */
const JUDGES = 120;

function simulated(seed: number, shift: number): string {
  const draw = (of: number) => `((hash(i * 10 + ${of}, ${seed}) >> 11)::double / 9007199254740992)`;
  return `create or replace table decided_families as
with drawn as (
  select i, i % ${JUDGES} as bench, ${draw(1)} as a, ${draw(2)} as b, ${draw(3)} as c, ${draw(4)} as d, ${draw(5)} as e
  from range(${JUDGES * 300}) r (i)
),
cases as (
  select
    *,
    bench % 10 as place,
    bench // 10 as seat,
    case when a < 0.2 + 0.04 * (bench // 10) then 'HO' when a < 0.8 then 'GT' else 'CU' end as nationality,
    case when b < 0.3 then 'D' else 'N' end as custody,
    case when c < 0.7 then 'yes' else 'no' end as represented_at_decision
  from drawn
  where i // ${JUDGES} < 150 + 12 * (bench // 10)
)
select
  i as family_lead,
  'C' || place as court,
  'J' || place || '-' || lpad(seat::varchar, 2, '0') as judge,
  date '2017-01-01' + (d * 900)::integer as decided_on,
  year(date '2017-01-01' + (d * 900)::integer + interval 3 month)::integer as fiscal_year,
  'RMV' as case_type,
  nationality,
  custody,
  null::varchar as asylum_basis,
  represented_at_decision,
  1 as claims,
  (e < 0.25 + 0.02 * place + case nationality when 'HO' then -0.15 when 'CU' then 0.2 else 0 end
    + case custody when 'D' then -0.08 else 0 end + case represented_at_decision when 'yes' then 0.1 else 0 end
    + ${shift} * (seat % 3 - 1))::integer as granted,
  0 as unclassified
from cases`;
}

function question(spec: ComparisonSpec, by: Question["request"]["by"]): Question<ComparisonSpec> {
  const request = {
    measure: "judge_outcomes",
    variant: "standard",
    by,
    where: [],
    period: null,
    from: null,
    to: "2026-07-31",
    asOf: "2026-07-31",
    openEnded: true,
  };
  return { measure: judgeOutcomes, spec, request, caseTypes: null };
}

describe("comparison", () => {
  let database: Database;
  beforeAll(async () => {
    database = await Database.open({ threads: 1 });
    await database.run(
      "create table judges as select distinct 'J' || p || '-' || lpad(s::varchar, 2, '0') as judge, true as is_single_judge from range(10) a (p), range(12) b (s)",
    );
    await database.run("create table courts as select 'C' || p as court, true as is_court from range(10) a (p)");
  });
  afterAll(() => database.close());

  async function ask(asked: Question<ComparisonSpec>): Promise<readonly Row[]> {
    const statement = comparison.compile(asked);
    const rows = await database.rows(statement.text, [...statement.values]);
    return comparison.finish?.(rows, asked) ?? rows;
  }
  const judges = () => ask(question(judgeOutcomes.spec as ComparisonSpec, ["court", "judge"]));
  const spread = async () => (await ask(question(judgeVariation.spec as ComparisonSpec, [])))[0];

  it("calls hardly any judge distinguishable where none differs", async () => {
    let called = 0;
    for (const seed of [1, 2, 3]) {
      await database.run(simulated(seed, 0));
      const rows = await judges();
      expect(rows.filter((row) => row.distinguishable !== null)).toHaveLength(JUDGES);
      called += rows.filter((row) => row.distinguishable !== 0).length;
    }
    expect(called / (3 * JUDGES)).toBeLessThanOrEqual(0.05);
  });

  it("finds no spread, or next to none, where no judge differs", async () => {
    await database.run(simulated(4, 0));
    const row = await spread();
    expect(row?.spread).toBeLessThan(0.02);
    expect(row?.low).toBe(0);
    expect(row?.chance_share).toBeGreaterThan(0.7);
  });

  it("recovers differences that were planted, and who has them", async () => {
    await database.run(simulated(5, 0.2));
    const rows = await judges();
    const sides = (seat: number) =>
      rows.filter((row) => Number(String(row.judge).slice(-2)) % 3 === seat).map((row) => row.distinguishable);
    const right = (seat: number, side: number) => sides(seat).filter((each) => each === side).length;
    expect(right(0, -1)).toBeGreaterThanOrEqual(38);
    expect(right(2, 1)).toBeGreaterThanOrEqual(38);
    expect(right(1, 0)).toBeGreaterThanOrEqual(35);
    // Planted: 0.2 * sqrt(2/3) = 0.163 about the mean of twelve, so 12/11 of it, 0.178, from the other eleven; chances
    // cut off at zero make it a little less.
    const row = await spread();
    expect(row?.low).toBeLessThan(0.178);
    expect(row?.high).toBeGreaterThan(0.16);
    expect(row?.chance_share).toBeLessThan(0.1);
  });

  it("gives the same digits again", async () => {
    expect(await judges()).toEqual(await judges());
  });
});
