/** Returns the day of a moment where the person is, and not in Greenwich, as an ISO date. */
export function dayHere(moment: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
