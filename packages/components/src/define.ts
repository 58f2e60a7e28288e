import './benchmark-chart/benchmark-chart.define.js';
import './session/session.define.js';
