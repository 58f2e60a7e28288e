/** The day of a moment where the machine is, as YYYY-MM-DD. */
export function today(now: Date): string {
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
