/** A column whose part not explained by the columns before it is smaller than this share of it repeats them. */
const INDEPENDENT = 1e-11;

/** The fit of a linear model. Vectors and matrices follow the order of the columns and of the rows given. */
export interface Fit {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** The inverse of X'X, from which covariances are made. */
  readonly inverse: readonly (readonly number[])[];
}

/**
 * Ordinary least squares of `values` on the rows of a design matrix, by Householder's QR factorization of the columns
 * scaled to length 1. Null when there are fewer rows than columns or a column repeats others. Source: Golub and Van
 * Loan, Matrix Computations (4th ed., 2013), 5.2 and 5.3.
 */
export function leastSquares(design: readonly (readonly number[])[], values: readonly number[]): Fit | null {
  const width = design[0]?.length ?? 0;
  if (width === 0 || design.length < width) return null;
  const columns = Array.from({ length: width }, (_, j) => design.map((row) => row[j] as number));
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  if (lengths.some((length) => !(length > 0))) return null;
  const work = [...columns.map((column, j) => column.map((x) => x / (lengths[j] as number))), [...values]];
  for (let j = 0; j < width; j++) if (!reflect(work, j)) return null;
  const root = invertTriangle(work, width).map((row, i) => row.map((x) => x / (lengths[i] as number)));
  const turned = (work[width] as number[]).slice(0, width);
  const coefficients = root.map((row) => dot(row, turned));
  const inverse = root.map((row) => root.map((other) => dot(row, other)));
  const residuals = design.map((row, i) => (values[i] as number) - dot(row, coefficients));
  return { coefficients, residuals, inverse };
}

/** The sum of products of two vectors of one length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Reflects all columns so that column `j` is zero below its place `j`; false if nothing of it is left from there. */
function reflect(columns: number[][], j: number): boolean {
  const mirror = (columns[j] as number[]).slice(j);
  const length = Math.sqrt(dot(mirror, mirror));
  if (length < INDEPENDENT) return false;
  mirror[0] = (mirror[0] as number) + ((mirror[0] as number) < 0 ? -length : length);
  const scale = 2 / dot(mirror, mirror);
  for (const column of columns.slice(j)) {
    const share = scale * dot(mirror, column.slice(j));
    for (let i = 0; i < mirror.length; i++) column[i + j] = (column[i + j] as number) - share * (mirror[i] as number);
  }
  return true;
}

/** The inverse of the upper triangle that the first `width` places of the first `width` columns are. */
function invertTriangle(columns: readonly (readonly number[])[], width: number): number[][] {
  const inverse = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (let j = 0; j < width; j++) {
    for (let i = j; i >= 0; i--) {
      let sum = i === j ? 1 : 0;
      for (let k = i + 1; k <= j; k++) sum -= (columns[k]?.[i] as number) * (inverse[k]?.[j] as number);
      (inverse[i] as number[])[j] = sum / (columns[i]?.[i] as number);
    }
  }
  return inverse;
}
