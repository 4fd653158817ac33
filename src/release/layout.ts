import { kindOf } from "./fit-text.ts";
import type { Column, ColumnType, Table } from "./tables/table.ts";

/** One column as this release's file has it. */
export interface LayoutColumn {
  /** The header's own name, or `_extra_1`, `_extra_2` for fields beyond it. */
  readonly name: string;
  readonly type: ColumnType;
  /** The declaration, when the column is one we know. */
  readonly declared?: Column;
}

/** How the rows of one file are read: its columns in file order, and what differs from the declaration. */
export interface Layout {
  /** The declared table, when the file is one of the 97. */
  readonly table?: Table;
  readonly columns: readonly LayoutColumn[];
  /** Position of the key column, or -1. */
  readonly key: number;
  readonly kinds: Uint8Array;
  /** Longest text by column; no limit is written as the largest 32-bit number. */
  readonly widths: Int32Array;
}

/** What a header has that the declaration has not, and the reverse. */
export interface HeaderDrift {
  readonly added: readonly string[];
  readonly missing: readonly string[];
  /** Pairs of the header's name and the declared one. */
  readonly renamed: readonly (readonly [string, string])[];
}

const NO_LIMIT = 2147483647;

/** A layout from columns in file order. */
export function layoutOf(columns: readonly LayoutColumn[], table?: Table): Layout {
  const key = table === undefined ? -1 : columns.findIndex((column) => column.declared?.name === table.key);
  return {
    ...(table === undefined ? {} : { table }),
    columns,
    key,
    kinds: Uint8Array.from(columns, (column) => kindOf(column.type)),
    widths: Int32Array.from(columns, (column) => column.declared?.width ?? NO_LIMIT),
  };
}

function nameKey(name: string): string {
  return name.toLowerCase();
}

/** The header's names made distinct: a blank one is named by its place, and one that occurs again gets a number. */
function distinctNames(names: readonly string[]): string[] {
  const given = new Set(names.map(nameKey));
  const taken = new Set<string>();
  return names.map((raw, index) => {
    const plain = raw === "" ? `_unnamed_${index + 1}` : raw;
    let name = plain;
    for (let times = 2; taken.has(nameKey(name)) || (name !== raw && given.has(nameKey(name))); times++) {
      name = `${plain}_${times}`;
    }
    taken.add(nameKey(name));
    return name;
  });
}

/**
 * Which declared column each of a header's names means: by name, then by a former name that no other column claims;
 * letter case does not count.
 */
function declaredColumns(names: readonly string[], table: Table | undefined): (Column | undefined)[] {
  const byName = new Map(table?.columns.map((column) => [nameKey(column.name), column]));
  const present = names.map((name) => byName.get(nameKey(name)));
  const claimed = new Set(present);
  return names.map((name, index) => {
    const found =
      present[index] ??
      table?.columns.find(
        (column) => !claimed.has(column) && column.formerly?.some((former) => nameKey(former) === nameKey(name)),
      );
    claimed.add(found);
    return found;
  });
}

/**
 * The layout of a file from its header's names. Unknown columns are read as text; a name that occurs twice gets a
 * number. The file of a table that is not declared is all text.
 */
export function readHeader(header: readonly string[], table?: Table): { layout: Layout; drift: HeaderDrift } {
  const names = distinctNames(header);
  const found = declaredColumns(names, table);
  const columns = names.map((name, index): LayoutColumn => {
    const declared = found[index];
    return declared === undefined ? { name, type: "text" } : { name, type: declared.type, declared };
  });
  const added = table === undefined ? [] : columns.filter(({ declared }) => declared === undefined);
  const renamed = columns.flatMap(({ name, declared }): [string, string][] =>
    declared === undefined || nameKey(declared.name) === nameKey(name) ? [] : [[name, declared.name]],
  );
  const missing = (table?.columns ?? []).filter((column) => !found.includes(column));
  return {
    layout: layoutOf(columns, table),
    drift: { added: added.map(({ name }) => name), missing: missing.map(({ name }) => name), renamed },
  };
}

/** The layout with `count` text columns `_extra_1` and so on behind the header's own. */
export function withExtraFields(layout: Layout, count: number): Layout {
  const extra = Array.from(
    { length: count },
    (_, index): LayoutColumn => ({ name: `_extra_${index + 1}`, type: "text" }),
  );
  return layoutOf([...layout.columns, ...extra], layout.table);
}

/** The layout with some columns read as text, because this release writes them in a form that their type does not have. */
export function withTextColumns(layout: Layout, positions: ReadonlySet<number>): Layout {
  const columns = layout.columns.map((column, index): LayoutColumn => {
    if (!positions.has(index)) return column;
    const { width: _, ...declared } = column.declared ?? { name: column.name, meaning: "" };
    return { name: column.name, type: "text", ...(column.declared ? { declared: { ...declared, type: "text" } } : {}) };
  });
  return layoutOf(columns, layout.table);
}
