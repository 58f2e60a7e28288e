/** A draft as it lies in storage. */
export interface DraftRecord {
  /** The document, as plain data. */
  readonly data: unknown;
  /** Version of the form of `data`. */
  readonly version: number;
  /** Counts the saves, over all tabs. */
  readonly revision: number;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** Who saved it: a sign of the tab, that lives no longer than it. */
  readonly writer: string;
}

/** What lies in storage: a draft, nothing, or something that this version cannot read. */
export type StoredDraft =
  | { readonly status: 'draft'; readonly record: DraftRecord }
  | { readonly status: 'none' }
  | { readonly status: 'unreadable'; readonly reason: 'corrupt' | 'newer'; readonly text: string };

/** Marks our texts, so that somebody else's under the same name is not taken for a draft. */
const MARK = 'klynge.kladde/1';
/** The longest draft, in characters. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** A draft as a text. */
export function writeDraft(record: DraftRecord): string {
  return JSON.stringify({ schema: MARK, ...record });
}

/**
 * Reads what lies in storage.
 *
 * @param version The newest version that can be read.
 */
export function readDraft(text: string | undefined, version: number): StoredDraft {
  if (text === undefined) return { status: 'none' };
  const unreadable = (reason: 'corrupt' | 'newer'): StoredDraft => ({ status: 'unreadable', reason, text });
  if (text.length > MOST_CHARACTERS) return unreadable('corrupt');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return unreadable('corrupt');
  }
  if (typeof read !== 'object' || read === null) return unreadable('corrupt');
  const { schema, ...record } = read as Partial<DraftRecord> & { readonly schema?: unknown };
  if (typeof schema === 'string' && schema !== MARK && schema.startsWith('klynge.kladde/')) return unreadable('newer');
  if (schema !== MARK || !isRecord(record)) return unreadable('corrupt');
  return record.version > version ? unreadable('newer') : { status: 'draft', record };
}

function isRecord(record: Partial<DraftRecord>): record is DraftRecord {
  const { data, version, revision, savedAt, writer } = record;
  return (
    data !== undefined &&
    [version, revision, savedAt].every((number) => typeof number === 'number' && Number.isFinite(number)) &&
    typeof writer === 'string'
  );
}

/** The later of two drafts. */
export function laterOf(first: StoredDraft, second: StoredDraft): StoredDraft {
  if (first.status !== 'draft') return second.status === 'none' ? first : second;
  if (second.status !== 'draft') return first;
  const [a, b] = [first.record, second.record];
  return b.revision > a.revision || (b.revision === a.revision && b.savedAt > a.savedAt) ? second : first;
}
