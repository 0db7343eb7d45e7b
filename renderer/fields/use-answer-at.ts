/** One answer as a field needs it: what stands there, who put it there, and how to change it. */

import { useMemo, useRef } from 'react';
import type { Disclosure } from '../../shared/content/content-model.ts';
import type { Answer, Evidence } from '../../shared/workbook/answer.ts';
import { begun } from '../../shared/workbook/drafts.ts';
import { kindOf } from '../../shared/workbook/kinds/kinds.ts';
import type { Value } from '../../shared/workbook/kinds/value.ts';
import type { Path } from '../../shared/workbook/path.ts';
import type { Stored } from '../../shared/workbook/snapshot.ts';
import type { Target } from '../store/state.ts';
import type { AppStore } from '../store/store.ts';
import { useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import * as edit from './edit-answer.ts';

export type AnswerAt = {
  readonly answer: Answer | undefined;
  readonly stored: Stored | undefined;
  readonly isReadOnly: boolean;
  readonly actions: AnswerActions;
};

export type AnswerActions = {
  readonly setValue: (value: Value | null) => void;
  /** Back to a value, the last one seen here where there was one. */
  readonly setOpen: () => void;
  readonly setNotApplicable: () => void;
  readonly setReason: (reason: string) => void;
  readonly setUnknown: () => void;
  readonly setNote: (note: string) => void;
  readonly setEvidence: (evidence: readonly Evidence[], isTyping: boolean) => void;
  readonly setDisclosure: (level: Disclosure, usual: Disclosure) => void;
  /** Takes the whole answer away, its note and evidence too. */
  readonly takeAway: (label: string) => void;
  /** The field was left. */
  readonly leave: () => void;
};

export function useAnswerAt(path: Path, target: Target): AnswerAt {
  const store = useStoreApi();
  const stored = useStore((state) => state[target]?.entries.get(path));
  const isReadOnly = useIsReadOnly(target);
  const lastValue = useRef<Value | null>(null);
  const answer = edit.answerIn(stored?.entry);
  if (answer?.state === 'answered') lastValue.current = answer.value;
  const actions = useMemo(
    () => actionsAt(store, path, target, () => lastValue.current),
    [store, path, target],
  );
  return { answer, stored, isReadOnly, actions };
}

function actionsAt(
  store: AppStore,
  path: Path,
  target: Target,
  lastValue: () => Value | null,
): AnswerActions {
  const now = () => edit.answerIn(store.getState()[target]?.entries.get(path)?.entry);
  const set = (answer: Answer | null, merge?: string, label?: string) =>
    store.getState().setAnswer(path, answer, {
      target,
      ...(merge === undefined ? {} : { merge }),
      ...(label === undefined ? {} : { label }),
    });
  const draftOf = (answer: Answer | null) =>
    answer === null || target !== 'workbook' ? answer : begun(path, now(), answer);
  const setValue = (value: Value | null) => {
    const answer = draftOf(edit.withValue(now(), value));
    // Arrow keys go through the choices of a group one by one.
    if (value?.kind === 'choice') store.getState().setAnswer(path, answer, { target, stay: path });
    else set(answer, isTyped(value) ? path : undefined);
  };

  return {
    setValue,
    setOpen: () => set(draftOf(edit.withValue(now(), lastValue()))),
    setNotApplicable: () => set(draftOf(edit.withReason(now(), ''))),
    setReason: (reason) => set(edit.withReason(now(), reason), `${path} reason`),
    setUnknown: () => set(edit.withUnknown(now())),
    setNote: (note) => set(edit.withNote(now(), note), `${path} note`),
    setEvidence: (evidence, isTyping) =>
      set(edit.withEvidence(now(), evidence), isTyping ? `${path} evidence` : undefined),
    setDisclosure: (level, usual) => set(edit.withDisclosure(now(), level, usual)),
    takeAway: (label) => set(null, undefined, label),
    leave: () => {
      if (isWindowLeft()) store.getState().saveNow();
      else store.getState().leaveField();
    },
  };
}

/** Keystrokes merge into one step of undo; a click is a step of its own. Null ends typing too. */
function isTyped(value: Value | null): boolean {
  return value === null || kindOf(value.kind).comes === 'typed';
}

/** While another window has the keys, the field keeps the focus: whoever comes back is still in it. */
function isWindowLeft(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}
