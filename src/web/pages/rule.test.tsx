import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeDesk } from "../../../test/made-desk.ts";
import { openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { Desk } from "../../api/desk.ts";
import { around } from "../../measures/around.ts";
import { rulePage } from "./rule.tsx";

type MadeRecord = Awaited<ReturnType<typeof openMadeRecord>>;

/*
 * Cases filed from 2013 to 2023, 8 a month and 12 more from June 2018 on, the first full month after 17 May 2018
 * (Castro-Tum). No case was ever closed.
 */
const months = Array.from(
  { length: 132 },
  (_, at) => `${2013 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
);
const cases: RawRow[] = [];
const proceedings: RawRow[] = [];
for (const month of months) {
  for (let n = 0; n < (month >= "2018-06" ? 20 : 8); n += 1) {
    const id = cases.length + 1;
    cases.push(aCase(id, { NAT: "HO" }));
    proceedings.push(aProceeding(id, id, `${month}-05`));
  }
}

function deskOver(record: MadeRecord): Desk {
  return {
    ...madeDesk(record),
    around: (request) => around(record, request),
    values: async () => new Map([["nationality", new Map([["HO", "Honduras"]])]]),
  };
}

async function shown(desk: Desk, address: string): Promise<{ status: number; main: Element }> {
  const response = await rulePage(desk).request(address);
  const { document } = parseHTML(await response.text());
  return { status: response.status, main: document.querySelector("main") as unknown as Element };
}

describe("the page of a rule", () => {
  let record: MadeRecord;
  beforeAll(async () => {
    record = await openMadeRecord({ A_TblCase: cases, B_TblProceeding: proceedings }, "2024-06-01");
  });
  afterAll(() => record.close());

  it("names first the other rules of the window, and shows estimates, months and caveats", async () => {
    const { status, main } = await shown(deskOver(record), "/rules/castro-tum?measure=cases_filed");
    expect(status).toBe(200);
    expect(main.querySelector(".sentence")?.textContent).toMatch(
      /^(Also took effect|No other rule) .*within 36 months/,
    );
    expect(main.querySelectorAll("#figure-table tbody tr")).toHaveLength(72);
    expect(main.textContent).toContain("A change at a date is no effect of what happened on that date");
    expect(main.textContent).toContain("assize ask cases_filed --around castro-tum");
  });

  it("says that the register does not connect a measure with a rule", async () => {
    const { main } = await shown(deskOver(record), "/rules/castro-tum?measure=cases_filed");
    expect(main.textContent).toContain("The register does not connect this rule with this measure: Cases filed.");
  });

  it("keeps definition and conditions in the form, and in the address of the view", async () => {
    const address = "/rules/castro-tum?measure=cases_filed&variant=all_case_types&where=nationality=HO";
    const { main } = await shown(deskOver(record), address);
    const chosen = [...main.querySelectorAll("option[selected]")].map((option) => option.getAttribute("value"));
    expect(chosen).toEqual(expect.arrayContaining(["cases_filed", "all_case_types", "nationality=HO"]));
    const links = [...main.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.some((link) => link.includes("where=nationality=HO&around=castro-tum&release=2024-06-01"))).toBe(true);
  });

  it("offers only measures that have a number for each month", async () => {
    const { main } = await shown(deskOver(record), "/rules/castro-tum?measure=cases_filed");
    const offered = [...main.querySelectorAll("#measure option")].map((option) => option.getAttribute("value"));
    expect(offered).toContain("administrative_closures");
    expect(offered).not.toContain("time_to_decision");
    expect(offered).not.toContain("judge_outcomes");
  });

  it("takes the first measure that the rule could have moved and that has an answer", async () => {
    const { main } = await shown(deskOver(record), "/rules/castro-tum");
    expect(main.querySelectorAll("#around-answer .figure")).toHaveLength(1);
  });

  it("says plainly that a measure cannot be asked so, or that there are too few months", async () => {
    const never = await shown(deskOver(record), "/rules/castro-tum?measure=time_to_decision");
    expect(never.status).toBe(200);
    expect(never.main.querySelector("[role=status]")?.textContent).toContain("cannot be asked so");
    const late = await shown(deskOver(record), "/rules/lawful-pathways-rule?measure=cases_filed");
    expect(late.main.querySelector("[role=status]")?.textContent).toContain("24 of each are needed");
  });

  it("has no before and after for a rule without a day, and says so", async () => {
    const { main } = await shown(deskOver(record), "/rules/avetisyan");
    expect(main.textContent).toContain("The register knows no day on which this took effect, only 2012");
    expect(main.querySelectorAll(".figure, form")).toHaveLength(0);
  });

  it("answers a condition that cannot be with what is wrong, and with status 400", async () => {
    const { status, main } = await shown(
      deskOver(record),
      "/rules/castro-tum?measure=cases_filed&where=nationality=ATLANTIS",
    );
    expect(status).toBe(400);
    expect(main.querySelector("[role=status]")?.textContent).toContain("ATLANTIS");
  });

  it("stands without a release, and says what one would show", async () => {
    const { status, main } = await shown(madeDesk(), "/rules/castro-tum");
    expect(status).toBe(200);
    expect(main.textContent).toContain("Load a release to see");
    expect(main.textContent).toContain("27 I&N Dec. 271 (A.G. 2018)");
  });
});
