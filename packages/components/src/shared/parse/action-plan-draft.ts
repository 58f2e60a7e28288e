export { parseActionPlanDraft as parse } from '@klyngekit/schema/parse';
