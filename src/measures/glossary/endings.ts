import type { Term } from "./term.ts";

/** Ways of ending a case, of moving it, and what a person may be given. */
export const endings: readonly Term[] = [
  {
    word: "completion",
    meaning: "The end of a proceeding, by a decision or in another way.",
    inRecord:
      "Its day is COMP_DATE. Initial: the first by which a case ended; subsequent: those after it was reopened or remanded. Moves and closures complete a proceeding and end no case.",
  },
  {
    word: "disposition",
    meaning: "How a proceeding was completed.",
    inRecord:
      "A letter that can be decoded only with its class (decision or other completion) and the case type: X is an order of removal in a removal case.",
  },
  {
    word: "removal order",
    also: ["deportation", "exclusion"],
    meaning: "A decision that the respondent is to leave; deportation and exclusion are its older forms.",
    inRecord: "The order and its day. Whether the person left is not there.",
  },
  {
    word: "in absentia",
    meaning: "Ordered while the respondent was not there.",
    inRecord:
      "A mark on the proceeding. Nobody records who came to a hearing, and such an order can be set aside later by a motion.",
    sources: ["CRS-IF11892"],
  },
  {
    word: "voluntary departure",
    meaning: "Leave to go at one's own expense by a day, instead of a removal order.",
  },
  {
    word: "relief",
    meaning: "What lets a respondent stay: asylum, cancellation of removal, adjustment of status and others.",
    inRecord: "An outcome of the case (R in removal cases), and decisions on each application.",
  },
  {
    word: "asylum",
    meaning:
      "Protection for one who has been persecuted, or has a well-founded fear of it, for race, religion, nationality, political opinion or membership in a particular social group.",
    inRecord: "An application of kind ASYL and its outcome. The ground of a claim is not recorded.",
    rules: ["a-b-i"],
  },
  {
    word: "affirmative, defensive",
    meaning: "An asylum claim first made to USCIS, or first made in court as a defence against removal.",
    inRecord: "A code on the case.",
  },
  {
    word: "withholding of removal",
    meaning:
      "Protection from being sent to one country where life or freedom would be threatened. It is not asylum: an order of removal stands, and leads to no residence.",
    inRecord: "An application of its own, and outcomes that are kept apart from grants of asylum.",
  },
  {
    word: "CAT",
    also: ["Convention against Torture"],
    meaning: "Protection from being sent where one would be tortured, as withholding or as deferral of removal.",
    inRecord: "Decision code L on an application; counted neither as a grant nor as a denial of asylum.",
  },
  {
    word: "cancellation of removal",
    also: ["42A", "42B"],
    meaning:
      "Relief for some who have been in the country for years: for permanent residents (42A) and for others (42B), for whom a yearly cap holds.",
  },
  {
    word: "credible fear, reasonable fear",
    also: ["fear review"],
    meaning:
      "A first look by an asylum officer at whether a fear of return may be well founded. A judge reviews it when asked.",
    inRecord:
      "Only the judge's review, as case types CFR and RFR. It is no removal case, and V means that fear was found.",
  },
  {
    word: "termination, dismissal",
    meaning: "Ends of a case without an order.",
    inRecord: "Two outcomes. How EOIR's own count treats a dismissal is not known.",
    rules: ["s-o-g"],
  },
  {
    word: "administrative closure",
    meaning: "A judge takes a case off the calendar without deciding it.",
    inRecord: "A proceeding completed by closure. The case is inactive until something brings it back.",
    rules: ["avetisyan", "castro-tum", "cruz-valdez"],
    sources: ["CASTRO-TEXT", "FR-2024"],
  },
  {
    word: "recalendaring",
    meaning: "A closed case is put back on the calendar, on a motion.",
    inRecord: "The first of another proceeding, a hearing held later, or a granted motion to recalendar.",
  },
  {
    word: "prosecutorial discretion",
    also: ["PD"],
    meaning: "The government's choice not to go on with a case.",
    inRecord: "Some closures and terminations carry words for it; others do not.",
    rules: ["doyle-memo"],
  },
  {
    word: "change of venue, transfer",
    meaning: "The case goes on in another court. Never an outcome.",
    inRecord: "Completions C and T of a proceeding; the next one carries on.",
  },
  {
    word: "appeal",
    meaning: "A request to the Board to look at a judge's decision again.",
    inRecord: "One row for each filing, about a case, a bond, a motion or an officer's decision.",
  },
  {
    word: "remand",
    meaning: "The Board, or a federal court, sends a case back to the judge.",
    inRecord: "A group of Board decisions; those for background checks are no judge's error and are told apart.",
  },
  {
    word: "motion",
    meaning: "A request to a court to do something: reopen, reconsider, recalendar, continue, terminate.",
    inRecord: "One row each. No list of the release explains the rulings: granted and denied are sure.",
  },
  {
    word: "reopening",
    meaning: "A completed case goes on, on a motion.",
    inRecord: "A new proceeding of the same case, which is pending again.",
  },
  {
    word: "unclassified",
    meaning: "A code that no list of the release and none of our sources explains.",
    inRecord: "Kept and counted under that name, never guessed; every measure tells its share.",
  },
];
