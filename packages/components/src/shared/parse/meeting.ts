export { parseMeeting as parse, parseMeetingDraft as parseDraft } from '@klyngekit/schema/parse';
