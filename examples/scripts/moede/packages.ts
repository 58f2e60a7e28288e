import { packageFiles } from '@klyngekit/cluster-packages';
import { parseClusterPackage, type ClusterPackage, type ThemePlan, type TopicRound } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { danish } from '../pakker/words.js';

/** A package with the closed round that its meeting looks at. */
export interface PackageWithRound {
  readonly content: ClusterPackage;
  /** The round as the file has it: the elements check it themselves. */
  readonly round: string;
}

async function textAt(url: URL | string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error('a file is missing');
  return response.text();
}

async function load({ id, url }: (typeof packageFiles)[number]): Promise<PackageWithRound> {
  const [text, round] = await Promise.all([textAt(url), textAt(`./data/moede/${id}/anonym.json`)]);
  const result = parseClusterPackage(text);
  if (!result.ok) throw new Error('not a package');
  return { content: result.value, round };
}

/** Fetches all packages at once, so that nothing is missing when the network is. */
export const loadPackages = (): Promise<readonly PackageWithRound[]> => Promise.all(packageFiles.map(load));

/** The packages as proposals to vote on. */
export function proposals(packages: readonly PackageWithRound[]): TopicRound {
  return {
    schema: 'klynge.topic-round/1',
    id: 'emner',
    question: 'Hvad skal klyngen arbejde med?',
    status: 'collecting',
    seats: 3,
    topics: packages.map(({ content: { id, title, purpose } }) => ({ id, title: danish(title), why: danish(purpose) })),
  };
}

/** Which packages there are, those that the cluster has chosen first. */
export function packageChoice(
  packages: readonly PackageWithRound[],
  plan: ThemePlan | undefined,
  use: (chosen: PackageWithRound) => void,
): TemplateResult {
  const wanted = plan?.themes.map(({ id, topic }) => topic ?? id) ?? [];
  const rank = ({ content }: PackageWithRound): number => wanted.indexOf(content.id) + 1 || wanted.length + 1;
  return html`<p class="hint">
      Begynd med en klyngepakke: tal, dagsorden og spørgsmål om ét emne. Bagefter retter I selv.
    </p>
    <ul class="packages">
      ${[...packages]
        .sort((a, b) => rank(a) - rank(b))
        .map(
          (each) =>
            html`<li>
              <button type="button" @click=${() => use(each)}>${danish(each.content.title)}</button>
              ${wanted.includes(each.content.id) ? html`<span class="chosen">valgt af klyngen</span>` : nothing}
              <p>${danish(each.content.purpose)}</p>
            </li>`,
        )}
    </ul>`;
}
