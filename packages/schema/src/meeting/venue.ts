/** How people meet. */
export type MeetingFormat = 'in-person' | 'online' | 'hybrid';

/** Where people meet. */
export interface Venue {
  /**
   * The place: "Kursuscentret Åbrinken".
   *
   * @maxLength 200
   */
  readonly name: string;
  /**
   * The postal address.
   *
   * @maxLength 500
   */
  readonly address?: string;
  /**
   * How to get there and in, parking, steps and lift.
   *
   * @maxLength 2000
   */
  readonly access?: string;
}

/** How to join from afar. */
export interface OnlineAccess {
  /**
   * Where to join; https only.
   *
   * @maxLength 2000
   */
  readonly url?: string;
  /**
   * What to know before joining.
   *
   * @maxLength 2000
   */
  readonly note?: string;
}
