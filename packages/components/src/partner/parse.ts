export { parsePartner } from '@klyngekit/schema/parse';
