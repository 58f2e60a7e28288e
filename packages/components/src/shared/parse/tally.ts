export { parseTally as parse } from '@klyngekit/schema/parse';
