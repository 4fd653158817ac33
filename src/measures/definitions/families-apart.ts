import { measure } from "../definition.ts";
import { caseDimensionsBut } from "../dimensions/catalogue.ts";
import { linksAreNotKinship, separationCounts, separationSources, separationsNotSeen } from "../separations.ts";

const linked = {
  kind: "share",
  rows: "measured_families",
  date: "first_linked_on",
  numerator: "any_apart",
  denominator: "true",
} as const;

export default measure({
  id: "families_apart",
  title: "Linked families whose cases parted",
  question: "Of the families that the courts linked, in what share have the members' cases parted?",
  claim: 7,
  unit: "share of families (0-1)",
  words: { counted: "families linked by a court", event: "showed a sign of parting by the release" },
  firstSay: separationsNotSeen,
  definition:
    "Groups of at least two cases that a court linked as lead and riders, by the day on which the first tie was entered, and the share that shows at least one of four signs by the release: one member's custody code is detained and another's is not; the courts that decided the members' cases, or have them now, differ; a tie was severed; one member stands ordered removed while another's case is on the active calendar. Each sign is of the cases. None of them says that people were taken from each other.",
  spec: linked,
  variants: {
    custody: {
      title: "Linked families with one member detained and another not",
      differs:
        "Custody codes at the release, among families where two are known: detained for one, released or never detained for another.",
      words: {
        counted: "families linked by a court and with two custody codes known",
        event: "had one member coded as detained and another not at the release",
      },
      spec: { ...linked, numerator: "custody_apart", denominator: "custody_apart is not null" },
      caveats: ["The code is the last that the court was told of, and may be years old where a case is over."],
    },
    court: {
      title: "Linked families with cases in different courts",
      differs: "Courts that decided the cases or have them now, among families where two are known.",
      words: {
        counted: "families linked by a court and with two courts known",
        event: "had members in different courts at the release",
      },
      spec: { ...linked, numerator: "court_apart", denominator: "court_apart is not null" },
      caveats: ["A case that ended before its family moved keeps its old court, and so counts."],
    },
    severed: {
      title: "Linked families with a tie severed",
      differs: "Any tie between two cases of the family was severed by the release.",
      words: { event: "had a tie severed by the release" },
      spec: { ...linked, numerator: "ever_severed" },
      caveats: ["Why a tie was severed is not recorded."],
    },
    severed_that_day: {
      title: "Linked families first severed",
      differs: "Counts families by the day on which a tie was first severed, instead of a share by day of linking.",
      words: { counted: "families of linked cases first severed" },
      spec: { kind: "count", rows: "measured_families", date: "first_severed_on", filter: "ever_severed" },
    },
    ordered: {
      title: "Linked families with one member ordered removed and another's case pending",
      differs: "At the release one member stands ordered removed while another's case is on the active calendar.",
      words: { event: "had one member ordered removed and another's case pending at the release" },
      spec: { ...linked, numerator: "ordered_apart" },
    },
    ordered_that_day: {
      title: "Families with one member ordered removed and another's case pending, by day",
      differs:
        "Counts families in which that held at the end of the day asked for, instead of a share by day of linking.",
      words: { counted: "families of linked cases with one member ordered removed and another's case pending" },
      spec: {
        kind: "level",
        rows: "measured_family_spells",
        filter: "kind = 'ordered_apart'",
        starts: "starts_on",
        ends: "ends_on",
      },
    },
  },
  dimensions: caseDimensionsBut("judge", "case_type", "represented_at_decision", "child", "family", "sex", "age"),
  unclassified: null,
  caveats: [
    separationCounts,
    linksAreNotKinship,
    "Custody and court are codes at the release and say nothing of earlier days, so a family apart for a time and together since shows no sign. Families linked long ago have had longer to part.",
    "The day of linking is when the tie was entered in the database, which may be later than the cases were joined; families without one are in no period.",
    "A sign that cannot be told for want of codes counts as none; this errs downward.",
    "An order of removal may be under appeal, and is no removal.",
    "Court, nationality and the other dimensions are those of the lead's case now, or of the lowest case number where the release does not hold the lead's.",
  ],
  columns: [
    "tbl_Lead_Rider.idnLeadCase",
    "tbl_Lead_Rider.idnRiderCase",
    "tbl_Lead_Rider.datSeveredOn",
    "A_TblCase.CUSTODY",
    "B_TblProceeding.BASE_CITY_CODE",
    "B_TblProceeding.DEC_CODE",
  ],
  sources: [...separationSources],
  rivals: [
    {
      by: "GAO",
      counts:
        "Children of the list of 2,654 possibly separated from a parent who were still in federal care: 437 on 10 September 2018.",
      effect: "Children and not families, by the books of the agencies that held them. No variant here counts them.",
      sources: ["GAO-19-163"],
    },
    {
      by: "the government in Ms. L. v. ICE",
      counts: "Children of the same list still in that care: 497 on 27 August 2018.",
      effect: "Often told as around 500 families; it counts children.",
      sources: ["PBS-497"],
    },
    {
      by: "the federal task force",
      counts: "Children separated from 1 July 2017 to 20 January 2021: 3,913.",
      effect: "Children within its scope, of whom 1,723 more were under review then. No variant here counts them.",
      sources: ["FRTF-2021"],
    },
  ],
  sensitive: true,
});
