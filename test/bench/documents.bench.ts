import { formats, writeOutline } from '../../electron/documents/write-outline.ts';
import { composeDocument } from '../../shared/documents/compose.ts';
import { generatedWorkbook } from '../unit/shared/documents/generated-workbook.ts';

/**
 * How long it takes to compose and write one full document of a workbook with
 * 600 answers. Run with `node test/bench/documents.bench.ts`.
 */
const bounds = { docx: 250, html: 100, md: 100, json: 100 } as const;
const rounds = 15;

const { snapshot } = generatedWorkbook(
  7,
  (path) => `An answer of ordinary length that somebody gave to ${path}, with a reason.`,
  { answered: 1, levelled: 0 },
);
const answers = [...snapshot.entries.values()].filter(
  ({ entry }) => entry.kind === 'answer',
).length;
const few = { ...snapshot, entries: firstAnswers(600) };
console.log(`Generated workbook: ${answers} answers, of which the first 600 are used.`);

for (const format of formats) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await writeOutline(composeDocument(few, 'deviceCybersecurityDisclosure', 'internal'), format);
    times.push(performance.now() - start);
  }
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)] ?? 0;
  const verdict = median <= bounds[format] ? 'within' : 'over';
  console.log(
    `${format.padEnd(5)} compose and write: median ${median.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms, first ${first.toFixed(0)} ms; ${verdict} the bound of ${bounds[format]} ms`,
  );
}

function firstAnswers(count: number) {
  let left = count;
  return new Map(
    [...snapshot.entries].filter(([, { entry }]) => entry.kind === 'row' || left-- > 0),
  );
}
