import { defaultDisclosurePolicy, parseAnonymousRound, parseNameList, parseOwnFigure } from '@klyngekit/schema';
import type { Benchmark, DisclosurePolicy, Issue, Result } from '@klyngekit/schema';
import { randomRoundId } from '../random/identifiers.js';
import { roundDigest } from '../web-crypto/digest.js';
import { canSeal } from '../web-crypto/web-crypto.js';
import type { WebCrypto } from '../web-crypto/web-crypto.js';
import { closeAnswers } from './closed-answers.js';
import { closeValues } from './closed-values.js';
import { ownFigureOf } from './own-figure.js';
import { namesOf, placePractices } from './place.js';
import type { Placed } from './place.js';
import type { AddressedFigure, PreparedRound } from './prepared-round.js';
import { NoteList } from './report.js';
import type { PreparationRefusal, RefusedPreparation } from './report.js';
import { readRequest } from './request.js';
import type { PreparationOptions, PreparationRequest } from './request.js';

function refuse(refusal: PreparationRefusal, issues: readonly Issue[] = []): RefusedPreparation {
  return { ok: false, refusal, issues };
}

/** The parts of a round that do not depend on its values. */
function headOf({ benchmark, indicator, period, expected, reported, policy, multiplier }: PreparationRequest) {
  const { cutOff, nextRelease, synthetic } = benchmark.source;
  return {
    schema: 'klynge.anonym/1',
    indicator: indicator.id,
    kind: indicator.kind,
    ...(indicator.kind === 'rate' && { multiplier }),
    period: { from: period.from, to: period.to },
    cutOff,
    ...(nextRelease !== undefined && { nextRelease }),
    ...(synthetic !== undefined && { synthetic }),
    reporting: { expected: expected.length, reported: reported.length },
    policy,
  } as const;
}

/**
 * Whether something of a practice can be read out of a round. Who has reported too few patients stands in it without a value:
 * with one in the next release, two lists of the same practices would still differ by that value.
 */
function isTold({ figure, row }: Placed): boolean {
  return row === undefined || row.value !== null || (figure.value !== undefined && row.status === 'suppressed');
}

/** What a parse function makes of our own work; its issues are gathered. What leaves this package has been read once. */
function checked<T>(result: Result<T>, issues: Issue[]): T | undefined {
  if (result.ok) return result.value;
  issues.push(...result.issues);
  return undefined;
}

/**
 * Makes a closed round out of a file with names: one indicator, one period, no identity. Row ids, labels and the order of
 * the rows are random and new each time, so that neither two indicators nor two rounds can be linked by them.
 *
 * It tests its own output. A value that would fit too few practices, for somebody who knows all their list sizes, is shown
 * more coarsely (2, 5, 10 steps), or the round is refused. What was done and why is in the report.
 *
 * @param benchmark - a parsed file
 * @param indicatorId - one of its indicators
 * @param policy - the thresholds; default `defaultDisclosurePolicy`
 * @param random - the host's cryptography, for randomness and the digest that binds the names
 */
export async function prepareRound(
  benchmark: Benchmark,
  indicatorId: string,
  policy: DisclosurePolicy = defaultDisclosurePolicy,
  random: WebCrypto | undefined,
  options: PreparationOptions = {},
): Promise<PreparedRound | RefusedPreparation> {
  if (!canSeal(random)) return refuse('no-cryptography');
  const request = readRequest(benchmark, indicatorId, policy, options);
  if (typeof request === 'string') return refuse(request);
  const { indicator, period, entry, reported, expected, isStated } = request;
  const notes = new NoteList();
  const content = indicator.kind === 'choice' ? closeAnswers(request, notes) : closeValues(request, notes);
  if (!content) return refuse('identifiable');

  const issues: Issue[] = [];
  const placed = placePractices(reported, content, random);
  const rows = placed.flatMap(({ row }) => row ?? []);
  const roundId = randomRoundId(random);
  const round = checked(parseAnonymousRound({ ...headOf(request), roundId, ...content.body, rows }), issues);
  if (!round) return refuse('not-valid', issues);

  const digest = await roundDigest(round, random.subtle);
  const names = namesOf(placed, notes);
  const nameList = names && checked(parseNameList({ schema: 'klynge.navne/1', roundId, digest, names }), issues);

  const places = new Map(placed.map((place) => [place.figure, place]));
  const frame = { roundId, indicator, period: round.period, level: entry.level, isStated, synthetic: round.synthetic };
  const ownFigures = reported.flatMap((each): AddressedFigure[] => {
    const place = places.get(each);
    const figure = checked(parseOwnFigure(ownFigureOf(each, place?.row?.rowId, frame)), issues);
    return figure ? [{ unit: each.unit.id, rowId: place?.rowId, figure }] : [];
  });
  if (issues.length > 0 || nameList === undefined) return refuse('not-valid', issues);

  const contributors = placed
    .filter(isTold)
    .map(({ figure }) => figure.unit.id)
    .sort();
  return {
    ok: true,
    round,
    nameList,
    ownFigures,
    release: { indicator: indicator.id, period: { from: period.from, to: period.to }, contributors },
    report: {
      expected: expected.length,
      reported: reported.length,
      rows: rows.length,
      ...content.summary,
      notes: notes.toArray(),
    },
  };
}
