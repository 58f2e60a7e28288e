export { parseIndicator as parse } from '@klyngekit/schema/parse';
