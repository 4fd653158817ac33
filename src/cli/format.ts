/** Numbers as a person reads them on a terminal. */

/** Whole numbers with commas. */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** A signed difference, with a plus sign where it is positive. */
export function difference(value: number): string {
  return value > 0 ? `+${count(value)}` : count(value);
}

/** Bytes in the unit that leaves one to three digits before the point. */
export function bytes(value: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let unit = 0;
  let scaled = value;
  while (scaled >= 1000 && unit < units.length - 1) {
    scaled /= 1000;
    unit++;
  }
  return `${unit === 0 ? scaled : scaled.toFixed(1)} ${units[unit]}`;
}

/** A span of time in words as short as its size allows. */
export function duration(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 90) return `${seconds.toFixed(1)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A share as a percentage, never rounded to 0 when it is not. */
export function share(part: number, whole: number): string {
  if (whole === 0) return "none";
  const percent = (100 * part) / whole;
  if (percent > 0 && percent < 0.01) return "under 0.01 %";
  return `${percent.toFixed(percent < 10 ? 2 : 1)} %`;
}

/** Rows of text in columns; the first is aligned left, the others right. The first row is the heading. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, index) => (index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
