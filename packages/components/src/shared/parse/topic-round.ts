export { parseTopicRound as parse } from '@klyngekit/schema/parse';
