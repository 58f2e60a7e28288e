import type { MeetingTemplate } from '@klyngekit/schema';
import { dataTemplate } from './data.js';
import { jointTemplate } from './joint.js';
import { partnerTemplate } from './partner.js';
import { smallGroupTemplate } from './small-group.js';
import { startUpTemplate } from './start-up.js';
import { stockTakingTemplate } from './stock-taking.js';

export { dataTemplate, jointTemplate, partnerTemplate, smallGroupTemplate, startUpTemplate, stockTakingTemplate };

/** The templates that come along, in the order of a year. A cluster package brings its own. */
export const meetingTemplates: readonly MeetingTemplate[] = /* @__PURE__ */ Object.freeze([
  startUpTemplate,
  dataTemplate,
  partnerTemplate,
  smallGroupTemplate,
  jointTemplate,
  stockTakingTemplate,
]);
