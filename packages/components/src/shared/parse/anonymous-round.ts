export { parseAnonymousRound as parse } from '@klyngekit/schema/parse';
