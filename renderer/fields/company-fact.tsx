/** A fact of the company profile as a workbook uses it. */
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../shared/workbook/answer.ts';
import { useAnswer, useEntries, useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { MarkdownView } from '../ui/markdown-view.tsx';
import { AnswerField, type AnswerFieldProps } from './answer-field.tsx';
import { focusInside, useArrival } from './use-arrival.ts';
import { answerWords } from './value-words.ts';

type Props = Omit<AnswerFieldProps, 'target' | 'isCell' | 'extra'>;

export function CompanyFact(props: Props) {
  const own = useAnswer(props.path, 'workbook');
  const profile = useAnswer(props.path, 'company');
  const [isDiffering, setDiffering] = useState(false);
  const hasOwn = own !== undefined && own.state !== 'open';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDiffering && place.current !== null) focusInside(place.current);
  }, [isDiffering]);

  if (profile === undefined || profile.state === 'open') {
    return (
      <AnswerField
        {...props}
        target="workbook"
        extra={hasOwn ? undefined : <ForAllDevices path={props.path} />}
      />
    );
  }
  if (!hasOwn && !isDiffering) {
    return <FromProfile {...props} profile={profile} onDiffer={() => setDiffering(true)} />;
  }
  return (
    <div ref={place}>
      <AnswerField
        {...props}
        target="workbook"
        extra={<Differs {...props} profile={profile} onDone={() => setDiffering(false)} />}
      />
    </div>
  );
}

function FromProfile({
  path,
  shape,
  label,
  name,
  labelledBy,
  profile,
  onDiffer,
}: Props & { readonly profile: Answer; readonly onDiffer: () => void }) {
  const words = useProfileWords(shape, profile);
  const goToAnswer = useStore((state) => state.goToAnswer);
  const setAnswer = useStore((state) => state.setAnswer);
  const isReadOnly = useIsReadOnly('workbook');
  const place = useRef<HTMLDivElement>(null);
  useArrival(path, place);
  const named =
    labelledBy === undefined ? { 'aria-label': name } : { 'aria-labelledby': labelledBy };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by words that stand elsewhere.
    <div ref={place} role="group" className="answer" data-path={path} {...named}>
      {label !== undefined && <span className="field__label">{label}</span>}
      <div className="company-fact__words">
        <MarkdownView text={words} />
      </div>
      <div className="answer__foot">
        <span>From your company profile.</span>
        {!isReadOnly && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => {
              setAnswer(path, { ...profile, note: '', evidence: [] });
              onDiffer();
            }}
          >
            Answer differently for this device
          </Button>
        )}
        <Button kind="quiet" size="small" onPress={() => goToAnswer(path)}>
          Change the profile
        </Button>
      </div>
    </div>
  );
}

function Differs({
  path,
  shape,
  name,
  profile,
  onDone,
}: Props & { readonly profile: Answer; readonly onDone: () => void }) {
  const words = useProfileWords(shape, profile);
  const setAnswer = useStore((state) => state.setAnswer);
  const isReadOnly = useIsReadOnly('workbook');
  return (
    <p className="answer__state">
      For this device only. Your company profile says: {words}{' '}
      {!isReadOnly && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setAnswer(path, null, { label: `Used the company profile’s “${name}” again` });
            onDone();
          }}
        >
          Use the profile’s answer
        </Button>
      )}
    </p>
  );
}

function ForAllDevices({ path }: { readonly path: string }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <p className="answer__state">
      Your company profile does not say. An answer here is for this device only.{' '}
      <Button kind="quiet" size="small" onPress={() => goToAnswer(path)}>
        Answer once for all devices
      </Button>
    </p>
  );
}

function useProfileWords(shape: Props['shape'], profile: Answer): string {
  const entries = useEntries('company');
  return answerWords(shape, profile, entries);
}
