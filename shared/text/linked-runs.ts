import type { Run } from './run.ts';
import { mailLink, safeLink } from './safe-link.ts';
import { unspaced } from './unspaced.ts';

/**
 * A host as it stands in running text: its last part is of a script that puts blanks
 * between words, or nobody could tell where the name ends and the sentence goes on.
 */
const spaced = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}_-])+`;
const host = `(?:(?:${spaced}|[${unspaced}]+)\\.)+${spaced}`;
const addresses = new RegExp(`https?:\\/\\/[^\\s<>"“”]+|[\\w.+-]{1,64}@${host}`, 'giu');
const wholeHost = new RegExp(`^${host}$`, 'u');
/** `https://example.com` and, without a blank, the words that follow it. */
const hostThenWords = new RegExp(`^([a-z]+:\\/\\/[a-z0-9.-]+\\.[a-z]+)[${unspaced}][^.]*$`, 'iu');

/** Addresses that stand plainly in a text become links; marks that end the sentence stay outside. */
export function linkedRuns(text: string, style: Omit<Run, 'text'> = {}): readonly Run[] {
  if (style.href !== undefined || !/[@:]/.test(text)) return [{ ...style, text }];
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(addresses)) {
    const address = withoutEndMarks(found);
    const isWeb = address.includes('://');
    const shown = isWeb ? withoutWordsBehind(address) : address;
    const href = isWeb ? safeLink(shown) : mailLink(shown);
    if (href === null) continue;
    if (index > done) runs.push({ ...style, text: text.slice(done, index) });
    runs.push({ ...style, text: shown, href });
    done = index + shown.length;
  }
  if (done < text.length) runs.push({ ...style, text: text.slice(done) });
  return runs;
}

function withoutEndMarks(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/** Empty where nobody can tell where the host ends. */
function withoutWordsBehind(address: string): string {
  const [, name = ''] = /^https?:\/\/([^/?#:]*)/i.exec(address) ?? [];
  if (/^\p{ASCII}*$/u.test(name) || wholeHost.test(name)) return address;
  return hostThenWords.exec(address)?.[1] ?? '';
}
