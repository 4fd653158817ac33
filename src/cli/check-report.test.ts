import { describe, expect, it } from "vitest";
import { type Check, totalsOf } from "../record/check.ts";
import type { LedgerEntry } from "../record/ledger.ts";
import type { Manifest } from "../record/manifest.ts";
import { checkReport } from "./check-report.ts";

/** A table of 100 sound rows; the rest as given. */
function entry(table: string, other: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    table,
    file: `${table}.csv`,
    bytes: 5000,
    lines: 101,
    header_lines: 1,
    blank_lines: 0,
    rows: 100,
    repaired_rows: 0,
    joined_fragments: 0,
    quarantined_lines: 0,
    stated_rows: 100,
    repairs: {},
    quarantine: {},
    issues: 0,
    drift: { added: [], missing: [], renamed: [], extraFields: 0, otherwiseTyped: [], unknown_table: false },
    columns: [],
    duplicate_keys: [],
    impossible_dates: [],
    checksum: "0",
    ...other,
  };
}

const soundIntegrity: Manifest["integrity"] = {
  unknown_codes: [],
  orphans: [],
  duplicate_keys: [],
  impossible_dates: [],
  dispositions: { decided: 50, unclassified: 0 },
};

function report(tables: readonly LedgerEntry[], check: Partial<Check> = {}, manifest: Partial<Manifest> = {}): string {
  const made: Manifest = {
    format: 1,
    release: "2026-08-01",
    release_from: "folder-name",
    fingerprint: "",
    simulated: false,
    source: { kind: "zip", name: "EOIR Case Data.zip", address: null, bytes: 1000, sha256: "" },
    tool: { name: "assize", version: "0", engine: "0" },
    loaded_at: "2026-08-05T00:00:00Z",
    seconds: {},
    threads: 1,
    tables,
    missing_tables: [],
    clean_tables: [],
    side_files: {},
    integrity: soundIntegrity,
    ...manifest,
  };
  const sums = { repairs: {}, quarantine: {}, examples: [], failures: [] };
  return checkReport({ manifest: made, totals: totalsOf(tables), ...sums, ...check });
}

describe("checkReport", () => {
  it("says of a sound record that every line is accounted for", () => {
    const text = report([entry("A_TblCase")]);
    expect(text).toContain("Release 2026-08-01, from EOIR Case Data.zip (5.0 kB of text, 1 tables)");
    expect(text).toContain("Every one of 101 lines is accounted for");
    expect(text).toContain("Every table has as many rows as Count.txt states.");
    expect(text).toContain("No row had to be mended.");
    expect(text).toMatch(/could not be decoded: 0 of 50 \(0\.00 %\)/);
    expect(text).not.toContain("SIMULATED");
  });

  it("says of a simulated record that it is simulated", () => {
    expect(report([entry("A_TblCase")], {}, { simulated: true })).toContain("SIMULATED: every case");
  });

  it("gives each table its line, and lists without a finding one line together", () => {
    const tables = [
      entry("A_TblCase", { rows: 98, quarantined_lines: 2 }),
      entry("tblLookupSex"),
      entry("tblLookupState"),
      entry("tblLookupMotionType", { stated_rows: 101 }),
    ];
    const lines = report(tables).split("\n");
    expect(lines.find((line) => line.startsWith("A_TblCase"))?.split(/\s+/)).toEqual([
      "A_TblCase",
      "101",
      "98",
      "0",
      "0",
      "2",
      "0",
      "100",
      "-2",
    ]);
    expect(lines.find((line) => line.startsWith("tblLookupMotionType"))).toMatch(/101 {2,}-1$/);
    expect(lines.find((line) => line.startsWith("2 lists without a finding"))).toMatch(/202 +200 .*200 +0$/);
    expect(lines.find((line) => line.startsWith("all tables"))).toMatch(/404 +398 .*401 +-3$/);
    expect(lines.some((line) => line.startsWith("tblLookupSex"))).toBe(false);
    expect(lines).toContainEqual(expect.stringMatching(/^2 tables differ from Count\.txt/));
  });

  it("shows where Count.txt says nothing", () => {
    const lines = report([entry("A_TblCase", { stated_rows: null })]).split("\n");
    expect(lines.find((line) => line.startsWith("A_TblCase"))).toMatch(/- +-$/);
  });

  it("shows an example of each kind of repair, and what was set aside", () => {
    const text = report([entry("A_TblCase", { quarantined_lines: 3, issues: 4 })], {
      repairs: { "extra-tab": 12, "cut-row": 1 },
      examples: [{ kind: "extra-tab", table: "A_TblCase", line: 1234, before: "1|a|b" }],
      quarantine: { ambiguous: 2, unreadable: 1 },
    });
    expect(text).toMatch(/ {2}extra-tab +12 {2}A_TblCase line 1,234: 1\|a\|b\n {2}cut-row +1\b/);
    expect(text).toContain("Set aside: ambiguous 2, unreadable 1 (quarantine.parquet)");
    expect(text).toContain("Values that fit no type: 4");
  });

  it("says what fails, in place of the verdict", () => {
    const text = report([entry("A_TblCase")], { failures: ["one thing", "another"] });
    expect(text).toContain("FAILED: one thing\nFAILED: another");
    expect(text).not.toContain("is accounted for:");
  });

  it("tells of unknown codes and lost references, the highest rate first, and not of hundreds", () => {
    const unknown_codes = Array.from({ length: 15 }, (_, index) => ({
      table: "A_TblCase",
      column: `C${index}`,
      list: "tblLookupSex.strCode",
      filled: 100,
      unknown: index + 1,
      commonest: [["X", index + 1]] as const,
    }));
    const orphans = [
      { table: "tbl_schedule", column: "IDNCASE", refers_to: "A_TblCase.IDNCASE", filled: 9, orphans: 3 },
    ];
    const text = report([entry("A_TblCase")], {}, { integrity: { ...soundIntegrity, unknown_codes, orphans } });
    expect(text).toMatch(/do not have:\n {2}A_TblCase\.C14: 15 rows \(15\.0 %\) not in tblLookupSex\.strCode: X/);
    expect(text).toContain("and 3 more (--json has all)");
    expect(text).toContain("  tbl_schedule.IDNCASE: 3 rows (33.3 %) refer to no A_TblCase.IDNCASE");
  });

  it("tells how the layout differs from what is known", () => {
    const drift = {
      added: ["NEW"],
      missing: ["OLD"],
      renamed: [["GENDER", "Sex"]] as const,
      extraFields: 2,
      otherwiseTyped: ["DAY"],
      unknown_table: false,
    };
    const tables = [entry("A_TblCase", { drift }), entry("tblNew", { drift: { ...drift, unknown_table: true } })];
    const text = report(tables, {}, { missing_tables: ["tblAppeal2"] });
    for (const said of [
      "A_TblCase: new columns NEW",
      "A_TblCase: no column OLD",
      "A_TblCase: GENDER is what was Sex",
      "A_TblCase: 2 fields beyond the header",
      "A_TblCase: DAY in another form; kept as text",
      "tblNew: not one of the known tables",
      "not in this release: tblAppeal2",
    ])
      expect(text).toContain(said);
  });
});
