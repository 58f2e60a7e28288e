// axe as the tests' `accessible()` fetches it: it looks at the size of targets too, which it leaves out unless it is told to.
import axe from 'axe-core';

axe.configure({ rules: [{ id: 'target-size', enabled: true }] });

export const { run } = axe;
