/** An address of a page that may be made a link, and the host that it really leads to. */
export interface WebLink {
  readonly href: string;
  /** The host as the browser sees it: letters that look like others are told apart (`xn--…`). */
  readonly host: string;
}

const TELEPHONE = /^[+0-9 ()-]{3,20}$/;
const EMAIL = /^([A-Za-z0-9._+-]{1,64})@([A-Za-z0-9.-]{1,190})$/;
const WEB = /^https:\/\/[^\s\p{Cc}\p{Cf}@\\]{1,500}$/u;

/**
 * A telephone number as an address. Only digits, `+`, spaces, hyphens and brackets make one: codes that change a telephone
 * (`*#06#`) and parameters do not.
 */
export function telephoneLink(text: string): string | undefined {
  if (!TELEPHONE.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < 3) return undefined;
  return `tel:${text.trim().startsWith('+') ? '+' : ''}${digits}`;
}

/** An e-mail address as an address: exactly one, without headers. */
export function emailLink(text: string): string | undefined {
  const [, mailbox, domain] = EMAIL.exec(text) ?? [];
  return mailbox === undefined || domain === undefined ? undefined : `mailto:${encodeURIComponent(mailbox)}@${domain}`;
}

/** An address of a page: absolute, https, and without a user name, which could pass for a host. */
export function webLink(text: string): WebLink | undefined {
  if (!WEB.test(text)) return undefined;
  try {
    const { protocol, username, password, host, href } = new URL(text);
    return protocol === 'https:' && username === '' && password === '' && host !== '' ? { href, host } : undefined;
  } catch {
    return undefined;
  }
}
