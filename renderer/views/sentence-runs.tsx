/** A sentence as it is printed. Links are shown, not followed: a click asks where it comes from. */
import type { Sentence } from '../../shared/documents/outline.ts';
import './sentence-runs.css';

export function SentenceRuns({ sentence }: { readonly sentence: Sentence }) {
  return sentence.runs.map((run, at) => {
    let words: React.ReactNode = run.text;
    if (run.code) words = <code>{words}</code>;
    if (run.emphasis) words = <em>{words}</em>;
    if (run.strong) words = <strong>{words}</strong>;
    if (run.href !== undefined)
      words = (
        <span className="sentence__link" data-href={run.href}>
          {words}
        </span>
      );
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity but its place.
    return <span key={at}>{words}</span>;
  });
}
