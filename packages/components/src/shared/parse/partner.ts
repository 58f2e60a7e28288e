export { parsePartner as parse } from '@klyngekit/schema/parse';
