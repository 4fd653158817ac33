/** A bar inside a cell, beside the number that it shows; lines are drawn across it at marks. Not read out. */
export function CellBar({ value, most, marks = [] }: { value: number; most: number; marks?: readonly number[] }) {
  const place = (number: number) => (most === 0 ? 0 : Math.min(100, (100 * number) / most));
  return (
    <svg class="cell-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect x="0" y="1" width={place(value).toFixed(2)} height="8" fill="#3f6ea8" />
      {marks.map((mark) => (
        <line
          x1={place(mark).toFixed(2)}
          x2={place(mark).toFixed(2)}
          y1="0"
          y2="10"
          stroke="#1a1a1a"
          stroke-width="1.5"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
