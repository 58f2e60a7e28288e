import { expect, fixture, html } from '@open-wc/testing';
import { catalogFor, registerCatalog } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { html as litHtml, LitElement, type TemplateResult } from 'lit';
import { KlyngeElement } from '../klynge-element.js';
import { SessionProvider } from '../session/session-provider.js';

class LocaleProbe extends KlyngeElement {
  drawings = 0;
  get zone(): string {
    return this.locale.timeZone;
  }
  get tagInUse(): string {
    return this.locale.language;
  }
  get shown(): string {
    return this.shadowRoot!.textContent.trim();
  }
  protected override render(): TemplateResult {
    this.drawings += 1;
    return litHtml`${this.messages.load.retry}`;
  }
}
LocaleProbe.define('locale-probe');

class LocaleSession extends LitElement {
  readonly provider = new SessionProvider(this);
  protected override render(): TemplateResult {
    return litHtml`<slot></slot>`;
  }
}

const DANISH = 'Prøv igen';
const ENGLISH = 'Try again';

async function shown(probe: LocaleProbe): Promise<string> {
  await Promise.resolve(); // mutation records
  await probe.updateComplete;
  return probe.shown;
}

const probeIn = (root: ParentNode): LocaleProbe => root.querySelector<LocaleProbe>('locale-probe')!;

describe('LocaleController', () => {
  const pageLanguage = document.documentElement.lang;

  before(() => {
    document.documentElement.lang = '';
  });
  afterEach(() => {
    document.documentElement.lang = '';
  });
  after(() => {
    document.documentElement.lang = pageLanguage;
  });

  it('speaks Danish until a catalog is registered, and follows when one comes', async () => {
    const probe = await fixture<LocaleProbe>(html`<locale-probe lang="en"></locale-probe>`);
    expect(catalogFor('en').language).to.equal('da');
    expect(probe.shown).to.equal(DANISH);
    registerCatalog(en);
    expect(await shown(probe)).to.equal(ENGLISH);
    expect(probe.tagInUse).to.equal('en');
  });

  it('takes the own language before that of an ancestor', async () => {
    const outer = await fixture(
      html`<div lang="en-GB">
        <p><locale-probe></locale-probe></p>
      </div>`,
    );
    const probe = probeIn(outer);
    expect(probe.shown).to.equal(ENGLISH);
    probe.lang = 'da';
    expect(await shown(probe)).to.equal(DANISH);
    probe.removeAttribute('lang');
    expect(await shown(probe)).to.equal(ENGLISH);
    outer.setAttribute('lang', 'da-DK');
    expect(await shown(probe)).to.equal(DANISH);
  });

  it('is not drawn again when the words stay the same', async () => {
    const outer = await fixture(html`<div lang="da"><locale-probe></locale-probe></div>`);
    const probe = probeIn(outer);
    const before = probe.drawings;
    outer.setAttribute('lang', 'fo');
    expect(await shown(probe)).to.equal(DANISH);
    expect(probe.tagInUse).to.equal('fo');
    expect(probe.drawings).to.equal(before);
  });

  it('looks through shadow roots and hears changes inside them', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    const outer = host.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const inner = outer.querySelector('section')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<article><locale-probe></locale-probe></article>';
    const probe = probeIn(inner);
    await probe.updateComplete;
    expect(probe.shown).to.equal(DANISH);
    inner.querySelector('article')!.setAttribute('lang', 'en');
    expect(await shown(probe)).to.equal(ENGLISH);
    inner.querySelector('article')!.removeAttribute('lang');
    outer.querySelector('section')!.setAttribute('lang', 'en');
    expect(await shown(probe)).to.equal(ENGLISH);
    outer.querySelector('section')!.removeAttribute('lang');
    expect(await shown(probe)).to.equal(DANISH);
    host.lang = 'en';
    expect(await shown(probe)).to.equal(ENGLISH);
  });

  it('asks <html> last', async () => {
    document.documentElement.lang = 'en';
    const probe = await fixture<LocaleProbe>(html`<locale-probe></locale-probe>`);
    expect(probe.shown).to.equal(ENGLISH);
    document.documentElement.lang = 'da';
    expect(await shown(probe)).to.equal(DANISH);
  });

  it('prefers the session to <html>, and a nearer lang to the session', async () => {
    if (customElements.get('locale-session') === undefined) customElements.define('locale-session', LocaleSession);
    document.documentElement.lang = 'da';
    const session = await fixture<LocaleSession>(
      html`<locale-session
        ><p><locale-probe></locale-probe></p
      ></locale-session>`,
    );
    const probe = probeIn(session);
    expect(probe.shown).to.equal(DANISH);
    session.provider.set('en', 'Atlantic/Faroe');
    expect(await shown(probe)).to.equal(ENGLISH);
    expect(probe.zone).to.equal('Atlantic/Faroe');
    session.querySelector('p')!.lang = 'da';
    expect(await shown(probe)).to.equal(DANISH);
    expect(probe.zone).to.equal('Atlantic/Faroe');
  });

  it('leaves the session behind when it moves out', async () => {
    const session = await fixture<LocaleSession>(html`<locale-session><locale-probe></locale-probe></locale-session>`);
    const probe = probeIn(session);
    session.provider.set('en', 'America/Nuuk');
    expect(await shown(probe)).to.equal(ENGLISH);
    session.after(probe);
    expect(await shown(probe)).to.equal(DANISH);
    expect(probe.zone).to.equal('Europe/Copenhagen');
    probe.remove();
  });

  it('finds a session that is defined later', async () => {
    const place = await fixture(html`<late-session><locale-probe></locale-probe></late-session>`);
    const probe = probeIn(place);
    expect(probe.shown).to.equal(DANISH);
    class LateSession extends LocaleSession {}
    customElements.define('late-session', LateSession);
    (place as LateSession).provider.set('en', 'America/Nuuk');
    expect(await shown(probe)).to.equal(ENGLISH);
    expect(probe.zone).to.equal('America/Nuuk');
  });

  it('looks again when it comes back, and not while it is away', async () => {
    const outer = await fixture(
      html`<div lang="da">
        <p lang="en"><locale-probe></locale-probe></p>
      </div>`,
    );
    const probe = probeIn(outer);
    expect(probe.shown).to.equal(ENGLISH);
    probe.remove();
    outer.querySelector('p')!.lang = 'da';
    expect(await shown(probe)).to.equal(ENGLISH);
    outer.append(probe);
    expect(await shown(probe)).to.equal(DANISH);
    outer.setAttribute('lang', 'en');
    expect(await shown(probe)).to.equal(ENGLISH);
  });

  it('goes on hearing others when one leaves', async () => {
    const outer = await fixture(
      html`<div lang="da">
        <div></div>
        <locale-probe></locale-probe>
      </div>`,
    );
    const root = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<locale-probe></locale-probe>';
    await probeIn(root).updateComplete;
    outer.setAttribute('lang', 'en');
    probeIn(root).remove(); // its root is left while the change is still to be reported
    expect(await shown(probeIn(outer))).to.equal(ENGLISH);
  });

  it('follows into another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const probe = await fixture<LocaleProbe>(html`<locale-probe></locale-probe>`);
    const other = frame.contentDocument!;
    other.documentElement.lang = 'en';
    other.body.append(probe);
    expect(await shown(probe)).to.equal(ENGLISH);
    other.documentElement.lang = 'da';
    expect(await shown(probe)).to.equal(DANISH);
    probe.remove();
  });
});
