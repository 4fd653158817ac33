import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { many } from "../../test/made-many.ts";
import { askMade, openMadeRecord, type TypedRequest } from "../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../test/raw-tables.ts";
import { InputError } from "../base/errors.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { AnswerRow } from "./answer.ts";
import { definitions } from "./definitions/catalogue.ts";
import type { Value, ValueColumn } from "./kinds/kind.ts";
import { shareColumns } from "./kinds/share.ts";
import { findMeasure } from "./resolve.ts";
import { isSensitive, withhold } from "./withhold.ts";

const row = (values: Record<string, Value>): AnswerRow => ({ period: null, groups: [], values, withheld: false });
const of = (name: string, format: ValueColumn["format"], counts?: ValueColumn["counts"]): ValueColumn => {
  return { name, title: name, format, meaning: name, ...(counts === undefined ? {} : { counts }) };
};
const share = (numerator: number, denominator: number) =>
  withhold(
    row({ share: numerator / denominator, low: 0.1, high: 0.9, numerator, denominator, effective_n: 30.5 }),
    shareColumns,
    "denominator",
  );

describe("withhold", () => {
  it("leaves nothing of a row about one to ten", () => {
    for (const count of [1, 10]) {
      expect(withhold(row({ count }), [of("count", "count")], "count")).toMatchObject({
        values: { count: null },
        withheld: true,
      });
    }
  });

  it("holds ages for as telling as the marks of children: few years, one court", () => {
    const asked = { by: ["age", "court"], where: [] } as unknown as Parameters<typeof isSensitive>[1];
    expect(isSensitive(findMeasure("cases_filed"), asked)).toBe(true);
    expect(isSensitive(findMeasure("cases_filed"), { ...asked, by: ["court"] })).toBe(false);
  });

  it("shows nought, and eleven", () => {
    for (const count of [0, 11]) {
      const told = row({ count });
      expect(withhold(told, [of("count", "count")], "count")).toBe(told);
    }
  });

  it("keeps only the denominator where the numerator, or what it leaves, is small", () => {
    const gone = { share: null, low: null, high: null, numerator: null, effective_n: null };
    expect(share(3, 40)).toMatchObject({ values: { ...gone, denominator: 40 }, withheld: true });
    expect(share(38, 40)).toMatchObject({ values: { ...gone, denominator: 40 }, withheld: true });
    expect(share(5, 8)).toMatchObject({ values: { ...gone, denominator: null }, withheld: true });
  });

  it("shows a share of none or of all", () => {
    expect(share(0, 40)).toMatchObject({ values: { share: 0 }, withheld: false });
    expect(share(40, 40)).toMatchObject({ values: { share: 1 }, withheld: false });
  });

  it("lets no part be found by subtraction: where one is small, all parts go, and the days with them", () => {
    const columns = [
      of("median_days", "days"),
      of("count", "count"),
      of("events", "count"),
      of("waiting", "count"),
      of("within_60_days", "share"),
      of("negative", "count", "rows left out"),
    ];
    const told = row({ median_days: 40, count: 30, events: 26, waiting: 4, within_60_days: 0.5, negative: 0 });
    expect(withhold(told, columns, "count").values).toEqual({
      median_days: null,
      count: 30,
      events: null,
      waiting: null,
      within_60_days: null,
      negative: 0,
    });
  });

  it("takes a small number of rows left out by itself", () => {
    const columns = [of("count", "count"), of("negative", "count", "rows left out")];
    expect(withhold(row({ count: 30, negative: 2 }), columns, "count")).toMatchObject({
      values: { count: 30, negative: null },
      withheld: true,
    });
  });

  it("never withholds how few judges there are", () => {
    const columns = [of("per_judge", "number"), of("count", "count"), of("judges", "count", "judges")];
    expect(withhold(row({ per_judge: 10, count: 20, judges: 2 }), columns, "count").withheld).toBe(false);
  });
});

/*
 * Cases 900000001 to 900000012: children, riders of one lead each (900000101 to 900000112), in Boston (zip 99991),
 * born June 2011, one of them alone in the nationality HO, three with a lawyer. Everyone held for three days; half decided.
 */
const children = many(12, (at) => 900000000 + at);
const leads = children.map((id) => id + 100);
const everyone = [...children, ...leads];
const rows = {
  A_TblCase: everyone.map((id) =>
    aCase(id, {
      NAT: id === 900000001 ? "HO" : "GT",
      C_BIRTHDATE: id < 900000100 ? "2011-06-01" : null,
      ALIEN_CITY: "BOSTON",
      ALIEN_ZIPCODE: "99991",
    }),
  ),
  B_TblProceeding: everyone.map((id) =>
    aProceeding(
      id,
      id,
      "2020-01-01",
      id % 2 === 0 ? { DEC_CODE: id % 4 === 0 ? "X" : "?", COMP_DATE: "2021-01-01" } : {},
    ),
  ),
  tbl_JuvenileHistory: children.map((id) => ({ idnJuvenileHistory: id, idnCase: id, idnJuvenile: 4 })),
  tbl_Lead_Rider: children.map((id) => {
    return { idnLeadRider: id, idnLeadCase: id + 100, idnRiderCase: id, datCreatedOn: "2020-02-01", blnActive: true };
  }),
  tbl_RepsAssigned: children.slice(0, 3).map((id) => {
    return { IDNREPSASSIGNED: id, IDNCASE: id, STRATTYTYPE: "ALIEN", STRATTYLEVEL: "COURT", E_28_DATE: "2020-01-10" };
  }),
  tbl_CustodyHistory: everyone.map((id) => {
    return { IDNCUSTODY: id, IDNCASE: id, CUSTODY: "D", DATDETAINED: "2020-01-02", DATRELEASED: "2020-01-05" };
  }),
};

describe("an answer about children or families", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());
  const isOfficial = ({ counts }: ValueColumn) => counts === "judges" || counts === "courts";
  const askedOrTooFine = (request: TypedRequest) =>
    askMade(record, request).catch((error: unknown) => {
      if (error instanceof InputError && error.code === "too-fine") return null;
      throw error;
    });
  const sensitive = definitions.filter((measure) => measure.sensitive);
  const filters = definitions.flatMap((measure) =>
    ["child=flagged", "family=linked"]
      .filter((filter) => measure.dimensions.some((id) => filter.startsWith(`${id}=`)))
      .map((filter) => ({ measure, where: [filter] })),
  );
  const breakdowns = sensitive.flatMap((measure) => measure.dimensions.map((id) => ({ measure, by: [id] })));

  it("tells no count from one to ten, whatever the measure and however it is broken down or filtered", async () => {
    for (const { measure, ...asked } of [...filters, ...breakdowns]) {
      const answer = await askedOrTooFine({ measure: measure.id, ...asked, period: "fiscal-year", from: "FY2020" });
      if (answer === null) continue;
      const counts = answer.columns.filter((column) => column.format === "count" && !isOfficial(column));
      const told = answer.rows.flatMap((each) => counts.map(({ name }) => each.values[name] ?? 0));
      told.push(answer.leftOut ?? 0, answer.unclassified?.rows ?? 0, answer.unclassified?.of ?? 0);
      expect(
        told.filter((count) => count > 0 && count < 11),
        `${measure.id} ${JSON.stringify(asked)}`,
      ).toEqual([]);
    }
  });

  it("carries no case number, place of living or month of birth", async () => {
    for (const measure of definitions) {
      for (const variant of ["standard", ...Object.keys(measure.variants ?? {})]) {
        const answer = await askMade(record, { measure: measure.id, variant });
        expect(JSON.stringify(answer), `${measure.id} ${variant}`).not.toMatch(
          /9000000\d\d|9000001\d\d|99991|BOSTON|2011-06/i,
        );
      }
    }
  });

  it("says of a figure under eleven that it is withheld", async () => {
    const answer = await askMade(record, { measure: "children_pending", where: ["nationality=HO"], to: "2020-06-30" });
    expect(answer.sentence).toBe(
      "The number of children's cases pending where nationality is HO at the end of 30 June 2020 is under 11 and withheld.",
    );
    expect(answer.withheld).toBe(1);
  });

  it("says of a whole with a small part that the rest is withheld", async () => {
    const answer = await askMade(record, {
      measure: "children_represented",
      variant: "among_pending",
      to: "2020-06-30",
    });
    expect(answer.sentence).toBe(
      "Of 12 children's cases pending at the end of 30 June 2020, the rest is withheld, since it would show a count under 11.",
    );
  });

  it("takes at most two dimensions, filters included", async () => {
    await expect(
      askMade(record, { measure: "children_pending", by: ["nationality", "sex"], where: ["language=SP"] }),
    ).rejects.toMatchObject({ code: "unknown-value" });
    await expect(
      askMade(record, { measure: "children_pending", by: ["nationality", "sex"], where: ["custody=D"] }),
    ).rejects.toMatchObject({ code: "too-fine" });
  });

  it("is one that names a child or a family, in the measure, the breakdown or a filter", () => {
    const cases = definitions.find(({ id }) => id === "cases_filed");
    const request = { by: [], where: [] } as unknown as Parameters<typeof isSensitive>[1];
    if (cases === undefined) throw new Error("no such measure");
    expect(isSensitive(cases, request)).toBe(false);
    expect(isSensitive(cases, { ...request, by: ["child"] })).toBe(true);
    expect(
      isSensitive(cases, {
        ...request,
        where: [{ dimension: "family", codes: ["linked"], names: [], range: null, not: false }],
      }),
    ).toBe(true);
  });
});
