import { useEffect, useState } from 'react';
import { type FactId, facts } from '../../shared/content/facts.ts';
import { houseFactsOf, longestLine } from '../../shared/house/house-facts.ts';
import {
  colourNote,
  type DocumentFont,
  documentFonts,
  readColour,
} from '../../shared/house/house-style.ts';
import { useAnswerAt } from '../fields/use-answer-at.ts';
import { useEntries } from '../store/use-store.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { LogoChoice } from './logo-choice.tsx';
import './house-style.css';
import { StyleSample } from './style-sample.tsx';
import { TemplateChoice } from './template-choice.tsx';

/** How every document of the company looks, with a sample that changes along. */
export function HouseStylePart() {
  const house = houseFactsOf(useEntries('company'));
  return (
    <section className="settings__part" aria-labelledby="settings-house">
      <h2 id="settings-house">How documents look</h2>
      <p className="settings__lead prose">
        For Word, PDF and web pages of all workbooks. Changes are in the history of the company
        profile and can be undone.
      </p>
      <ColourField />
      <FontChoice path="house.headingFont" value={house.headingFont} />
      <FontChoice path="house.bodyFont" value={house.bodyFont} />
      <LineField
        path="house.headerText"
        description="Your company’s own line above every page, such as its name."
      />
      <LineField
        path="house.footerText"
        description="Beside revision and page number, such as a registered office."
      />
      <LogoChoice file={house.logo} />
      {house.logo !== null && (
        <LineField
          path="house.logoAlt"
          description="Read aloud to those who do not see it, such as “Samplewell Controls”."
        />
      )}
      <StyleSample house={house} />
      <TemplateChoice file={house.template} use={house.templateUse} />
    </section>
  );
}

type TextPath = 'house.colour' | 'house.headerText' | 'house.footerText' | 'house.logoAlt';

function useLine(path: TextPath) {
  const { answer, actions, isReadOnly } = useAnswerAt(path, 'company');
  const isText = answer?.state === 'answered' && answer.value.kind === 'text';
  const saved = isText ? answer.value.text : '';
  return {
    saved,
    isReadOnly,
    save: (text: string) => actions.setValue(text === '' ? null : { kind: 'text', text }),
    leave: actions.leave,
  };
}

/** Saved as soon as it is a colour; what is half typed changes no document. */
function ColourField() {
  const { saved, save, leave, isReadOnly } = useLine('house.colour');
  const [typed, setTyped] = useState(saved);
  useEffect(() => setTyped(saved), [saved]);
  const colour = readColour(typed);
  const note = colour === null ? null : colourNote(colour);
  return (
    <>
      <div className="house__colour">
        <TextField
          label={facts['house.colour'].label}
          description="Headings, rules and labels, as six digits: #1F2A37. Text stays black."
          placeholder="#1F2A37"
          width="short"
          value={typed}
          isReadOnly={isReadOnly}
          error={
            typed.trim() === '' || colour !== null
              ? undefined
              : 'A colour is # and six digits from 0 to 9 and A to F.'
          }
          onChange={(text) => {
            setTyped(text);
            const next = readColour(text);
            if (text.trim() === '') save('');
            else if (next !== null) save(next);
          }}
          onBlur={leave}
          maxLength={20}
        />
        <svg className="house__swatch" width="36" height="36" aria-hidden="true">
          <rect width="36" height="36" fill={colour ?? '#1F2A37'} />
        </svg>
      </div>
      {note !== null && <Notice tone="warn" happened={note} />}
    </>
  );
}

function LineField({
  path,
  description,
}: {
  readonly path: TextPath;
  readonly description: string;
}) {
  const { saved, save, leave, isReadOnly } = useLine(path);
  return (
    <TextField
      label={facts[path].label}
      description={description}
      value={saved}
      onChange={save}
      onBlur={leave}
      isReadOnly={isReadOnly}
      maxLength={longestLine}
    />
  );
}

function FontChoice({
  path,
  value,
}: {
  readonly path: Extract<FactId, 'house.headingFont' | 'house.bodyFont'>;
  readonly value: DocumentFont;
}) {
  const { actions, isReadOnly } = useAnswerAt(path, 'company');
  return (
    <Select
      label={facts[path].label}
      value={value}
      isDisabled={isReadOnly}
      onChange={(id) => actions.setValue(id === null ? null : { kind: 'choice', option: id })}
      options={Object.entries(documentFonts).map(([id, { name }]) => ({ id, label: name }))}
    />
  );
}
