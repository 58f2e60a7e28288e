export { parseNameList as parse } from '@klyngekit/schema/parse';
