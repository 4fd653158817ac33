import type { SourceId } from "./sources.ts";

/** Something that the courts' record does not hold, though it is asked of it. */
export interface NotRecorded {
  /** What is missing, as a heading. */
  readonly what: string;
  /** Why the record does not hold it. */
  readonly why: string;
  /** What comes nearest, and how far it carries. */
  readonly nearest: string;
  /** Ids of measures that come near. */
  readonly measures: readonly string[];
  /** Numbers of the claims that turn on it. */
  readonly claims: readonly number[];
  readonly sources: readonly SourceId[];
}

/** What the record cannot tell, whoever asks and however the question is put. */
export const notRecorded: readonly NotRecorded[] = [
  {
    what: "The separations of 2018",
    why: "A child taken from a parent got a case of its own, never linked to the parent's; parents often had no case in these courts at all.",
    nearest:
      "The published counts, each with its source. The record has linked cases that part from each other, which is something else.",
    measures: ["families_apart"],
    claims: [7],
    sources: ["GAO-19-163", "HHS-OIG-2019", "DOJ-OIG-21-028", "FRTF-2021"],
  },
  {
    what: "Custody in federal shelters and border stations",
    why: "The courts record detention as DHS told it to them. Children in the care of the health department are in custody that no court keeps.",
    nearest:
      "Custody that a court recorded, in children's cases. Whether a child in a shelter shows as detained there is not known.",
    measures: ["children_in_custody", "days_in_custody"],
    claims: [6],
    sources: ["GAO-19-163", "CRS-R43599"],
  },
  {
    what: "The ground of an asylum claim",
    why: "No field says why a person fears to return, so no ruling on kinds of claim can be followed directly.",
    nearest: "Outcomes by nationality before and after a ruling. Nationality stands in for the ground only roughly.",
    measures: ["asylum_grant_rate"],
    claims: [3],
    sources: [],
  },
  {
    what: "Who is related to whom",
    why: "The release has no names and no kinship. It has cases that a court joined to be heard together.",
    nearest:
      "Lead and rider cases. Families that were never joined are missing, and joined cases need not be of one family.",
    measures: ["families_pending", "families_outcome_agreement"],
    claims: [7],
    sources: [],
  },
  {
    what: "Which cases are of one person",
    why: "There is no number for a person. A second charging document makes a second case.",
    nearest: "Counts of cases. They are above the number of people by an unknown amount.",
    measures: ["cases_filed"],
    claims: [],
    sources: [],
  },
  {
    what: "Sympathy",
    why: "What moved a judge is in no column.",
    nearest:
      "How far outcomes differ between judges on comparable cases, and how much of that chance could make. It does not say why they differ, or who is right.",
    measures: ["judge_outcomes", "judge_variation"],
    claims: [8],
    sources: ["GAO-08-940"],
  },
  {
    what: "What caused a change",
    why: "Rules came close together, and the courts changed in other ways in the same months.",
    nearest:
      "Any measure before and after the day of a rule, with the other rules that cannot be told apart from it, and how rare such a change is in other months.",
    measures: [],
    claims: [5, 9],
    sources: [],
  },
  {
    what: "What anyone meant to do",
    why: "A record of cases holds acts and days, not intentions, and not what was said to judges.",
    nearest: "The register of rules: each act with its day, its words and its source.",
    measures: [],
    claims: [5, 8, 9],
    sources: [],
  },
  {
    what: "Who came to a hearing",
    why: "Attendance is not recorded. An order made in absence is, and so is the reason for which a hearing was moved.",
    nearest: "Orders in absentia, over three published denominators.",
    measures: ["in_absentia_rate"],
    claims: [5],
    sources: ["CRS-IF11892"],
  },
  {
    what: "Who left the country",
    why: "An order is a court's; removal is an act of another agency, which keeps its own records.",
    nearest: "Orders of removal and grants of voluntary departure, by the day on which a judge made them.",
    measures: ["removal_orders", "voluntary_departures"],
    claims: [5],
    sources: [],
  },
  {
    what: "How many judges were employed",
    why: "The release has no payroll. A judge is seen when a case is completed or a hearing held under a name.",
    nearest: "Judges at work in a month. Published headcounts stand beside them.",
    measures: ["judges_active", "judges_new", "judges_left"],
    claims: [1],
    sources: ["CRS-R47637"],
  },
  {
    what: "How a judge was rated",
    why: "EOIR rated by counts of its own, with exceptions that no release carries.",
    nearest: "Completions beside the two lines of the plan, remands, and what comes near its six benchmarks.",
    measures: ["judges_by_quota_band", "completions_per_judge", "remand_rate"],
    claims: [2],
    sources: ["EOIR-PWP"],
  },
  {
    what: "Sex and age in almost half of the cases",
    why: "Sex is blank in 45 % of cases and the month of birth in 46 %; which cases have them is not left to chance.",
    nearest: "Breakdowns with the unknown shown as a group of its own. Counts by age are too low by an unknown amount.",
    measures: ["children_pending"],
    claims: [6],
    sources: [],
  },
  {
    what: "What was known on a day in the past",
    why: "A release holds the latest state. Entries are late, cases are reopened, and rows have left the release: 68,282 applications in one month of 2020.",
    nearest:
      "Looking at the record as of a day leaves out what is dated later. To see what was known, load the release of that day.",
    measures: ["pending_cases"],
    claims: [],
    sources: ["TRAC-2020-06"],
  },
  {
    what: "Mistakes at the source",
    why: "Clerks type what judges decide. A wrong letter that is a valid letter looks like any other.",
    nearest:
      "What can be seen is shown: damaged lines, impossible days, codes that no list explains, rows that refer to nothing.",
    measures: [],
    claims: [],
    sources: [],
  },
];
