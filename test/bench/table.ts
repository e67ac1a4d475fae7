// Prints figures as a table for people.

export type Row = Readonly<Record<string, string | number>>;

/** A heading and aligned columns; numbers keep three digits that count. */
export function printTable(heading: string, rows: readonly Row[]): void {
  console.log(`\n${heading}`);
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => shown(row[name])));
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, at) => padded(cell, widths[at] ?? 0, at)).join('  ');
  for (const row of [names, ...cells]) console.log(`  ${line(row).trimEnd()}`);
}

const padded = (cell: string, width: number, at: number): string =>
  at === 0 ? cell.padEnd(width) : cell.padStart(width);

function shown(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  if (Number.isNaN(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** How many times `value` the smallest (or `best`) one is: 1 for the best. */
export function ratio(value: number, ours: number): string {
  return Number.isNaN(value) || Number.isNaN(ours) || ours === 0
    ? '-'
    : `${(value / ours).toFixed(value / ours < 10 ? 2 : 0)}×`;
}
