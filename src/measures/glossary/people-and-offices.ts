import type { Term } from "./term.ts";

/** Courts, offices and people. */
export const peopleAndOffices: readonly Term[] = [
  {
    word: "EOIR",
    also: ["Executive Office for Immigration Review"],
    meaning: "The office in the Department of Justice that holds the immigration courts and the Board.",
    inRecord: "It publishes the release that the record is made from.",
    rules: ["eoir-organisation-rule"],
  },
  {
    word: "DOJ",
    also: ["Department of Justice"],
    meaning: "The department that the immigration courts belong to; judges are its employees.",
    sources: ["CFR-1003-10"],
  },
  {
    word: "DHS",
    also: ["Department of Homeland Security", "INS"],
    meaning:
      "The department whose lawyers bring the cases. The release often writes INS, the name of the service that it took over from in 2003.",
  },
  {
    word: "OPLA",
    also: ["Office of the Principal Legal Advisor"],
    meaning: "The office of ICE whose lawyers stand for the government in the immigration courts.",
    inRecord: "Its lawyers stand in the same list as those of respondents, and make nobody represented.",
    rules: ["doyle-memo"],
  },
  {
    word: "ICE",
    also: ["Immigration and Customs Enforcement"],
    meaning: "The agency of DHS that detains people and carries out orders of removal.",
    inRecord:
      "What it does is not there, but for the custody that it told the court of. Who left the country is not there.",
  },
  {
    word: "USCIS",
    also: ["Citizenship and Immigration Services"],
    meaning:
      "The agency of DHS whose officers decide affirmative asylum applications and hold first interviews on fear.",
    inRecord: "Its decisions are not there; a claim that it did not grant may come to a court as an affirmative one.",
  },
  {
    word: "ORR",
    also: ["Office of Refugee Resettlement"],
    meaning: "The office of the health department that keeps unaccompanied children in shelters.",
    inRecord: "Its custody is not recorded by the courts.",
  },
  {
    word: "BIA",
    also: ["Board of Immigration Appeals", "the Board"],
    meaning:
      "Decides appeals from the immigration courts. Its own decisions may go to a federal court of appeals; those that it publishes bind the judges.",
    inRecord: "One row for each filing; its decisions are codes, grouped in the codebook.",
  },
  {
    word: "Attorney General",
    meaning:
      "Head of the Department of Justice, who may take a case from the Board and decide it in a way that binds all judges.",
    inRecord: "Not in it. The register of rules has such decisions with their dates.",
  },
  {
    word: "respondent",
    meaning: "The person whom a case is about; the release says alien.",
    inRecord: "It has no name and no number: a person with two charging documents is two cases.",
  },
  {
    word: "immigration judge",
    also: ["IJ"],
    meaning: "Who hears and decides cases in an immigration court, as an employee of the Department of Justice.",
    inRecord:
      "A code of letters with a name in the release's list. A code may stand for no single judge: visiting, clerical, all. Such codes are in no figure per judge.",
    sources: ["CFR-1003-10"],
  },
  {
    word: "court",
    also: ["base city"],
    meaning: "An immigration court with a docket of its own.",
    inRecord:
      "A code of three letters, the base city. A hearing location is a place where it sits; a court has several.",
  },
  {
    word: "representation",
    meaning: "A lawyer or an accredited representative who appears for the respondent in court.",
    inRecord:
      "The day of a form E-28 on the case, or a row in the list of representatives. It does not say when one left.",
  },
  {
    word: "E-28, E-27",
    meaning: "The forms by which a lawyer appears before a court (EOIR-28) or the Board (EOIR-27).",
  },
  {
    word: "TRAC",
    also: ["Transactional Records Access Clearinghouse"],
    meaning: "A research centre that publishes figures from the courts' records, by definitions of its own.",
    inRecord: "Its published figures stand beside ours, with what makes them differ.",
  },
  {
    word: "GAO",
    also: ["Government Accountability Office"],
    meaning: "An office of Congress that audits agencies, the courts among them.",
  },
  {
    word: "CRS",
    also: ["Congressional Research Service"],
    meaning:
      "An office of Congress that explains matters to its members; it often publishes figures that EOIR gave it.",
  },
];
