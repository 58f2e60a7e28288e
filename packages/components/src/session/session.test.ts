import { expect, fixture, html } from '@open-wc/testing';
import { da } from '@klyngekit/messages/da';
import { KlyngeElement, version } from '@klyngekit/foundation';
import { registerCatalog } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { html as litHtml, type TemplateResult } from 'lit';
import './session.define.js';
import { KlyngeSession } from './session.js';

class SessionProbe extends KlyngeElement {
  protected override render(): TemplateResult {
    return litHtml`${this.messages.load.retry} ${this.locale.timeZone}`;
  }
}
SessionProbe.define('session-probe');

async function shown(root: ParentNode): Promise<string> {
  const probe = root.querySelector<SessionProbe>('session-probe')!;
  await Promise.resolve();
  await probe.updateComplete;
  return probe.shadowRoot!.textContent.trim();
}

describe('klynge-session', () => {
  before(() => registerCatalog(en));

  it('is defined with the version of the package', () => {
    expect(customElements.get('klynge-session')).to.equal(KlyngeSession);
    expect(KlyngeSession.version).to.equal(version);
  });

  it('gives language and time zone, and follows changes', async () => {
    const session = await fixture<KlyngeSession>(
      html`<klynge-session lang="en" time-zone="Atlantic/Faroe"
        ><p><session-probe></session-probe></p
      ></klynge-session>`,
    );
    expect(await shown(session)).to.equal(`${en.load.retry} Atlantic/Faroe`);
    session.timeZone = 'America/Nuuk';
    await session.updateComplete;
    expect(await shown(session)).to.equal(`${en.load.retry} America/Nuuk`);
    session.lang = 'da';
    expect(await shown(session)).to.equal(`${da.load.retry} America/Nuuk`);
    session.removeAttribute('time-zone');
    await session.updateComplete;
    expect(await shown(session)).to.equal(`${da.load.retry} Europe/Copenhagen`);
  });

  it('reaches an element through the slots of another', async () => {
    const place = await fixture<HTMLElement>(html`<div><session-probe></session-probe></div>`);
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML = '<klynge-session lang="en" time-zone="Atlantic/Faroe"><slot></slot></klynge-session>';
    place.append(place.firstElementChild!); // asks again where it stands
    expect(await shown(place)).to.equal(`${en.load.retry} Atlantic/Faroe`);
  });

  it('gives out a frozen plain object, with the default for a zone that does not exist', async () => {
    const session = await fixture<KlyngeSession>(html`<klynge-session time-zone="Mars/Olympus"></klynge-session>`);
    expect(session.session).to.deep.equal({ timeZone: 'Europe/Copenhagen' });
    expect(Object.isFrozen(session.session)).to.equal(true);
    session.lang = 'en';
    expect(session.session).to.deep.equal({ language: 'en', timeZone: 'Europe/Copenhagen' });
  });

  it('takes no room and changes nothing around it', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="color: rgb(1, 2, 3)">
        <klynge-session><p>Text</p></klynge-session>
      </div>`,
    );
    expect(getComputedStyle(place.querySelector('klynge-session')!).display).to.equal('contents');
    expect(getComputedStyle(place.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    await expect(place).to.be.accessible();
  });
});
