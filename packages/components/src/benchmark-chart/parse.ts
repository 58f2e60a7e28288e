export { parseBenchmark } from '@klyngekit/schema/parse';
