// Fetched when something comes in unchecked.
export {
  parseAnonymousRound,
  parseIndicator,
  parseNameList,
  parseOwnFigure,
  parseSealedNames,
} from '@klyngekit/schema/parse';
