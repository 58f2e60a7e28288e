// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/calendar-date.ts
var c = /^(\d{4})-(\d{2})-(\d{2})$/,
  g = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function d(i) {
  let o = c.exec(i);
  if (!o) return !1;
  let a = Number(o[1]),
    u = Number(o[2]),
    l = Number(o[3]),
    e = a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0),
    r = u === 2 && e ? 29 : g[u - 1];
  return r !== void 0 && l >= 1 && l <= r;
}

// <stdin>
var n = null;
function Z(i) {
  P(i);
  let o = n ?? [];
  return ((n = null), o);
}
var h = new RegExp('^[0-9A-HJKMNP-TV-Z]{26}$', 'u'),
  m = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
function k(i, { instancePath: o = '', parentData: a, parentDataProperty: u, rootData: l = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.from === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.to === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in i)
      if (!(t === 'from' || t === 'to')) {
        let s = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!d(t)) {
          let s = { instancePath: o + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: o + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (i.to !== void 0) {
      let t = i.to;
      if (typeof t == 'string') {
        if (!d(t)) {
          let s = { instancePath: o + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: o + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var w = { type: 'string', enum: ['unit', 'ydernummer'] };
function b(i, { instancePath: o = '', parentData: a, parentDataProperty: u, rootData: l = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: o, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(i === 'unit' || i === 'ydernummer')) {
    let t = { instancePath: o, keyword: 'enum', params: { allowedValues: w.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function A(i, { instancePath: o = '', parentData: a, parentDataProperty: u, rootData: l = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.contributors === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'contributors' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.cutOff === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'cutOff' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.identifiedBy === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'identifiedBy' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.indicator === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.period === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.roundId === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'roundId' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in i)
      if (!(
        t === 'roundId' ||
        t === 'indicator' ||
        t === 'period' ||
        t === 'cutOff' ||
        t === 'identifiedBy' ||
        t === 'contributors'
      )) {
        let s = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    if (i.roundId !== void 0) {
      let t = i.roundId;
      if (typeof t == 'string') {
        if (!h.test(t)) {
          let s = { instancePath: o + '/roundId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: o + '/roundId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (i.indicator !== void 0) {
      let t = i.indicator;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let s = {
            instancePath: o + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: o + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      i.period !== void 0 &&
      !k(i.period, { instancePath: o + '/period', parentData: i, parentDataProperty: 'period', rootData: l }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (i.cutOff !== void 0) {
      let t = i.cutOff;
      if (typeof t == 'string') {
        if (!d(t)) {
          let s = { instancePath: o + '/cutOff', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let s = { instancePath: o + '/cutOff', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      i.identifiedBy !== void 0 &&
      !b(i.identifiedBy, {
        instancePath: o + '/identifiedBy',
        parentData: i,
        parentDataProperty: 'identifiedBy',
        rootData: l,
      }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (i.contributors !== void 0) {
      let t = i.contributors;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let f = { instancePath: o + '/contributors', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
        }
        let s = t.length;
        for (let f = 0; f < s; f++) {
          let y = t[f];
          if (typeof y == 'string') {
            if (!m.test(y)) {
              let p = {
                instancePath: o + '/contributors/' + f,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let p = { instancePath: o + '/contributors/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let s = { instancePath: o + '/contributors', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function P(i, { instancePath: o = '', parentData: a, parentDataProperty: u, rootData: l = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.releases === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'releases' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (i.schema === void 0) {
      let t = { instancePath: o, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in i)
      if (!(t === 'schema' || t === 'releases')) {
        let s = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    if (i.schema !== void 0) {
      let t = i.schema;
      if (typeof t != 'string') {
        let s = { instancePath: o + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
      if (t !== 'klynge.udgivelse/1') {
        let s = { instancePath: o + '/schema', keyword: 'const', params: { allowedValue: 'klynge.udgivelse/1' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (i.releases !== void 0) {
      let t = i.releases;
      if (Array.isArray(t)) {
        if (t.length > 5e3) {
          let f = { instancePath: o + '/releases', keyword: 'maxItems', params: { limit: 5e3 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 1) {
          let f = { instancePath: o + '/releases', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
        }
        let s = t.length;
        for (let f = 0; f < s; f++)
          if (
            !A(t[f], { instancePath: o + '/releases/' + f, parentData: t, parentDataProperty: f, rootData: l }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let s = { instancePath: o + '/releases', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
export { Z as validate };
