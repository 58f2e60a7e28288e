export { parseBenchmark as parse } from '@klyngekit/schema/parse';
