import { describe, expect, it } from "vitest";
import { claimRows, claims } from "./claims.ts";
import { floresLine } from "./flores.ts";
import { publishedSeries } from "./published.ts";
import { judgeQuota } from "./quota.ts";
import { rules } from "./rules.ts";
import { citedSource, findSource, sources } from "./sources.ts";

const measureIds = `
  judges_active judges_new judges_left caseload_per_judge hearings_per_judge
  completions_per_judge judges_by_quota_band remand_rate benchmark_detained_decisions benchmark_nondetained_decisions
  benchmark_motions benchmark_bond_hearings benchmark_merits_first_date benchmark_fear_reviews
  asylum_grant_rate asylum_filed asylum_decided relief_granted
  administrative_closures inactive_cases recalendared terminations dismissals continuances
  time_to_decision time_to_first_hearing time_to_merits hearings_per_case in_absentia_rate removal_orders
  voluntary_departures pending_cases pending_age cases_filed completions clearance_rate
  children_pending children_in_custody days_in_custody children_represented children_outcomes
  families_pending families_apart families_outcome_agreement
  judge_variation judge_outcomes
  representation_rate detained_share bond_granted_rate appeals_filed
`
  .trim()
  .split(/\s+/);

const cited = new Set<string>([
  ...publishedSeries.flatMap((series) => series.points.map((point) => point.source)),
  ...rules.flatMap((rule) => [rule.source, ...(rule.alsoSources ?? [])]),
  ...claimRows().flatMap((row) => [row.source, ...(row.alsoSources ?? []), ...row.saidIn]),
  ...judgeQuota.sources,
  ...floresLine.sources,
]);

describe("sources", () => {
  it("have an id of their own, a title, and an address that parses", () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    expect(sources.filter(({ id, title, publisher }) => !(/^[A-Z0-9-]+$/.test(id) && title && publisher))).toEqual([]);
    expect(sources.filter(({ url }) => url !== null && !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
  });

  it("lack an address in one case only, and say so", () => {
    const without = sources.filter((source) => source.url === null);
    expect(without.map((source) => [source.id, source.note])).toEqual([["THE-HILL-2018", "Its address is not known."]]);
  });

  it("are each listed that a fact cites", () => {
    expect([...cited].filter((id) => findSource(id) === undefined)).toEqual([]);
    expect(citedSource("EOIR-PNC-2021").publisher).toBe("EOIR, U.S. DOJ");
  });

  it("are each listed that a sentence names", () => {
    const named = JSON.stringify([publishedSeries, rules, claims]).match(
      /\b(CIS|CRS|EOIR|GAO|ILW|TRAC)-[A-Z0-9-]*[A-Z0-9]/g,
    )!;
    expect(named.filter((id) => findSource(id) === undefined)).toEqual([]);
  });
});

describe("facts", () => {
  it("name no measure but the fifty there are", () => {
    const named = [
      ...publishedSeries.flatMap((series) => (series.measure === undefined ? [] : [series.measure])),
      ...rules.flatMap((rule) => rule.affects),
      ...claimRows().flatMap((row) => row.measures),
      ...judgeQuota.benchmarks.map((benchmark) => benchmark.measure),
    ];
    expect(measureIds.length).toBe(50);
    expect([...new Set(named)].filter((id) => !measureIds.includes(id))).toEqual([]);
  });

  it("let nothing in that rests on memory, and carry no working notes", () => {
    const all = JSON.stringify([publishedSeries, rules, claims, claimRows(), sources, judgeQuota, floresLine]);
    const working = /\b(seen|from memory|unverified|seed|seeds|MEMORY|TODO|guess)\b|\/(work|tmp)\//g;
    expect(all.match(working)).toBeNull();
  });

  it("end their sentences", () => {
    const sentences = [
      ...publishedSeries.flatMap((series) => [series.definition, ...series.points.map((point) => point.note ?? ".")]),
      ...rules.flatMap((rule) => [rule.effect, rule.notVerified ?? "."]),
      ...claimRows().flatMap((row) => [row.said, row.publishedDefinition, row.why]),
    ];
    expect(sentences.filter((sentence) => !/[.]$/.test(sentence))).toEqual([]);
  });
});

describe("judgeQuota", () => {
  it("has the bands, the dates and the six goals of the plan", () => {
    expect(judgeQuota).toMatchObject({
      satisfactoryCompletions: 700,
      unsatisfactoryBelow: 560,
      satisfactoryRemandsBelowPercent: 15,
      unsatisfactoryRemandsAbovePercent: 20,
      effective: "2018-10-01",
      suspended: "2021-10-19",
    });
    expect(judgeQuota.benchmarks.map((benchmark) => benchmark.goalPercent)).toEqual([85, 85, 85, 90, 95, 100]);
    expect(judgeQuota.benchmarks.map((benchmark) => benchmark.withinDays)).toEqual([3, 10, 20, null, null, null]);
  });

  it("agrees with the register", () => {
    const rule = rules.find(({ id }) => id === "judge-quotas")!;
    expect([rule.announced, rule.effective, rule.ended]).toEqual([
      judgeQuota.announced,
      judgeQuota.effective,
      judgeQuota.suspended,
    ]);
  });
});

describe("floresLine", () => {
  it("draws 20 days for family custody and not for shelters", () => {
    expect(floresLine.days).toBe(20);
    expect(floresLine.doesNotApplyTo).toContain("shelters");
  });
});
