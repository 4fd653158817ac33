import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../src/base/database.ts";
import { codeTables } from "../src/record/code-tables.ts";
import { describeView } from "../src/record/describe.ts";
import { cleanTableNames, readViews } from "../src/record/views.ts";
import { tables } from "../src/release/tables/catalogue.ts";
import { createCleanTables, type RawRow, type RawRows } from "./raw-tables.ts";

/** Whole numbers below `limit`, the same ones on every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

/** A small release in which every code, order of days, orphan and repeated list row can meet every other. */
function mixedRelease(): RawRows {
  const next = seeded(20180910);
  const pick = <T>(values: readonly T[]) => values[next(values.length)] as T;
  const day = () => {
    const stray = next(60);
    if (stray < 6) return null;
    if (stray === 6) return "2925-01-01";
    return new Date(Date.UTC(2009 + next(18), next(12), 1 + next(28))).toISOString().slice(0, 10);
  };
  const rows = (count: number, row: (id: number) => RawRow) => Array.from({ length: count }, (_, at) => row(at + 1));
  const someCase = () => (next(40) === 0 ? null : 1 + next(130));
  const someProceeding = () => (next(40) === 0 ? null : 1 + next(330));
  const type = () => pick(["RMV", "RMV", "RMV", "DEP", "CFR", "WHO", null, "BND"]);
  const court = () => pick(["NYC", "MIA", "TST", null]);
  const judge = () => pick(["AAA", "QZB", "VJ1", "X9", null]);
  const decision = () => pick(["X", "R", "T", "V", "U", "W", "O", "H", "?", null, null, null]);
  const completion = () => pick(["A", "C", "T", "O", "K", "Y", null]);
  return {
    A_TblCase: rows(120, (id) => ({
      IDNCASE: id,
      CASE_TYPE: type(),
      NAT: pick(["MX", "GT", "??", null]),
      CUSTODY: pick(["D", "R", "N", null]),
      C_BIRTHDATE: day(),
      E_28_DATE: day(),
      C_ASY_TYPE: pick(["I", "E", "J", null]),
      CASEPRIORITY_CODE: pick(["N/A", "UC"]),
    })),
    A_TblCaseIdentifier: rows(60, (id) => ({
      IDNCASEID: id,
      IDNCASE: someCase(),
      CASE_ID: pick(["FA", "DD", "UJ", "RN"]),
    })),
    B_TblProceeding: rows(300, (id) => ({
      IDNPROCEEDING: id,
      IDNCASE: someCase(),
      CASE_TYPE: type(),
      INPUT_DATE: day(),
      OSC_DATE: day(),
      COMP_DATE: day(),
      DEC_CODE: decision(),
      OTHER_COMP: completion(),
      BASE_CITY_CODE: court(),
      IJ_CODE: judge(),
      CUSTODY: pick(["D", "R", "N"]),
      ABSENTIA: pick(["Y", "N", null]),
    })),
    B_TblProceedCharges: rows(80, (id) => ({
      IDNPRCDCHG: id,
      IDNCASE: someCase(),
      CHARGE: "212a06Ai",
      CHG_STATUS: "S",
    })),
    D_TblAssociatedBond: rows(60, (id) => ({
      IDNASSOCBOND: id,
      IDNCASE: someCase(),
      DEC: pick(["C", "N", "?", null]),
    })),
    tblAppeal: rows(60, (id) => ({
      idnAppeal: id,
      idncase: someCase(),
      idnProceeding: someProceeding(),
      strBIADecision: pick(["REM", "DIS", "ZZZ", null]),
    })),
    tblAppealFedCourts: rows(30, (id) => ({ idnAppealFedCourts: id, lngAppealID: 1 + next(20) })),
    tbl_Court_Appln: rows(300, (id) => ({
      IDNPROCEEDINGAPPLN: id,
      IDNPROCEEDING: someProceeding(),
      IDNCASE: someCase(),
      APPL_CODE: pick(["ASYL", "ASYL", "ASYW", "WCAT", "42B"]),
      APPL_DEC: pick(["G", "D", "A", "L", "T", "R", "?", null]),
      APPL_RECD_DATE: day(),
    })),
    tbl_Court_Motions: rows(120, (id) => ({
      IDNMOTION: id,
      IDNCASE: someCase(),
      REC_TYPE: pick(["C", "O", "CV"]),
      DEC: pick(["G", "D", "x", null]),
      COMP_DATE: day(),
    })),
    tbl_CustodyHistory: rows(200, (id) => ({
      IDNCUSTODY: id,
      IDNCASE: someCase(),
      CUSTODY: pick(["D", "R", "N"]),
      DATDETAINED: day(),
      DATRELEASED: day(),
    })),
    tbl_JuvenileHistory: rows(100, (id) => ({
      idnJuvenileHistory: id,
      idnCase: someCase(),
      idnJuvenile: pick([1, 2, 4, 5, 5, 5, 6, 8, null]),
    })),
    tbl_Lead_Rider: rows(40, (id) => ({
      idnLeadRider: id,
      idnLeadCase: 1 + next(125),
      idnRiderCase: 1 + next(125),
      datSeveredOn: pick([null, null, "2020-01-01"]),
    })),
    tbl_RepsAssigned: rows(200, (id) => ({
      IDNREPSASSIGNED: id,
      IDNCASE: someCase(),
      STRATTYTYPE: pick(["ALIEN", "INS"]),
      STRATTYLEVEL: pick(["COURT", "BOARD"]),
      E_28_DATE: day(),
    })),
    tbl_schedule: rows(400, (id) => ({
      IDNSCHEDULE: id,
      IDNPROCEEDING: someProceeding(),
      IDNCASE: someCase(),
      REC_TYPE: pick(["X", "B", "A"]),
      CAL_TYPE: pick(["M", "I", "*", "q"]),
      ADJ_DATE: day(),
      ADJ_RSN: pick(["01", "9C", "8A", "??", null]),
      IJ_CODE: judge(),
    })),
    tblLookupCourtDecision: rows(12, (id) => ({
      idnCourtDecision: id,
      strDecType: pick(["C", "O"]),
      strCaseType: "RMV",
      strDecCode: pick(["X", "T", "A"]),
      strDecDescription: pick(["Remove", "Terminated", "Transfer", "Nobody knows"]),
      blnActive: pick([true, false, null]),
    })),
    tblLookupNationality: rows(6, (id) => ({ ID: id, NAT_CODE: pick(["MX", "GT"]), NAT_NAME: `NAME ${id}` })),
    tblLookupJudge: rows(6, (id) => ({ idnJudge: id, JUDGE_CODE: pick(["QZB", "VJ1"]), JUDGE_NAME: `NAME ${id}` })),
    tblLookupBaseCity: rows(4, (id) => ({ idnBaseCity: id, BASE_CITY_CODE: "NYC", BASE_CITY: `CITY ${id}` })),
    tblAdjournmentcodes: rows(4, (id) => ({ idnAdjCode: id, strcode: "01", Regd_By: pick(["A", "I", null]) })),
  };
}

const descriptions = readViews().map((view) => ({ view, description: describeView(view.sql) }));
const cleanTables = descriptions.filter(({ view }) => view.kind === "table");

/** The raw table whose rows each clean table keeps one for one. */
const keptRows: Readonly<Record<string, string>> = {
  cases: "A_TblCase",
  proceedings: "B_TblProceeding",
  hearings: "tbl_schedule",
  applications: "tbl_Court_Appln",
  custody_spells: "tbl_CustodyHistory",
  bonds: "D_TblAssociatedBond",
  appeals: "tblAppeal",
  motions: "tbl_Court_Motions",
  charges: "B_TblProceedCharges",
  family_links: "tbl_Lead_Rider",
};

let database: Database;

beforeAll(async () => {
  database = await Database.open({ threads: 2 });
  await createCleanTables(database, mixedRelease());
});

afterAll(() => database.close());

const count = async (sql: string) => Number((await database.row(sql))?.n);

describe("every view of the record", () => {
  it.each(descriptions)("$view.name bears its own name and describes its columns as they are", async (each) => {
    const columns = await database.rows(`describe ${each.view.name}`);
    expect(each.description.name).toBe(each.view.name);
    expect(each.description.columns.map((column) => column.name)).toEqual(columns.map((column) => column.column_name));
    expect(each.description.columns.map((column) => column.name)).toEqual(
      expect.arrayContaining([...each.description.key]),
    );
  });

  it("lists sources that exist and are made before it", () => {
    const known = new Set(["release", ...tables.map((table) => table.name), ...codeTables.map((table) => table.name)]);
    for (const { view, description } of descriptions) {
      expect(
        description.sources.filter((source) => !known.has(source)),
        view.name,
      ).toEqual([]);
      known.add(view.name);
    }
  });

  it.each(descriptions)("$view.name has one row for each value of its key", async ({ view, description }) => {
    const key = description.key.join(", ");
    expect(await count(`select count(*) as n from ${view.name}`)).toBeGreaterThan(0);
    expect(
      await database.rows(`select ${key}, count(*) as times from ${view.name} group by ${key} having count(*) > 1`),
    ).toEqual([]);
  });
});

describe("the clean tables", () => {
  it("are the eighteen of the record", () => {
    expect(cleanTableNames).toHaveLength(18);
  });

  it("say what a reader is likely to get wrong", () => {
    for (const { view, description } of cleanTables) expect(description.traps, view.name).not.toEqual([]);
  });

  it("hold no ZIP code, city of residence or month of birth", () => {
    const columns = cleanTables.flatMap(({ description }) => description.columns.map((column) => column.name));
    expect(columns.filter((column) => /zip|alien_city|birth/i.test(column))).toEqual([]);
  });

  it.each(Object.entries(keptRows))("%s keeps every row of %s", async (clean, raw) => {
    expect(await count(`select count(*) as n from ${clean}`)).toBe(await count(`select count(*) as n from ${raw}`));
  });

  it("give every case of the release a status that its spells agree with", async () => {
    const odd = await database.rows(`
      select c.idncase, c.status, s.status as spell
      from cases c
      left join pending_spells s on s.idncase = c.idncase and s.ends_on is null
      where (c.status = 'pending') <> coalesce(s.status = 'active', false)
        or (c.status = 'inactive') <> coalesce(s.status = 'inactive', false)
        or ((c.completed_on is not null) <> (c.status in ('completed', 'unclassified')))
      order by c.idncase`);
    expect(odd).toEqual([]);
  });

  it("never have a case open twice on one day", async () => {
    const overlaps = await database.rows(`
      with followed as (
        select *, lead(starts_on) over (partition by idncase order by starts_on nulls first) as next_starts_on
        from pending_spells
      )
      select idncase
      from followed
      where next_starts_on < coalesce(ends_on, date '9999-12-31')
      order by idncase`);
    expect(overlaps).toEqual([]);
  });

  it("decide every case at most once, and complete it for the first time at most once", async () => {
    const twice = await database.rows(`
      select idncase
      from proceedings
      where idncase is not null
      group by idncase
      having count(*) filter (where is_deciding) > 1
        or count(*) filter (where completion = 'initial') > 1
        or count(*) filter (where is_latest) <> 1
      order by idncase`);
    expect(twice).toEqual([]);
  });

  it("put every application for asylum under a claim", async () => {
    const claimed = await count("select sum(applications) as n from asylum_claims");
    expect(claimed).toBe(
      await count("select count(*) as n from applications where application = 'ASYL' and idncase is not null"),
    );
  });
});
