import { inWords } from "../base/dates.ts";
import { rules } from "../facts/rules.ts";
import { definitions } from "../measures/definitions/catalogue.ts";
import type { Asking } from "./asking.ts";
import { courts } from "./sheets/court-entries.ts";
import { type JudgeEntry, judges } from "./sheets/judge-entries.ts";

/** Something that a search found. */
export interface Found {
  readonly kind: "court" | "judge" | "measure" | "rule";
  /** Code in the record, or id. */
  readonly code: string;
  readonly name: string;
  /** A few words that tell it from others. */
  readonly about: string;
  /** Address of its page, without the host. */
  readonly address: string;
}

/** The courts and judges of a release. Codes that stand for none are not among them. Throws what asking throws. */
export async function places(asking: Asking): Promise<readonly Found[]> {
  const listed = await courts(asking);
  return [
    ...listed.map(({ code, name, state }): Found => {
      const about = state === null ? "Court" : `Court in ${state}`;
      return { kind: "court", code, name, about, address: `/courts/${encodeURIComponent(code)}` };
    }),
    ...(await judges(asking)).map((judge): Found => {
      const { code, name } = judge;
      return { kind: "judge", code, name, about: bench(judge), address: `/judges/${encodeURIComponent(code)}` };
    }),
  ];
}

function bench({ courtName, firstMonth, lastMonth, isOver }: JudgeEntry): string {
  if (courtName === null || firstMonth === null || lastMonth === null) return "Judge";
  const [first, last] = [firstMonth.slice(0, 4), lastMonth.slice(0, 4)];
  return `Judge, ${courtName}, ${isOver ? (first === last ? first : `${first} to ${last}`) : `since ${first}`}`;
}

/** The measures and the rules of the register. */
export function facts(): readonly Found[] {
  return [
    ...definitions.map(({ id, title, question }): Found => {
      return { kind: "measure", code: id, name: title, about: question, address: `/measures/${id}` };
    }),
    ...rules.map(({ id, title, citation, effective }): Found => {
      const since = effective === null ? "" : `, in effect ${dayInWords(effective)}`;
      return { kind: "rule", code: id, name: title, about: `${citation}${since}`, address: `/rules/${id}` };
    }),
  ];
}

function dayInWords(date: string): string {
  return date.length === 10 ? inWords(date) : date;
}
