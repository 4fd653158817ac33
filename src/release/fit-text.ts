import { instantiateScanner } from "./scan.ts";
import type { ColumnType } from "./tables/table.ts";

/** The column types in the order of the scanner's kinds. */
const KINDS: readonly ColumnType[] = ["text", "code", "integer", "date", "timestamp", "month", "time", "flag", "money"];

/** The number under which the scanner knows a column type. */
export function kindOf(type: ColumnType): number {
  return KINDS.indexOf(type);
}

const LONGEST_TYPED = 64;
/** A character beyond ASCII would reach the scanner as some other one. */
const NOT_ASCII = /[\u0080-\uffff]/;
const nothing = () => undefined;
const module = instantiateScanner({ suspect: nothing, closeRun: nothing, sample: nothing });
module.configure(1, 0);
const scratchAddress = module.reserve(LONGEST_TYPED * 2);
const scratch = Buffer.from(module.memory.buffer, scratchAddress, LONGEST_TYPED * 2);

/**
 * The engine's text of a trimmed field, by the scanner's own rules, or undefined when it does not fit its type. Blank
 * text is "" and fits every type; code and text columns take any text.
 */
export function fitText(type: ColumnType, text: string): string | undefined {
  if (text === "" || type === "text" || type === "code") return text;
  if (text.length > LONGEST_TYPED || NOT_ASCII.test(text)) return undefined;
  const length = scratch.write(text, "latin1");
  const end = module.fit(kindOf(type), 0, scratchAddress, scratchAddress + length);
  if (end === 0) return undefined;
  const typed = end - scratchAddress;
  return typed === length ? text : scratch.toString("latin1", 0, typed);
}
