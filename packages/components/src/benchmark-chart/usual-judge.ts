// By itself, so that the distributions behind it are fetched with it.
export { isWithinUsual } from '@klyngekit/plot';
