export { parseEvaluation as parse } from '@klyngekit/schema/parse';
