import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeDesk } from "../../../test/made-desk.ts";
import { openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { Desk } from "../../api/desk.ts";
import type { IntegrityReport, TableLedger } from "../../api/integrity-report.ts";
import { recordPage } from "./record.tsx";

type MadeRecord = Awaited<ReturnType<typeof openMadeRecord>>;

/* Two cases filed in fiscal year 2018, and still pending at its end: EOIR counted 316,106 and 796,513 in 2021. */
const rows = {
  A_TblCase: [aCase(1), aCase(2)],
  B_TblProceeding: [aProceeding(1, 1, "2018-03-05"), aProceeding(2, 2, "2018-04-05")],
};

const mended: TableLedger = {
  table: "A_TblCase",
  grain: "one charging document against one person",
  bytes: 1000,
  lines: 1012,
  headerLines: 1,
  blankLines: 2,
  rows: 1000,
  repairedRows: 7,
  joinedFragments: 4,
  quarantinedLines: 5,
  unaccountedLines: 0,
  issues: 3,
  statedRows: 1004,
  difference: -4,
  repairs: [{ kind: "stray-tab", count: 7 }],
  quarantine: [{ reason: "no-reading", count: 5 }],
  missingColumns: [],
  unknownColumns: ["NEW_ONE"],
};

const quiet: TableLedger = {
  ...mended,
  table: "tblLookupNationality",
  lines: 251,
  blankLines: 0,
  rows: 250,
  repairedRows: 0,
  joinedFragments: 0,
  quarantinedLines: 0,
  issues: 0,
  statedRows: 250,
  difference: 0,
  repairs: [],
  quarantine: [],
  unknownColumns: [],
};

const report: IntegrityReport = {
  release: { id: "2024-06-01", checksum: "0".repeat(64), simulated: false },
  loadedAt: "2026-09-01T10:00:00.000Z",
  loadedBy: { version: "0.1.0", engine: "duckdb 1.5.6" },
  totals: {
    tables: 2,
    bytes: 2000,
    lines: 1263,
    headerLines: 2,
    blankLines: 2,
    rows: 1250,
    repairedRows: 7,
    joinedFragments: 4,
    quarantinedLines: 5,
    unaccountedLines: 0,
    issues: 3,
    stated: 2,
    statedAlike: 1,
  },
  tables: [quiet, mended],
  repairs: mended.repairs,
  quarantine: mended.quarantine,
  issues: [{ table: "A_TblCase", column: "E_28_DATE", reason: "not a date", values: 3 }],
  unknownCodes: [
    {
      table: "A_TblCase",
      column: "NAT",
      list: "tblLookupNationality.NAT_CODE",
      filled: 900,
      unknown: 20,
      commonest: [{ code: "Q7", count: 12 }],
    },
  ],
  orphans: [{ table: "tblAppeal", column: "idncase", refersTo: "A_TblCase.IDNCASE", filled: 90, orphans: 2 }],
  duplicateKeys: [],
  impossibleDates: [{ table: "A_TblCase", column: "LATEST_HEARING", rows: 4 }],
  dispositions: { decided: 400, unclassified: 10, share: 0.025 },
  missingTables: ["tblAppealFedCourts"],
  unknownTables: ["tblNobodyKnows"],
  countDifferences: [{ table: "A_TblCase", difference: -4 }],
  cleanTables: [{ name: "cases", rows: 1000 }],
};

function deskOver(record: MadeRecord, simulated: boolean): Desk {
  const manifest = { ...record.manifest, simulated };
  const integrity = async () => ({ ...report, release: { ...report.release, simulated } });
  return { ...madeDesk({ ...record, manifest }), integrity };
}

async function mainOf(desk: Desk, address = "/record"): Promise<Element> {
  const response = await recordPage(desk).request(address);
  expect(response.status).toBe(200);
  return parseHTML(await response.text()).document.querySelector("main") as unknown as Element;
}

const textOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();

describe("the page of the record", () => {
  let record: MadeRecord;
  let main: Element;
  beforeAll(async () => {
    record = await openMadeRecord(rows, "2024-06-01");
    main = await mainOf(deskOver(record, false));
  });
  afterAll(() => record.close());

  it("shows the ledger as an equation that adds up", () => {
    const equation = textOf(main.querySelector(".equation"));
    expect(equation).toBe(
      "1,263 lines in all files = 2 header lines + 2 blank lines + 1,250 rows + 4 fragments joined to a row + 5 set aside",
    );
    const [lines, ...parts] = [...equation.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(",", "")));
    expect(parts.reduce((all, part) => all + part, 0)).toBe(lines);
    expect(textOf(main)).toContain("Every one of 1,263 lines is accounted for.");
  });

  it("puts tables with something to tell first, and the others behind a line that opens them", () => {
    const tables = [...main.querySelectorAll("#ledger tbody th code")].map(textOf);
    expect(tables).toEqual(["A_TblCase", "tblLookupNationality"]);
    expect(textOf(main.querySelector("#ledger details summary"))).toBe("The other 1, with nothing to tell");
    const cells = [...main.querySelectorAll("#ledger tbody tr")][0]?.querySelectorAll("td") ?? [];
    expect([...cells].map(textOf)).toEqual(["1,012", "3", "1,000", "4", "5", "7", "3", "1,004", "\u22124"]);
  });

  it("counts every kind of repair and every reason, each with a made-up example", () => {
    const counts = [...main.querySelectorAll("#mended .damage > li")].map((item) => [
      textOf(item.querySelector("h3")),
      textOf(item.querySelector(".damage-count")),
    ]);
    expect(counts[0]).toEqual(["A stray tab", "7"]);
    expect(counts).toHaveLength(6);
    expect(textOf(main.querySelector("#mended"))).toContain("9000001 | SPRING CREEK | MAIN HALL | TX | HO | N");
    expect(textOf(main.querySelector("#set-aside .damage-count"))).toBe("5");
  });

  it("tells what was noticed in counts", () => {
    const findings = textOf(main.querySelector("#findings"));
    expect(findings).toContain("10 of 400 proceedings that ended (2.5 %) have a disposition that no list decodes");
    expect(findings).toContain("Q7 (12)");
    expect(findings).toContain("Every row has a number of its own.");
    const layout = textOf(main.querySelector("#layout"));
    for (const name of ["tblAppealFedCourts", "tblNobodyKnows", "NEW_ONE"]) expect(layout).toContain(name);
  });

  it("sets our counts beside the published ones of each vintage, with what is left between them", () => {
    const filed = main.querySelector("#count-filed");
    const years = [...(filed?.querySelectorAll("tbody tr") ?? [])];
    const year = years.find((row) => textOf(row).startsWith("FY2018"));
    expect(textOf(year?.querySelectorAll("td")[0] ?? null)).toBe("2");
    expect(textOf(year?.querySelectorAll("td")[1] ?? null)).toBe(
      "316,106 ours less that: \u2212316,104 (\u2212100.0 %)",
    );
    expect(textOf(filed)).toContain("Not explained beside New cases, EOIR, 2021 vintage");
    expect(textOf(main.querySelector("#pending .sentence"))).toContain("We count 2 active cases on it");
  });

  it("leaves the published values of a simulated release alone, and says why", async () => {
    const alone = await mainOf(deskOver(record, true));
    expect(textOf(alone.querySelector("#beside .notice"))).toContain("The release is simulated");
    expect(textOf(alone.querySelector("#beside"))).not.toContain("ours less that");
    expect(textOf(alone.querySelector("#count-filed"))).toContain("316,106");
    expect(alone.querySelector("#count-pending-and-inactive")).toBeNull();
  });

  it("stands without a release: how to load one, and the published values", async () => {
    const empty = await mainOf(madeDesk());
    expect(textOf(empty.querySelector(".notice"))).toContain("assize load --latest");
    expect(textOf(empty.querySelector("#count-pending"))).toContain("1,258,882");
    expect(empty.querySelector("#ledger")).toBeNull();
  });

  it("draws what its table holds, with gaps where nothing was published", () => {
    const table = [...main.querySelectorAll("#pending tbody tr")].map((row) =>
      [...row.querySelectorAll("th, td")].map(textOf),
    );
    expect(table.find(([day]) => day === "2020-09-30")?.slice(1, 4)).toEqual(["1,504,246", "1,258,882", "-"]);
    const drawn = textOf(main.querySelector("#pending .drawing-wide svg"));
    expect(drawn).toContain("1,504,246");
  });

  it("gives the drawing as a file that stands alone", async () => {
    const response = await recordPage(madeDesk()).request("/record/pending.svg");
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(await response.text()).toContain("Cases pending, by who counted and when");
  });
});
