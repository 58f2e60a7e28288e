import { registerCatalog } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { expect, fixture, html } from '@open-wc/testing';
import { MeetingDay } from '../test/readme-example.js';

registerCatalog(en);

it('the example of the README works as it stands', async () => {
  const box = await fixture(html`
    <div>
      <meeting-day lang="da" day="2026-11-04"></meeting-day><meeting-day lang="en" day="2026-11-04"></meeting-day>
    </div>
  `);
  const days = [...box.querySelectorAll<MeetingDay>('meeting-day')];
  await Promise.all(days.map((day) => day.updateComplete));
  expect(days.every((day) => day instanceof MeetingDay)).to.equal(true);
  expect(days.map((day) => day.shadowRoot!.textContent?.trim().replaceAll('\u00a0', ' '))).to.deep.equal([
    '4. november 2026',
    '4 November 2026',
  ]);
});
