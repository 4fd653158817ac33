import { describe, expect, it } from "vitest";
import { claimRows, claims } from "../src/facts/claims.ts";
import { floresLine } from "../src/facts/flores.ts";
import { publishedSeries } from "../src/facts/published.ts";
import { judgeQuota } from "../src/facts/quota.ts";
import { rules } from "../src/facts/rules.ts";
import { findSource, sources } from "../src/facts/sources.ts";
import { measuredCaseTypes } from "../src/measures/case-types.ts";
import { definitions } from "../src/measures/definitions/catalogue.ts";
import { measuredCaseTypes as declaredAsMeasured } from "../src/release/tables/case-types.ts";

const ids = new Set<string>(definitions.map(({ id }) => id));
const citedByMeasures = definitions.flatMap((measure) => [
  ...measure.sources,
  ...(measure.rivals ?? []).flatMap((rival) => rival.sources),
  ...Object.values(measure.variants ?? {}).flatMap((variant) => variant.sources ?? []),
]);

describe("the facts and the measures", () => {
  it("know the same fifty measures", () => {
    expect(ids.size).toBe(50);
    const named = [
      ...publishedSeries.flatMap(({ measure }) => (measure === undefined ? [] : [measure])),
      ...rules.flatMap(({ affects }) => affects),
      ...claims.flatMap(({ rows }) => rows.flatMap(({ measures }) => measures)),
    ];
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("know the same variants", () => {
    const unknown = publishedSeries.filter(({ measure, variant }) => {
      const known = Object.keys(definitions.find(({ id }) => id === measure)?.variants ?? {});
      return variant !== undefined && !known.includes(variant);
    });
    expect(unknown.map(({ id, measure, variant }) => `${id}: ${measure} ${variant}`)).toEqual([]);
  });

  it("cite sources that are listed, and list none that nobody cites", () => {
    const cited = new Set<string>([
      ...citedByMeasures,
      ...publishedSeries.flatMap((series) => series.points.map((point) => point.source)),
      ...rules.flatMap((rule) => [rule.source, ...(rule.alsoSources ?? [])]),
      ...claimRows().flatMap((row) => [row.source, ...(row.alsoSources ?? []), ...row.saidIn]),
      ...judgeQuota.sources,
      ...floresLine.sources,
    ]);
    expect([...cited].filter((id) => findSource(id) === undefined)).toEqual([]);
    expect(sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("have rivals that point to variants which exist", () => {
    const unknown = definitions.flatMap(({ id, rivals = [], variants = {} }) =>
      rivals
        .filter(({ variant }) => variant !== undefined && variant !== "standard" && !(variant in variants))
        .map(({ variant }) => `${id} ${variant}`),
    );
    expect(unknown).toEqual([]);
  });

  it("speak of the case types that the release's tables declare as measured", () => {
    expect([...measuredCaseTypes].toSorted()).toEqual([...declaredAsMeasured].toSorted());
  });
});
