/** For the writer: how much there is to read, how hard it is, and which sentences make it so. Never printed. */
import { useDeferredValue, useMemo } from 'react';
import type { Outline } from '../../shared/documents/outline.ts';
import {
  type DocumentReading,
  gradeWords,
  type HardSentence,
  minutesWords,
  readingOf,
} from '../../shared/documents/reading.ts';
import { counted } from '../../shared/text/counts.ts';
import { shortened } from '../fields/value-words.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export function ReadingPanel({
  outline,
  onSentence,
  onSection,
}: {
  readonly outline: Outline;
  readonly onSentence: (sentence: string) => void;
  readonly onSection: (section: string) => void;
}) {
  // Counting waits until the page shows what was typed.
  const late = useDeferredValue(outline);
  const reading = useMemo(() => readingOf(late), [late]);
  const grade = gradeWords(reading);
  return (
    <section className="missing" aria-labelledby="reading-title">
      <h2 id="reading-title" className="label-small">
        How it reads
      </h2>
      <p>{`${minutesWords(reading)}: ${counted(reading.words, 'word')}.${grade === '' ? '' : ` ${grade}`}`}</p>
      {grade !== '' && (
        <p className="field__description">
          Reckoned from the length of sentences and words (Flesch–Kincaid), without tables. It is an
          estimate for you, never printed, and nothing you are held to.
        </p>
      )}
      <Hardest sentences={reading.hardest} onSentence={onSentence} />
      <Sections reading={reading} onSection={onSection} />
    </section>
  );
}

function Hardest({
  sentences,
  onSentence,
}: {
  readonly sentences: readonly HardSentence[];
  readonly onSentence: (sentence: string) => void;
}) {
  if (sentences.length === 0) return null;
  return (
    <Disclosure level={3} title={`Hardest sentences (${sentences.length})`}>
      <ul className="missing__list">
        {sentences.map((sentence) => (
          <li key={`${sentence.id} ${sentence.text}`}>
            <button type="button" className="link" onClick={() => onSentence(sentence.id)}>
              {shortened(sentence.text, 120)}
            </button>
            <p className="field__description">{whyHard(sentence)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function whyHard({ words, longWords }: HardSentence): string {
  const long = longWords.slice(0, 4).map((word) => `“${word}”`);
  return long.length === 0
    ? `${words} words.`
    : `${words} words, with long ones: ${long.join(', ')}${longWords.length > 4 ? ' …' : ''}.`;
}

function Sections({
  reading: { sections },
  onSection,
}: {
  readonly reading: DocumentReading;
  readonly onSection: (section: string) => void;
}) {
  if (sections.length === 0) return null;
  return (
    <Disclosure level={3} title={`Section by section (${sections.length})`}>
      <ul className="missing__list">
        {sections.map((part) => {
          const { section, words, grade } = part;
          const years = grade === null ? '' : `, ${Math.max(4, Math.round(grade))} years of school`;
          return (
            <li key={section.id}>
              <button type="button" className="link" onClick={() => onSection(section.id)}>
                {section.title}
              </button>
              <p className="field__description">{`${counted(words, 'word')}${years}`}</p>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
