import { decodeText, importCsv } from '@klyngekit/formats';
import type { Indicator } from '@klyngekit/schema';

const indicator: Indicator = {
  schema: 'klynge.indicator/1',
  id: 'lungefunktion',
  title: { da: 'Målt lungefunktion' },
  description: { da: 'Andel patienter i ny inhalationsbehandling, der fik målt lungefunktion.' },
  kind: 'proportion',
  direction: 'higher',
};

export function readFile(bytes: Uint8Array): string {
  const result = importCsv(
    decodeText(bytes).text,
    { unit: 'Ydernr', ydernummer: true, numerator: 'Tæller', denominator: 'Nævner', period: { column: 'År' } },
    indicator,
    { id: 'egne-tal', source: { name: { da: 'Vores eget udtræk' }, cutOff: '2026-09-15' } },
  );
  if (result.ok) return `${result.summary.figures} tal for ${result.summary.units} praksis`;
  return result.issues.map(({ code, line, column }) => `${line}:${column} ${code}`).join('\n');
}
