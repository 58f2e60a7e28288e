import { KlyngeTallyForm } from './tally-form.js';

KlyngeTallyForm.define();

declare global {
  interface HTMLElementTagNameMap {
    'klynge-tally-form': KlyngeTallyForm;
  }
}
