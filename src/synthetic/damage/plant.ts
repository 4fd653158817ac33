import type { Table } from "../../release/tables/table.ts";
import { Random } from "../random.ts";
import type { RowBuffer } from "../row-buffer.ts";
import type { PlantedDamage } from "../truth.ts";
import { controlCharacter, highByte, misfitValue, nulInText, validUtf8 } from "./characters.ts";
import type { Damaged, Draft } from "./draft.ts";
import { DAMAGE_KINDS, type DamageKind } from "./kinds.ts";
import { hopeless, lostHead, lostTail, strayFragment } from "./losses.ts";
import { cutBy, extraTab, extraTabAtEnd, shortRow, twoExtraTabs } from "./separators.ts";

/** How each kind is done; null where a row does not lend itself to it. */
const DAMAGE: Readonly<Record<DamageKind, (draft: Draft) => Damaged | null>> = {
  extra_tab: extraTab,
  two_extra_tabs: twoExtraTabs,
  extra_tab_at_end: extraTabAtEnd,
  cut_by_cr: cutBy("\r"),
  cut_by_lf: cutBy("\n"),
  cut_by_crlf: cutBy("\r\n"),
  short_row: shortRow,
  lost_tail: lostTail,
  lost_head: lostHead,
  stray_fragment: strayFragment,
  nul_in_text: nulInText,
  control_character: controlCharacter,
  high_byte: highByte,
  valid_utf8: validUtf8,
  misfit_value: misfitValue,
  hopeless,
};

/** What a planter is told. `rate` is the share of rows to damage, 0 to 1; `kinds` must not be empty. */
export interface PlantOptions {
  readonly seed: number;
  readonly rate: number;
  readonly kinds: readonly DamageKind[];
  readonly lineEnd: string;
}

/**
 * Damages rows of one table as they are written: a share `rate` of them, never two on adjacent lines, going through the
 * kinds in turn. The same seed damages the same rows in the same way.
 */
export class DamagePlanter {
  readonly planted: PlantedDamage[] = [];
  /** Physical lines beyond one per row so far. */
  extraLines = 0;
  private readonly random: Random;
  private readonly table: Table;
  private readonly row: RowBuffer;
  private readonly options: PlantOptions;
  private turn: number;

  constructor(table: Table, row: RowBuffer, options: PlantOptions) {
    this.table = table;
    this.row = row;
    this.options = options;
    this.random = new Random(options.seed, 0x64616d67, table.rows);
    this.turn = this.random.below(options.kinds.length);
    row.edit = (bytes, start, end) => this.damage(bytes, start, end);
    row.editAt = this.gap() - 1;
  }

  /** Rows until the next one to damage, at least one. */
  private gap(): number {
    return 1 + Math.floor(Math.log(1 - this.random.unit()) / Math.log1p(-this.options.rate));
  }

  private damage(bytes: Uint8Array, start: number, end: number): number {
    this.row.editAt = this.row.rows + 1 + this.gap();
    const fields = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
      .toString("latin1")
      .split("\t");
    const draft = { table: this.table, fields, random: this.random, lineEnd: this.options.lineEnd };
    for (let tried = 0; tried < this.options.kinds.length; tried++) {
      const kind = this.options.kinds[this.turn] as DamageKind;
      this.turn = (this.turn + 1) % this.options.kinds.length;
      const damaged = DAMAGE[kind](draft);
      if (damaged !== null) return this.write(bytes, start, kind, draft, damaged);
    }
    return end;
  }

  private write(bytes: Uint8Array, start: number, kind: DamageKind, draft: Draft, damaged: Damaged): number {
    const stray = kind === "stray_fragment";
    this.planted.push({
      table: this.table.name,
      row: stray ? null : this.row.rows,
      line: 2 + this.row.rows + this.extraLines + (stray ? 1 : 0),
      kind,
      key: damaged.keeps ? (draft.fields[0] as string) : null,
      recoverable: damaged.fields === null ? "quarantine" : "exact",
      fields: damaged.fields,
    });
    this.extraLines += damaged.extraLines;
    const text = damaged.text;
    for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
    return start + text.length;
  }
}

/** The kinds to plant, in the house order; all of them when none are named. */
export function chosenKinds(kinds: readonly DamageKind[] | undefined): readonly DamageKind[] {
  return kinds === undefined ? DAMAGE_KINDS : DAMAGE_KINDS.filter((kind) => kinds.includes(kind));
}
