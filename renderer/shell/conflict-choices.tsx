/** After a conflict: the saved answer and the one on screen side by side, and the choice between them. */
import { useEffect, useState } from 'react';
import type { Conflict, ConflictChoice } from '../../shared/incoming/merge/conflicts.ts';
import type { Path } from '../../shared/workbook/path.ts';
import { entryWords } from '../derived/entry-words.ts';
import { nameOfPath } from '../store/path-names.ts';
import { useEntries, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import './conflict-choices.css';

export function ConflictChoices() {
  const readConflicts = useStore((state) => state.readConflicts);
  const settleConflicts = useStore((state) => state.settleConflicts);
  const [conflicts, setConflicts] = useState<readonly Conflict[] | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<Path, ConflictChoice>>(new Map());

  useEffect(() => {
    let isEnded = false;
    void readConflicts().then((found) => {
      if (!isEnded) setConflicts(found);
    });
    return () => {
      isEnded = true;
    };
  }, [readConflicts]);

  function choose(path: Path, choice: ConflictChoice) {
    const next = new Map(choices).set(path, choice);
    setChoices(next);
    if (conflicts?.every((one) => next.has(one.path))) void settleConflicts(next);
  }

  if (conflicts === null) return null;
  if (conflicts.length === 0) {
    return <Button onPress={() => void settleConflicts(choices)}>Save what is on screen</Button>;
  }
  return (
    <ul className="conflicts" aria-label="Answers that differ from the saved ones">
      {conflicts.map((conflict) => (
        <ConflictView
          key={conflict.path}
          conflict={conflict}
          choice={choices.get(conflict.path)}
          onChoose={(choice) => choose(conflict.path, choice)}
        />
      ))}
    </ul>
  );
}

function ConflictView({
  conflict: { path, saved, mine },
  choice,
  onChoose,
}: {
  readonly conflict: Conflict;
  readonly choice: ConflictChoice | undefined;
  readonly onChoose: (choice: ConflictChoice) => void;
}) {
  const entries = useEntries('workbook');
  const name = nameOfPath(entries, path);
  return (
    <li className="conflict">
      <p className="conflict__name">{name}</p>
      <div className="conflict__sides">
        <Side
          title="Saved"
          words={entryWords(path, saved, entries)}
          act="Take the saved answer"
          name={name}
          isChosen={choice === 'saved'}
          onChoose={() => onChoose('saved')}
        />
        <Side
          title="On your screen"
          words={entryWords(path, mine, entries)}
          act="Save mine instead"
          name={name}
          isChosen={choice === 'mine'}
          onChoose={() => onChoose('mine')}
        />
      </div>
    </li>
  );
}

function Side({
  title,
  words,
  act,
  name,
  isChosen,
  onChoose,
}: {
  readonly title: string;
  readonly words: string;
  readonly act: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <div className="conflict__side">
      <p className="label-small">{title}</p>
      <p className="conflict__words">{words}</p>
      <Button size="small" aria-label={`${act}: ${name}`} onPress={onChoose}>
        {isChosen ? 'Chosen' : act}
      </Button>
    </div>
  );
}
