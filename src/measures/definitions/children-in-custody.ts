import { birthMonthsMissing, flagsChanged, sheltersNotSeen } from "../child-marks.ts";
import { measure } from "../definition.ts";
import { caseDimensionsBut } from "../dimensions/catalogue.ts";

const held = { kind: "level", rows: "measured_custody", starts: "starts_on", ends: "ends_on" } as const;

export default measure({
  id: "children_in_custody",
  title: "Children in custody, as the courts recorded it",
  question: "In how many cases of children did the court's record show detention on that day?",
  claim: 6,
  unit: "cases",
  words: { counted: "children's cases with detention on record" },
  firstSay: sheltersNotSeen,
  definition:
    "Cases flagged as a child's at any time with a recorded spell of detention that covers the end of the day. A spell begins on the recorded day of detention and is over on the day of release, or when the next custody row of the case begins; without either it is taken to be over at the case's last completion, and to last where there is none. Custody rows without a day of detention are left out.",
  spec: { ...held, filter: "flagged_juvenile" },
  variants: {
    under_18_at_filing: {
      title: "People under 18 when filed in custody, as the courts recorded it",
      differs: "By month of birth instead of the court's flags: under 18 on the day that the case was filed.",
      words: { counted: "cases of people under 18 when filed with detention on record" },
      spec: { ...held, filter: "is_minor" },
    },
    unaccompanied: {
      title: "Unaccompanied children in custody, as the courts recorded it",
      differs: "Only cases that the juvenile history ever marked as of a child alone.",
      words: { counted: "unaccompanied children's cases with detention on record" },
      spec: { ...held, filter: "unaccompanied" },
    },
    with_family: {
      title: "Children held with family, as the courts recorded it",
      differs: "Only cases of children marked as with a parent or guardian, or linked to another case.",
      sources: ["CRIMM-2019"],
      words: { counted: "cases of children with family with detention on record" },
      spec: { ...held, filter: "flagged_juvenile and (accompanied or family = 'linked')" },
    },
    pending_by_code: {
      title: "Pending children's cases with the custody code detained",
      differs:
        "Cases of flagged children on the active calendar whose case row says detained now, instead of spells with a day of detention.",
      words: { counted: "pending children's cases coded as detained" },
      spec: {
        kind: "level",
        rows: "measured_child_spells",
        filter: "flagged_juvenile and status = 'active' and custody = 'D'",
        starts: "starts_on",
        ends: "ends_on",
      },
      caveats: ["The code is the one at the release, so only the last day of the record is really told."],
    },
  },
  dimensions: caseDimensionsBut("judge", "custody", "represented_at_decision"),
  unclassified: null,
  caveats: [
    "Of all custody rows, those of people never detained included, 77 % have no day of detention and 90 % no day of release. The first makes the number too low; the second makes it too high where a child was let go before the case was decided, and too low where one was held after it.",
    "Whether a child in a federal shelter shows as detained in a court case is not known.",
    "Published counts of other custody: 12,800 children in the care of the health department in September 2018 and about 14,700 in December; 2,115 people a day, parents and children, in family centres of ICE in fiscal year 2018. Neither can be rebuilt here.",
    flagsChanged,
    birthMonthsMissing,
    "The court of a case is the one that has or decided it now, not the one near the place of custody then.",
  ],
  columns: [
    "tbl_CustodyHistory.DATDETAINED",
    "tbl_CustodyHistory.DATRELEASED",
    "tbl_CustodyHistory.CUSTODY",
    "tbl_JuvenileHistory.idnJuvenile",
  ],
  sources: ["DDP-CODEBOOK", "TPM-12800", "WTVA-14700", "CRIMM-2019"],
  rivals: [
    {
      by: "HHS, through press",
      counts: "Children in the care of its refugee office, whatever brought them there: 12,800 in September 2018.",
      effect: "Another custody altogether: shelters, not detention as a court hears of it. The two do not add up.",
      sources: ["TPM-12800", "PBS-UAC-2018"],
    },
    {
      by: "GAO",
      counts:
        "Children of the list of 2,654 possibly separated from a parent who were still in that care: 437 on 10 September 2018.",
      effect: "About 3 in 100 of the children in that care; none of them can be told in the courts' record.",
      sources: ["GAO-19-163"],
    },
    {
      by: "ICE, under FOIA",
      counts: "People in its family centres, daily mean, parents and children together: 2,115 in fiscal year 2018.",
      effect: "It counts people by the agency's own books; the court's rows are reports of it, late and incomplete.",
      sources: ["CRIMM-2019"],
      variant: "with_family",
    },
  ],
  sensitive: true,
});
