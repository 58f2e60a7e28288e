export { parseActionPlan as parse } from '@klyngekit/schema/parse';
