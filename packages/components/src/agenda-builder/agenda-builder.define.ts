import { KlyngeAgendaBuilder } from './agenda-builder.js';

KlyngeAgendaBuilder.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-agenda-builder': KlyngeAgendaBuilder;
  }
}
