/** A sentence in the writer's own words; and, when what is behind it changed, the old and the new side by side. */
import { useState } from 'react';
import type { Outline, Sentence } from '../../shared/documents/outline.ts';
import { rewordEdits, takeComposedEdits } from '../../shared/documents/rewording-edits.ts';
import { wordsOf } from '../../shared/documents/sentences.ts';
import { cleanText } from '../../shared/text/clean-text.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ChangedAnswers } from './changed-answers.tsx';

export function RewordingPanel({
  outline,
  sentence,
}: {
  readonly outline: Pick<Outline, 'document' | 'audience'>;
  readonly sentence: Sentence;
}) {
  const isReadOnly = useIsReadOnly();
  const { reword, takeComposed } = useReword(outline, sentence);
  const [draft, setDraft] = useState<string | null>(null);
  const { reworded, staleRewording: stale } = sentence;
  if (isReadOnly) return null;
  if (draft !== null) {
    const isBlank = cleanText(draft).trim() === '';
    return (
      <div className="rewording">
        <TextField
          label="In your words"
          description="It keeps its answers. When one of them changes, both wordings are shown to you."
          lines="several"
          value={draft}
          onChange={setDraft}
          autoFocus
        />
        <div className="rewording__actions">
          <Button
            size="small"
            isDisabled={isBlank}
            onPress={() => {
              reword(draft);
              setDraft(null);
            }}
          >
            Use these words
          </Button>
          <Button size="small" kind="quiet" onPress={() => setDraft(null)}>
            Cancel
          </Button>
        </div>
      </div>
    );
  }
  if (stale !== undefined) {
    return (
      <section className="rewording" aria-label="Rewording that waits for you">
        <Tag tone="warn">An answer behind your words changed</Tag>
        <dl className="rewording__sides">
          <div>
            <dt>Your words</dt>
            <dd>{stale.words}</dd>
          </div>
          <div>
            <dt>Composed when you wrote them</dt>
            <dd>{stale.was}</dd>
          </div>
          <div>
            <dt>{stale.was === stale.now ? 'Composed now, in the same words' : 'Composed now'}</dt>
            <dd>{stale.now}</dd>
          </div>
        </dl>
        <ChangedAnswers place={outline} sentence={sentence} />
        <p>Until you decide, the document says what is composed now.</p>
        <div className="rewording__actions">
          <Button size="small" onPress={() => reword(stale.words)}>
            Keep my words
          </Button>
          <Button size="small" onPress={takeComposed}>
            Take the new words
          </Button>
          <Button size="small" kind="quiet" onPress={() => setDraft(stale.words)}>
            Edit my words
          </Button>
        </div>
      </section>
    );
  }
  return (
    <div className="rewording">
      {reworded !== undefined && (
        <p>
          <Tag>Reworded</Tag> Composed: {reworded.composed}
        </p>
      )}
      <div className="rewording__actions">
        <Button size="small" kind="quiet" onPress={() => setDraft(wordsOf(sentence))}>
          {reworded === undefined ? 'Reword this sentence' : 'Edit my words'}
        </Button>
        {reworded !== undefined && (
          <Button size="small" kind="quiet" onPress={takeComposed}>
            Take the composed words
          </Button>
        )}
      </div>
    </div>
  );
}

function useReword(place: Pick<Outline, 'document' | 'audience'>, sentence: Sentence) {
  const snapshot = useSnapshot();
  const applyEdits = useStore((state) => state.applyEdits);
  const send = (label: string, edits: ReturnType<typeof rewordEdits>) => {
    if (edits.length > 0) applyEdits(label, edits);
  };
  return {
    reword: (words: string) =>
      send('Reworded a sentence', rewordEdits(snapshot, place, sentence, cleanText(words).trim())),
    takeComposed: () =>
      send('Took the composed words', takeComposedEdits(snapshot, place, sentence.id)),
  };
}
