/**
 * The address to fetch, or undefined when it may not be fetched: only http and https, without a user name, and of the
 * page's own site unless the host says otherwise.
 *
 * @param base Address of the page, for relative addresses.
 * @param origin Origin of the page; `null` for a page without one, which then has no site of its own.
 */
export function checkAddress(src: string, base: string, origin: string, allowCrossOrigin: boolean): URL | undefined {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return allowCrossOrigin || url.origin === origin ? url : undefined;
}
