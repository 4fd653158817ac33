import type { Term } from "./term.ts";

/** Cases, what opens them, and who is in them. */
export const cases: readonly Term[] = [
  {
    word: "case",
    meaning: "One charging document against one person.",
    inRecord: "One number (IDNCASE). A person can have several, and there is no number for a person.",
  },
  {
    word: "charging document",
    also: ["NTA", "Notice to Appear", "OSC", "Order to Show Cause"],
    meaning:
      "The paper by which DHS opens a case: a Notice to Appear (NTA) since April 1997, an Order to Show Cause (OSC) before.",
    inRecord:
      "Its own day is kept as OSC_DATE, whichever paper it was; a case counts as filed when the court entered it.",
    rules: ["pereira"],
  },
  {
    word: "case type",
    also: ["RMV", "DEP", "EXC", "AOC", "WHO", "CFR", "RFR"],
    meaning:
      "What a case is about: RMV removal; DEP deportation and EXC exclusion, both before April 1997; AOC asylum only; WHO withholding only; CFR credible fear review; RFR reasonable fear review; and a few rare ones.",
    inRecord: "Measures speak of the first five unless they say otherwise.",
  },
  {
    word: "proceeding",
    meaning:
      "One stretch of a case in one court. A new one begins on a change of venue, a transfer, a reopening or a remand.",
    inRecord: "One row each, some 1.3 for each case. A count of proceedings is not a count of cases.",
  },
  {
    word: "filed",
    also: ["receipt"],
    meaning: "A case came to a court.",
    inRecord: "The day on which its first proceeding was entered. The charging document's own day is earlier.",
  },
  {
    word: "charge",
    meaning: "A ground of removal, by section of the Immigration and Nationality Act.",
    inRecord: "One row for each charge of a proceeding, mostly as first filed.",
  },
  {
    word: "pending",
    also: ["backlog"],
    meaning: "A case that is open on the active calendar.",
    inRecord: "It has an open proceeding and is not administratively closed. Inactive cases are counted apart.",
  },
  {
    word: "inactive",
    meaning: "A case that is administratively closed: neither active nor completed.",
  },
  {
    word: "lead, rider",
    meaning: "Cases that a court handles together; the riders follow the lead.",
    inRecord: "Rows that tie one case number to another. Linked cases are not kinship.",
  },
  {
    word: "family unit",
    also: ["FA", "FAMU"],
    meaning: "Parents and children who were met together and whose cases carry a label for it.",
    inRecord: "The label FA, from November 2018. Its absence proves nothing, and there is no label FAMU.",
  },
  {
    word: "case identifier",
    meaning: "A label on a case, such as family unit or dedicated docket.",
    inRecord: "A case has any number of them; each was in use for a time, and in some courts only.",
  },
  {
    word: "dedicated docket",
    meaning: "A calendar for families, begun in May 2021 in some courts, meant to decide sooner.",
    inRecord: "The label DD.",
    rules: ["dedicated-docket"],
  },
  {
    word: "MPP",
    also: ["Migrant Protection Protocols", "Remain in Mexico"],
    meaning: "A programme under which people waited in Mexico for their hearings in the United States.",
    inRecord: "The labels MP and RM.",
    rules: ["mpp-begin"],
  },
  {
    word: "juvenile flag",
    meaning: "A court's mark that a case is a child's.",
    inRecord:
      "A row in the juvenile history. Its commonest code means not applicable. How courts mark children changed about fiscal year 2018.",
  },
  {
    word: "UAC",
    also: ["unaccompanied child", "unaccompanied alien child"],
    meaning:
      "A child under 18 without lawful status, and without a parent or guardian in the country who can take care of it.",
    inRecord:
      "Kinds 3 and 4 of the juvenile history, two labels, and a priority code used from 2014 to 2017: three marks by different hands, not one series.",
    sources: ["CRS-R43599", "EOIR-UC-2015"],
  },
  {
    word: "zero tolerance",
    meaning:
      "The policy of 2018 to prosecute all who crossed the south-west border unlawfully, under which children were taken from their parents.",
    inRecord: "Not in it: the cases of parent and child were never linked, and parents often had none in these courts.",
    rules: ["zero-tolerance", "ms-l-injunction"],
  },
];
