import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";
import { linksAreNotKinship, separationCounts, separationSources, separationsNotSeen } from "../separations.ts";

const agreement = {
  kind: "share",
  rows: "measured_family_members",
  date: "both_completed_on",
  filter: "both_completed_on is not null",
  numerator: "not outcome_differs",
  denominator: "true",
} as const;

export default measure({
  id: "families_outcome_agreement",
  title: "Family members whose cases ended alike",
  question: "How often does a linked case end as the lead's case does?",
  claim: 7,
  unit: "share of linked cases (0-1)",
  words: { counted: "linked cases completed as well as the lead's", event: "had the outcome of the lead's" },
  firstSay: separationsNotSeen,
  definition:
    "Cases that were ever linked to another as its rider, where both that case and the lead's are completed with an outcome that could be decoded, by the day from which both were; and the share of them whose outcome is the lead's. The lead itself is not counted, nor a rider whose lead the release does not hold. Reopened cases count once they are over again.",
  spec: agreement,
  variants: {
    still_joined: {
      title: "Family members still joined whose cases ended alike",
      differs: "Only cases with no tie ever severed.",
      words: { counted: "linked cases never severed and completed as well as the lead's" },
      spec: { ...agreement, filter: "both_completed_on is not null and not ever_severed" },
    },
    removal_or_not: {
      title: "Family members alike in being ordered removed or not",
      differs: "Alike when both were ordered removed or neither was, whatever else the outcomes were.",
      words: { event: "were like the lead's in being ordered removed or not" },
      spec: {
        ...agreement,
        numerator: "(outcome = 'removal_ordered') = (lead_outcome = 'removal_ordered')",
      },
    },
  },
  dimensions: ["outcome", ...caseDimensions.filter((id) => id !== "judge" && id !== "family")],
  unclassified: null,
  caveats: [
    linksAreNotKinship,
    "Linked cases are mostly decided together on one claim, so a high share is how linking works; the interval takes a family as one.",
    "Families with a member still waiting are not here; those who end apart may end later, so recent days err upward.",
    "Ties are followed four steps from a case; a longer chain of leads is more than one family.",
    separationCounts,
  ],
  columns: [
    "tbl_Lead_Rider.idnLeadCase",
    "tbl_Lead_Rider.idnRiderCase",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.COMP_DATE",
  ],
  sources: [...separationSources],
  sensitive: true,
});
