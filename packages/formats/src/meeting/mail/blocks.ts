/** A piece of a mail, written once for plain text and for HTML. */
export type MailBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What stands at the left, and what it is about, a line each. */
  | { readonly kind: 'rows'; readonly rows: readonly MailRow[] };

/** A row: a time, a name, and what belongs to it. */
export interface MailRow {
  readonly left: string;
  readonly lines: readonly MailLine[];
}

/** A line of a row, the first of which may be a title. */
export interface MailLine {
  readonly text: string;
  readonly isTitle?: boolean;
  /** An address that has been looked at and may become a link. It stands after the text. */
  readonly href?: string;
}

/** A mail that is ready to be sent by whoever sends mails. It names no receiver. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
