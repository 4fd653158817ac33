/** A document that a published figure, a claim or a rule is taken from. */
export interface Source {
  /** Short name by which the facts cite it, in capitals and hyphens, e.g. `EOIR-PNC-2021`. */
  readonly id: string;
  /** Title as the document has it. */
  readonly title: string;
  /** Who published it; where a copy was read, whose copy. */
  readonly publisher: string;
  /** Date as printed: a day, a month, a year or words like "2018 or later". Null when it carries none. */
  readonly date: string | null;
  /** Web address. Null when the address is not known. */
  readonly url: string | null;
  /** How much of it was read, where not the whole, and anything else a reader must know of it. */
  readonly note?: string;
}
