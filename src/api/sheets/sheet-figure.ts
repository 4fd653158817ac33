import type { Answer, AnswerRow } from "../../measures/answer.ts";
import type { ValueColumn } from "../../measures/kinds/kind.ts";
import { questionAgain } from "../../measures/question-again.ts";
import { parametersOf, queryText } from "../../measures/question-parameters.ts";

/** Groups of a breakdown that a sheet tells together. */
export interface Others {
  /** How many groups they are. */
  readonly groups: number;
  /** Their headline number, added. */
  readonly count: number;
}

/** A figure of a sheet: an answer as far as a sheet prints it, by which definition, and where to check it. */
export interface SheetFigure {
  readonly measure: Answer["measure"];
  readonly variant: Answer["variant"];
  readonly definition: Answer["definition"];
  /** What must be said before the number; null where nothing must. */
  readonly firstSay: string | null;
  /** The answer in English; null where that would tell of a group that the sheet tells together with others. */
  readonly sentence: string | null;
  /** Columns of the rows, the headline number first. */
  readonly columns: readonly ValueColumn[];
  /** By period, or by group; one row where there is neither. */
  readonly rows: readonly AnswerRow[];
  /** Groups told together; null where each has its row. */
  readonly others: Others | null;
  readonly caveats: readonly string[];
  /** Address of the measure's page that shows the same numbers, without the host. */
  readonly address: string;
}

/** The figure that prints an answer, each row as it is. */
export function sheetFigure(answer: Answer): SheetFigure {
  const { measure, variant, definition, firstSay, sentence, columns, rows, caveats } = answer;
  const address = `/measures/${measure.id}?${queryText(parametersOf(questionAgain(answer)))}`;
  return { measure, variant, definition, firstSay, sentence, columns, rows, others: null, caveats, address };
}

/** The headline number of a row; null where there is none. */
export function headline({ columns }: Pick<SheetFigure, "columns">, row: AnswerRow | undefined): number | null {
  return row?.values[columns[0]?.name ?? ""] ?? null;
}
