import type { Term } from "./term.ts";

/** Hearings, custody and what moves them. */
export const hearingsAndCustody: readonly Term[] = [
  {
    word: "master hearing",
    also: ["master calendar"],
    meaning: "A short hearing, many people in one session: pleadings, dates, applications.",
    inRecord: "Calendar letter M.",
  },
  {
    word: "individual hearing",
    also: ["merits hearing"],
    meaning: "A hearing of one case or family, with evidence.",
    inRecord: "Calendar letter I. A family of four makes four rows for one hearing.",
  },
  {
    word: "setting",
    meaning: "A place on a judge's calendar, whether a hearing took place or not.",
    inRecord: "One row of the schedule. A judge's leave, travel and detail stand in the same table.",
  },
  {
    word: "held, vacated",
    meaning: "A hearing that took place, and one that was taken off the calendar before it could.",
    inRecord: "Held: its day has passed and its reason is none of those for vacated ones. Nobody records who came.",
  },
  {
    word: "adjournment reason",
    meaning: "Why a hearing ended or was moved.",
    inRecord: "A code; we sort it by whose doing it was, judged by its words: respondent, DHS, court, other.",
  },
  {
    word: "continuance",
    meaning: "A hearing put off, mostly at somebody's request.",
    inRecord: "A hearing whose day has passed and that was adjourned, but not because the case was decided.",
    rules: ["l-a-b-r"],
  },
  {
    word: "docket",
    meaning: "The cases that a court or a judge has before them.",
    inRecord: "There is no list of dockets: a case belongs to the court and the judge of its latest proceeding.",
  },
  {
    word: "detail",
    meaning: "A judge sent for a time to hear cases of another court, on the spot or by video.",
    inRecord: "A judge who sat in several courts is one judge, and one in each of them when broken down by court.",
  },
  {
    word: "custody",
    meaning: "Whether a person is held.",
    inRecord: "D detained, R released, N never detained, as the court was told; on a proceeding, as of its completion.",
  },
  {
    word: "custody spell",
    meaning: "A stretch of time in custody.",
    inRecord: "A row of the custody history with a day of detention. Most have no end.",
  },
  {
    word: "bond",
    meaning: "Money for release from custody. A bond hearing is not a part of the removal case.",
    inRecord: "One row for each request; its decision codes are in no list of the release.",
    rules: ["m-s", "padilla-injunction", "q-li", "yajure-hurtado"],
  },
  {
    word: "Flores settlement",
    meaning: "The agreement of 1997 on how children in immigration custody are to be held and released.",
    inRecord:
      "Two rare bond codes. The line of 20 days that is drawn beside family custody comes from orders that enforced it.",
    rules: ["flores-settlement", "flores-2015-august"],
    sources: ["CRS-R45297"],
  },
  {
    word: "quota",
    also: ["performance metrics"],
    meaning:
      "EOIR's measures of a judge's work from October 2018 to October 2021: 700 completions a year, fewer than 15 % remanded, and six benchmarks of time.",
    inRecord: "Completions, remands and what comes near the benchmarks can be counted; the ratings are not there.",
    rules: ["judge-quotas", "judge-quotas-suspended"],
    sources: ["EOIR-PWP"],
  },
];
