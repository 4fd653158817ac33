import { inWords } from "../base/dates.ts";
import { code } from "../base/markdown.ts";
import { MONTHS_NEEDED } from "../statistics/segmented.ts";
import { measuredCaseTypes } from "./case-types.ts";
import { LEAST_FAMILIES } from "./kinds/comparison.ts";
import { OTHER_JUDGES_NEEDED, OTHERS_NEEDED } from "./kinds/like-cases.ts";
import { FIRST_DAY, LAG_DAYS } from "./periods.ts";
import { WINDOW_MONTHS } from "./rule-window.ts";
import { LEAST_COUNT, MOST_DIMENSIONS } from "./withhold.ts";

/** One method that measures share. */
export interface Method {
  /** Names it, here and in links to it. */
  readonly heading: string;
  /** Markdown, with `**` for terms and backquotes for code; nothing else. */
  readonly paragraphs: readonly string[];
  /** The rule of computation by its name, and in signs. */
  readonly formula?: { readonly name: string; readonly text: string };
}

/** The methods that measures share, in the order in which they build on each other. */
export const methods: readonly Method[] = [
  {
    heading: "Cases",
    paragraphs: [
      `A case is one case number. Measures speak of ${measuredCaseTypes.join(", ")} cases unless they say otherwise: removal, deportation, exclusion, asylum only and withholding only. A filter on case type replaces that choice. A case that moved to another court is the same case; a proceeding that was moved did not end it. A case that was reopened or remanded is the same case again.`,
    ],
  },
  {
    heading: "Periods",
    paragraphs: [
      `Months, quarters of the calendar year, calendar years, and federal fiscal years: FY2019 begins on 1 October 2018. A span (\`--from\`, \`--to\`) is named by days or periods, both ends included. Days before ${inWords(FIRST_DAY)}, when the court system began, are damage or another office's history and are left out. Durations are whole days. Days are calendar days without a zone. Without \`from\` a series begins where the record does; only ages of open cases and shares of them, which look at every open case again for each period, then show the last ten years.`,
    ],
  },
  {
    heading: "Partial and provisional",
    paragraphs: [
      `A period is **partial** when only a part of it lies in the span, or in what the record knows: its figure is not that of the whole period. It is **provisional** when it reaches into the last ${LAG_DAYS} days before the release: events are entered late, so its figure will rise or change with the next releases. Entries later than that are known of, and no period is ever final: a case that is decided again moves to its new year.`,
    ],
  },
  {
    heading: "Counts",
    paragraphs: [
      "A complete record has no sampling error, so a count has no interval. What it has is lag, described above, and rows set aside or never entered. Counts add up over periods and groups, but for those of different things in each group (judges), which an answer says.",
    ],
  },
  {
    heading: "Levels",
    paragraphs: [
      `A level is what is open at the end of a period's last day: a spell has begun by then and ends later, or not yet. A spell that ends on a day is not open at its end. The levels of periods do not add up; those of groups do. Ages of what is open, and shares of it, begin ten years before the last day unless \`--from\` says otherwise.`,
    ],
  },
  {
    heading: "Shares",
    paragraphs: [
      "A share comes with its numerator, its denominator and a 95 % interval: Wilson's score interval (Journal of the American Statistical Association 22, 1927). A complete record is taken here as one outcome of what could have been, so that a court with nine decisions is not read like one with nine thousand.",
      "Families are decided together: four linked cases with one outcome are not four findings. So the interval rests on the **effective n**: the denominator over the design effect of the share, with linked cases as one cluster, by their lead, and every other case as one of its own (Cochran, Sampling Techniques, 1977, 9A.1; Kish, Survey Sampling, 1965, 8.2; in Wilson's interval, Korn and Graubard, Survey Methodology 24, 1998). It is never more than the denominator. Where all outcomes agree the worst is assumed: that linked cases always do.",
    ],
    formula: {
      name: "Wilson's score interval, n being the effective n",
      text: "(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96",
    },
  },
  {
    heading: "Waits",
    paragraphs: [
      `A wait runs from a start to an event. Rows are grouped by the period in which they began (**cohort**), never by the one in which they ended: the median of what ended in a year falls when quick cases are added, and says nothing of those still waiting. It is shown beside, as \`median_of_finished\`.`,
      `What has not ended by the last day that the record knows is **censored**: it counts as waiting until then. The median is that of Kaplan and Meier (Journal of the American Statistical Association 53, 1958), with a 95 % interval on the scale of the log of minus the log (Kalbfleisch and Prentice 1980), as \`conf.type = "log-log"\` of R's survival package. It is not known while more than half still wait. Linked cases are not taken together here, so the interval is narrower than it should be where many families are counted.`,
      "Some exits rule the event out: a case that is closed or terminated will not be decided, unless it comes back. They are shown as counts of their own (**competing exits**). For the median they count as censored, so it is the wait if nobody left in another way. The shares with the event within so many days are those of Aalen and Johansen (Scandinavian Journal of Statistics 5, 1978), which let them leave. Waits that end before they begin are damage, counted apart and left out.",
    ],
    formula: {
      name: "the curve of Kaplan and Meier, and the incidence of Aalen and Johansen",
      text: "S(t) = ∏ (1 − events / at risk) over the days up to t; F(t) = ∑ S(the day before) × events of one kind / at risk",
    },
  },
  {
    heading: "Work per judge",
    paragraphs: [
      "A judge is **at work** in a month with a completion or three hearings held, over all courts together; variants can ask for less or more. It is activity, not payroll: leave, training and desk work are not seen. Codes that stand for no single judge (visiting, clerical, all) are never judges. A judge who sat in several courts is one judge, and one in each of them when broken down by court. The **full-year equivalent** is the count over months at work, times twelve: as if everyone had been at work all year. The raw figure counts a judge who came in August like one who was there all year.",
    ],
    formula: {
      name: "full-year equivalent",
      text: "12 × count / months at work",
    },
  },
  {
    heading: "Means and ratios",
    paragraphs: [
      "A mean comes with median and quartiles, since a few long cases move it. A ratio sets one count beside another of the same period; the two are not of the same cases. Neither has an interval.",
    ],
  },
  {
    heading: "Judges on comparable cases",
    paragraphs: [
      `Raw figures by judge mix different cases. A comparison asks what other judges of the same court and years did on like cases; the judge's own cases are left out. Each family is compared at the first of several levels of likeness at which at least ${OTHERS_NEEDED} families were decided by ${OTHER_JUDGES_NEEDED} or more other judges, and the share of families that found such others is shown. How far judges differ beyond chance is fitted over all of them, as beta-binomial draws about what was expected (Williams, Biometrics 31, 1975; Crowder, Applied Statistics 27, 1978), and each difference is drawn towards none by that much (Casella, American Statistician 39, 1985). A judge with fewer than ${LEAST_FAMILIES.span} families compared (${LEAST_FAMILIES.year} in a single fiscal year) gets no figure. Where the interval holds zero the judge is not distinguishable from the court. Assignment of cases within a court is not random, and what the release does not hold (the ground of a claim, evidence, the lawyer's work) is not held equal.`,
    ],
    formula: {
      name: "the rate of a judge drawn towards what was expected, k being the precision that the spread of all judges gives",
      text: "(k × expected + granted) / (k + decided)",
    },
  },
  {
    heading: "Before and after a rule",
    paragraphs: [
      `Any measure that has one number a month can be set around the day on which a rule of the register took effect: ${WINDOW_MONTHS} months on each side of the first full month under it, with at least ${MONTHS_NEEDED} of them known on each. A month in which the rule took effect part-way is left out, and so are months not yet complete.`,
      "A line is fitted with a term for each month of the year and a change of level and of slope at the rule (Wagner and others, Journal of Clinical Pharmacy and Therapeutics 27, 2002; Bernal and others, International Journal of Epidemiology 46, 2017). Errors are those of Newey and West (Econometrica 55, 1987), since one month goes with the next, and intervals take Student's t. For so few months such intervals are known to be too narrow.",
      "So the change is ranked as well among those at every other month that could have been taken for the rule's (a placebo in time: Abadie and others, American Journal of Political Science 59, 2015). Rank 1 of 120 is rare; rank 30 of 120 is what an ordinary month shows. The first sentence names the other rules inside the window, which cannot be told apart from this one. Nothing here says that a rule caused a change.",
    ],
    formula: {
      name: "segmented regression, t being months and t₀ the first full month under the rule",
      text: "y = a + b·t + month of the year + level·[t ≥ t₀] + slope·(t − t₀)·[t ≥ t₀]; errors correlate up to ⌊4 (T/100)^(2/9)⌋ months",
    },
  },
  {
    heading: "Small counts",
    paragraphs: [
      `Figures about children or families, by measure or by dimension, take at most ${MOST_DIMENSIONS} dimensions, filters included. A row about 1 to ${LEAST_COUNT - 1} is **withheld** as a whole. Of a row in which only a part is that small, what it is about in all stays, and the parts, shares and days go, since they would give it away. This is kept for each answer by itself: it cannot stop somebody from subtracting one answer from another. The release itself is public.`,
    ],
  },
  {
    heading: "Unclassified",
    paragraphs: [
      "A code that no list of the release and none of our sources explains is **unclassified**. It is never guessed and never a grant or a denial. Each answer says what share of the rows that it considered is unclassified; when that grows after a release, look there first. Rows under no single judge or no court, when broken down by those, are left out and counted as left out.",
    ],
  },
  {
    heading: "The definition's hash",
    paragraphs: [
      "A citation names the definition by twelve characters. They are a SHA-256 of all that decides the numbers but the record and the request: the specification, the case types, the statements of the tables behind it, the version of the engine that works it out. Two answers with the same characters, the same release and the same command are the same to the last digit. When they differ, the definition changed; the changelog says how under Changed numbers.",
    ],
  },
  {
    heading: "As of",
    paragraphs: [
      `\`--as-of\` looks at the record as if nothing dated later were known: later events are not counted, and what was open then is censored then. It cannot bring back the record of that day. What carries no date of its own is as the release has it now: court, custody, representation, nationality, links between cases, and the latest outcome of a case, which replaces an earlier one. Rows entered late are there already, and rows that were taken out since are gone. To see what was known on a day, load the release of that day.`,
    ],
  },
];

/** The methods as a part of a page: one heading for each, to which the pages of measures link. Markdown. */
export function describeMethods(): string {
  return ["## Methods", ...methods.map(describeMethod)].join("\n\n");
}

function describeMethod({ heading, paragraphs, formula }: Method): string {
  const written = formula === undefined ? [] : [`Formula (${formula.name}): ${code(formula.text)}`];
  return [`### ${heading}`, ...paragraphs, ...written].join("\n\n");
}
