/**
 * A document as it will be printed, set on a sheet. Every sentence can be asked
 * where it comes from: by a click, or with the arrows and Enter.
 */
import { type KeyboardEvent, memo } from 'react';
import type { Block, Outline, Section, Sentence } from '../../shared/documents/outline.ts';
import { wordsOf } from '../../shared/documents/sentences.ts';
import { isRightToLeft } from '../../shared/text/direction.ts';
import { listsTogether, type NestedList, nestLists } from '../../shared/text/nested-lists.ts';
import { usePublishedMark } from '../editions/published-marks.tsx';
import { SentenceRuns } from '../views/sentence-runs.tsx';

export type SentencePick = {
  readonly selected: string | null;
  /** The one sentence that the keyboard stops at: the selected one, or the first. */
  readonly stop: string | null;
  readonly onPick: (sentence: string) => void;
};

export function OutlineView({
  outline,
  selected,
  stop,
  onPick,
  onEnter,
}: SentencePick & {
  readonly outline: Outline;
  /** Enter on a sentence: to what it was made from. */
  readonly onEnter: () => void;
}) {
  const pick = { selected, stop, onPick };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the sentences inside.
    <div
      className="sheet"
      lang={outline.language}
      onKeyDown={(event) => onSheetKey(event, onPick, onEnter)}
    >
      <header className="sheet__head">
        <h2 className="sheet__title">{outline.title}</h2>
        {outline.subtitle !== '' && <p className="sheet__subtitle">{outline.subtitle}</p>}
        {outline.marks.map((mark) => (
          <p key={mark} className="sheet__mark">
            {mark}
          </p>
        ))}
        <dl className="sheet__facts">
          {outline.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <SentenceView sentence={value} {...pick} />
              </dd>
            </div>
          ))}
        </dl>
      </header>
      {outline.sections.map((section) => (
        <SectionView key={section.id} section={section} {...pick} />
      ))}
    </div>
  );
}

const SectionView = memo(function SectionView({
  section,
  ...pick
}: SentencePick & { readonly section: Section }) {
  const Heading = (['h3', 'h4', 'h5'] as const)[section.level - 1] ?? 'h5';
  return (
    <section className={`sheet__section sheet__section--${section.level}`}>
      <Heading
        className={`sheet__heading sheet__heading--${section.level}`}
        data-section={section.id}
        tabIndex={-1}
      >
        {section.title}
      </Heading>
      {listsTogether<ListBlock, Exclude<Block, ListBlock>>(section.blocks).map((group, at) =>
        'kind' in group ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place.
          <BlockView key={at} block={group} {...pick} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place.
          <ListsView key={at} lists={nestLists(group)} {...pick} />
        ),
      )}
    </section>
  );
}, isSameSection);

/** A section is drawn again when it changed, or when the picked sentence is or was in it. */
function isSameSection(
  a: SentencePick & { readonly section: Section },
  b: SentencePick & { readonly section: Section },
): boolean {
  if (a.section !== b.section) return false;
  if (a.selected === b.selected && a.stop === b.stop) return true;
  return ![a.selected, b.selected, a.stop, b.stop].some(
    (id) => id !== null && hasSentence(a.section, id),
  );
}

function hasSentence(section: Section, id: string): boolean {
  return section.blocks.some((block) => {
    if (block.kind === 'paragraph') return block.sentences.some((sentence) => sentence.id === id);
    const all = block.kind === 'list' ? block.items.flat() : block.rows.flat(2);
    return all.some((sentence) => sentence.id === id);
  });
}

type ListBlock = Extract<Block, { readonly kind: 'list' }>;

function BlockView({
  block,
  ...pick
}: SentencePick & { readonly block: Exclude<Block, ListBlock> }) {
  if (block.kind === 'paragraph') {
    return (
      <p dir={directionOf(block.sentences)}>
        <Sentences sentences={block.sentences} {...pick} />
      </p>
    );
  }
  return <TableView block={block} {...pick} />;
}

/** Undefined: as the document's language is written. */
function directionOf(sentences: readonly Sentence[]): 'rtl' | undefined {
  return isRightToLeft(sentences.map(wordsOf).join(' ')) ? 'rtl' : undefined;
}

function ListsView({
  lists,
  ...pick
}: SentencePick & { readonly lists: readonly NestedList<readonly Sentence[]>[] }) {
  return lists.map(({ ordered, start, items }, place) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a list has no identity but its place.
      <List key={place} {...(ordered && start !== 1 ? { start } : {})}>
        {items.map(({ item, inside }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place.
          <li key={at} dir={directionOf(item)}>
            <Sentences sentences={item} {...pick} />
            <ListsView lists={inside} {...pick} />
          </li>
        ))}
      </List>
    );
  });
}

function TableView({
  block,
  ...pick
}: SentencePick & { readonly block: Extract<Block, { readonly kind: 'table' }> }) {
  return (
    <div className="sheet__table-frame">
      <table className="sheet__table">
        <caption>
          <SentenceRuns sentence={block.caption} />
        </caption>
        <colgroup>
          {block.columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${width * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place.
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no identity but its place.
                <td key={column}>
                  <Sentences sentences={cell} isCell {...pick} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sentences({
  sentences,
  isCell = false,
  ...pick
}: SentencePick & { readonly sentences: readonly Sentence[]; readonly isCell?: boolean }) {
  return sentences.map((sentence, at) => (
    <span key={sentence.id}>
      {at > 0 && (isCell || sentence.startsLine ? <br /> : ' ')}
      <SentenceView sentence={sentence} {...pick} />
    </span>
  ));
}

function SentenceView({
  sentence,
  selected,
  stop,
  onPick,
}: SentencePick & { readonly sentence: Sentence }) {
  const isSelected = selected === sentence.id;
  const mark = usePublishedMark(sentence.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot run over several lines.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the sheet handles the keys of all sentences.
    <span
      role="button"
      tabIndex={stop === sentence.id ? 0 : -1}
      aria-pressed={isSelected}
      className="sentence"
      dir={directionOf([sentence])}
      data-sentence={sentence.id}
      data-published={mark}
      data-rewording={sentence.staleRewording === undefined ? undefined : 'stale'}
      onClick={() => {
        // Whoever marks words to copy them asks for no sentence.
        if (document.getSelection()?.isCollapsed !== false) onPick(sentence.id);
      }}
    >
      <SentenceRuns sentence={sentence} />
    </span>
  );
}

function onSheetKey(
  event: KeyboardEvent<HTMLElement>,
  onPick: (sentence: string) => void,
  onEnter: () => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    onEnter();
    return;
  }
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sentence]')];
  const here = document.activeElement;
  const at = here instanceof HTMLElement ? all.indexOf(here) : -1;
  const next = nextSentence(event.key, at, all.length);
  const sentence = next === null ? undefined : all[next];
  if (sentence?.dataset.sentence === undefined) return;
  event.preventDefault();
  onPick(sentence.dataset.sentence);
  sentence.focus();
}

function nextSentence(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
