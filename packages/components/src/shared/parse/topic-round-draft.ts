export { parseTopicRoundDraft as parse } from '@klyngekit/schema/parse';
