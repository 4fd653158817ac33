import { inWords } from "../base/dates.ts";
import { measuredCaseTypes } from "./case-types.ts";
import { LEAST_FAMILIES } from "./kinds/comparison.ts";
import { OTHER_JUDGES_NEEDED, OTHERS_NEEDED } from "./kinds/like-cases.ts";
import { FIRST_DAY, LAG_DAYS } from "./periods.ts";
import { LEAST_COUNT, MOST_DIMENSIONS } from "./withhold.ts";

/** The methods that measures share, as a part of a page: one heading for each, to which the pages of measures link. */
export const methods = `## Methods

### Cases

A case is one case number. Measures speak of ${measuredCaseTypes.join(", ")} cases unless they say otherwise: removal, deportation, exclusion, asylum only and withholding only. A filter on case type replaces that choice. A case that moved to another court is the same case; a proceeding that was moved did not end it. A case that was reopened or remanded is the same case again.

### Periods

Months, quarters of the calendar year, calendar years, and federal fiscal years: FY2019 begins on 1 October 2018. A span (\`--from\`, \`--to\`) is named by days or periods, both ends included. Days before ${inWords(FIRST_DAY)}, when the court system began, are damage or another office's history and are left out. Durations are whole days. Days are calendar days without a zone. Without \`from\` a series begins where the record does; only ages of open cases and shares of them, which look at every open case again for each period, then show the last ten years.

### Partial and provisional

A period is **partial** when only a part of it lies in the span, or in what the record knows: its figure is not that of the whole period. It is **provisional** when it reaches into the last ${LAG_DAYS} days before the release: events are entered late, so its figure will rise or change with the next releases. Entries later than that are known of, and no period is ever final: a case that is decided again moves to its new year.

### Counts

A complete record has no sampling error, so a count has no interval. What it has is lag, described above, and rows set aside or never entered. Counts add up over periods and groups, but for those of different things in each group (judges), which an answer says.

### Levels

A level is what is open at the end of a period's last day: a spell has begun by then and ends later, or not yet. A spell that ends on a day is not open at its end. The levels of periods do not add up; those of groups do. Ages of what is open, and shares of it, begin ten years before the last day unless \`--from\` says otherwise.

### Shares

A share comes with its numerator, its denominator and a 95 % interval: Wilson's score interval (Journal of the American Statistical Association 22, 1927). A complete record is taken here as one outcome of what could have been, so that a court with nine decisions is not read like one with nine thousand.

Families are decided together: four linked cases with one outcome are not four findings. So the interval rests on the **effective n**: the denominator over the design effect of the share, with linked cases as one cluster, by their lead, and every other case as one of its own (Cochran, Sampling Techniques, 1977, 9A.1; Kish, Survey Sampling, 1965, 8.2; in Wilson's interval, Korn and Graubard, Survey Methodology 24, 1998). It is never more than the denominator. Where all outcomes agree the worst is assumed: that linked cases always do.

### Waits

A wait runs from a start to an event. Rows are grouped by the period in which they began (**cohort**), never by the one in which they ended: the median of what ended in a year falls when quick cases are added, and says nothing of those still waiting. It is shown beside, as \`median_of_finished\`.

What has not ended by the last day that the record knows is **censored**: it counts as waiting until then. The median is that of Kaplan and Meier (Journal of the American Statistical Association 53, 1958), with a 95 % interval on the scale of the log of minus the log (Kalbfleisch and Prentice 1980), as \`conf.type = "log-log"\` of R's survival package. It is not known while more than half still wait. Linked cases are not taken together here, so the interval is narrower than it should be where many families are counted.

Some exits rule the event out: a case that is closed or terminated will not be decided, unless it comes back. They are shown as counts of their own (**competing exits**). For the median they count as censored, so it is the wait if nobody left in another way. The shares with the event within so many days are those of Aalen and Johansen (Scandinavian Journal of Statistics 5, 1978), which let them leave. Waits that end before they begin are damage, counted apart and left out.

### Work per judge

A judge is **at work** in a month with a completion or three hearings held, over all courts together; variants can ask for less or more. It is activity, not payroll: leave, training and desk work are not seen. Codes that stand for no single judge (visiting, clerical, all) are never judges. A judge who sat in several courts is one judge, and one in each of them when broken down by court. The **full-year equivalent** is the count over months at work, times twelve: as if everyone had been at work all year. The raw figure counts a judge who came in August like one who was there all year.

### Means and ratios

A mean comes with median and quartiles, since a few long cases move it. A ratio sets one count beside another of the same period; the two are not of the same cases. Neither has an interval.

### Judges on comparable cases

Raw figures by judge mix different cases. A comparison asks what other judges of the same court and years did on like cases; the judge's own cases are left out. Each family is compared at the first of several levels of likeness at which at least ${OTHERS_NEEDED} families were decided by ${OTHER_JUDGES_NEEDED} or more other judges, and the share of families that found such others is shown. How far judges differ beyond chance is fitted over all of them, as beta-binomial draws about what was expected (Williams, Biometrics 31, 1975; Crowder, Applied Statistics 27, 1978), and each difference is drawn towards none by that much (Casella, American Statistician 39, 1985). A judge with fewer than ${LEAST_FAMILIES.span} families compared (${LEAST_FAMILIES.year} in a single fiscal year) gets no figure. Where the interval holds zero the judge is not distinguishable from the court. Assignment of cases within a court is not random, and what the release does not hold (the ground of a claim, evidence, the lawyer's work) is not held equal.

### Small counts

Figures about children or families, by measure or by dimension, take at most ${MOST_DIMENSIONS} dimensions, filters included. A row about 1 to ${LEAST_COUNT - 1} is **withheld** as a whole. Of a row in which only a part is that small, what it is about in all stays, and the parts, shares and days go, since they would give it away. This is kept for each answer by itself: it cannot stop somebody from subtracting one answer from another. The release itself is public.

### Unclassified

A code that no list of the release and none of our sources explains is **unclassified**. It is never guessed and never a grant or a denial. Each answer says what share of the rows that it considered is unclassified; when that grows after a release, look there first. Rows under no single judge or no court, when broken down by those, are left out and counted as left out.

### The definition's hash

A citation names the definition by twelve characters. They are a SHA-256 of all that decides the numbers but the record and the request: the specification, the case types, the statements of the tables behind it, the version of the engine that works it out. Two answers with the same characters, the same release and the same command are the same to the last digit. When they differ, the definition changed; the changelog says how under Changed numbers.

### As of

\`--as-of\` looks at the record as if nothing dated later were known: later events are not counted, and what was open then is censored then. It cannot bring back the record of that day. What carries no date of its own is as the release has it now: court, custody, representation, nationality, links between cases, and the latest outcome of a case, which replaces an earlier one. Rows entered late are there already, and rows that were taken out since are gone. To see what was known on a day, load the release of that day.`;
