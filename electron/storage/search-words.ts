import { carriableText } from '../../shared/text/carriable-text.ts';
import type { Answer, Entry, Value } from '../../shared/workbook/answer.ts';
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
  if (answer.state === 'answered') return valueWords(path, answer.value);
  return answer.state === 'notApplicable' ? [answer.reason] : [];
}

function valueWords(path: Path, value: Value): readonly string[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'date':
      return [value.date];
    case 'contact':
      return [value.name, value.email, value.phone, value.web];
    case 'web':
      return [value.address];
    case 'choice':
      return optionLabels(path, [value.option]);
    case 'several':
      return [optionLabels(path, value.options).join(', ')];
    case 'quantity':
    case 'reference':
      return [];
  }
}
