import { carriableText } from '../../shared/text/carriable-text.ts';
import type { Answer, Entry } from '../../shared/workbook/answer.ts';
import { valueSearchWords } from '../../shared/workbook/kinds/kinds.ts';
import { optionLabels } from '../../shared/workbook/option-labels.ts';
import type { Path } from '../../shared/workbook/path.ts';

/**
 * What a person could look for in an entry. Options stand with the labels that
 * people read; whoever changes a label writes a step like `0040-option-labels.ts`
 * if libraries are to find the new one in old answers. Cleaned, so that the marks around a hit
 * (U+0002, U+0003) can come from nowhere else.
 */
export function searchWords(path: Path, entry: Entry): string {
  if (entry.kind === 'row') return '';
  if (path.startsWith('workbook.') && path !== 'workbook.title') return '';
  const evidence = entry.evidence.flatMap(({ title, address }) => [title, address]);
  const words = [...stateWords(path, entry), entry.note, ...evidence];
  return carriableText(words.filter((part) => part !== '').join('\n'));
}

function stateWords(path: Path, answer: Answer): readonly string[] {
  if (answer.state === 'answered')
    return valueSearchWords(answer.value, (options) => optionLabels(path, options));
  return answer.state === 'notApplicable' ? [answer.reason] : [];
}
