import './agenda-builder/agenda-builder.define.js';
import './benchmark-chart/benchmark-chart.define.js';
import './reveal-table/reveal-table.define.js';
import './partner-card/partner-card.define.js';
import './partner-list/partner-list.define.js';
import './indicator-guide/indicator-guide.define.js';
import './tally-form/tally-form.define.js';
import './session/session.define.js';
