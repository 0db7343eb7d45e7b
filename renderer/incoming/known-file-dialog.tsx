/** A file of a workbook that is in the library: take its answers, or keep it apart. */
import { useState } from 'react';
import type { KnownFile } from '../../shared/bridge.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';

export function KnownFileDialog() {
  const knownFile = useStore((state) => state.knownFile);
  return knownFile === null ? null : <Choice key={knownFile.token} known={knownFile} />;
}

const separate = 'separate';

function Choice({ known: { file, kin } }: { readonly known: KnownFile }) {
  const letFileGo = useStore((state) => state.letFileGo);
  const keepSeparate = useStore((state) => state.keepSeparate);
  const bringInto = useStore((state) => state.bringInto);
  const [chosen, setChosen] = useState(kin[0]?.workbookId ?? separate);
  return (
    <Dialog
      title="This workbook is in your library already"
      isOpen
      onClose={letFileGo}
      actions={
        <>
          <Button onPress={letFileGo}>Cancel</Button>
          <Button
            kind="primary"
            onPress={() => void (chosen === separate ? keepSeparate() : bringInto(chosen))}
          >
            {chosen === separate ? 'Keep it separate' : 'Compare the answers'}
          </Button>
        </>
      }
    >
      <p>“{file}” is a copy of a workbook that you have. What shall become of it?</p>
      <RadioGroup
        aria-label="What shall become of the file"
        value={chosen}
        onChange={setChosen}
        options={[
          ...kin.map(({ workbookId, title }) => ({
            id: workbookId,
            label: `Bring its answers into “${title}”`,
            help: 'You see every difference first, and nothing changes before you say so.',
          })),
          {
            id: separate,
            label: 'Keep it as a separate workbook',
            help: 'It stands beside yours in the library. Neither changes.',
          },
        ]}
      />
    </Dialog>
  );
}
