export { lineFacts, partnerSubtitle, referralFacts, wayOf } from './contact-facts.js';
export type { LineFacts, ReferralFact } from './contact-facts.js';
export { emailLink, telephoneLink, webLink } from './links.js';
export type { WebLink } from './links.js';
export { addressLine, partnerText, referralText } from './write-text.js';
export { writeVcard } from './write-vcard.js';
