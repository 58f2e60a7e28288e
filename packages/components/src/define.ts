import './benchmark-chart/benchmark-chart.define.js';
import './reveal-table/reveal-table.define.js';
import './partner-card/partner-card.define.js';
import './partner-list/partner-list.define.js';
import './session/session.define.js';
