import '@klyngekit/components/benchmark-chart/define';
import '@klyngekit/components/reveal-table/define';
import { RevealController } from '@klyngekit/components/reveal';

const reveal = new RevealController();
for (const tag of ['klynge-benchmark-chart', 'klynge-reveal-table'] as const)
  document.querySelector(tag)!.reveal = reveal;
document.documentElement.dataset['ready'] = '';
