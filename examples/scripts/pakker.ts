// The cluster packages that come along: a list, and one of them opened. The address says which.
import '@klyngekit/components/agenda-builder/define';
import '@klyngekit/components/benchmark-chart/define';
import '@klyngekit/components/indicator-guide/define';
import '@klyngekit/components/partner-list/define';
import '@klyngekit/components/tally-form/define';
import { packageFiles } from '@klyngekit/cluster-packages';
import { parseClusterPackage, type ClusterPackage } from '@klyngekit/schema';
import { render } from 'lit';
import { packageList } from './pakker/list.js';
import { packagePage } from './pakker/page.js';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
};

const list = element('pakker');
const article = element('pakke');
const notice = element('besked');
let packages: readonly ClusterPackage[] = [];

async function load(url: URL): Promise<ClusterPackage> {
  const response = await fetch(url);
  const result = parseClusterPackage(await response.text());
  if (!response.ok || !result.ok) throw new Error('not a package');
  return result.value;
}

const asked = (): string => decodeURIComponent(location.hash.slice(1));

/** Opens the package that the address asks for. Whoever chose it in the list is taken to it. */
function show({ wasChosen }: { readonly wasChosen: boolean }): void {
  const id = asked();
  const opened = packages.find((candidate) => candidate.id === id);
  render(packageList(packages, opened?.id), list);
  notice.textContent = id !== '' && !opened ? 'Pakken findes ikke. Vælg en af dem på listen.' : '';
  article.hidden = !opened;
  if (!opened) return;
  render(packagePage(opened), article);
  if (wasChosen) document.getElementById('pakkens-navn')?.focus();
}

/** Paper shows what stands behind a press on the screen. */
function openAll(): void {
  for (const closed of article.querySelectorAll('details')) closed.open = true;
}

addEventListener('hashchange', () => show({ wasChosen: true }));
addEventListener('beforeprint', openAll);

try {
  packages = await Promise.all(packageFiles.map(({ url }) => load(url)));
  show({ wasChosen: false });
} catch {
  notice.textContent = 'Pakkerne kan ikke hentes lige nu. Prøv igen om lidt.';
}
