import { useEffect, useState } from 'react';
import { houseFacts } from '../../shared/content/facts/house-facts.ts';
import type { Failure } from '../../shared/result.ts';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useAnswerAt } from '../fields/use-answer-at.ts';
import { useBridge } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-groups.tsx';

const uses = houseFacts['house.templateUse'].options;

/** The company's own Word document: main shows the dialog, looks it through and keeps it. */
export function TemplateChoice({
  file,
  use,
}: {
  readonly file: string | null;
  readonly use: keyof typeof uses;
}) {
  const bridge = useBridge();
  const { actions, isReadOnly } = useAnswerAt('house.template', 'company');
  const useOf = useAnswerAt('house.templateUse', 'company');
  const { template, failure, setFailure } = useTemplate(file);

  async function choose(): Promise<void> {
    const chosen = await bridge.invoke('house/chooseTemplate', {});
    setFailure(chosen.ok || chosen.failure.code === 'cancelled' ? null : chosen.failure);
    if (!chosen.ok) return;
    actions.setValue({ kind: 'text', text: chosen.value.file });
    actions.leave();
  }

  return (
    <div className="settings__folder">
      <p className="settings__name">Word template</p>
      <p className="settings__hint">
        A .docx of your company. Word files then look as it does, and colour, typefaces and lines
        above hold for PDF and web pages. What its head and foot do not say themselves stands under
        them: title, marks, revision, page. Macros, links to other files, tracked changes and
        comments are refused.
      </p>
      {template !== null && <p className="settings__path">{template.name}</p>}
      <div className="house__buttons">
        <Button onPress={() => void choose()} isDisabled={isReadOnly}>
          {file === null ? 'Choose a Word file' : 'Choose another Word file'}
        </Button>
        {file !== null && (
          <Button
            kind="quiet"
            isDisabled={isReadOnly}
            onPress={() => actions.takeAway('Took the Word template away')}
          >
            No template
          </Button>
        )}
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {template !== null && (
        <RadioGroup
          label={houseFacts['house.templateUse'].label}
          value={use}
          isDisabled={isReadOnly}
          onChange={(option) => useOf.actions.setValue({ kind: 'choice', option })}
          options={Object.entries(uses).map(([id, words]) => ({ id, ...words }))}
        />
      )}
      {template !== null && use === 'fields' && <Fields fields={template.fields} />}
    </div>
  );
}

function Fields({ fields }: { readonly fields: readonly string[] }) {
  return (
    <p className="settings__hint">
      {fields.length === 0
        ? 'It has no fields. Write {{document}} on a line of its own where the text belongs; {{title}}, {{subtitle}}, {{marks}}, {{revision}}, {{date}}, {{facts}} and {{contents}} are filled in as well. What has no field of its own stands before the text.'
        : `Its fields: ${fields.map((field) => `{{${field}}}`).join(', ')}.`}
    </p>
  );
}

function useTemplate(file: string | null) {
  const bridge = useBridge();
  const [template, setTemplate] = useState<{ name: string; fields: readonly string[] } | null>(
    null,
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setTemplate(null);
    if (file === null) return;
    void bridge.invoke('house/template', { file }).then((read) => {
      if (!isCurrent) return;
      if (read.ok) setTemplate(read.value);
      else setFailure(read.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [bridge, file]);
  return { template, failure, setFailure };
}
