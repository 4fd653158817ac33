import { benchmarkCaveats, planSources, statusCasesCaveat } from "../benchmark-caveats.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "benchmark_nondetained_decisions",
  title: "Non-detained cases decided within ten days of the merits hearing",
  question: "How often was a non-detained case decided within ten days of its merits hearing?",
  claim: 2,
  unit: "share of cases (0-1)",
  words: {
    counted: "non-detained removal cases completed after a merits hearing",
    event: "were completed within 10 days of it",
  },
  definition:
    "Proceedings that ended a removal case in the period, with the person released or never detained at completion and an individual hearing held in the proceeding by then, and the share completed no more than 10 calendar days after the last such hearing. Cases in which an individual hearing was put off for record or fingerprint checks are left out, as the plan leaves out cases held by background checks. Cases ended without an individual hearing are left out. The goal was 85 percent (performance plan of 30 March 2018, benchmark 2).",
  spec: {
    kind: "share",
    rows: "measured_endings",
    filter: "last_merits_on is not null and not awaited_checks",
    date: "completed_on",
    numerator: "completed_on - last_merits_on <= 10",
    denominator: "custody in ('N', 'R')",
  },
  variants: {
    nothing_left_out: {
      title: "With cases that waited for checks",
      differs: "Cases in which an individual hearing was put off for record or fingerprint checks are in.",
      spec: {
        kind: "share",
        rows: "measured_endings",
        filter: "last_merits_on is not null",
        date: "completed_on",
        numerator: "completed_on - last_merits_on <= 10",
        denominator: "custody in ('N', 'R')",
      },
    },
    initial: {
      title: "First decisions",
      differs: "Only the first end of a case; ends after a reopening or a remand are left out.",
      spec: {
        kind: "share",
        rows: "measured_endings",
        filter: "last_merits_on is not null and not awaited_checks and completion = 'initial'",
        date: "completed_on",
        numerator: "completed_on - last_merits_on <= 10",
        denominator: "custody in ('N', 'R')",
      },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  caseTypes: ["RMV"],
  unclassified: "coalesce(custody, '') not in ('D', 'R', 'N')",
  caveats: [
    ...benchmarkCaveats,
    statusCasesCaveat,
    "The plan leaves out cases that wait for a number under a statutory cap, as some grants of cancellation do. The record has no mark for that, so they count as misses.",
    "Background checks show only where a hearing was put off for them; a decision held back for checks after the last hearing counts as a miss.",
    "Days are calendar days. If the plan means working days, a few misses here are none there.",
    "The last individual hearing may have been set for something else than the merits, and one that was not held may count as held, which shortens the wait.",
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
      effect: "With status cases, capped cases and all background checks left out, fewer misses.",
      sources: ["EOIR-PWP"],
    },
    {
      by: "EOIR",
      counts:
        "Goals for whole courts, which are not this one: those of January 2018, and since September 2025, as reported, 95 percent of non-detained cases in 365 days.",
      effect: "They run over the whole life of a case, so the shares cannot be set side by side.",
      sources: ["EOIR-MEMO-2018-01", "PM2547-RC"],
    },
  ],
});
