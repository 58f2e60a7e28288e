import { referenceBenchmark } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import {
  comparedFigures,
  estimateTextWidth,
  funnelFrame,
  funnelScene,
  sceneToSvg,
  spreadFrame,
  spreadScene,
  type SpreadFrame,
} from '../src/index.js';
import { danishFunnelWords, danishWords } from './words.js';

const WIDTH = 640;

function reference(): SpreadFrame {
  const result = spreadFrame(referenceBenchmark, { indicator: 'lungefunktion', own: 'p6' });
  if (!result.ok) throw new Error(result.failure);
  return result.frame;
}

const measure = estimateTextWidth;
const guide = (name: string): string => `../../statistics/docs/${name}.svg`;

// After a wanted change: npx vitest run -u -c .config/vitest.config.ts --project unit packages/plot/test/guide.test.ts
describe('the pictures of the reader’s guide to chance', () => {
  it('show intervals around the pooled figure, without median and targets', async () => {
    const frame = { ...reference(), median: undefined, targets: [] };
    const scene = spreadScene({
      frame,
      width: WIDTH,
      words: danishWords(frame),
      measure,
      rowLabels: false,
      absentRows: 'own',
      quartileBand: false,
      compared: comparedFigures(frame, ['pooled']),
    });
    await expect(sceneToSvg(scene)).toMatchFileSnapshot(guide('tilfaeldig-1'));
  });

  it('show the same practices in a funnel', async () => {
    const funnel = funnelFrame(referenceBenchmark, reference());
    const scene = funnelScene({ funnel, width: WIDTH, words: danishFunnelWords(funnel.spread), measure });
    await expect(sceneToSvg(scene)).toMatchFileSnapshot(guide('tilfaeldig-2'));
  });
});
