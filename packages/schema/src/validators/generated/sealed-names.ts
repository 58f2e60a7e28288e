// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// <stdin>
var i = null;
function $(n) {
  A(n);
  let l = i ?? [];
  return ((i = null), l);
}
var d = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/forseglet.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.forseglet/1' },
      roundId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
      digest: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
      mode: { $ref: '#/definitions/SealMode' },
      practices: { type: 'integer', maximum: 200, minimum: 3 },
      iterations: { type: 'integer', maximum: 1e7, minimum: 6e5 },
      salt: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
      envelopes: { type: 'array', items: { $ref: '#/definitions/SealedEnvelope' }, maxItems: 200, minItems: 1 },
      integrity: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' },
    },
    required: ['digest', 'envelopes', 'integrity', 'iterations', 'mode', 'practices', 'roundId', 'salt', 'schema'],
    additionalProperties: !1,
    definitions: {
      SealMode: { type: 'string', enum: ['all', 'each'] },
      SealedEnvelope: {
        type: 'object',
        properties: {
          iv: { type: 'string', pattern: '^[A-Za-z0-9_-]{16}$' },
          ciphertext: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9_-]{2,1366}$' },
            maxItems: 800,
            minItems: 1,
          },
        },
        required: ['ciphertext', 'iv'],
        additionalProperties: !1,
      },
    },
  },
  c = Object.prototype.hasOwnProperty,
  g = new RegExp('^[0-9A-HJKMNP-TV-Z]{26}$', 'u'),
  a = new RegExp('^[A-Za-z0-9_-]{43}$', 'u'),
  h = { type: 'string', enum: ['all', 'each'] };
function k(n, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: o = n } = {}) {
  let e = null,
    t = 0;
  if (typeof n != 'string') {
    let r = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  if (!(n === 'all' || n === 'each')) {
    let r = { instancePath: l, keyword: 'enum', params: { allowedValues: h.enum } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
var w = new RegExp('^[A-Za-z0-9_-]{16}$', 'u'),
  v = new RegExp('^[A-Za-z0-9_-]{2,1366}$', 'u');
function x(n, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: o = n } = {}) {
  let e = null,
    t = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.ciphertext === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'ciphertext' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.iv === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'iv' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    for (let r in n)
      if (!(r === 'iv' || r === 'ciphertext')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    if (n.iv !== void 0) {
      let r = n.iv;
      if (typeof r == 'string') {
        if (!w.test(r)) {
          let s = { instancePath: l + '/iv', keyword: 'pattern', params: { pattern: '^[A-Za-z0-9_-]{16}$' } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/iv', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (n.ciphertext !== void 0) {
      let r = n.ciphertext;
      if (Array.isArray(r)) {
        if (r.length > 800) {
          let p = { instancePath: l + '/ciphertext', keyword: 'maxItems', params: { limit: 800 } };
          if ((e === null ? (e = [p]) : e.push(p), t++, t >= 50)) return ((i = e), !1);
        }
        if (r.length < 1) {
          let p = { instancePath: l + '/ciphertext', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [p]) : e.push(p), t++, t >= 50)) return ((i = e), !1);
        }
        let s = r.length;
        for (let p = 0; p < s; p++) {
          let m = r[p];
          if (typeof m == 'string') {
            if (!v.test(m)) {
              let f = {
                instancePath: l + '/ciphertext/' + p,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9_-]{2,1366}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), t++, t >= 50)) return ((i = e), !1);
            }
          } else {
            let f = { instancePath: l + '/ciphertext/' + p, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), t++, t >= 50)) return ((i = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/ciphertext', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
function A(n, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: o = n } = {}) {
  let e = null,
    t = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.digest === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'digest' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.envelopes === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'envelopes' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.integrity === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'integrity' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.iterations === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'iterations' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.mode === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'mode' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.practices === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'practices' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.roundId === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'roundId' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.salt === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'salt' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (n.schema === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    for (let r in n)
      if (!c.call(d.properties, r)) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    if (n.schema !== void 0) {
      let r = n.schema;
      if (typeof r != 'string') {
        let s = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
      if (r !== 'klynge.forseglet/1') {
        let s = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.forseglet/1' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (n.roundId !== void 0) {
      let r = n.roundId;
      if (typeof r == 'string') {
        if (!g.test(r)) {
          let s = { instancePath: l + '/roundId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/roundId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (n.digest !== void 0) {
      let r = n.digest;
      if (typeof r == 'string') {
        if (!a.test(r)) {
          let s = { instancePath: l + '/digest', keyword: 'pattern', params: { pattern: '^[A-Za-z0-9_-]{43}$' } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/digest', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.mode !== void 0 &&
      !k(n.mode, { instancePath: l + '/mode', parentData: n, parentDataProperty: 'mode', rootData: o }) &&
      ((e = e === null ? i : e.concat(i)), (t = e.length), t >= 50)
    )
      return ((i = e), !1);
    if (n.practices !== void 0) {
      let r = n.practices;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/practices', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let s = { instancePath: l + '/practices', keyword: 'maximum', params: { comparison: '<=', limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
        if (r < 3 || isNaN(r)) {
          let s = { instancePath: l + '/practices', keyword: 'minimum', params: { comparison: '>=', limit: 3 } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      }
    }
    if (n.iterations !== void 0) {
      let r = n.iterations;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/iterations', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e7 || isNaN(r)) {
          let s = { instancePath: l + '/iterations', keyword: 'maximum', params: { comparison: '<=', limit: 1e7 } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
        if (r < 6e5 || isNaN(r)) {
          let s = { instancePath: l + '/iterations', keyword: 'minimum', params: { comparison: '>=', limit: 6e5 } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      }
    }
    if (n.salt !== void 0) {
      let r = n.salt;
      if (typeof r == 'string') {
        if (!a.test(r)) {
          let s = { instancePath: l + '/salt', keyword: 'pattern', params: { pattern: '^[A-Za-z0-9_-]{43}$' } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/salt', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (n.envelopes !== void 0) {
      let r = n.envelopes;
      if (Array.isArray(r)) {
        if (r.length > 200) {
          let p = { instancePath: l + '/envelopes', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [p]) : e.push(p), t++, t >= 50)) return ((i = e), !1);
        }
        if (r.length < 1) {
          let p = { instancePath: l + '/envelopes', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [p]) : e.push(p), t++, t >= 50)) return ((i = e), !1);
        }
        let s = r.length;
        for (let p = 0; p < s; p++)
          if (
            !x(r[p], { instancePath: l + '/envelopes/' + p, parentData: r, parentDataProperty: p, rootData: o }) &&
            ((e = e === null ? i : e.concat(i)), (t = e.length), t >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/envelopes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (n.integrity !== void 0) {
      let r = n.integrity;
      if (typeof r == 'string') {
        if (!a.test(r)) {
          let s = { instancePath: l + '/integrity', keyword: 'pattern', params: { pattern: '^[A-Za-z0-9_-]{43}$' } };
          if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/integrity', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), t++, t >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
export { $ as validate };
