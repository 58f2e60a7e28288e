export { ownReport } from './own/own-report.js';
export type { OwnReportRequest, OwnReportResult } from './own/own-report.js';
