import sample from '../../assets/samples/room-controller.json' with { type: 'json' };
import { parseSample, sampleEdits } from '../../shared/hand-off/sample.ts';
import type { Entry } from '../../shared/workbook/answer.ts';

/** The answers of the sample workbook, for `bridge.put`. */
export function sampleAnswers(): Readonly<Record<string, Entry>> {
  const parsed = parseSample(JSON.stringify(sample));
  if (!parsed.ok) throw new Error(`The sample cannot be read: ${parsed.failure.detail}`);
  const entries: Record<string, Entry> = {};
  for (const { path, after } of sampleEdits(parsed.value))
    if (after !== null) entries[path] = after;
  return entries;
}
