/** A practice that belongs to the meeting. Its name is no secret here; its figures are nowhere near. */
export interface MeetingPractice {
  /**
   * Identifies the practice within the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * Its name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
}

/** What somebody is to the meeting. */
export type ParticipantRole = 'doctor' | 'staff' | 'coordinator' | 'partner' | 'guest';

/** Whether somebody came. `excused` sent word (*afbud*). */
export type Attendance = 'invited' | 'accepted' | 'excused' | 'present' | 'absent';

/** Somebody who is invited. Never a patient. */
export interface Participant {
  /**
   * Identifies the participant within the meeting.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * The name.
   *
   * @minLength 1
   * @maxLength 200
   */
  readonly name: string;
  /** What the person is to the meeting. */
  readonly role: ParticipantRole;
  /**
   * Id of the practice, for somebody who comes from one.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly practice?: string;
  /**
   * Id of the partner, for somebody who comes from one.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly partner?: string;
  /** Whether the person came. */
  readonly attendance: Attendance;
}

/** How many came, where nobody keeps a list of names. */
export interface Headcount {
  /**
   * How many were expected.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly expected: number;
  /**
   * How many came.
   *
   * @minimum 0
   * @maximum 10000
   * @TJS-type integer
   */
  readonly present?: number;
}
