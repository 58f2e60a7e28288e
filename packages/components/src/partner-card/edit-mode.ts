import type { Catalog, IssueMessages, PartnerEditMessages, PartnerMessages } from '@klyngekit/messages';
import type { TemplateResult } from 'lit';
import type { EditHost, PartnerEditor } from '../partner-edit/partner-editor.js';

interface EditWords {
  readonly edit: PartnerEditMessages;
  readonly issues: IssueMessages;
}

/** The form of a card, and its words, which are fetched when a partner is written. */
export class EditMode {
  readonly #host: Omit<EditHost, 'words'>;
  #editor: PartnerEditor | undefined;
  #catalog: Catalog | undefined;
  #words: EditWords | undefined;
  #hasFailed = false;

  constructor(host: Omit<EditHost, 'words'>) {
    this.#host = host;
  }

  /** Whether the form could not be fetched. The next drawing asks again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The form; undefined until it has come, and then the element is drawn again. */
  template(catalog: Catalog, words: PartnerMessages): TemplateResult | undefined {
    if (catalog !== this.#catalog) void this.#fetch(catalog, words);
    return this.#words && this.#editor?.template();
  }

  /** Takes the draft away. */
  async clear(): Promise<void> {
    await this.#editor?.clear();
  }

  async #fetch(catalog: Catalog, words: PartnerMessages): Promise<void> {
    this.#catalog = catalog;
    this.#words = undefined;
    this.#hasFailed = false;
    try {
      const [edit, issues, { PartnerEditor }] = await Promise.all([
        words.edit(),
        catalog.issues(),
        import('../partner-edit/partner-editor.js'),
      ]);
      if (catalog !== this.#catalog) return;
      const fetched = { edit, issues };
      this.#words = fetched;
      this.#editor ??= new PartnerEditor({ ...this.#host, words: () => this.#words ?? fetched });
    } catch {
      this.#catalog = undefined;
      this.#hasFailed = true;
    }
    this.#host.element.requestUpdate();
  }
}
