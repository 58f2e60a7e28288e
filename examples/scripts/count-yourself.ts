// The page remembers the reader's practice system; the guide only tells which one was chosen.
import '@klyngekit/components/indicator-guide/define';
import '@klyngekit/components/tally-form/define';

const key = 'system';
const guide = document.getElementById('remembered') as HTMLElementTagNameMap['klynge-indicator-guide'];
guide.system = localStorage.getItem(key) ?? undefined;
guide.addEventListener('klynge-guide-system', ({ system }) => localStorage.setItem(key, system));
