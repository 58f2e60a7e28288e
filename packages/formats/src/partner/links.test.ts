import { describe, expect, it } from 'vitest';
import { emailLink, telephoneLink, webLink } from './links.js';

describe('telephoneLink', () => {
  it.each([
    ['12 34 56 70', 'tel:12345670'],
    ['+45 12 34 56 78', 'tel:+4512345678'],
    ['(298) 12-34-56', 'tel:298123456'],
    ['112', 'tel:112'],
  ])('makes %s an address', (text, href) => expect(telephoneLink(text)).toBe(href));

  it.each(['*#06#', 'tel:+4512345678;phone-context=evil', '112\u200b', '<b>1</b>', '', '12', '( - )', '1'.repeat(21)])(
    'refuses %j',
    (text) => expect(telephoneLink(text)).toBeUndefined(),
  );
});

describe('emailLink', () => {
  it('makes one mailbox an address', () => {
    expect(emailLink('kol+1@baekkelund.invalid')).toBe('mailto:kol%2B1@baekkelund.invalid');
  });

  it.each(['a@b.dk?bcc=all@evil.example&body=x', 'a@b.dk%0D%0ABcc:x@evil.example', 'a@b.dk,b@c.dk', '"x"@b.dk', 'a'])(
    'refuses %j',
    (text) => expect(emailLink(text)).toBeUndefined(),
  );
});

describe('webLink', () => {
  it('tells the host that an address leads to', () => {
    expect(webLink('https://baekkelund.invalid/kol?a=1')).toEqual({
      href: 'https://baekkelund.invalid/kol?a=1',
      host: 'baekkelund.invalid',
    });
    expect(webLink('https://sundhed.dk.evil.example')?.host).toBe('sundhed.dk.evil.example');
    expect(webLink('https://xn--sndhed-4ya.dk')?.host).toBe('xn--sndhed-4ya.dk');
    expect(webLink('https://læge.dk')?.host).toBe('xn--lge-yla.dk');
    expect(webLink('https://s\u0443ndhed.dk')?.host).toMatch(/^xn--/);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://x/1',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https://sundhed.dk@evil.example/',
    'https://sundhed.dk\\@evil.example/',
    'http://kommune.dk',
    'https://',
    'https://a b',
    'https://a\u202eb.dk',
    'https://a.dk:99999',
  ])('refuses %j', (text) => expect(webLink(text)).toBeUndefined());
});
