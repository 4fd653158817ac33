import type { SeriesCounted, ValueBeside } from "../../measures/counts-beside.ts";
import { parametersOf, queryText } from "../../measures/question-parameters.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { DataTable } from "../components/data-table.tsx";
import { MeasureLink } from "../components/measure-link.tsx";
import { SourceLink } from "../components/source-link.tsx";
import type { Counted } from "./counted.ts";
import { count, signed, signedPercent } from "./figures.ts";

/** From so many fiscal years on a series has a column of its own; a shorter one is told value by value. */
const COLUMN_YEARS = 3;

/** One of our counts beside every published one: what is left between them, by year and vintage. */
export function CountSection({ counted }: { counted: Counted }) {
  const { count: compared, series, answer } = counted;
  const long = series.filter((each) => yearsOf(each).length >= COLUMN_YEARS);
  return (
    <section class="compared" id={`count-${compared.id}`}>
      <h3>{compared.title}</h3>
      <p class="small">
        Our count: <MeasureLink id={compared.measure} variant={compared.variant} address={addressOf(counted)} />
        {answer === null ? "." : `, in ${answer.measure.unit}.`} {compared.known}
      </p>
      <Remainders long={long} />
      {long.length > 0 && <YearTable counted={counted} long={long} />}
      <OtherValues counted={counted} long={long} />
    </section>
  );
}

/** The view of the measure's own page that has the same numbers. */
function addressOf({ count: { measure, variant } }: Counted): string {
  const request = { measure, ...(variant === STANDARD ? {} : { variant }), period: "fiscal-year" } as const;
  return `/measures/${measure}?${queryText(parametersOf({ request }))}`;
}

/** What is left unexplained between us and each series, from the least to the most; nothing where ours stand nowhere. */
function Remainders({ long }: { long: readonly SeriesCounted[] }) {
  const compared = long.filter(({ span }) => span !== null);
  if (compared.length === 0) return null;
  const at = ({ share, residual, period }: ValueBeside) =>
    `${signedPercent(share ?? 0)} (${signed(residual ?? 0)} in ${period})`;
  return (
    <ul class="remainders">
      {compared.map(({ series, span }) => (
        <li>
          Not explained beside {series.title}: {span !== null && at(span.least)}
          {span !== null && span.least !== span.greatest && ` to ${at(span.greatest)}`}.
        </li>
      ))}
    </ul>
  );
}

/** A row for each fiscal year: ours, and every long series with what is left below its value. */
function YearTable({ counted, long }: { counted: Counted; long: readonly SeriesCounted[] }) {
  const years = [...new Set(long.flatMap(yearsOf))].sort((one, other) => other - one);
  const isBeside = counted.answer !== null;
  return (
    <DataTable
      caption={`${counted.count.title}, by fiscal year${isBeside ? ", with ours less each below it" : ""}`}
      columns={[
        { title: "Fiscal year" },
        ...(isBeside ? [{ title: "Ours", numeric: true }] : []),
        ...long.map(({ series }) => ({ title: <SeriesHead series={series} />, numeric: true })),
      ]}
      rows={years.map((year) => {
        const found = long.map(({ values }) => values.find(({ fiscalYear }) => fiscalYear === year));
        const ours = found.find((value) => value !== undefined && value.ours !== null)?.ours ?? null;
        return [
          `FY${year}`,
          ...(isBeside ? [ours === null ? "-" : count(ours)] : []),
          ...found.map((value) => (value === undefined ? "-" : <Beside value={value} />)),
        ];
      })}
    />
  );
}

/** Values of short series, and of days and stretches that are no fiscal year, one a row. */
function OtherValues({ counted, long }: { counted: Counted; long: readonly SeriesCounted[] }) {
  const isBeside = counted.answer !== null;
  const rows = counted.series.flatMap((each) =>
    each.values
      .filter(({ fiscalYear }) => fiscalYear === null || !long.includes(each))
      .map((value) => ({ series: each.series, value })),
  );
  if (rows.length === 0) return null;
  const table = (
    <DataTable
      caption={`${counted.count.title}: other published values`}
      columns={[
        { title: "When" },
        { title: "Series" },
        { title: "Published", numeric: true },
        ...(isBeside
          ? [
              { title: "Ours", numeric: true },
              { title: "Ours less that", numeric: true },
            ]
          : []),
        { title: "Source" },
      ]}
      rows={rows.map(({ series, value }) => [
        value.period,
        series.title,
        <Published value={value} />,
        ...(isBeside ? [value.ours === null ? "-" : count(value.ours), <Residual value={value} />] : []),
        <>
          <SourceLink id={value.source} /> {value.note !== null && <span class="value-note">{value.note}</span>}
        </>,
      ])}
    />
  );
  if (long.length === 0) return table;
  return (
    <details>
      <summary>
        {rows.length} more published {rows.length === 1 ? "value" : "values"}
        <span class="unseen">: {counted.count.title}</span>
      </summary>
      {table}
    </details>
  );
}

function SeriesHead({ series: { publisher, vintage, points } }: { series: SeriesCounted["series"] }) {
  const sources = [...new Set(points.map(({ source }) => source))];
  return (
    <>
      {publisher.replace(/, Syracuse University$/, "")} <span class="value-note">{vintage ?? "no date given"}</span>{" "}
      {sources.length === 1 && (
        <span class="value-note">
          <SourceLink id={sources[0] ?? ""} />
        </span>
      )}
    </>
  );
}

/** A published value, and below it ours less it. */
function Beside({ value }: { value: ValueBeside }) {
  return (
    <>
      <Published value={value} />{" "}
      {value.residual !== null && (
        <span class="value-note">
          <span class="unseen">ours less that: </span>
          <Residual value={value} />
        </span>
      )}
    </>
  );
}

function Published({ value: { published, rounded } }: { value: ValueBeside }) {
  return (
    <>
      {rounded && "about "}
      {count(published)}
    </>
  );
}

function Residual({ value: { residual, share } }: { value: ValueBeside }) {
  if (residual === null) return <>-</>;
  return (
    <>
      {signed(residual)}
      {share !== null && ` (${signedPercent(share)})`}
    </>
  );
}

function yearsOf({ values }: SeriesCounted): number[] {
  return values.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [fiscalYear]));
}
