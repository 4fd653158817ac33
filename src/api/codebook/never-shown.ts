/** A column, or several, whose values no page and no answer shows. */
interface Withheld {
  /** Matches the column's name in any letter case. */
  readonly column: RegExp;
  /** Tables that it is withheld in; all when absent. */
  readonly tables?: readonly string[];
  readonly why: string;
}

const SINGLES_OUT = "names one row or one case, by which a person could be looked up";
const AS_TYPED = "a line or a value as it was typed, which can say anything of anyone";

const withheld: readonly Withheld[] = [
  { column: /^(idn(?!juvenile$)|LNGSESSNID)/i, why: SINGLES_OUT },
  { column: /^(lead_case|rider_case|family)$/i, why: SINGLES_OUT },
  { column: /^(alien|updated)_zipcode$/i, why: "an address: pages go no finer than the state" },
  { column: /^(alien|updated)_city$/i, why: "an address: pages go no finer than the state" },
  { column: /^(DETENTION|DCO)_LOCATION$/i, why: "a place as free text, which can point to a person" },
  {
    column: /^C_BIRTHDATE$/i,
    why: "the month of birth: pages tell age in whole years at filing, and never one person's",
  },
  { column: /^(EOIRAttorneyID|OldAttorneyID)$/i, why: "stands for one lawyer, of whom no page speaks" },
  { column: /^(raw|fields_after|raw_text|nearest|key)$/i, tables: ["quarantine", "repairs", "issues"], why: AS_TYPED },
];

/**
 * Why no page and no answer shows the values of a column of a table about cases; null where it may be counted by. Pages
 * show counts, shares and days of many rows in any case, never a row: this says which columns do not even serve to tell
 * rows apart.
 */
export function neverShown(table: string, column: string): string | null {
  const found = withheld.find((each) => each.column.test(column) && (each.tables?.includes(table) ?? true));
  return found?.why ?? null;
}
