/** A text as a sentence: what somebody wrote ends with one full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A clock from seconds, in minutes as an agenda has them: "9:00", "65:00"; the sign is the caller's. */
export function clockFace(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
