import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import { capital } from "../../measures/words.ts";
import { CellBar } from "./cell-bar.tsx";

/** A breakdown of counts: each group with a bar of its part of the whole, groups told together last. */
export function BarsTable({ figure, title, group }: { figure: SheetFigure | null; title: string; group: string }) {
  if (figure === null) return null;
  const { rows, others, columns } = figure;
  const counted = rows.map((row) => ({
    name: capital(row.groups[0]?.name ?? ""),
    count: row.values[columns[0]?.name ?? ""] ?? 0,
  }));
  const all = [
    ...counted,
    ...(others === null ? [] : [{ name: othersName(others.groups, rows.length), count: others.count }]),
  ];
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return (
    <table class="bars keep">
      <caption>
        <a href={figure.address}>{title}</a>
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{group}</th>
          <th scope="col">{figure.measure.unit}</th>
          <th scope="col">Part of all</th>
        </tr>
      </thead>
      <tbody>
        {total === 0 && (
          <tr>
            <td colspan={3}>None.</td>
          </tr>
        )}
        {all.map(({ name, count }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="number">{count.toLocaleString("en-US")}</td>
            <td class="bar-cell">
              <CellBar value={count} most={total} />
              <span class="part">{percentOf(count, total)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function othersName(groups: number, told: number): string {
  if (told === 0) return groups === 1 ? "One group" : `${groups} groups, together`;
  return groups === 1 ? "Another" : `${groups} others`;
}

function percentOf(count: number, total: number): string {
  const share = Math.round((100 * count) / total);
  return share === 0 && count > 0 ? "<1 %" : `${share} %`;
}
