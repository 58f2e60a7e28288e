export { parseSealedNames as parse } from '@klyngekit/schema/parse';
