// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function p(n) {
  let l = n.length;
  for (let o = 0; o < n.length - 1; o++)
    (n.charCodeAt(o) & 64512) === 55296 && (n.charCodeAt(o + 1) & 64512) === 56320 && (l--, o++);
  return l;
}

// src/text/calendar-date.ts
var h = /^(\d{4})-(\d{2})-(\d{2})$/,
  k = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function c(n) {
  let l = h.exec(n);
  if (!l) return !1;
  let o = Number(l[1]),
    m = Number(l[2]),
    u = Number(l[3]),
    e = o % 4 === 0 && (o % 100 !== 0 || o % 400 === 0),
    r = m === 2 && e ? 29 : k[m - 1];
  return r !== void 0 && u >= 1 && u <= r;
}

// <stdin>
var i = null;
function C(n) {
  D(n);
  let l = i ?? [];
  return ((i = null), l);
}
var g = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/project.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.project/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { type: 'string', maxLength: 200, minLength: 1 },
      aim: { type: 'string', maxLength: 2e3, minLength: 1 },
      status: { $ref: '#/definitions/ProjectStatus' },
      focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
      initiatedBy: { type: 'string', enum: ['cluster', 'municipality', 'other', 'partner', 'quality-unit', 'region'] },
      period: { $ref: '#/definitions/Validity' },
      clusters: { type: 'array', items: { $ref: '#/definitions/ProjectCluster' }, maxItems: 200, minItems: 1 },
      partners: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      meetings: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 200,
      },
      contact: { $ref: '#/definitions/Contact' },
      notes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
    },
    required: ['aim', 'clusters', 'id', 'schema', 'status', 'title'],
    additionalProperties: !1,
    definitions: {
      Contact: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 200, minLength: 1 },
          role: { $ref: '#/definitions/LocalisedText' },
          telephone: { type: 'string', pattern: '^[+0-9 ()-]{3,20}$' },
          email: { type: 'string', pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
        },
        required: ['name'],
        additionalProperties: !1,
      },
      LocalisedText: {
        type: 'object',
        properties: {
          da: { type: 'string', maxLength: 2e3, minLength: 1 },
          en: { type: 'string', maxLength: 2e3, minLength: 1 },
        },
        required: ['da'],
        additionalProperties: !1,
      },
      ProjectCluster: {
        type: 'object',
        properties: {
          cluster: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200 },
        },
        required: ['cluster'],
        additionalProperties: !1,
      },
      ProjectStatus: { type: 'string', enum: ['agreed', 'finished', 'idea', 'paused', 'running', 'stopped'] },
      Validity: {
        type: 'object',
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        additionalProperties: !1,
      },
    },
  },
  w = Object.prototype.hasOwnProperty,
  d = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  A = { type: 'string', enum: ['agreed', 'finished', 'idea', 'paused', 'running', 'stopped'] };
function x(n, { instancePath: l = '', parentData: o, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  if (!(n === 'agreed' || n === 'finished' || n === 'idea' || n === 'paused' || n === 'running' || n === 'stopped')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: A.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function L(n, { instancePath: l = '', parentData: o, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    for (let t in n)
      if (!(t === 'from' || t === 'to')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.from !== void 0) {
      let t = n.from;
      if (typeof t == 'string') {
        if (!c(t)) {
          let s = { instancePath: l + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.to !== void 0) {
      let t = n.to;
      if (typeof t == 'string') {
        if (!c(t)) {
          let s = { instancePath: l + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function z(n, { instancePath: l = '', parentData: o, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.cluster === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'cluster' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'cluster' || t === 'name')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.cluster !== void 0) {
      let t = n.cluster;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let s = {
            instancePath: l + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/cluster', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let s = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function P(n, { instancePath: l = '', parentData: o, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'da' || t === 'en')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.da !== void 0) {
      let t = n.da;
      if (typeof t == 'string') {
        if (p(t) > 2e3) {
          let s = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (p(t) < 1) {
          let s = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.en !== void 0) {
      let t = n.en;
      if (typeof t == 'string') {
        if (p(t) > 2e3) {
          let s = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (p(t) < 1) {
          let s = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var Z = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  j = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u');
function $(n, { instancePath: l = '', parentData: o, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'name' || t === 'role' || t === 'telephone' || t === 'email')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let s = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (p(t) < 1) {
          let s = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.role !== void 0 &&
      !P(n.role, { instancePath: l + '/role', parentData: n, parentDataProperty: 'role', rootData: u }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.telephone !== void 0) {
      let t = n.telephone;
      if (typeof t == 'string') {
        if (!Z.test(t)) {
          let s = { instancePath: l + '/telephone', keyword: 'pattern', params: { pattern: '^[+0-9 ()-]{3,20}$' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/telephone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.email !== void 0) {
      let t = n.email;
      if (typeof t == 'string') {
        if (!j.test(t)) {
          let s = {
            instancePath: l + '/email',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/email', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function D(n, { instancePath: l = '', parentData: o, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.aim === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'aim' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.clusters === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'clusters' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.status === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!w.call(g.properties, t)) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.schema !== void 0) {
      let t = n.schema;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (t !== 'klynge.project/1') {
        let s = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.project/1' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let s = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.title !== void 0) {
      let t = n.title;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let s = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (p(t) < 1) {
          let s = { instancePath: l + '/title', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.aim !== void 0) {
      let t = n.aim;
      if (typeof t == 'string') {
        if (p(t) > 2e3) {
          let s = { instancePath: l + '/aim', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (p(t) < 1) {
          let s = { instancePath: l + '/aim', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/aim', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.status !== void 0 &&
      !x(n.status, { instancePath: l + '/status', parentData: n, parentDataProperty: 'status', rootData: u }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.focusArea !== void 0) {
      let t = n.focusArea;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let s = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: g.properties.focusArea.enum },
        };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.initiatedBy !== void 0) {
      let t = n.initiatedBy;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/initiatedBy', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (!(
        t === 'cluster' ||
        t === 'municipality' ||
        t === 'other' ||
        t === 'partner' ||
        t === 'quality-unit' ||
        t === 'region'
      )) {
        let s = {
          instancePath: l + '/initiatedBy',
          keyword: 'enum',
          params: { allowedValues: g.properties.initiatedBy.enum },
        };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.period !== void 0 &&
      !L(n.period, { instancePath: l + '/period', parentData: n, parentDataProperty: 'period', rootData: u }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.clusters !== void 0) {
      let t = n.clusters;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let a = { instancePath: l + '/clusters', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((i = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: l + '/clusters', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          if (
            !z(t[a], { instancePath: l + '/clusters/' + a, parentData: t, parentDataProperty: a, rootData: u }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/clusters', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.partners !== void 0) {
      let t = n.partners;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/partners', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let y = t[a];
          if (typeof y == 'string') {
            if (!d.test(y)) {
              let f = {
                instancePath: l + '/partners/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
            }
          } else {
            let f = { instancePath: l + '/partners/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.indicators !== void 0) {
      let t = n.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let y = t[a];
          if (typeof y == 'string') {
            if (!d.test(y)) {
              let f = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
            }
          } else {
            let f = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.meetings !== void 0) {
      let t = n.meetings;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let a = { instancePath: l + '/meetings', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let y = t[a];
          if (typeof y == 'string') {
            if (!d.test(y)) {
              let f = {
                instancePath: l + '/meetings/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
            }
          } else {
            let f = { instancePath: l + '/meetings/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/meetings', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.contact !== void 0 &&
      !$(n.contact, { instancePath: l + '/contact', parentData: n, parentDataProperty: 'contact', rootData: u }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.notes !== void 0) {
      let t = n.notes;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/notes', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let y = t[a];
          if (typeof y == 'string') {
            if (p(y) > 2e3) {
              let f = { instancePath: l + '/notes/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
            }
          } else {
            let f = { instancePath: l + '/notes/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((i = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/notes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
export { C as validate };
