import { expect, test } from 'vitest';
import { writeOutline } from '../../../../electron/documents/write-outline.ts';
import type { Audience } from '../../../../shared/documents/outline.ts';
import { generatedWorkbook } from '../../shared/documents/generated-workbook.ts';
import { compose } from './written.ts';

const mark = (path: string) => `zq${path.replace(/\W/g, 'x')}zq`;

test('which answers a sentence comes from is in no file but one for internal use', async () => {
  const { snapshot } = generatedWorkbook(3, mark);
  const json = async (audience: Audience) =>
    Buffer.from(await writeOutline(compose(snapshot, audience), 'json')).toString('utf8');
  expect(await json('public')).not.toContain('"facts": [\n            "');
  expect(JSON.parse(await json('public')).sections[0].blocks[0].sentences[0].facts).toBeUndefined();
  expect(JSON.parse(await json('internal')).sections[0].blocks[0].sentences[0].facts).toBeDefined();
});
