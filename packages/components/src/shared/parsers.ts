export { conceptOf } from '@klyngekit/schema';
export { parseAnonymousRound, parseBenchmark, parseIndicator, parseOwnFigure } from '@klyngekit/schema/parse';
