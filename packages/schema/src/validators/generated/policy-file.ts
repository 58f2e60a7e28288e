// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// <stdin>
var n = null;
function f(t) {
  a(t);
  let m = n ?? [];
  return ((n = null), m);
}
function p(t, { instancePath: m = '', parentData: o, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null,
    i = 0;
  if (t && typeof t == 'object' && !Array.isArray(t)) {
    if (t.countStep === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'countStep' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.dominancePercent === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'dominancePercent' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.largestHiddenCount === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'largestHiddenCount' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.largestShare === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'largestShare' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.minimumPractices === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'minimumPractices' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.primaryThreshold === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'primaryThreshold' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.protectionWidth === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'protectionWidth' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.smallestGroup === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'smallestGroup' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    for (let r in t)
      if (!(
        r === 'minimumPractices' ||
        r === 'smallestGroup' ||
        r === 'largestHiddenCount' ||
        r === 'countStep' ||
        r === 'primaryThreshold' ||
        r === 'protectionWidth' ||
        r === 'largestShare' ||
        r === 'dominancePercent'
      )) {
        let s = { instancePath: m, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
    if (t.minimumPractices !== void 0) {
      let r = t.minimumPractices;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: m + '/minimumPractices', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let s = {
            instancePath: m + '/minimumPractices',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 200 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 4 || isNaN(r)) {
          let s = { instancePath: m + '/minimumPractices', keyword: 'minimum', params: { comparison: '>=', limit: 4 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      }
    }
    if (t.smallestGroup !== void 0) {
      let r = t.smallestGroup;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: m + '/smallestGroup', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let s = { instancePath: m + '/smallestGroup', keyword: 'maximum', params: { comparison: '<=', limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 3 || isNaN(r)) {
          let s = { instancePath: m + '/smallestGroup', keyword: 'minimum', params: { comparison: '>=', limit: 3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      }
    }
    if (t.largestHiddenCount !== void 0) {
      let r = t.largestHiddenCount;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: m + '/largestHiddenCount', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = {
            instancePath: m + '/largestHiddenCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1e3 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 7 || isNaN(r)) {
          let s = {
            instancePath: m + '/largestHiddenCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      }
    }
    if (t.countStep !== void 0) {
      let r = t.countStep;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: m + '/countStep', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: m + '/countStep', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 5 || isNaN(r)) {
          let s = { instancePath: m + '/countStep', keyword: 'minimum', params: { comparison: '>=', limit: 5 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      }
    }
    if (t.primaryThreshold !== void 0) {
      let r = t.primaryThreshold;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: m + '/primaryThreshold', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = {
            instancePath: m + '/primaryThreshold',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1e3 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 5 || isNaN(r)) {
          let s = { instancePath: m + '/primaryThreshold', keyword: 'minimum', params: { comparison: '>=', limit: 5 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      }
    }
    if (t.protectionWidth !== void 0) {
      let r = t.protectionWidth;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: m + '/protectionWidth', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = {
            instancePath: m + '/protectionWidth',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1e3 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 4 || isNaN(r)) {
          let s = { instancePath: m + '/protectionWidth', keyword: 'minimum', params: { comparison: '>=', limit: 4 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      }
    }
    if (t.largestShare !== void 0) {
      let r = t.largestShare;
      if (typeof r == 'number') {
        if (r > 0.25 || isNaN(r)) {
          let s = { instancePath: m + '/largestShare', keyword: 'maximum', params: { comparison: '<=', limit: 0.25 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r <= 0 || isNaN(r)) {
          let s = {
            instancePath: m + '/largestShare',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: m + '/largestShare', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
    }
    if (t.dominancePercent !== void 0) {
      let r = t.dominancePercent;
      if (typeof r == 'number') {
        if (r > 100 || isNaN(r)) {
          let s = {
            instancePath: m + '/dominancePercent',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
        if (r < 10 || isNaN(r)) {
          let s = {
            instancePath: m + '/dominancePercent',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 10 },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: m + '/dominancePercent', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let r = { instancePath: m, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
  }
  return ((n = e), i === 0);
}
function a(t, { instancePath: m = '', parentData: o, parentDataProperty: u, rootData: l = t } = {}) {
  let e = null,
    i = 0;
  if (t && typeof t == 'object' && !Array.isArray(t)) {
    if (t.policy === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'policy' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    if (t.schema === void 0) {
      let r = { instancePath: m, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
    }
    for (let r in t)
      if (!(r === 'schema' || r === 'policy')) {
        let s = { instancePath: m, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
    if (t.schema !== void 0) {
      let r = t.schema;
      if (typeof r != 'string') {
        let s = { instancePath: m + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
      if (r !== 'klynge.politik/1') {
        let s = { instancePath: m + '/schema', keyword: 'const', params: { allowedValue: 'klynge.politik/1' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((n = e), !1);
      }
    }
    if (
      t.policy !== void 0 &&
      !p(t.policy, { instancePath: m + '/policy', parentData: t, parentDataProperty: 'policy', rootData: l }) &&
      ((e = e === null ? n : e.concat(n)), (i = e.length), i >= 50)
    )
      return ((n = e), !1);
  } else {
    let r = { instancePath: m, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((n = e), !1);
  }
  return ((n = e), i === 0);
}
export { f as validate };
