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
