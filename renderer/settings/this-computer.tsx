import { useEffect, useState } from 'react';
import type { Theme } from '../../shared/bridge.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

const themes: readonly { readonly id: Theme; readonly label: string }[] = [
  { id: 'system', label: 'As the computer is set' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

/** Settings of this person on this computer. They take effect at once. */
export function ThisComputer() {
  const theme = useStore((state) => state.settings?.theme ?? 'system');
  const chooseTheme = useStore((state) => state.chooseTheme);
  return (
    <section className="settings__part" aria-labelledby="settings-computer">
      <h2 id="settings-computer">On this computer</h2>
      <AuthorField />
      <RadioGroup
        label="Appearance"
        value={theme}
        onChange={(id) => void chooseTheme(themes.find((other) => other.id === id)?.id ?? 'system')}
        options={themes}
      />
      <DataFolder />
    </section>
  );
}

/** Written when the field is left: a name half typed signs no change. */
function AuthorField() {
  const author = useStore((state) => state.settings?.author ?? '');
  const renameAuthor = useStore((state) => state.renameAuthor);
  const [name, setName] = useState(author);
  useEffect(() => setName(author), [author]);
  return (
    <TextField
      label="Your name in the history"
      description="Signs the changes you make from now on. It never appears in a customer’s document."
      value={name}
      onChange={setName}
      onBlur={() => {
        if (name.trim() !== author) void renameAuthor(name.trim());
      }}
      maxLength={200}
    />
  );
}

function DataFolder() {
  const folder = useStore((state) => state.settings?.dataFolder ?? '');
  const isFixed = useStore((state) => state.settings?.isDataFolderFixed ?? false);
  const chooseDataFolder = useStore((state) => state.chooseDataFolder);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="settings__folder">
      <p className="settings__name">Data folder</p>
      <p className="settings__path">{folder}</p>
      {isFixed ? (
        <p className="settings__hint">
          Securable was started with --data-dir, which decides the folder until it is closed.
        </p>
      ) : (
        <Button onPress={() => setAsking(true)}>Use another folder</Button>
      )}
      <ConfirmDialog
        title="Use another data folder"
        isOpen={isAsking}
        confirmLabel="Choose a folder"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void chooseDataFolder();
        }}
      >
        <p>
          Securable saves everything, asks you for a folder and starts again with it. What lies in
          the present folder stays there and is not moved.
        </p>
      </ConfirmDialog>
    </div>
  );
}
