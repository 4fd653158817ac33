import { AssizeError, type ErrorCode } from "../base/errors.ts";

/** What is wrong with a question, so that it can be said beside the question itself. */
export interface QuestionFault {
  readonly code: ErrorCode;
  /** What is wrong and what to do, in one sentence with a capital and a full stop. */
  readonly sentence: string;
}

/** Errors that whoever asks can mend by asking otherwise, or that this record will give to every such question. */
const FAULTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "unknown-variant",
  "unknown-dimension",
  "unknown-value",
  "unknown-period",
  "unknown-rule",
  "rule-without-day",
  "too-few-months",
  "bad-filter",
  "bad-span",
  "not-asked-so",
  "too-fine",
  "unknown-parameter",
  "bad-parameter",
  "table-not-in-record",
  "question-too-slow",
]);

/**
 * What was thrown, where it is about the question and not about the server or the store; null for everything else. Of
 * the advice, what names a command of the terminal is left out.
 */
export function questionFault(thrown: unknown): QuestionFault | null {
  if (!(thrown instanceof AssizeError) || !FAULTS.has(thrown.code)) return null;
  const { code, message, advice } = thrown;
  const line = advice === undefined || advice.includes("`assize") ? message : `${message}; ${advice}`;
  const sentence = line.charAt(0).toUpperCase() + line.slice(1);
  return { code, sentence: /[.?]$/.test(sentence) ? sentence : `${sentence}.` };
}
