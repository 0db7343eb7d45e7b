import type { Run } from './run.ts';
import { mailLink, safeLink } from './safe-link.ts';

const addresses = /https?:\/\/[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;

/** Addresses that stand plainly in a text become links; marks that end the sentence stay outside. */
export function linkedRuns(text: string, style: Omit<Run, 'text'> = {}): readonly Run[] {
  if (style.href !== undefined || !/[@:]/.test(text)) return [{ ...style, text }];
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(addresses)) {
    const address = withoutEndMarks(found);
    const href = address.includes('://') ? safeLink(address) : mailLink(address);
    if (href === null) continue;
    if (index > done) runs.push({ ...style, text: text.slice(done, index) });
    runs.push({ ...style, text: address, href });
    done = index + address.length;
  }
  if (done < text.length) runs.push({ ...style, text: text.slice(done) });
  return runs;
}

function withoutEndMarks(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}
