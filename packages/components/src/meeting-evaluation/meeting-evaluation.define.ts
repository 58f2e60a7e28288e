import { KlyngeMeetingEvaluation } from './meeting-evaluation.js';

KlyngeMeetingEvaluation.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-meeting-evaluation': KlyngeMeetingEvaluation;
  }
}
