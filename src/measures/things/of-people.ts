import { flagsChanged, flagsHaveNoDay, sheltersNotSeen } from "../child-marks.ts";
import { linksAreNotKinship, separationsNotSeen } from "../separations.ts";
import { LEAST_COUNT } from "../withhold.ts";
import type { CountedThing } from "./thing.ts";

/** Things that are about people: custody, children, families, lawyers, judges. */
export const thingsOfPeople: readonly CountedThing[] = [
  {
    name: "A custody spell",
    anchor: "custody-spell",
    counted: "A stretch of detention that the court recorded: a row of the custody history with a day of detention.",
    moment:
      "It begins on that day and ends at the first of the recorded release, the case's next custody row, or the case's last completion. In the last of these the person was lost from sight, not let go.",
    leftOut:
      "Rows without a day of detention, three in four. Federal shelters, border stations and all other custody that no court was told of.",
    why: "The table leaves most spells without an end. To count those as still held would be wrong, and so would dropping them: they count as held until they were last seen.",
    misleads: [
      "Days come out too long, and the share released too low, wherever releases went unrecorded.",
      sheltersNotSeen,
      "The custody of a case and that of a proceeding are letters as DHS told the court, not spells.",
    ],
    table: "custody_spells",
    measures: ["children_in_custody", "days_in_custody"],
  },
  {
    name: "A child",
    anchor: "child",
    counted:
      "A case that the court's juvenile history ever flagged, with a kind other than not applicable. By another definition, kept apart: a case whose respondent was under 18 on the day of filing, by month of birth.",
    moment: "That of the case: filed, pending, completed. A flag has no day of its own.",
    leftOut: "The kind not applicable, two thirds of the history, and blank kinds.",
    why: "Neither mark is complete. The flags were set by different hands in different years, and the month of birth is missing in almost half of the cases, so the two are never joined into one.",
    misleads: [
      flagsChanged,
      flagsHaveNoDay,
      `Counts from 1 to ${LEAST_COUNT - 1} are withheld, since such a row can point to one child.`,
    ],
    table: "children",
    measures: [
      "children_pending",
      "children_represented",
      "children_outcomes",
      "children_in_custody",
      "days_in_custody",
    ],
  },
  {
    name: "A family",
    anchor: "family",
    counted: "A group of at least two cases that a court linked as lead and riders, at any time.",
    moment: "The day on which the first tie was entered, or a day on which a member's case is pending.",
    leftOut: "Families whose cases were never linked.",
    why: "Linked cases are the only sign of a family that the release carries throughout; the label of family units began in November 2018 and was never used everywhere.",
    misleads: [
      separationsNotSeen,
      linksAreNotKinship,
      "A difference between members is one of codes at the release, not of a day on which anything happened.",
    ],
    table: "families",
    measures: ["families_pending", "families_apart", "families_outcome_agreement"],
  },
  {
    name: "A lawyer",
    anchor: "lawyer",
    counted:
      "A case in which a lawyer or an accredited representative of the respondent appeared in court: a form E-28 on the case, or a respondent's representative at court level.",
    moment: "By the end of the period for pending cases; by the decision for completed ones; ever, as variants.",
    leftOut: "The government's lawyers, half of that list, and those who appear only before the Board.",
    why: "Published rates differ mostly in when they look: by the decision, by today, or ever.",
    misleads: [
      "Nobody records when a lawyer left.",
      "The day on the case is overwritten by later appearances, so it can be after representation began.",
      "Outcomes with and without a lawyer are no effect of lawyers: who gets one differs first.",
    ],
    table: "representation",
    measures: ["representation_rate", "children_represented"],
  },
  {
    name: "A judge at work",
    anchor: "judge",
    counted: "A judge with at least one completion or three hearings held in a month, over all courts together.",
    moment: "The month. In a longer period a judge counts once, however many of its months.",
    leftOut: "Codes that stand for no single judge: visiting, clerical, detail, test, all judges.",
    why: "The release has no payroll. What it has is traces of work, and one hearing can be a day's help.",
    misleads: [
      "A judge in training, on leave, or who only supervises is not seen, so a headcount is higher.",
      "A year counts all who were at work in any of its months: beside a headcount, ask by month.",
      "Cases are not given out by chance, so figures by judge mix different cases. They appear with intervals and on comparable cases, or not at all.",
    ],
    table: "judges",
    measures: [
      "judges_active",
      "judges_new",
      "judges_left",
      "completions_per_judge",
      "judges_by_quota_band",
      "caseload_per_judge",
      "hearings_per_judge",
      "judge_outcomes",
      "judge_variation",
    ],
  },
];
