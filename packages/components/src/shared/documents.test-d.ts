// What a host may hand over and what the compiler refuses. Checked by the compiler alone; nothing here runs.
import { parseBenchmark, type Benchmark, type Meeting } from '@klyngekit/schema';
import type { KlyngeAgendaBuilder } from '../agenda-builder/index.js';
import type { KlyngeBenchmarkChart } from '../benchmark-chart/index.js';

export async function handOver(
  chart: KlyngeBenchmarkChart,
  agenda: KlyngeAgendaBuilder,
  response: Response,
  benchmark: Benchmark,
  meeting: Meeting,
): Promise<void> {
  // What a server has sent, without a cast.
  chart.data = await response.text();
  const sent: unknown = await response.json();
  const parsed = parseBenchmark(sent);
  if (parsed.ok) chart.data = parsed.value;
  chart.data = benchmark;
  chart.data = null;
  agenda.meeting = meeting;

  // @ts-expect-error what is not known may be any of the mistakes below
  chart.data = sent;
  // @ts-expect-error nobody has waited for it
  chart.data = response.text();
  // @ts-expect-error an answer is no document
  chart.data = response;
  // @ts-expect-error the value of the result was forgotten
  chart.data = parsed;
  // @ts-expect-error a document of another kind
  chart.data = meeting;
  // @ts-expect-error and the other way round
  agenda.meeting = benchmark;
}
