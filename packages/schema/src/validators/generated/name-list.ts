// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function p(n) {
  let i = n.length;
  for (let o = 0; o < n.length - 1; o++)
    (n.charCodeAt(o) & 64512) === 55296 && (n.charCodeAt(o + 1) & 64512) === 56320 && (i--, o++);
  return i;
}

// <stdin>
var l = null;
function x(n) {
  k(n);
  let i = l ?? [];
  return ((l = null), i);
}
var y = new RegExp('^[0-9A-HJKMNP-TV-Z]{26}$', 'u'),
  c = new RegExp('^[A-Za-z0-9_-]{43}$', 'u');
var h = new RegExp('^[0-9A-HJKMNP-TV-Z]{16}$', 'u'),
  g = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
function w(n, { instancePath: i = '', parentData: o, parentDataProperty: u, rootData: d = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.name === void 0) {
      let s = { instancePath: i, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.rowId === void 0) {
      let s = { instancePath: i, keyword: 'required', params: { missingProperty: 'rowId' } };
      if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
    }
    for (let s in n)
      if (!(s === 'rowId' || s === 'name' || s === 'choices')) {
        let t = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: s } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    if (n.rowId !== void 0) {
      let s = n.rowId;
      if (typeof s == 'string') {
        if (!h.test(s)) {
          let t = { instancePath: i + '/rowId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' } };
          if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let t = { instancePath: i + '/rowId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.name !== void 0) {
      let s = n.name;
      if (typeof s == 'string') {
        if (p(s) > 200) {
          let t = { instancePath: i + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
        }
        if (p(s) < 1) {
          let t = { instancePath: i + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let t = { instancePath: i + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.choices !== void 0) {
      let s = n.choices;
      if (Array.isArray(s)) {
        if (s.length > 30) {
          let a = { instancePath: i + '/choices', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        if (s.length < 1) {
          let a = { instancePath: i + '/choices', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let t = s.length;
        for (let a = 0; a < t; a++) {
          let m = s[a];
          if (typeof m == 'string') {
            if (!g.test(m)) {
              let f = {
                instancePath: i + '/choices/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((l = e), !1);
            }
          } else {
            let f = { instancePath: i + '/choices/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((l = e), !1);
          }
        }
      } else {
        let t = { instancePath: i + '/choices', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
  } else {
    let s = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
  }
  return ((l = e), r === 0);
}
function k(n, { instancePath: i = '', parentData: o, parentDataProperty: u, rootData: d = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.digest === void 0) {
      let s = { instancePath: i, keyword: 'required', params: { missingProperty: 'digest' } };
      if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.names === void 0) {
      let s = { instancePath: i, keyword: 'required', params: { missingProperty: 'names' } };
      if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.roundId === void 0) {
      let s = { instancePath: i, keyword: 'required', params: { missingProperty: 'roundId' } };
      if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.schema === void 0) {
      let s = { instancePath: i, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
    }
    for (let s in n)
      if (!(s === 'schema' || s === 'roundId' || s === 'digest' || s === 'names')) {
        let t = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: s } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    if (n.schema !== void 0) {
      let s = n.schema;
      if (typeof s != 'string') {
        let t = { instancePath: i + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
      if (s !== 'klynge.navne/1') {
        let t = { instancePath: i + '/schema', keyword: 'const', params: { allowedValue: 'klynge.navne/1' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.roundId !== void 0) {
      let s = n.roundId;
      if (typeof s == 'string') {
        if (!y.test(s)) {
          let t = { instancePath: i + '/roundId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' } };
          if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let t = { instancePath: i + '/roundId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.digest !== void 0) {
      let s = n.digest;
      if (typeof s == 'string') {
        if (!c.test(s)) {
          let t = { instancePath: i + '/digest', keyword: 'pattern', params: { pattern: '^[A-Za-z0-9_-]{43}$' } };
          if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let t = { instancePath: i + '/digest', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.names !== void 0) {
      let s = n.names;
      if (Array.isArray(s)) {
        if (s.length > 200) {
          let a = { instancePath: i + '/names', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        if (s.length < 1) {
          let a = { instancePath: i + '/names', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let t = s.length;
        for (let a = 0; a < t; a++)
          if (
            !w(s[a], { instancePath: i + '/names/' + a, parentData: s, parentDataProperty: a, rootData: d }) &&
            ((e = e === null ? l : e.concat(l)), (r = e.length), r >= 50)
          )
            return ((l = e), !1);
      } else {
        let t = { instancePath: i + '/names', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
      }
    }
  } else {
    let s = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
  }
  return ((l = e), r === 0);
}
export { x as validate };
