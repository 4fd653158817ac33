/** Numbers on a chart. */

/** A scale's marks and the span they cover. */
export interface Ticks {
  values: number[];
  low: number;
  high: number;
}

/** About `count` round numbers (1, 2 or 5 times a power of ten) that enclose both ends. Equal ends are widened. */
export function niceTicks(low: number, high: number, count: number): Ticks {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const factor = [1, 2, 5, 10].find((each) => span / (each * power) <= count) ?? 10;
  const step = factor * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const values = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
  return { values, low: values[0]!, high: values.at(-1)! };
}

/** Marks of a scale as text, all with the decimals that the finest needs. */
export function formatTicks(values: readonly number[], share: boolean): string[] {
  const scaled = values.map((value) => (share ? 100 * value : value));
  const step = Math.abs((scaled[1] ?? 1) - (scaled[0] ?? 0)) || 1;
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return scaled.map((value) => `${decimals(value, digits)}${share ? "%" : ""}`);
}

/**
 * A value for a label: commas; a percentage to one decimal, never rounded to 0 or 100 when it is not; other fractions
 * to one decimal, or two below ten.
 */
export function formatValue(value: number, share: boolean): string {
  if (share && value > 0 && value < 0.0005) return "<0.1%";
  if (share && value < 1 && value >= 0.9995) return ">99.9%";
  if (share) return `${decimals(100 * value, value === 0 || value === 1 ? 0 : 1)}%`;
  if (Number.isInteger(value)) return decimals(value, 0);
  return decimals(value, Math.abs(value) < 10 ? 2 : 1);
}

function decimals(value: number, digits: number): string {
  const text = Math.abs(value).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
