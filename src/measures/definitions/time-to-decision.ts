import { type DurationSpec, measure, yearHorizons } from "../definition.ts";
import { openCaseDimensions } from "../dimensions/catalogue.ts";

const waits = { kind: "duration", rows: "measured_cases", starts: "filed_on", horizons: yearHorizons } as const;

const decisions =
  "('removal_ordered', 'voluntary_departure', 'relief_granted', 'granted', 'withholding_or_cat_granted', 'denied', 'fear_found', 'fear_not_found')";

const toDecision: DurationSpec = {
  ...waits,
  ends: "first_exit_on",
  exit: `case when first_exit in ${decisions} then 'event' when first_exit in ('administratively_closed', 'terminated', 'dismissed') then first_exit when first_exit = 'unknown' then 'unknown_exit' else 'other_end' end`,
  competing: ["administratively_closed", "terminated", "dismissed", "other_end", "unknown_exit"],
};

export default measure({
  id: "time_to_decision",
  title: "Time to decision",
  question: "How long do people wait for a judge's first decision?",
  claim: 5,
  unit: "days",
  words: { counted: "cases filed", event: "a decision" },
  definition:
    "Days from the day on which a case was filed to the first day on which it left the active calendar by a judge's decision: removal, voluntary departure, relief, a grant or a denial. Cases are grouped by the period in which they were filed. A case that is still open is counted as waiting on the record's last day. One that was first administratively closed, terminated, dismissed, withdrawn or ended in any other way left on that day without a decision; each of these is counted beside the decisions. A move to another court ends nothing. What happened after the first exit, a reopening for instance, plays no part.",
  spec: toDecision,
  variants: {
    any_end: {
      title: "Time to any end of the case",
      differs: "Terminations, dismissals and withdrawals are ends like decisions; only closures compete with them.",
      words: { event: "an end of the case" },
      spec: {
        ...waits,
        ends: "first_exit_on",
        exit: "case when first_exit = 'administratively_closed' then first_exit when first_exit = 'unknown' then 'unknown_exit' else 'event' end",
        competing: ["administratively_closed", "unknown_exit"],
      },
    },
    through_closures: {
      title: "Time to decision, closures counted as waiting",
      differs:
        "A case that was administratively closed goes on waiting, until a judge decides it after all or the record ends.",
      spec: {
        ...waits,
        ends: "first_completed_on",
        exit: `case when first_outcome in ${decisions} then 'event' when first_outcome in ('terminated', 'dismissed') then first_outcome else 'other_end' end`,
        competing: ["terminated", "dismissed", "other_end"],
      },
    },
    from_charging_document: {
      title: "Time to decision from the charging document",
      differs: "The clock starts on the day of the charging document, which can be months before it reaches the court.",
      sources: ["TRAC-709"],
      words: { counted: "cases charged" },
      spec: { ...toDecision, starts: "charged_on" },
    },
    removal_orders: {
      title: "Time to a removal order",
      differs: "Only an order of removal is waited for; every other way out of the calendar competes with it.",
      sources: ["TRAC-2018-06"],
      words: { event: "a removal order" },
      spec: {
        ...waits,
        ends: "first_exit_on",
        exit: "case when first_exit = 'removal_ordered' then 'event' when first_exit in ('relief_granted', 'granted', 'withholding_or_cat_granted') then 'relief' when first_exit in ('voluntary_departure', 'administratively_closed', 'terminated', 'dismissed') then first_exit when first_exit = 'unknown' then 'unknown_exit' else 'other_end' end",
        competing: [
          "voluntary_departure",
          "relief",
          "administratively_closed",
          "terminated",
          "dismissed",
          "other_end",
          "unknown_exit",
        ],
      },
    },
  },
  dimensions: openCaseDimensions,
  unclassified: "first_exit = 'unknown'",
  caveats: [
    "The median (Kaplan-Meier) takes a case that left in another way out of the count on that day, as though it would have waited like the others. The shares by horizon (Aalen-Johansen) do not: they say what part of all cases had a decision by then.",
    "Ends are entered late, by months at times, so the latest waits look longer than they are.",
    "Its interval takes cases as independent. Families are decided together, so the true interval is wider.",
    "Court, judge and custody are those of the decision, or of today for a case still open: a case that moved waited in more than one court.",
    "People find lawyers while they wait, so long cases are more often represented. Waits by representation are no effect of lawyers.",
    "The decision is a judge's first. Appeals and reopenings come after it.",
    "Cases without a day of filing are left out; those that end before they begin are left out and counted.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.OSC_DATE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["TRAC-2018-06", "GAO-17-438"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Mean days from charging document to removal order, or to relief, among the cases that ended so in a period.",
      effect:
        "501 days to a removal order in the first eight months of FY2018 (392 the year before) and 1,064 to relief. Only finished cases are in it, so it falls when quick cases are added, rises when old ones are finished, and says nothing of those still waiting. `removal_orders` waits for the same event, but by cohort and with open cases counted.",
      sources: ["TRAC-2018-06"],
      variant: "removal_orders",
    },
    {
      by: "GAO",
      counts: "Median age of the cases pending at the start of a fiscal year.",
      effect:
        "198 days at the start of FY2006 and 404 at the start of FY2015. This is how long open cases had waited so far, not how long a decision takes: see pending_age.",
      sources: ["GAO-17-438"],
    },
  ],
});
