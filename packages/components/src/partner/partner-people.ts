import { webLink } from '@klyngekit/formats/partner';
import type { PartnerPerson } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { fileText, heading, inSentence } from '../shared/file-text.js';
import { initialsOf, type PartnerView } from './partner-view.js';

/** Whom practices meet: a face, or initials, with name and role. */
export function peopleTemplate(view: PartnerView): unknown {
  const { partner, words, headingLevel } = view;
  const { people = [] } = partner;
  if (people.length === 0) return nothing;
  return html`<section class="people">
    ${heading(words.labels.people, headingLevel + 1)}
    <ul>
      ${people.map((person) => personTemplate(person, view))}
    </ul>
  </section>`;
}

function personTemplate(person: PartnerPerson, view: PartnerView): TemplateResult {
  const { words, partner } = view;
  const { name, role, askAbout, line } = person;
  const number = partner.lines?.find(({ id }) => id === line)?.telephone;
  return html`<li class="person">
    ${faceTemplate(person, view)}
    <p class="subtitle">
      <strong class="name"><bdi>${name}</bdi></strong>
      ${role ? html`<br />${fileText(role, words)}` : nothing}
      ${askAbout ? html`<br />${inSentence(words.askAbout, fileText(askAbout, words))}` : nothing}
      ${number === undefined ? nothing : html`<br /><bdi dir="ltr">${number}</bdi>`}
    </p>
  </li>`;
}

/** The name stands beside it, so that the picture itself says nothing. */
function faceTemplate(person: PartnerPerson, view: PartnerView): TemplateResult {
  const address = photoAddress(person, view);
  if (address === undefined || view.missingPhotos.has(address)) {
    return html`<span class="face" aria-hidden="true">${initialsOf(person.name)}</span>`;
  }
  return html`<img
    class="face"
    alt=""
    width="40"
    height="40"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    src=${address}
    @error=${() => view.photoMissing(address)}
  />`;
}

/** The address of a photo, where the page has asked for it. What the file says alone never fetches anything. */
function photoAddress(person: PartnerPerson, { photos }: PartnerView): string | undefined {
  const { photo } = person;
  if (photo === undefined || photos === false) return undefined;
  if (photos === true) return webLink(photo)?.href;
  const chosen = photos(photo, person);
  if (!chosen) return undefined;
  if (chosen === photo) return webLink(photo)?.href;
  // An address of the page's own; never one that runs.
  return /^(?:https:\/\/|blob:|\.{0,2}\/(?!\/))[^\s\\]*$/.test(chosen) ? chosen : undefined;
}
