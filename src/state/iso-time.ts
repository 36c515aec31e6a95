/** Returns milliseconds since 1970 as an ISO date and time. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
