import { measure } from "../definition.ts";
import { caseDimensionsBut } from "../dimensions/catalogue.ts";
import { linksAreNotKinship, separationCounts, separationSources, separationsNotSeen } from "../separations.ts";

const open = { kind: "level", rows: "measured_family_spells", starts: "starts_on", ends: "ends_on" } as const;

export default measure({
  id: "families_pending",
  title: "Families with a case pending",
  question: "How many families are waiting for a decision of the courts?",
  claim: 7,
  unit: "families",
  words: { counted: "families of linked cases with one pending" },
  firstSay: separationsNotSeen,
  definition:
    "Groups of cases that a court ever linked as lead and riders, with at least one member's case on the active calendar at the end of the day. A group counts once, however many of its members wait, and stays one after a tie was severed. Cases that were never linked are left out, as are members in fear reviews.",
  spec: { ...open, filter: "kind = 'active'" },
  variants: {
    with_closed: {
      title: "Families with a case open or administratively closed",
      differs: "Takes in families whose open cases are all administratively closed.",
      words: { counted: "families of linked cases with one pending or administratively closed" },
      spec: { ...open, filter: "kind = 'open'" },
    },
    with_child: {
      title: "Families with a child's case pending",
      differs:
        "Only families with the case of a child pending: flagged by the court, or under 18 when filed by month of birth.",
      words: { counted: "families of linked cases with a child's pending" },
      spec: { ...open, filter: "kind = 'child_active'" },
      caveats: [
        "The month of birth is not recorded for 46 % of respondents, so children who were never flagged are often missed; this errs downward.",
      ],
    },
    family_unit_label: {
      title: "Pending cases labelled as of a family unit",
      differs:
        "Counts people, not families: pending cases with EOIR's label for family units, used from November 2018.",
      sources: ["EOIR-PM2123", "CLINIC-ABS"],
      words: { counted: "pending cases labelled as of a family unit" },
      spec: {
        kind: "level",
        rows: "measured_spells",
        filter: "is_family_unit and status = 'active'",
        starts: "starts_on",
        ends: "ends_on",
      },
      caveats: ["Labels of other years (adults with children, Dedicated Docket) mark other families: not one series."],
    },
  },
  dimensions: caseDimensionsBut("judge", "case_type", "represented_at_decision", "child", "family", "sex", "age"),
  unclassified: null,
  caveats: [
    linksAreNotKinship,
    "A group counts on days before the court linked its cases, if one of them was pending then.",
    "Court, nationality and the other dimensions are those of the lead's case now, or of the lowest case number where the release does not hold the lead's.",
    separationCounts,
  ],
  columns: [
    "tbl_Lead_Rider.idnLeadCase",
    "tbl_Lead_Rider.idnRiderCase",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.COMP_DATE",
  ],
  sources: [...separationSources],
  rivals: [
    {
      by: "TRAC",
      counts: "Pending priority cases of adults with children: 83,949 at the end of August 2016.",
      effect:
        "Cases and not families, by a priority code used from 2014 to 2017. A family of three is three cases there and one family here.",
      sources: ["TRAC-2016-09"],
    },
    {
      by: "EOIR",
      counts: "Cases labelled as of family units, from 16 November 2018.",
      effect: "One for each person, in the places where the label was used.",
      sources: ["EOIR-PM2123", "MPI-ROCKET"],
      variant: "family_unit_label",
    },
    {
      by: "TRAC",
      counts: "Cases on the Dedicated Docket, from 28 May 2021: over 110,000 assigned by December 2022.",
      effect: "Cases assigned, not pending, and people, not families; see the dimension docket.",
      sources: ["TRAC-704"],
    },
  ],
  sensitive: true,
});
