import { expect } from '@open-wc/testing';
import { jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import '../english.js';
import { agenda, meetingWith, parsedMeeting, ready, rowsOf } from '../../test/agenda.js';
import { button, find, findAll, has, markup, message, textOf, title, withFetch } from '../../test/chart.js';

const times = (element: Element): string[] => findAll(element, '.list > .row > .time').map(textOf);

describe('klynge-agenda-builder: reading', () => {
  it('shows what participants need, and nothing for those who lead', async () => {
    const element = await agenda();
    expect(title(element)).to.equal('Klyngemøde: KOL og lungefunktion');
    expect(textOf(find(element, '.when'))).to.equal(
      'Onsdag den 4. november 2026 kl. 17.00–20.00 · Kursuscentret Åbrinken · 4 tilmeldte fra 3 praksis',
    );
    expect(times(element)).to.deep.equal('17.00 17.10 17.25 18.05 18.35 19.00 19.15 19.30 19.45'.split(' '));
    expect(textOf(find(element, '.end'))).to.equal('19.50 Forventet slut');
    expect(markup(element)).to.contain('Sporene varer det længste spors tid: 25 min. Fælles samling kl. 19.00.');
    expect(markup(element)).not.to.contain('Lad stilheden vare');
    expect(markup(element)).not.to.contain('Influenzavaccination');
  });

  it('speaks English', async () => {
    const element = await agenda({}, { lang: 'en' });
    expect(textOf(find(element, '.when'))).to.contain('Wednesday 4 November 2026 at 17:00–20:00');
    expect(times(element)[0]).to.equal('17:00');
  });

  it('shows the times of the meeting, whatever the time zone of the reader', async () => {
    const summer = await agenda({ meeting: meetingWith({ start: '2026-07-01T17:00', end: '2026-07-01T20:00' }) });
    expect(times(summer)[0]).to.equal('17.00');
  });

  it('draws the line where it runs over', async () => {
    const element = await agenda({ meeting: meetingWith({ end: '2026-11-04T19:40' }) });
    expect(textOf(find(element, '.cut'))).to.equal('Herfra når vi det ikke inden 19.40');
    expect(textOf(find(element, '.cut')!.nextElementSibling)).to.contain('Aftaler med tovholder');
  });

  it('shows what came of a meeting', async () => {
    const element = await agenda();
    expect(findAll(element, '.outcome li').map(textOf)).to.deep.equal([
      'Lungefunktion bookes samme dag, som recepten skrives.',
      'Fast tid til lungefunktion tirsdag og torsdag Lægerne Åkanden · Karen Dam · 1. december 2026',
      'Samme kode i skabelonen hver gang Anne Ravn',
      'Opioidsamtale ved hver tredje receptfornyelse Lægehuset på Bakken · 15. januar 2027 · Overført fra 4. marts 2026 (2. gang)',
    ]);
  });

  it('asks the page to show what an item is about', async () => {
    const asked: string[] = [];
    const element = await agenda({
      links: true,
      indicators: { 'lungefunktion-ny-inhalation': 'Lungefunktion' },
      topics: { kol: 'KOL' },
    });
    const page = element.parentElement!;
    page.addEventListener('klynge-open-indicator', ({ indicator }) => asked.push(`indicator ${indicator}`));
    page.addEventListener('klynge-open-partner', ({ partner }) => asked.push(`partner ${partner}`));
    page.addEventListener('klynge-open-topic', ({ topic }) => asked.push(`topic ${topic}`));
    for (const words of ['Lungefunktion', 'KOL', 'Sundhedscentret']) button(element, words).click();
    expect(asked).to.deep.equal(['indicator lungefunktion-ny-inhalation', 'topic kol', 'partner sundhedscentret']);
    expect(findAll(await agenda(), 'button')).to.have.length(0);
  });

  it('takes plain objects and text, and a meeting with nothing in it', async () => {
    for (const meeting of [{ ...jointMeeting }, JSON.stringify(jointMeeting)]) {
      expect(title(await agenda({ meeting }))).to.equal('Stormøde om antibiotika');
    }
    const smallest = await agenda({ meeting: parsedMeeting(smallestMeeting) });
    expect(title(smallest)).to.equal('Klyngemøde');
    expect(textOf(find(smallest, '.none'))).to.equal('Der er ingen punkter endnu.');
    expect(message(await agenda({ meeting: undefined }))).to.contain('Ingen dagsorden endnu');
  });

  it('reads a file, and says when there is none', async () => {
    const answer = () =>
      new Response(JSON.stringify(jointMeeting), { headers: { 'content-type': 'application/json' } });
    await withFetch(
      async () => answer(),
      async () => expect(title(await agenda({ src: '/moede.json' }))).to.equal('Stormøde om antibiotika'),
    );
    await withFetch(
      async () => new Response('', { status: 404 }),
      async () => expect(message(await agenda({ src: '/mangler.json' }))).to.contain('Dagsordenen kan ikke læses'),
    );
  });

  it('keeps links that lead nowhere safe as text', async () => {
    const [item] = parsedMeeting().items;
    const material = { id: 'm', title: 'Ark', url: 'https://sundhed.dk@ond.example/' };
    const element = await agenda({
      mode: 'edit',
      meeting: meetingWith({ items: [{ ...item!, materials: [material] }] }),
    });
    expect(has(element, '.materials')).to.equal(true);
    expect(has(element, '.materials a')).to.equal(false);
  });

  it('does not show what a file may not hold, and tells of it', async () => {
    const errors: string[] = [];
    const element = await agenda();
    element.addEventListener('klynge-meeting-error', ({ error }) => errors.push(error.code));
    element.meeting = { ...parsedMeeting(), title: 'Patient 010190-1234' };
    await ready(element);
    expect(message(element)).to.contain('Dagsordenen kan ikke læses');
    expect(markup(element)).not.to.contain('010190');
    expect(rowsOf(element)).to.deep.equal([]);
    expect(errors).to.deep.equal(['invalid']);
  });
});
