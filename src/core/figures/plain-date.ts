const DAY = 86_400_000;

/** Whether one date comes before another: `undecided` where they overlap, as 2019 and June 2019 do. */
export type DateOrder = 'before' | 'after' | 'undecided';

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Returns whether a year, a month or a day, as `2019`, `2019-06` or `2019-06-02`, is in the calendar. */
export function isCalendarDate(date: string): boolean {
  const { year, month, day } = partsOf(date);
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return Number.isInteger(year);
  return day >= 1 && day <= daysInMonth(year, month ?? 1);
}

/** Returns how two dates, each as precise as it was written, follow one another. */
export function dateOrder(first: string, second: string): DateOrder {
  if (lastDay(first) < firstDay(second)) return 'before';
  return lastDay(second) < firstDay(first) ? 'after' : 'undecided';
}

/** Returns the days from the first day of one date to the first day of another. */
export function daysBetween(from: string, to: string): number {
  return firstDay(to) - firstDay(from);
}

/** Returns the whole years from the first day of one date to the first day of another, which is not earlier. */
export function wholeYearsBetween(from: string, to: string): number {
  const start = partsOf(from);
  const end = partsOf(to);
  const hasPassed = dayOfYearKey(end) >= dayOfYearKey(start);
  return end.year - start.year - (hasPassed ? 0 : 1);
}

function partsOf(date: string): Parts {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? Number.NaN, month: month ?? null, day: day ?? null };
}

function dayOfYearKey({ month, day }: Parts): number {
  return (month ?? 1) * 100 + (day ?? 1);
}

/** Days since 1970. */
function firstDay(date: string): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
}

function lastDay(date: string): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, (month ?? 12) - 1, day ?? daysInMonth(year, month ?? 12)) / DAY;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
