// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function c(n) {
  let l = n.length;
  for (let u = 0; u < n.length - 1; u++)
    (n.charCodeAt(u) & 64512) === 55296 && (n.charCodeAt(u + 1) & 64512) === 56320 && (l--, u++);
  return l;
}

// <stdin>
var t = null;
function E(n) {
  j(n);
  let l = t ?? [];
  return ((t = null), l);
}
var d = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/topic-round.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.topic-round/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      question: { type: 'string', maxLength: 200 },
      cluster: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      status: { $ref: '#/definitions/TopicRoundStatus' },
      proposalsEach: { type: 'integer', maximum: 20, minimum: 1 },
      choicesEach: { type: 'integer', maximum: 10, minimum: 1 },
      seats: { type: 'integer', maximum: 20, minimum: 1 },
      topics: { type: 'array', items: { $ref: '#/definitions/Topic' }, maxItems: 500 },
      merges: { type: 'array', items: { $ref: '#/definitions/TopicMerge' }, maxItems: 200 },
      ballots: { type: 'array', items: { $ref: '#/definitions/Ballot' }, maxItems: 1e3 },
      result: { $ref: '#/definitions/TopicResult' },
      rationale: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 20 },
    },
    required: ['id', 'question', 'schema', 'seats', 'status', 'topics'],
    additionalProperties: !1,
    definitions: {
      Ballot: {
        type: 'object',
        properties: {
          choices: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 10,
          },
        },
        required: ['choices'],
        additionalProperties: !1,
      },
      BallotCounts: {
        type: 'object',
        properties: {
          cast: { type: 'integer', maximum: 1e3, minimum: 5 },
          full: { type: 'integer', maximum: 1e3, minimum: 0 },
          partial: { type: 'integer', maximum: 1e3, minimum: 0 },
          blank: { type: 'integer', maximum: 1e3, minimum: 0 },
        },
        required: ['blank', 'cast', 'full', 'partial'],
        additionalProperties: !1,
      },
      SelectionRule: { type: 'string', enum: ['highest-points', 'sequential-proportional-approval'] },
      SelectionStatement: {
        type: 'object',
        properties: {
          rule: { $ref: '#/definitions/SelectionRule' },
          points: { type: 'array', items: { type: 'integer', maximum: 100, minimum: 0 }, maxItems: 10, minItems: 1 },
          ties: {
            type: 'array',
            items: { type: 'string', enum: ['points', 'first-choices', 'order-of-list'] },
            maxItems: 3,
          },
        },
        required: ['points', 'rule', 'ties'],
        additionalProperties: !1,
      },
      Topic: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 120, minLength: 1 },
          why: { type: 'string', maxLength: 300 },
          focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
        },
        required: ['id', 'title'],
        additionalProperties: !1,
      },
      TopicMerge: {
        type: 'object',
        properties: {
          into: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          from: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 100,
            minItems: 1,
          },
        },
        required: ['from', 'into'],
        additionalProperties: !1,
      },
      TopicResult: {
        type: 'object',
        properties: {
          rule: { $ref: '#/definitions/SelectionStatement' },
          ballots: { $ref: '#/definitions/BallotCounts' },
          scores: { type: 'array', items: { $ref: '#/definitions/TopicScore' }, maxItems: 500 },
          chosen: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
          withAWish: { type: 'integer', maximum: 1e3, minimum: 0 },
          preferredToAll: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        },
        required: ['ballots', 'chosen', 'rule', 'scores', 'withAWish'],
        additionalProperties: !1,
      },
      TopicRoundStatus: { type: 'string', enum: ['closed', 'collecting', 'voting'] },
      TopicScore: {
        type: 'object',
        properties: {
          topic: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          points: { type: 'integer', maximum: 1e6, minimum: 0 },
          ballots: { type: 'integer', maximum: 1e3, minimum: 0 },
        },
        required: ['ballots', 'points', 'topic'],
        additionalProperties: !1,
      },
    },
  },
  h = Object.prototype.hasOwnProperty,
  y = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  g = { type: 'string', enum: ['closed', 'collecting', 'voting'] };
function k(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (typeof n != 'string') {
    let r = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  if (!(n === 'closed' || n === 'collecting' || n === 'voting')) {
    let r = { instancePath: l, keyword: 'enum', params: { allowedValues: g.enum } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
var w = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { type: 'string', maxLength: 120, minLength: 1 },
    why: { type: 'string', maxLength: 300 },
    focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
  },
  required: ['id', 'title'],
  additionalProperties: !1,
};
function A(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.title === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!(r === 'id' || r === 'title' || r === 'why' || r === 'focusArea')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (n.id !== void 0) {
      let r = n.id;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.title !== void 0) {
      let r = n.title;
      if (typeof r == 'string') {
        if (c(r) > 120) {
          let s = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 120 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (c(r) < 1) {
          let s = { instancePath: l + '/title', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.why !== void 0) {
      let r = n.why;
      if (typeof r == 'string') {
        if (c(r) > 300) {
          let s = { instancePath: l + '/why', keyword: 'maxLength', params: { limit: 300 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/why', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.focusArea !== void 0) {
      let r = n.focusArea;
      if (typeof r != 'string') {
        let s = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (!(r === 'local' || r === 'national' || r === 'self-chosen')) {
        let s = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: w.properties.focusArea.enum },
        };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function b(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.from === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.into === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'into' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!(r === 'into' || r === 'from')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (n.into !== void 0) {
      let r = n.into;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/into',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/into', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.from !== void 0) {
      let r = n.from;
      if (Array.isArray(r)) {
        if (r.length > 100) {
          let o = { instancePath: l + '/from', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        if (r.length < 1) {
          let o = { instancePath: l + '/from', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++) {
          let f = r[o];
          if (typeof f == 'string') {
            if (!y.test(f)) {
              let a = {
                instancePath: l + '/from/' + o,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
          } else {
            let a = { instancePath: l + '/from/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/from', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function x(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.choices === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'choices' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (r !== 'choices') {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (n.choices !== void 0) {
      let r = n.choices;
      if (Array.isArray(r)) {
        if (r.length > 10) {
          let o = { instancePath: l + '/choices', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++) {
          let f = r[o];
          if (typeof f == 'string') {
            if (!y.test(f)) {
              let a = {
                instancePath: l + '/choices/' + o,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
          } else {
            let a = { instancePath: l + '/choices/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/choices', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
var N = {
    type: 'object',
    properties: {
      rule: { $ref: '#/definitions/SelectionRule' },
      points: { type: 'array', items: { type: 'integer', maximum: 100, minimum: 0 }, maxItems: 10, minItems: 1 },
      ties: {
        type: 'array',
        items: { type: 'string', enum: ['points', 'first-choices', 'order-of-list'] },
        maxItems: 3,
      },
    },
    required: ['points', 'rule', 'ties'],
    additionalProperties: !1,
  },
  z = { type: 'string', enum: ['highest-points', 'sequential-proportional-approval'] };
function Z(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (typeof n != 'string') {
    let r = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  if (!(n === 'highest-points' || n === 'sequential-proportional-approval')) {
    let r = { instancePath: l, keyword: 'enum', params: { allowedValues: z.enum } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function q(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.points === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'points' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.rule === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'rule' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.ties === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'ties' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!(r === 'rule' || r === 'points' || r === 'ties')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (
      n.rule !== void 0 &&
      !Z(n.rule, { instancePath: l + '/rule', parentData: n, parentDataProperty: 'rule', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (n.points !== void 0) {
      let r = n.points;
      if (Array.isArray(r)) {
        if (r.length > 10) {
          let o = { instancePath: l + '/points', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        if (r.length < 1) {
          let o = { instancePath: l + '/points', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++) {
          let f = r[o];
          if (!(typeof f == 'number' && !(f % 1) && !isNaN(f))) {
            let a = { instancePath: l + '/points/' + o, keyword: 'type', params: { type: 'integer' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
          if (typeof f == 'number') {
            if (f > 100 || isNaN(f)) {
              let a = {
                instancePath: l + '/points/' + o,
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100 },
              };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
            if (f < 0 || isNaN(f)) {
              let a = { instancePath: l + '/points/' + o, keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
          }
        }
      } else {
        let s = { instancePath: l + '/points', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.ties !== void 0) {
      let r = n.ties;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let o = { instancePath: l + '/ties', keyword: 'maxItems', params: { limit: 3 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++) {
          let f = r[o];
          if (typeof f != 'string') {
            let a = { instancePath: l + '/ties/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
          if (!(f === 'points' || f === 'first-choices' || f === 'order-of-list')) {
            let a = {
              instancePath: l + '/ties/' + o,
              keyword: 'enum',
              params: { allowedValues: N.properties.ties.items.enum },
            };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/ties', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function P(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.blank === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'blank' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.cast === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'cast' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.full === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'full' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.partial === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'partial' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!(r === 'cast' || r === 'full' || r === 'partial' || r === 'blank')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (n.cast !== void 0) {
      let r = n.cast;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/cast', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: l + '/cast', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 5 || isNaN(r)) {
          let s = { instancePath: l + '/cast', keyword: 'minimum', params: { comparison: '>=', limit: 5 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.full !== void 0) {
      let r = n.full;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/full', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: l + '/full', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let s = { instancePath: l + '/full', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.partial !== void 0) {
      let r = n.partial;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/partial', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: l + '/partial', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let s = { instancePath: l + '/partial', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.blank !== void 0) {
      let r = n.blank;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/blank', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: l + '/blank', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let s = { instancePath: l + '/blank', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function $(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.ballots === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'ballots' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.points === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'points' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.topic === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'topic' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!(r === 'topic' || r === 'points' || r === 'ballots')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (n.topic !== void 0) {
      let r = n.topic;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/topic',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/topic', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.points !== void 0) {
      let r = n.points;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/points', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e6 || isNaN(r)) {
          let s = { instancePath: l + '/points', keyword: 'maximum', params: { comparison: '<=', limit: 1e6 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let s = { instancePath: l + '/points', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.ballots !== void 0) {
      let r = n.ballots;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/ballots', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: l + '/ballots', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let s = { instancePath: l + '/ballots', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function D(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.ballots === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'ballots' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.chosen === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'chosen' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.rule === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'rule' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.scores === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'scores' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.withAWish === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'withAWish' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!(
        r === 'rule' ||
        r === 'ballots' ||
        r === 'scores' ||
        r === 'chosen' ||
        r === 'withAWish' ||
        r === 'preferredToAll'
      )) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (
      (n.rule !== void 0 &&
        !q(n.rule, { instancePath: l + '/rule', parentData: n, parentDataProperty: 'rule', rootData: p }) &&
        ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)) ||
      (n.ballots !== void 0 &&
        !P(n.ballots, { instancePath: l + '/ballots', parentData: n, parentDataProperty: 'ballots', rootData: p }) &&
        ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50))
    )
      return ((t = e), !1);
    if (n.scores !== void 0) {
      let r = n.scores;
      if (Array.isArray(r)) {
        if (r.length > 500) {
          let o = { instancePath: l + '/scores', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++)
          if (
            !$(r[o], { instancePath: l + '/scores/' + o, parentData: r, parentDataProperty: o, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let s = { instancePath: l + '/scores', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.chosen !== void 0) {
      let r = n.chosen;
      if (Array.isArray(r)) {
        if (r.length > 20) {
          let o = { instancePath: l + '/chosen', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++) {
          let f = r[o];
          if (typeof f == 'string') {
            if (!y.test(f)) {
              let a = {
                instancePath: l + '/chosen/' + o,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
          } else {
            let a = { instancePath: l + '/chosen/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/chosen', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.withAWish !== void 0) {
      let r = n.withAWish;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/withAWish', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let s = { instancePath: l + '/withAWish', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let s = { instancePath: l + '/withAWish', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.preferredToAll !== void 0) {
      let r = n.preferredToAll;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/preferredToAll',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/preferredToAll', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function j(n, { instancePath: l = '', parentData: u, parentDataProperty: m, rootData: p = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.question === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'question' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.schema === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.seats === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'seats' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.status === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (n.topics === void 0) {
      let r = { instancePath: l, keyword: 'required', params: { missingProperty: 'topics' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in n)
      if (!h.call(d.properties, r)) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    if (n.schema !== void 0) {
      let r = n.schema;
      if (typeof r != 'string') {
        let s = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (r !== 'klynge.topic-round/1') {
        let s = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.topic-round/1' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.id !== void 0) {
      let r = n.id;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.question !== void 0) {
      let r = n.question;
      if (typeof r == 'string') {
        if (c(r) > 200) {
          let s = { instancePath: l + '/question', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/question', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.cluster !== void 0) {
      let r = n.cluster;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/cluster', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.meeting !== void 0) {
      let r = n.meeting;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let s = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let s = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      n.status !== void 0 &&
      !k(n.status, { instancePath: l + '/status', parentData: n, parentDataProperty: 'status', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (n.proposalsEach !== void 0) {
      let r = n.proposalsEach;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/proposalsEach', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 20 || isNaN(r)) {
          let s = { instancePath: l + '/proposalsEach', keyword: 'maximum', params: { comparison: '<=', limit: 20 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 1 || isNaN(r)) {
          let s = { instancePath: l + '/proposalsEach', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.choicesEach !== void 0) {
      let r = n.choicesEach;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/choicesEach', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 10 || isNaN(r)) {
          let s = { instancePath: l + '/choicesEach', keyword: 'maximum', params: { comparison: '<=', limit: 10 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 1 || isNaN(r)) {
          let s = { instancePath: l + '/choicesEach', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.seats !== void 0) {
      let r = n.seats;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let s = { instancePath: l + '/seats', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 20 || isNaN(r)) {
          let s = { instancePath: l + '/seats', keyword: 'maximum', params: { comparison: '<=', limit: 20 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 1 || isNaN(r)) {
          let s = { instancePath: l + '/seats', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (n.topics !== void 0) {
      let r = n.topics;
      if (Array.isArray(r)) {
        if (r.length > 500) {
          let o = { instancePath: l + '/topics', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++)
          if (
            !A(r[o], { instancePath: l + '/topics/' + o, parentData: r, parentDataProperty: o, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let s = { instancePath: l + '/topics', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.merges !== void 0) {
      let r = n.merges;
      if (Array.isArray(r)) {
        if (r.length > 200) {
          let o = { instancePath: l + '/merges', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++)
          if (
            !b(r[o], { instancePath: l + '/merges/' + o, parentData: r, parentDataProperty: o, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let s = { instancePath: l + '/merges', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (n.ballots !== void 0) {
      let r = n.ballots;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          let o = { instancePath: l + '/ballots', keyword: 'maxItems', params: { limit: 1e3 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++)
          if (
            !x(r[o], { instancePath: l + '/ballots/' + o, parentData: r, parentDataProperty: o, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let s = { instancePath: l + '/ballots', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      n.result !== void 0 &&
      !D(n.result, { instancePath: l + '/result', parentData: n, parentDataProperty: 'result', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (n.rationale !== void 0) {
      let r = n.rationale;
      if (Array.isArray(r)) {
        if (r.length > 20) {
          let o = { instancePath: l + '/rationale', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), i++, i >= 50)) return ((t = e), !1);
        }
        let s = r.length;
        for (let o = 0; o < s; o++) {
          let f = r[o];
          if (typeof f == 'string') {
            if (c(f) > 2e3) {
              let a = { instancePath: l + '/rationale/' + o, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
          } else {
            let a = { instancePath: l + '/rationale/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
        }
      } else {
        let s = { instancePath: l + '/rationale', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
export { E as validate };
