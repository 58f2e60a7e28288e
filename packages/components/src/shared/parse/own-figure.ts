export { parseOwnFigure as parse } from '@klyngekit/schema/parse';
