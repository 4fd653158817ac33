import type { MeasureId } from "./definitions/catalogue.ts";

/** One of our counts that published counts can be set beside. */
export interface ComparedCount {
  /** What it is called in an address. */
  readonly id: string;
  readonly title: string;
  readonly measure: MeasureId;
  readonly variant: string;
  /** Ids of the published series that come nearest, those with most years first. */
  readonly series: readonly string[];
  /** What is known of why they differ. What is left beyond it is not explained. */
  readonly known: string;
}

/**
 * The counts of the record that others have published, with the series that come nearest to each. No definition was
 * fitted to any of them. Series of parts, projections and rates are not among them.
 */
export const comparedCounts: readonly ComparedCount[] = [
  {
    id: "pending",
    title: "Cases pending, active",
    measure: "pending_cases",
    variant: "standard",
    series: [
      "pending-eoir-2021",
      "pending-eoir-2025",
      "pending-trac-active",
      "pending-eoir-2020",
      "pending-eoir-2018",
      "pending-eoir-press-2019",
      "pending-eoir-strategic-plan",
      "pending-crs",
    ],
    known:
      "EOIR counted as its system stood on the day of each table; we count a past day from a later release, so what was entered or withdrawn since is in ours. EOIR's vintage of 2025 lies some 200,000 to 245,000 above that of 2021, and EOIR does not say why. TRAC counts cases of every type, we count five.",
  },
  {
    id: "pending-and-inactive",
    title: "Cases pending, active and administratively closed together",
    measure: "pending_cases",
    variant: "active_and_inactive",
    series: ["pending-eoir-2021", "pending-eoir-2025"],
    known:
      "The same tables of EOIR beside our wider count: the closed cases alone are more than its two vintages differ by.",
  },
  {
    id: "inactive",
    title: "Cases administratively closed",
    measure: "inactive_cases",
    variant: "standard",
    series: ["inactive-eoir-2020", "inactive-cis-2018", "closed-cases-put-back-trac"],
    known:
      "A closure ends here with the next proceeding, a later hearing or a granted motion to put the case back; the sources do not say when one ends for them.",
  },
  {
    id: "filed",
    title: "New cases",
    measure: "cases_filed",
    variant: "standard",
    series: [
      "cases-filed-eoir-2021",
      "cases-filed-eoir-2025",
      "cases-filed-trac",
      "cases-filed-eoir-press-2019",
      "cases-filed-eoir-strategic-plan",
      "cases-filed-crs",
    ],
    known:
      "We date a case by the first entry of its proceedings. EOIR counts what was filed in the year as its system stood when the table was made, so a case that has left the record since is in theirs and not in ours. TRAC counts cases of every type, we count five.",
  },
  {
    id: "completed",
    title: "Cases completed",
    measure: "completions",
    variant: "standard",
    series: ["completions-eoir-2021", "completions-eoir-2025", "completions-eoir-2018", "completions-eoir-press-2019"],
    known:
      "Of some dispositions it is not known whether EOIR counts them; a variant of the measure leaves those out. EOIR's count of May 2018 took in more kinds of case than its later tables.",
  },
  {
    id: "closings",
    title: "Closings as TRAC counts them",
    measure: "completions",
    variant: "trac_closings",
    series: ["completions-trac-2022", "completions-trac-since-2023"],
    known: "TRAC takes in all types of case and more kinds of dismissal, which we follow as far as its reports tell.",
  },
  {
    id: "completed-with-closures",
    title: "Cases completed, administrative closures included",
    measure: "completions",
    variant: "with_closures",
    series: ["completions-gao"],
    known: "GAO does not list what it counts; the closures are our reading of the gap to EOIR's totals.",
  },
  {
    id: "asylum-decided",
    title: "Asylum decisions",
    measure: "asylum_decided",
    variant: "standard",
    series: [
      "asylum-decisions-trac-2018",
      "asylum-decisions-trac-2022",
      "asylum-decisions-trac-2020-02",
      "asylum-decisions-trac-2020-01",
    ],
    known:
      "We count a case once, by its latest decision, so a claim decided again after an appeal leaves the earlier year.",
  },
  {
    id: "asylum-filed",
    title: "Asylum claims filed in defence",
    measure: "asylum_filed",
    variant: "defensive",
    series: ["asylum-filed-defensive-eoir", "asylum-filed-defensive-crs"],
    known: "EOIR counts applications, of which one person may file several; we count a case once, which is lower.",
  },
  {
    id: "removal-orders",
    title: "Removal orders",
    measure: "removal_orders",
    variant: "standard",
    series: ["removal-orders-trac-2018", "removal-orders-trac-2024"],
    known: "TRAC counts orders in every type of case, we in five; one of its figures is a projection.",
  },
  {
    id: "motions-to-recalendar",
    title: "Motions to put a closed case back",
    measure: "recalendared",
    variant: "motions_filed",
    series: ["motions-to-recalendar-eoir-2025"],
    known: "We count a motion by the day the court received it; EOIR does not say by which of its days it counts.",
  },
];
