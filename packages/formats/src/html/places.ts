/** Elements whose content no escaping makes safe. */
const rawElement = /^<(script|style|template|iframe|noscript|xmp|plaintext)(?=[\s/>])/iu;

/** Where a place in a template is. */
type Place = 'text' | 'tag' | 'quoted' | 'comment' | 'raw';

/** Walks along one fixed part of a template. */
function placeAfter(part: string, start: Place): Place {
  let place = start;
  for (let at = 0; at < part.length; at++) {
    const sign = part[at];
    if (place === 'quoted') {
      if (sign === '"') place = 'tag';
    } else if (place === 'tag') {
      if (sign === '"') place = 'quoted';
      else if (sign === '>') place = 'text';
      else if (sign === "'") return 'raw';
    } else if (place === 'text' && sign === '<') {
      if (part.startsWith('<!--', at)) {
        const end = part.indexOf('-->', at);
        if (end < 0) return 'comment';
        at = end + 2;
        continue;
      }
      const raw = rawElement.exec(part.slice(at, at + 16))?.[1];
      if (raw !== undefined) {
        const end = part.toLowerCase().indexOf(`</${raw.toLowerCase()}`, at);
        if (end < 0) return 'raw';
        at = end;
      }
      place = 'tag';
    }
  }
  return place;
}

const checked = new WeakSet<TemplateStringsArray>();

/**
 * Checks that all values of a template stand in text, or in an attribute between double quotes. A template is looked at once.
 *
 * @throws TypeError where one does not.
 */
export function checkPlaces(parts: TemplateStringsArray): void {
  if (checked.has(parts)) return;
  let place: Place = 'text';
  parts.forEach((part, index) => {
    place = placeAfter(part, place);
    const isLast = index === parts.length - 1;
    if (isLast ? place !== 'text' : place !== 'text' && place !== 'quoted') {
      throw new TypeError('A value stands where it cannot be escaped, or the template ends inside a tag.');
    }
  });
  checked.add(parts);
}
