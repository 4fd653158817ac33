import { benchmarkCaveats, planSources, statusCasesCaveat } from "../benchmark-caveats.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "benchmark_detained_decisions",
  title: "Detained cases decided within three days of the merits hearing",
  question: "How often was a detained case decided within three days of its merits hearing?",
  claim: 2,
  unit: "share of cases (0-1)",
  words: {
    counted: "detained removal cases completed after a merits hearing",
    event: "were completed within 3 days of it",
  },
  definition:
    "Proceedings that ended a removal case in the period, with the person detained at completion and an individual hearing held in the proceeding by then, and the share completed no more than 3 calendar days after the last such hearing. Cases ended without an individual hearing are left out. The goal was 85 percent (performance plan of 30 March 2018, benchmark 1).",
  spec: {
    kind: "share",
    rows: "measured_endings",
    filter: "last_merits_on is not null",
    date: "completed_on",
    numerator: "completed_on - last_merits_on <= 3",
    denominator: "custody = 'D'",
  },
  variants: {
    initial: {
      title: "First decisions",
      differs: "Only the first end of a case; ends after a reopening or a remand are left out.",
      spec: {
        kind: "share",
        rows: "measured_endings",
        filter: "last_merits_on is not null and completion = 'initial'",
        date: "completed_on",
        numerator: "completed_on - last_merits_on <= 3",
        denominator: "custody = 'D'",
      },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  caseTypes: ["RMV"],
  unclassified: "coalesce(custody, '') not in ('D', 'R', 'N')",
  caveats: [
    ...benchmarkCaveats,
    statusCasesCaveat,
    "Days are calendar days. If the plan means working days, a hearing before a weekend can be a miss here and none there.",
    "The last individual hearing may have been set for something else than the merits, and one that was not held may count as held, which shortens the wait.",
    "A case without a known custody is in neither benchmark; its share is told as unclassified.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.CUSTODY",
    "B_TblProceeding.DEC_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.CAL_TYPE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.IDNPROCEEDING",
  ],
  sources: planSources,
  rivals: [
    {
      by: "EOIR",
      counts: "The judge-level benchmark of the plan, for removal cases that are not status cases.",
      effect: "With status cases left out, fewer misses.",
      sources: ["EOIR-PWP"],
    },
    {
      by: "EOIR",
      counts:
        "Goals for whole courts, which are not this one: those of January 2018, and since September 2025, as reported, 95 percent of detained cases in 60 days.",
      effect: "They run over the whole life of a case, so the shares cannot be set side by side.",
      sources: ["EOIR-MEMO-2018-01", "PM2547-RC"],
    },
  ],
});
