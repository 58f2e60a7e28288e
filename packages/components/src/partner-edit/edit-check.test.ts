import { expect } from '@open-wc/testing';
import { parsePartner } from '@klyngekit/schema';
import { examplePartners, healthCentre, smallestPartner } from '@klyngekit/schema/fixtures';
import { checkDraft, missingFacts, withoutCprDigits } from './edit-check.js';
import { EMPTY_DRAFT, membersOf, withDay, withHours, withIdOfName, withMember, without } from './edit-draft.js';
import { fieldPointer, fieldText, fieldValue, SECTIONS } from './edit-fields.js';
import { valueAt, withValue } from './pointer-value.js';

describe('a place in a draft', () => {
  it('is read and changed without touching the rest', () => {
    const before = JSON.stringify(healthCentre);
    const changed = withValue(healthCentre, '/lines/1/telephone', '12');
    expect(valueAt(changed, '/lines/1/telephone')).to.equal('12');
    expect(valueAt(changed, '/lines/0') === healthCentre.lines[0]).to.equal(true);
    expect(JSON.stringify(healthCentre)).to.equal(before);
  });

  it('takes what is then empty with it', () => {
    const made = withValue(smallestPartner, '/exchange/practice/gets', [{ da: 'x' }]);
    expect(withValue(made, '/exchange/practice/gets', undefined)).to.deep.equal(smallestPartner);
    expect(valueAt(withValue(healthCentre, '/people/0', undefined), '/people/0/id')).to.equal('mikkel');
  });

  it('reaches nothing but own fields', () => {
    expect(valueAt({}, '/constructor/name')).to.equal(undefined);
    expect(valueAt('text', '/length')).to.equal(undefined);
  });
});

describe('the fields of the form', () => {
  it('give back every value of every example as it was', () => {
    for (const partner of examplePartners) {
      for (const { list, fields } of SECTIONS) {
        const roots = list ? membersOf(partner, `/${list}`) : [partner];
        for (const root of roots) {
          for (const field of fields) {
            const value = valueAt(root, field.pointer);
            expect(fieldValue(field, fieldText(field, value), value), field.field).to.deep.equal(value);
          }
        }
      }
    }
  });

  it('keep the English of what is the same in Danish, and drop it where the Danish has changed', () => {
    const topics = SECTIONS[0]!.fields.find(({ field }) => field === 'topics')!;
    expect(fieldValue(topics, 'Rygestop\nNyt emne', healthCentre.topics)).to.deep.equal([
      { da: 'Rygestop', en: 'Smoking cessation' },
      { da: 'Nyt emne' },
    ]);
  });

  it('take the spaces out of codes', () => {
    const gln = SECTIONS.flatMap(({ fields }) => fields).find(({ field }) => field === 'gln')!;
    expect(fieldValue(gln, ' 5790 0000 00005 ', undefined)).to.equal('5790000000005');
  });
});

describe('fieldPointer', () => {
  it('leads from any text to the field in which it is written', () => {
    const pairs = [
      ['/description/en', '/description'],
      ['/lines/2/purpose/da', '/lines/2/purpose'],
      ['/place/municipalities/0/name', '/place/municipalities/0/name'],
      ['/place/region/name', '/place/region/name'],
      ['/clusters/10/id', '/clusters/10/id'],
      ['/referral/required/3/da', '/referral/required'],
      ['/id', '/id'],
    ] as const;
    for (const [pointer, field] of pairs) expect(fieldPointer(pointer)).to.equal(field);
  });
});

describe('without', () => {
  it('leaves nobody on a line that is gone, and others where they are', () => {
    const people = [
      { id: 'a', name: 'A', line: 'x' },
      { id: 'b', name: 'B', line: 'y' },
    ];
    const draft = { lines: [{ id: 'x' }, { id: 'y' }], people };
    expect(without(draft, '/lines/0')).to.deep.equal({
      lines: [{ id: 'y' }],
      people: [{ id: 'a', name: 'A' }, people[1]],
    });
    expect(without(draft, '/people/1')).to.deep.equal({ lines: draft.lines, people: [people[0]] });
  });

  it('keeps an exception whose times are gone', () => {
    const draft = { lines: [{ id: 'x', exceptions: [{ from: 'd', to: 'd', hours: [{ from: 'a', to: 'b' }] }] }] };
    expect(valueAt(without(draft, '/lines/0/exceptions/0/hours/0'), '/lines/0/exceptions/0/hours')).to.deep.equal([]);
    expect(without(draft, '/lines/0/exceptions/0')).to.deep.equal({ lines: [{ id: 'x' }] });
  });
});

describe('checkDraft', () => {
  it('makes a partner of a draft with nothing wrong', () => {
    expect(checkDraft(healthCentre, parsePartner).partner?.id).to.equal(healthCentre.id);
  });

  it('points to the field that is missing', () => {
    const draft = withMember(withValue(smallestPartner, '/name', undefined), 'lines');
    const pointers = checkDraft(draft, parsePartner).issues.map(({ pointer }) => pointer);
    expect(pointers).to.deep.equal(['/name']);
    const line = checkDraft(withMember(smallestPartner, 'lines'), parsePartner).issues;
    expect(line.map(({ pointer }) => pointer)).to.deep.equal(['/lines/0/telephone']);
  });

  it('tells CPR-like texts apart, keeps them, and finds what else is wrong', () => {
    const draft = withValue(withValue(healthCentre, '/description/da', 'Ring om 010190-1234'), '/gln', '1');
    const { cprLike, issues, partner } = checkDraft(draft, parsePartner);
    expect(cprLike).to.deep.equal(['/description/da']);
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/gln']);
    expect(partner).to.equal(undefined);
    expect(valueAt(draft, '/description/da')).to.equal('Ring om 010190-1234');
    expect(valueAt(withoutCprDigits(draft, cprLike), '/description/da')).to.equal('Ring om …');
  });

  it('takes out digits however they are written', () => {
    for (const text of ['x 0101901234', 'x 010190 1234', 'x 010190–1234', 'x ０１０１９０-1234']) {
      const draft = withValue(healthCentre, '/description/da', text);
      const cleaned = withoutCprDigits(draft, ['/description/da']);
      expect(checkDraft(cleaned, parsePartner).cprLike, text).to.deep.equal([]);
    }
  });
});

describe('missingFacts', () => {
  it('names the five that readers miss', () => {
    expect(missingFacts(smallestPartner)).to.deep.equal([
      'professionalLine',
      'hours',
      'required',
      'waiting',
      'verified',
    ]);
    expect(missingFacts(healthCentre)).to.deep.equal([]);
  });
});

describe('a draft', () => {
  it('gives new members ids of their own, and hours days in the order of the week', () => {
    const draft = withMember(withMember(EMPTY_DRAFT, 'lines'), 'lines');
    expect([valueAt(draft, '/lines/0/id'), valueAt(draft, '/lines/1/id')]).to.deep.equal(['linje-1', 'linje-2']);
    const hours = withDay(
      withDay(withHours(draft, '/lines/0'), '/lines/0/hours/0', 'sun', true),
      '/lines/0/hours/0',
      'mon',
      false,
    );
    expect(valueAt(hours, '/lines/0/hours/0/days')).to.deep.equal(['tue', 'wed', 'thu', 'fri', 'sun']);
  });

  it('is named after its partner, once', () => {
    const named = withIdOfName(withValue(EMPTY_DRAFT, '/name', 'Ældre & Årvågne, Ørsted'));
    expect(valueAt(named, '/id')).to.equal('aeldre-aarvaagne-oersted');
    expect(withIdOfName(withValue(named, '/name', 'Andet'))).to.deep.include({ id: 'aeldre-aarvaagne-oersted' });
  });
});
