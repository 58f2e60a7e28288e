export { localised, textIn, type ShownText } from '@klyngekit/messages';
