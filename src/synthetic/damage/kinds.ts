/** Every kind of damage that can be planted, in the order in which a table goes through them. */
export const DAMAGE_KINDS = [
  /** A separator inside or right after a text, which moves all later fields one to the right. */
  "extra_tab",
  /** Two of them in the same field. */
  "two_extra_tabs",
  /** A separator after the last field. */
  "extra_tab_at_end",
  /** A row cut in two by a carriage return alone, inside a text or at the edge of a field. */
  "cut_by_cr",
  "cut_by_lf",
  "cut_by_crlf",
  /** Trailing fields missing that were empty. */
  "short_row",
  /** The end of the row lost, fields that may not be empty among it. */
  "lost_tail",
  /** The beginning of the row lost, its key with it. */
  "lost_head",
  /** An extra line that holds some fields from the middle of a row. */
  "stray_fragment",
  /** A NUL byte inside a text. */
  "nul_in_text",
  /** A control character where a value should be blank. */
  "control_character",
  /** A letter with an accent, as one byte of windows-1252. */
  "high_byte",
  /** The same as two bytes of UTF-8. */
  "valid_utf8",
  /** A value that fits no reading of its column's type. */
  "misfit_value",
  /** The whole row replaced by noise. */
  "hopeless",
] as const;

/** The id of one kind of damage. */
export type DamageKind = (typeof DAMAGE_KINDS)[number];
