import type { Catalog, IssueMessages, PartnerEditMessages } from '@klyngekit/messages';
import { partnerMessages } from '@klyngekit/messages';
import type { TemplateResult } from 'lit';
import type { EditHost, PartnerEditor } from '../partner-edit/partner-editor.js';
import { Fetched } from '../shared/fetched.js';

/** The form of a card, and its words, which are fetched when a partner is written. */
export class EditMode {
  readonly #parts: Fetched<{ readonly edit: PartnerEditMessages; readonly issues: IssueMessages }>;
  #editor: PartnerEditor | undefined;

  constructor(host: Omit<EditHost, 'words'>) {
    this.#parts = new Fetched(host.element, async (catalog) => {
      const [edit, issues, { PartnerEditor, partnerEditStyles }] = await Promise.all([
        partnerMessages(catalog).edit(),
        catalog.issues(),
        import('../partner-edit/partner-editor.js'),
      ]);
      const words = { edit, issues };
      host.element.addStyles(partnerEditStyles);
      // What has been written stays through a change of language.
      this.#editor ??= new PartnerEditor({ ...host, words: () => this.#parts.value ?? words });
      return words;
    });
  }

  /** Whether the form could not be fetched. It is not asked for again until `retry` is called. */
  get hasFailed(): boolean {
    return this.#parts.hasFailed;
  }

  /** The form; undefined until it has come, and then the element is drawn again. */
  template(catalog: Catalog): TemplateResult | undefined {
    return this.#parts.of(catalog) && this.#editor?.template();
  }

  /** Asks for the form once more. */
  retry(): void {
    this.#parts.retry();
  }

  /** Takes the draft away. */
  async clear(): Promise<void> {
    await this.#editor?.clear();
  }
}
