import type { Formats } from './formats.js';

/** Writes a length in minutes with the signs of a language: "3 t 5 min", "45 min", "2 t". */
export function durationWith(hour: string, minute: string, formats: Formats): (minutes: number) => string {
  return (minutes) => {
    const hours = Math.trunc(minutes / 60);
    const rest = minutes - hours * 60;
    if (hours === 0) return `${formats.integer(rest)} ${minute}`;
    return rest === 0
      ? `${formats.integer(hours)} ${hour}`
      : `${formats.integer(hours)} ${hour} ${formats.integer(rest)} ${minute}`;
  };
}

/** The day of the week of YYYY-MM-DD; Sunday is 0. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 0;
}

/** A text as a sentence: what somebody wrote ends with one full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A clock from seconds: "9:00", "1:05:00"; the sign is the caller's. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
