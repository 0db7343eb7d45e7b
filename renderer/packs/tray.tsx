/** Answers that no question of the guidance asks for: nothing is lost, and each waits for a decision. */
import { useState } from 'react';
import type { StrayAnswer } from '../../shared/applying/pack-tray.ts';
import {
  keepEdits,
  reconsiderEdits,
  type TrayChoice,
  trayChoice,
} from '../../shared/applying/tray-choice.ts';
import type { Pack } from '../../shared/content/content-model.ts';
import { type FactId, factDefinition } from '../../shared/content/facts.ts';
import { useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { AskedAs } from './asked-as.tsx';
import './packs.css';
import { KeptAnswer } from './kept-answer.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { useTray } from './use-tray.ts';

export function Tray({ pack }: { readonly pack: Pack<FactId> }) {
  const tray = useTray(pack);
  const [placing, setPlacing] = useState<StrayAnswer | null>(null);
  if (tray.length === 0) return null;
  return (
    <section className="tray" aria-labelledby="tray">
      <h2 id="tray" className="label-small">
        Answers this guidance does not ask for
      </h2>
      <p className="prose">
        They are kept as they were given. Place an answer to copy it where this guidance asks for
        its like, or keep it here.
      </p>
      <ul className="tray__list">
        {tray.map((stray) => (
          <TrayEntry key={stray.fact} stray={stray} onPlace={() => setPlacing(stray)} />
        ))}
      </ul>
      {placing !== null && (
        <PlaceDialog stray={placing} pack={pack} onClose={() => setPlacing(null)} />
      )}
    </section>
  );
}

function TrayEntry({
  stray,
  onPlace,
}: {
  readonly stray: StrayAnswer;
  readonly onPlace: () => void;
}) {
  const entries = useStore((state) => state.workbook?.entries ?? nothing);
  const choice = trayChoice(entries, stray.fact);
  return (
    <li className="tray__entry" data-path={stray.fact}>
      <h3>{stray.label}</h3>
      <p className="tray__asked">
        <AskedAs stray={stray} />
      </p>
      <KeptAnswer entries={entries} fact={stray.fact} />
      <TrayActions stray={stray} choice={choice} onPlace={onPlace} />
    </li>
  );
}

const nothing = new Map();

function TrayActions({
  stray,
  choice,
  onPlace,
}: {
  readonly stray: StrayAnswer;
  readonly choice: TrayChoice | undefined;
  readonly onPlace: () => void;
}) {
  const store = useStoreApi();
  const goToAnswer = useStore((state) => state.goToAnswer);
  const isReadOnly = useIsReadOnly();
  const entriesNow = () => store.getState().workbook?.entries ?? nothing;
  const { label } = stray;
  if (isReadOnly) return null;
  return (
    <div className="tray__actions">
      {choice?.choice === 'kept' && <Tag tone="done">Kept here</Tag>}
      {choice?.choice === 'placed' && (
        <>
          <Tag tone="done">{`Placed in “${factDefinition(choice.place)?.label ?? choice.place}”`}</Tag>
          <Button kind="quiet" size="small" onPress={() => goToAnswer(choice.place)}>
            Go there
          </Button>
        </>
      )}
      {choice === undefined ? (
        <>
          <Button size="small" onPress={onPlace} aria-label={`Place “${label}”…`}>
            Place…
          </Button>
          <Button
            size="small"
            aria-label={`Keep “${label}” here`}
            onPress={() =>
              store.getState().applyEdits(`Kept “${label}”`, keepEdits(entriesNow(), stray))
            }
          >
            Keep here
          </Button>
        </>
      ) : (
        <Button
          kind="quiet"
          size="small"
          aria-label={`Decide again on “${label}”`}
          onPress={() =>
            store
              .getState()
              .applyEdits(`Decides again on “${label}”`, reconsiderEdits(entriesNow(), stray))
          }
        >
          Decide again
        </Button>
      )}
    </div>
  );
}
