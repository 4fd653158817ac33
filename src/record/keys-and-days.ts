import type { Row } from "../base/database.ts";
import { identifier, literal } from "../base/sql.ts";
import type { Layout, LayoutColumn } from "../release/layout.ts";

/** Keys of a table: how many rows have none, and how many share one. */
export interface DuplicateKeys {
  readonly table: string;
  readonly column: string;
  readonly without_key: number;
  /** Rows beyond the first of their key. */
  readonly duplicates: number;
}

/** Days that cannot be what they say: before 1900-01-02, which stands for an unknown day, or after 2099. */
export interface ImpossibleDates {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
  readonly earliest: string;
  readonly latest: string;
}

const FIRST_DAY = "1900-01-02";
const LAST_DAY = "2100-01-01";

function daysOf(layout: Layout): readonly LayoutColumn[] {
  return layout.columns.filter(({ type }) => type === "date" || type === "timestamp" || type === "month");
}

/** Aggregates over a table that {@link readKeysAndDays} understands. */
export function keyAndDayAggregates(layout: Layout): string[] {
  const key = layout.columns[layout.key];
  const keys =
    key === undefined
      ? []
      : [
          `(count(*) - count(${identifier(key.name)}))::double as without_key`,
          `(count(${identifier(key.name)}) - count(distinct ${identifier(key.name)}))::double as duplicates`,
        ];
  const days = daysOf(layout).flatMap(({ name }, index) => {
    const column = identifier(name);
    const outside = `filter (${column} < ${literal(FIRST_DAY)}::date or ${column} >= ${literal(LAST_DAY)}::date)`;
    return [
      `count(*) ${outside}::double as outside${index}`,
      `min(${column}::date) ${outside}::varchar as earliest${index}`,
      `max(${column}::date) ${outside}::varchar as latest${index}`,
    ];
  });
  return [...keys, ...days];
}

/** Only what is odd: nothing for a table whose keys are unique and whose days can be. */
export function readKeysAndDays(
  table: string,
  layout: Layout,
  row: Row,
): { duplicate_keys: DuplicateKeys[]; impossible_dates: ImpossibleDates[] } {
  const column = layout.columns[layout.key]?.name ?? "";
  const without_key = (row.without_key ?? 0) as number;
  const duplicates = (row.duplicates ?? 0) as number;
  const duplicate_keys = without_key + duplicates > 0 ? [{ table, column, without_key, duplicates }] : [];
  const impossible_dates = daysOf(layout).flatMap(({ name }, index): ImpossibleDates[] => {
    const rows = row[`outside${index}`] as number;
    if (rows === 0) return [];
    const earliest = row[`earliest${index}`] as string;
    return [{ table, column: name, rows, earliest, latest: row[`latest${index}`] as string }];
  });
  return { duplicate_keys, impossible_dates };
}
