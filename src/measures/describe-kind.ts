import { code, link } from "../base/markdown.ts";
import type { ComparisonSpec, CountSpec, Kind, LevelPerJudgeSpec, PerJudgeSpec, Spec } from "./definition.ts";
import { OTHER_JUDGES_NEEDED, OTHERS_NEEDED } from "./kinds/like-cases.ts";
import type { MeasuredTable } from "./tables.ts";

const WAITING =
  "What has not ended is still waiting and counts until the last day that the record knows, so the median is that of Kaplan and Meier (1958), with a 95 % interval on the log-log scale (Kalbfleisch and Prentice 1980). Rows are grouped by the period in which they began.";

/** What a comparison shows: in a cell of a table, and how it is worked out. */
const SHOWN: Readonly<Record<ComparisonSpec["shows"], { readonly cell: string; readonly words: string }>> = {
  judges: {
    cell: "a row for each judge",
    words:
      "Each judge is set beside what other judges of the same court and years did on like cases, a family counting once. The difference is drawn towards none as far as chance could have made it, with a 95 % interval, by a beta-binomial model about the expected rates (Williams 1975, Casella 1985).",
  },
  variation: {
    cell: "how much judges differ",
    words:
      "A family counts once. How far the true rates of judges lie from what other judges of the same court and years did on like cases, once chance is taken out: the standard deviation of a beta-binomial model about the expected rates (Williams 1975, Crowder 1978), with the 95 % interval of the likelihood ratio.",
  },
  gap: {
    cell: "the gap between judges of a court",
    words:
      "The raw gap between the highest and the lowest share among the judges of a court, and its median over courts. No case mix is held equal and chance is not taken out, so the gap widens with the number of judges.",
  },
};

const METHODS: Readonly<Record<Kind, { readonly heading: string; readonly words: string }>> = {
  count: {
    heading: "Counts",
    words:
      "A count of rows dated in the period. The record is complete, so there is no sampling error and no interval; the last weeks before a release are not complete and are marked provisional.",
  },
  share: {
    heading: "Shares",
    words:
      "A share of the rows dated in the period, given with its numerator and denominator and a 95 % interval by Wilson (1927). Cases that the court linked are often decided together, so the interval rests on the effective n, with families as clusters (Korn and Graubard 1998).",
  },
  level: {
    heading: "Levels",
    words: "A count of the spells open at the end of the period's last day. It has no sampling interval.",
  },
  "level-share": {
    heading: "Levels",
    words:
      "A share of the spells open at the end of the period's last day, with a 95 % interval by Wilson (1927) on the effective n, with families as clusters (Korn and Graubard 1998).",
  },
  duration: { heading: "Waits", words: WAITING },
  "per-judge": {
    heading: "Work per judge",
    words:
      "A count over the judges at work in the period, and once more as if each of them had been at work in all twelve months. The spread among judges is given by their quartiles.",
  },
  "level-per-judge": {
    heading: "Work per judge",
    words:
      "The spells open at the end of the period's last day, over the judges at work in the three months that end with it.",
  },
  ratio: {
    heading: "Means and ratios",
    words: "One count over another of the same period. The two need not be of the same cases, so it may exceed 1.",
  },
  mean: {
    heading: "Means and ratios",
    words: "The mean of a number over the rows dated in the period, beside its median and quartiles.",
  },
  comparison: {
    heading: "Judges on comparable cases",
    words: "Judges are compared within a court.",
  },
};

/** The heading of the method by which figures of a kind are worked out. */
export function methodHeading(kind: Kind): string {
  return METHODS[kind].heading;
}

/** How figures of a spec are worked out, by whose method, with a link to the section on methods. Markdown. */
export function describeKind(spec: Spec): string {
  const { heading, words } = METHODS[spec.kind];
  const anchor = heading.toLowerCase().replaceAll(" ", "-");
  return [words, ...remarks(spec), `More: ${link(heading.toLowerCase(), `index.md#${anchor}`)}.`].join(" ");
}

function remarks(spec: Spec): readonly string[] {
  if (spec.kind === "count" && spec.distinct !== undefined)
    return ["What is counted once in each group can occur in several, so the groups do not add up."];
  if (spec.kind === "share" && spec.pending !== undefined)
    return ["The denominator also holds what was open on the period's last day."];
  if (spec.kind === "level" && spec.age !== undefined)
    return ["What is told is how old they are: median, quartiles and mean."];
  if (spec.kind === "duration" && spec.competing !== undefined)
    return [
      "Some exits rule the event out or change what it means; they are shown beside it, and the share that had the event within so many days is the cumulative incidence of Aalen and Johansen (1978).",
    ];
  if (spec.kind === "comparison") return [SHOWN[spec.shows].words, ...likeCases(spec)];
  return [];
}

function likeCases({ shows, like }: ComparisonSpec): readonly string[] {
  if (shows === "gap") return [];
  const levels = like.map(({ title }) => title).join("; then ");
  return [
    `Like cases, from the most alike to the least, each family being compared at the first level that has ${OTHERS_NEEDED} others by ${OTHER_JUDGES_NEEDED} other judges: ${levels}.`,
  ];
}

/** A spec in terms of the tables that it reads. Markdown. */
export interface SpecInTables {
  readonly rows: string;
  /** The day, or the first and the last, by which a row belongs to a period. */
  readonly day: string;
  /** Conditions and expressions over the columns, as they stand in the statement. */
  readonly takes: string;
}

/** Which rows of which table a spec takes, and by which day. */
export function specInTables(spec: Spec): SpecInTables {
  const filter = spec.filter === undefined ? [] : [`only where ${code(spec.filter)}`];
  return {
    rows: tableLink(spec.rows),
    day: "starts" in spec ? `${code(spec.starts)} to ${code(spec.ends)}` : code(spec.date),
    takes: [...taken(spec), ...filter].join("; "),
  };
}

function tableLink(table: MeasuredTable): string {
  return link(code(table), `tables.md#${table}`);
}

function taken(spec: Spec): readonly string[] {
  switch (spec.kind) {
    case "count":
      return [spec.distinct === undefined ? "rows" : `different ${code(spec.distinct)}`, ...those(spec)];
    case "share":
      return [
        `${code(spec.numerator)} of ${code(spec.denominator)}`,
        ...(spec.pending === undefined ? [] : [`and open in ${tableLink(spec.pending.rows)}`]),
      ];
    case "level-share":
      return [`${code(spec.numerator)} of ${code(spec.denominator)}`];
    case "comparison":
      return [`${code(spec.granted)} of ${code(spec.decided)}, ${SHOWN[spec.shows].cell}`, ...beside(spec)];
    case "level":
      return [spec.age === undefined ? "open spells" : `days since ${code(spec.age)} of open spells`];
    case "duration":
      return [`days; how it ended: ${code(spec.exit)}`];
    case "per-judge":
      return [`rows${perJudge(spec)}`, ...those(spec)];
    case "level-per-judge":
      return [`open spells${perJudge(spec)}`];
    case "ratio": {
      const { rows, date, filter } = spec.over;
      const only = filter === undefined ? "" : ` where ${code(filter)}`;
      return [`rows, over those of ${tableLink(rows)} by ${code(date)}${only}`];
    }
    case "mean":
      return [`mean of ${code(spec.value)}`];
  }
}

function those({ counted }: CountSpec | PerJudgeSpec): readonly string[] {
  return counted === undefined ? [] : [`those with ${code(counted)}`];
}

function perJudge({ atWork = "at_work" }: PerJudgeSpec | LevelPerJudgeSpec): string {
  return ` per judge with ${code(atWork)} in ${tableLink("judge_months")}`;
}

function beside({ shows, like }: ComparisonSpec): readonly string[] {
  return shows === "gap" ? [] : [`alike in: ${like.map(({ title }) => title).join(", else ")}`];
}
