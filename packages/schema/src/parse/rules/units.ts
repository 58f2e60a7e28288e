import type { Benchmark } from '../../benchmark/benchmark.js';
import type { Unit } from '../../benchmark/unit.js';
import { normaliseKommunekode } from '../../codes/kommunekode.js';
import { normaliseSor } from '../../codes/sor.js';
import { normaliseYdernummer } from '../../codes/ydernummer.js';
import type { IssueList } from '../../issue-list.js';
import { checkCode } from './codes.js';
import { checkDays } from './days.js';
import { checkReferences, checkUniqueIds } from './identifiers.js';

function checkUnitCodes(unit: Unit, pointer: string, issues: IssueList, warnings: IssueList): void {
  if (unit.ydernummer !== undefined) {
    checkCode(unit.ydernummer, normaliseYdernummer, 'ydernummer', `${pointer}/ydernummer`, issues);
  }
  if (unit.kind === 'municipality' && unit.areaCode !== undefined) {
    checkCode(unit.areaCode, normaliseKommunekode, 'kommunekode', `${pointer}/areaCode`, issues);
  }
  if (unit.sor === undefined) return;
  const sor = normaliseSor(unit.sor);
  if (sor.ok && sor.warning) warnings.add('check-digit', `${pointer}/sor`, { system: 'sor' });
}

/** Checks the units of a benchmark: their ids, codes and days, and the groups and predecessors that they name. */
export function checkUnits(benchmark: Benchmark, issues: IssueList, warnings: IssueList): void {
  const groups = checkUniqueIds(benchmark.groups ?? [], '/groups', issues);
  const units = checkUniqueIds(benchmark.units, '/units', issues);
  benchmark.units.forEach((unit, index) => {
    const pointer = `/units/${index}`;
    checkUnitCodes(unit, pointer, issues, warnings);
    if (unit.validity) checkDays(unit.validity.from, unit.validity.to, `${pointer}/validity/to`, issues);
    if (unit.predecessors) checkReferences(unit.predecessors, units, 'unit', `${pointer}/predecessors`, issues);
    if (unit.groups) checkReferences(unit.groups, groups, 'group', `${pointer}/groups`, issues);
  });
}
