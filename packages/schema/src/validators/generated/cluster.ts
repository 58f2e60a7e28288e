// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function p(n) {
  let l = n.length;
  for (let f = 0; f < n.length - 1; f++)
    (n.charCodeAt(f) & 64512) === 55296 && (n.charCodeAt(f + 1) & 64512) === 56320 && (l--, f++);
  return l;
}

// src/text/calendar-date.ts
var k = /^(\d{4})-(\d{2})-(\d{2})$/,
  w = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function c(n) {
  let l = k.exec(n);
  if (!l) return !1;
  let f = Number(l[1]),
    u = Number(l[2]),
    o = Number(l[3]),
    e = f % 4 === 0 && (f % 100 !== 0 || f % 400 === 0),
    r = u === 2 && e ? 29 : w[u - 1];
  return r !== void 0 && o >= 1 && o <= r;
}

// <stdin>
var s = null;
function M(n) {
  E(n);
  let l = s ?? [];
  return ((s = null), l);
}
var A = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/cluster.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.cluster/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      name: { type: 'string', maxLength: 200, minLength: 1 },
      place: { $ref: '#/definitions/Place' },
      practices: { type: 'integer', minimum: 0 },
      members: { type: 'array', items: { $ref: '#/definitions/ClusterMember' }, maxItems: 500 },
      doctors: { type: 'integer', minimum: 0 },
      parent: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      subclusters: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 100,
      },
      coordinator: { $ref: '#/definitions/Contact' },
      meetingsPerYear: { type: 'integer', maximum: 52, minimum: 0 },
      dataPolicy: { $ref: '#/definitions/DataPolicy' },
      themes: { type: 'array', items: { $ref: '#/definitions/Theme' }, maxItems: 30 },
    },
    required: ['dataPolicy', 'id', 'name', 'schema'],
    additionalProperties: !1,
    definitions: {
      Area: {
        type: 'object',
        properties: {
          code: { type: 'string', pattern: '^[A-Z0-9-]{1,16}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['code', 'name'],
        additionalProperties: !1,
      },
      ClusterMember: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
          ydernummer: { type: 'string', pattern: '^\\d{6}$' },
          validity: { $ref: '#/definitions/Validity' },
        },
        required: ['id'],
        additionalProperties: !1,
      },
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
      DataPolicy: { type: 'string', enum: ['closed', 'open'] },
      LocalisedText: {
        type: 'object',
        properties: {
          da: { type: 'string', maxLength: 2e3, minLength: 1 },
          en: { type: 'string', maxLength: 2e3, minLength: 1 },
        },
        required: ['da'],
        additionalProperties: !1,
      },
      Place: {
        type: 'object',
        properties: {
          municipalities: { type: 'array', items: { $ref: '#/definitions/Area' }, maxItems: 100 },
          region: { $ref: '#/definitions/Area' },
        },
        additionalProperties: !1,
      },
      Theme: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { $ref: '#/definitions/LocalisedText' },
          reason: { $ref: '#/definitions/LocalisedText' },
          focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
        },
        required: ['id', 'title'],
        additionalProperties: !1,
      },
      Validity: {
        type: 'object',
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        additionalProperties: !1,
      },
    },
  },
  P = Object.prototype.hasOwnProperty,
  m = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
var b = new RegExp('^[A-Z0-9-]{1,16}$', 'u');
function h(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.code === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'code' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'code' || t === 'name')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.code !== void 0) {
      let t = n.code;
      if (typeof t == 'string') {
        if (!b.test(t)) {
          let i = { instancePath: l + '/code', keyword: 'pattern', params: { pattern: '^[A-Z0-9-]{1,16}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/code', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (p(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function $(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    for (let t in n)
      if (!(t === 'municipalities' || t === 'region')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.municipalities !== void 0) {
      let t = n.municipalities;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/municipalities', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !h(t[a], { instancePath: l + '/municipalities/' + a, parentData: t, parentDataProperty: a, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let i = { instancePath: l + '/municipalities', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.region !== void 0 &&
      !h(n.region, { instancePath: l + '/region', parentData: n, parentDataProperty: 'region', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var x = new RegExp('^\\d{6}$', 'u');
function L(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    for (let t in n)
      if (!(t === 'from' || t === 'to')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.from !== void 0) {
      let t = n.from;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.to !== void 0) {
      let t = n.to;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function Z(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'id' || t === 'name' || t === 'ydernummer' || t === 'validity')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (p(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.ydernummer !== void 0) {
      let t = n.ydernummer;
      if (typeof t == 'string') {
        if (!x.test(t)) {
          let i = { instancePath: l + '/ydernummer', keyword: 'pattern', params: { pattern: '^\\d{6}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/ydernummer', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.validity !== void 0 &&
      !L(n.validity, { instancePath: l + '/validity', parentData: n, parentDataProperty: 'validity', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function g(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'da' || t === 'en')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.da !== void 0) {
      let t = n.da;
      if (typeof t == 'string') {
        if (p(t) > 2e3) {
          let i = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (p(t) < 1) {
          let i = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.en !== void 0) {
      let t = n.en;
      if (typeof t == 'string') {
        if (p(t) > 2e3) {
          let i = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (p(t) < 1) {
          let i = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var D = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  z = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u');
function j(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'name' || t === 'role' || t === 'telephone' || t === 'email')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (p(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.role !== void 0 &&
      !g(n.role, { instancePath: l + '/role', parentData: n, parentDataProperty: 'role', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.telephone !== void 0) {
      let t = n.telephone;
      if (typeof t == 'string') {
        if (!D.test(t)) {
          let i = { instancePath: l + '/telephone', keyword: 'pattern', params: { pattern: '^[+0-9 ()-]{3,20}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/telephone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.email !== void 0) {
      let t = n.email;
      if (typeof t == 'string') {
        if (!z.test(t)) {
          let i = {
            instancePath: l + '/email',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/email', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var v = { type: 'string', enum: ['closed', 'open'] };
function q(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(n === 'closed' || n === 'open')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: v.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var _ = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { $ref: '#/definitions/LocalisedText' },
    reason: { $ref: '#/definitions/LocalisedText' },
    focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
    indicators: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 50,
    },
  },
  required: ['id', 'title'],
  additionalProperties: !1,
};
function N(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'id' || t === 'title' || t === 'reason' || t === 'focusArea' || t === 'indicators')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (n.title !== void 0 &&
        !g(n.title, { instancePath: l + '/title', parentData: n, parentDataProperty: 'title', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (n.reason !== void 0 &&
        !g(n.reason, { instancePath: l + '/reason', parentData: n, parentDataProperty: 'reason', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (n.focusArea !== void 0) {
      let t = n.focusArea;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let i = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: _.properties.focusArea.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.indicators !== void 0) {
      let t = n.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let d = t[a];
          if (typeof d == 'string') {
            if (!m.test(d)) {
              let y = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let y = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function E(n, { instancePath: l = '', parentData: f, parentDataProperty: u, rootData: o = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.dataPolicy === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'dataPolicy' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!P.call(A.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.schema !== void 0) {
      let t = n.schema;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (t !== 'klynge.cluster/1') {
        let i = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.cluster/1' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (p(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (p(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.place !== void 0 &&
      !$(n.place, { instancePath: l + '/place', parentData: n, parentDataProperty: 'place', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.practices !== void 0) {
      let t = n.practices;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/practices', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number' && (t < 0 || isNaN(t))) {
        let i = { instancePath: l + '/practices', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.members !== void 0) {
      let t = n.members;
      if (Array.isArray(t)) {
        if (t.length > 500) {
          let a = { instancePath: l + '/members', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !Z(t[a], { instancePath: l + '/members/' + a, parentData: t, parentDataProperty: a, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let i = { instancePath: l + '/members', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.doctors !== void 0) {
      let t = n.doctors;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/doctors', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number' && (t < 0 || isNaN(t))) {
        let i = { instancePath: l + '/doctors', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.parent !== void 0) {
      let t = n.parent;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let i = {
            instancePath: l + '/parent',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/parent', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.subclusters !== void 0) {
      let t = n.subclusters;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/subclusters', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let d = t[a];
          if (typeof d == 'string') {
            if (!m.test(d)) {
              let y = {
                instancePath: l + '/subclusters/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let y = { instancePath: l + '/subclusters/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/subclusters', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.coordinator !== void 0 &&
      !j(n.coordinator, {
        instancePath: l + '/coordinator',
        parentData: n,
        parentDataProperty: 'coordinator',
        rootData: o,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.meetingsPerYear !== void 0) {
      let t = n.meetingsPerYear;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/meetingsPerYear', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 52 || isNaN(t)) {
          let i = { instancePath: l + '/meetingsPerYear', keyword: 'maximum', params: { comparison: '<=', limit: 52 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/meetingsPerYear', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      }
    }
    if (
      n.dataPolicy !== void 0 &&
      !q(n.dataPolicy, {
        instancePath: l + '/dataPolicy',
        parentData: n,
        parentDataProperty: 'dataPolicy',
        rootData: o,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.themes !== void 0) {
      let t = n.themes;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/themes', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !N(t[a], { instancePath: l + '/themes/' + a, parentData: t, parentDataProperty: a, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let i = { instancePath: l + '/themes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
export { M as validate };
