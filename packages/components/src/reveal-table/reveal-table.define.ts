import { KlyngeRevealTable } from './reveal-table.js';

KlyngeRevealTable.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-reveal-table': KlyngeRevealTable;
  }
}
