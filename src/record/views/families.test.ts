import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables } from "../../../test/raw-tables.ts";

type Tie = readonly [lead: number, rider: number, severed?: string];

async function families(ties: readonly Tie[], columns: string) {
  const rows = await askCleanTables(
    {
      A_TblCase: [1, 2, 3, 4, 5, 6].map((id) => aCase(id, { CUSTODY: id === 2 ? "D" : "N" })),
      B_TblProceeding: [
        aProceeding(10, 1, "2020-01-01", { DEC_CODE: "R", COMP_DATE: "2021-01-01" }),
        aProceeding(11, 2, "2020-01-01", { DEC_CODE: "X", COMP_DATE: "2021-01-01" }),
        aProceeding(12, 3, "2020-01-01"),
      ],
      tbl_Lead_Rider: ties.map(([idnLeadCase, idnRiderCase, datSeveredOn = null], at) => {
        return { idnLeadRider: at, idnLeadCase, idnRiderCase, datSeveredOn, blnActive: datSeveredOn === null };
      }),
    },
    `select idncase, ${columns} from families order by idncase`,
  );
  return rows.map((row) => Object.values(row));
}

describe("a family", () => {
  it("is named by its lead", async () => {
    expect(
      await families(
        [
          [3, 1],
          [3, 2],
        ],
        "family, role, members",
      ),
    ).toEqual([
      [1, 3, "rider", 3],
      [2, 3, "rider", 3],
      [3, 3, "lead", 3],
    ]);
  });

  it("holds a chain of leads together under the first", async () => {
    expect(
      await families(
        [
          [2, 1],
          [5, 2],
        ],
        "family, role",
      ),
    ).toEqual([
      [1, 5, "rider"],
      [2, 5, "both"],
      [5, 5, "lead"],
    ]);
  });

  it("survives two cases that lead each other, and a case that leads itself", async () => {
    expect(
      await families(
        [
          [1, 2],
          [2, 1],
          [6, 6],
        ],
        "family, role",
      ),
    ).toEqual([
      [1, 1, "both"],
      [2, 1, "both"],
    ]);
  });

  it("keeps a severed rider in the group, and says when it parted", async () => {
    expect(
      await families(
        [
          [1, 2, "2020-05-01"],
          [1, 3],
        ],
        "is_joined, ever_severed, severed_on",
      ),
    ).toEqual([
      [1, true, true, null],
      [2, false, true, "2020-05-01"],
      [3, true, false, null],
    ]);
  });

  it("shows where a member parted from the lead in custody and outcome", async () => {
    expect(
      await families(
        [
          [1, 2],
          [1, 3],
        ],
        "custody_differs, outcome_differs",
      ),
    ).toEqual([
      [1, false, false],
      [2, true, true],
      [3, false, null],
    ]);
  });

  it("marks a link to a case that the release does not hold", async () => {
    const rows = await askCleanTables(
      { A_TblCase: [aCase(1)], tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 9 }] },
      "select lead_known, rider_known, is_joined from family_links",
    );
    expect(rows).toEqual([{ lead_known: true, rider_known: false, is_joined: true }]);
  });
});
