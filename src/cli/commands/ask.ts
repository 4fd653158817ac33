import type { Command } from "commander";
import { periodKinds } from "../../base/dates.ts";
import { InputError } from "../../base/errors.ts";
import type { Answer } from "../../measures/answer.ts";
import { type AroundAnswer, around } from "../../measures/around.ts";
import { ask } from "../../measures/ask.ts";
import { makeReady } from "../../measures/asked.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import type { DimensionId } from "../../measures/dimensions/catalogue.ts";
import { findDimension, parseFilter } from "../../measures/filters.ts";
import { findPeriod } from "../../measures/periods.ts";
import type { Request } from "../../measures/request.ts";
import { definitionOf, findMeasure } from "../../measures/resolve.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import {
  type AnswerFormat,
  answerFormats,
  formatFor,
  refuseBinary,
  renderAnswer,
  renderAround,
  writeAnswer,
} from "../answer-output.ts";
import { widthOf } from "../layout.ts";
import { dayOption, memoryOption, oneOf, several, wholeNumber } from "../options.ts";
import { Screen } from "../screen.ts";
import { prepareMeasures, type RecordFlags, withRecord } from "../with-record.ts";

/** Rows of a table on a terminal where nothing else is said. */
const MOST_ROWS = 40;

/** The options of `assize ask`, as commander parses them. */
export interface AskFlags extends RecordFlags {
  readonly variant?: string;
  readonly by?: readonly string[];
  readonly where?: readonly string[];
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly around?: string;
  readonly format?: AnswerFormat;
  readonly out?: string;
  readonly sql?: boolean;
  readonly limit: number;
  readonly quiet?: boolean;
}

/** Dimensions as they are typed, with commas between; `none` for a measure that is broken down unless asked otherwise. */
function dimensionsNamed(options: readonly string[]): DimensionId[] {
  const words = options.flatMap((option) => option.split(","));
  return words.length === 1 && words[0] === "none" ? [] : words.map((word) => findDimension(word));
}

/** A request in the words of a command line. Throws `unknown-dimension`, `bad-filter` and `unknown-period`. */
export function requestOf(measure: MeasureId, flags: AskFlags): Request<MeasureId> {
  const { variant, by, where = [], period, from, to, asOf } = flags;
  return {
    measure,
    ...(by === undefined ? {} : { by: dimensionsNamed(by) }),
    where: where.map(parseFilter),
    ...(variant === undefined ? {} : { variant }),
    ...(period === undefined ? {} : { period: findPeriod(period) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

async function run(word: string, flags: AskFlags): Promise<void> {
  const measure = findMeasure(word);
  definitionOf(measure, flags.variant);
  const request = requestOf(measure.id, flags);
  const format = formatFor(flags.format, flags.out);
  refuseBinary(format, flags.out);
  const screen = new Screen(process.stderr, flags.quiet === true);
  await withRecord(flags, async (record) => {
    await prepareMeasures(record, screen);
    const width = widthOf(process.stdout);
    if (flags.sql) {
      process.stdout.write(`${(await makeReady(record, request)).statement.inlined}\n`);
      return;
    }
    if (flags.around !== undefined) {
      const around = await askAround(record, request, flags.around);
      deliver(await renderAround(around, format, width), format, around, flags, screen);
      return;
    }
    const answer = await ask(record, request);
    const rivals = [...new Set((measure.rivals ?? []).map(({ by }) => by))];
    const layout = { width, limit: flags.limit, rivals };
    deliver(await renderAnswer(answer, format, layout), format, answer, flags, screen);
  });
}

/** Throws `bad-option` for what says otherwise which months are looked at. */
function askAround(record: OpenRecord, request: Request<MeasureId>, rule: string): Promise<AroundAnswer> {
  const { by = [], period, from, to, ...rest } = request;
  const [option] = Object.entries({ by: by[0], period, from, to }).find(([, value]) => value !== undefined) ?? [];
  if (option === undefined) return around(record, { ...rest, rule });
  throw new InputError(
    "bad-option",
    `--${option} does not go with --around, which looks at 36 months on each side of the rule`,
    { option: `--${option}`, value: String(request[option as "from"] ?? "") },
    { advice: "leave it out" },
  );
}

function deliver(
  content: string | Uint8Array,
  format: AnswerFormat,
  answer: Answer | AroundAnswer,
  { out }: AskFlags,
  screen: Screen,
): void {
  if (out === undefined || out === "-") process.stdout.write(content);
  else screen.say(`wrote ${writeAnswer(out, content, format, answer).join(" and ")}`);
}

/** `assize ask`: a measure's answer, in a form to read, to cite or to work on. */
export function askCommand(program: Command): void {
  program
    .command("ask")
    .description("ask a loaded release for a measure")
    .argument("<measure>", "what is measured; assize measures lists them")
    .option("--variant <name>", "another published definition; assize explain has them side by side")
    .option("--by <dimensions>", "break it down by one or two dimensions, with a comma between, or by none", several)
    .option(
      "--where <condition>",
      "only what meets it: nationality=Honduras,Guatemala or court!=NYC or age=0..17; may be repeated",
      several,
    )
    .option("--period <kind>", `one figure for each ${periodKinds.join(", ")}`)
    .option("--from <day>", "first day, month (2019-05), quarter (2019-Q2), year (2019) or fiscal year (FY2019)")
    .option("--to <day>", "last day, or a span as for --from, whose last day counts")
    .option("--as-of <day>", "look at the record as it would have been at the end of that day", dayOption("--as-of"))
    .option("--around <rule>", "before and after a rule of the register; assize rules lists them")
    .option(
      "--format <format>",
      `${answerFormats.join(", ")} (default: by the ending of --out, else table)`,
      oneOf("--format", answerFormats),
    )
    .option("--out <file>", "write to a file; a CSV gets the whole answer beside it, as <file>.json")
    .option("--sql", "print the statement and nothing else; assize sql runs it")
    .option("--limit <n>", "most rows of a table; 0 for all", wholeNumber("--limit", 0), MOST_ROWS)
    .option("--store <folder>", "where records are kept (default: $ASSIZE_STORE, else ./record)")
    .option("--release <day>", "which release (default: the newest loaded)", dayOption("--release"))
    .option("--memory <amount>", "memory that the engine may use", memoryOption("--memory"))
    .option("--quiet", "no progress")
    .addHelpText(
      "after",
      `
Examples:
  assize ask pending_cases
  assize ask asylum_grant_rate --by court --where nationality=Honduras --from 2016 --to 2020 --period fiscal-year
  assize ask cases_filed --by nationality --from FY2019 --to FY2019 --format csv --out filed.csv
  assize ask time_to_decision --period fiscal-year --out waiting.png
  assize ask pending_cases --by court --sql | assize sql
  assize ask administrative_closures --around castro-tum

A bare year is a fiscal year under --period fiscal-year, and a calendar year otherwise. In CSV and Parquet the columns
keep their names, and shares run from 0 to 1. Exit codes: 0 answered, 2 something in the command, 3 something in the
record, such as a table that the measure needs.`,
    )
    .action(run);
}
