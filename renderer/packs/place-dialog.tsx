/** Copies an answer from the tray into an empty answer of its kind. */
import { useState } from 'react';
import { questionsAskingFor } from '../../shared/applying/pack-questions.ts';
import { factsAskedBy, type StrayAnswer } from '../../shared/applying/pack-tray.ts';
import { placeEdits, placesFor } from '../../shared/applying/tray-choice.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import { type FactId, factDefinition } from '../../shared/content/facts.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AskedAs } from './asked-as.tsx';

export function PlaceDialog({
  stray,
  pack,
  onClose,
}: {
  readonly stray: StrayAnswer;
  readonly pack: Pack<FactId>;
  readonly onClose: () => void;
}) {
  const snapshot = useSnapshot();
  const store = useStoreApi();
  const places = placesFor(snapshot, stray, factsAskedBy(pack));
  const [chosen, setChosen] = useState<string | null>(null);
  const place = places.find((fact) => fact === chosen);

  function copy() {
    if (place === undefined) return;
    const { workbook, company } = store.getState();
    const answers = {
      entries: workbook?.entries ?? snapshot.entries,
      company: company?.entries ?? snapshot.company,
    };
    const words = `Placed “${stray.label}” in “${nameOf(place)}”`;
    store.getState().applyEdits(words, placeEdits(answers, stray, place));
    store.getState().offerUndo(`${words}.`);
    onClose();
  }

  return (
    <Dialog
      title={`Place “${stray.label}”`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" onPress={copy} isDisabled={place === undefined}>
            Copy the answer there
          </Button>
        </>
      }
    >
      <p>
        <AskedAs stray={stray} />
      </p>
      {places.length === 0 ? (
        <p>This guidance asks for nothing unanswered that could hold it. It stays where it is.</p>
      ) : (
        <ComboBox
          label="Copy it into"
          description="Only empty answers of the same kind are offered. The copy is shown to nobody who could not read the old answer."
          value={chosen}
          onChange={setChosen}
          options={places.map((fact) => ({
            id: fact,
            label: nameOf(fact),
            help: questionsAskingFor(pack, fact)[0]?.question.wording,
          }))}
        />
      )}
    </Dialog>
  );
}

function nameOf(fact: FactId): string {
  return factDefinition(fact)?.label ?? fact;
}
