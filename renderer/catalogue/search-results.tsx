/** What was found in the catalogue, kind by kind, with the words that were sought marked. */
import { useMemo, useState } from 'react';
import { assertNever } from '../../shared/result.ts';
import {
  type CatalogueHit,
  type CatalogueKind,
  markMatches,
  searchCatalogue,
} from '../../shared/search/search-catalogue.ts';
import { Button } from '../ui/button.tsx';
import type { OpenChapter } from './chapters.ts';
import { type Chapter, chapterById } from './chapters.ts';

const mostAtFirst = 8;

export function SearchResults({
  searched,
  onOpen,
}: {
  readonly searched: string;
  readonly onOpen: OpenChapter;
}) {
  const hits = useMemo(() => searchCatalogue(searched), [searched]);
  return (
    <div className="found">
      <p role="status" className="found__count">
        {hits.length === 0
          ? `Nothing here holds “${searched.trim()}”. Try fewer or shorter words.`
          : `${hits.length} found`}
      </p>
      {byKind(hits).map(({ kind, found }) => (
        <FoundGroup key={kind} kind={kind} found={found} searched={searched} onOpen={onOpen} />
      ))}
    </div>
  );
}

function FoundGroup({
  kind,
  found,
  searched,
  onOpen,
}: {
  readonly kind: CatalogueKind;
  readonly found: readonly CatalogueHit[];
  readonly searched: string;
  readonly onOpen: OpenChapter;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? found : found.slice(0, mostAtFirst);
  return (
    <section className="found__group">
      <h2 className="label-small">{`${kindWords(kind)} (${found.length})`}</h2>
      <ul>
        {shown.map((hit) => (
          <Hit
            key={`${hit.item.chapter} ${hit.item.id}`}
            hit={hit}
            searched={searched}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
          {`Show all ${found.length}`}
        </Button>
      )}
    </section>
  );
}

function Hit({
  hit: { item, excerpt },
  searched,
  onOpen,
}: {
  readonly hit: CatalogueHit;
  readonly searched: string;
  readonly onOpen: OpenChapter;
}) {
  const isChapter = item.kind === 'chapter';
  const chapter = chapterById(item.chapter);
  return (
    <li>
      <button
        type="button"
        className="found__hit"
        onClick={() => onOpen(item.chapter, isChapter ? null : item.id)}
      >
        <span className="found__where">
          <span className="id">
            <Marked words={item.ref} searched={searched} />
          </span>
          {!isChapter && chapter !== undefined && ` ${placeOf(chapter)}`}
        </span>
        <span className="found__title">
          <Marked words={item.title} searched={searched} />
        </span>
        {excerpt !== undefined && (
          <span className="found__excerpt">
            <Marked words={excerpt} searched={searched} />
          </span>
        )}
      </button>
    </li>
  );
}

function Marked({ words, searched }: { readonly words: string; readonly searched: string }) {
  return markMatches(words, searched).map(({ text, isMatch }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity.
    isMatch ? <mark key={at}>{text}</mark> : text,
  );
}

/** Where an item stands: laws and standards go by their short names. */
function placeOf({ content, kicker, title }: Chapter): string {
  return content.kind === 'regime' ? content.regime.shortName : `${kicker}: ${title}`;
}

/** The kind of what was found best stands first. */
function byKind(hits: readonly CatalogueHit[]) {
  const kinds = new Map<CatalogueKind, CatalogueHit[]>();
  for (const hit of hits) {
    const { kind } = hit.item;
    kinds.set(kind, [...(kinds.get(kind) ?? []), hit]);
  }
  return [...kinds].map(([kind, found]) => ({ kind, found }));
}

function kindWords(kind: CatalogueKind): string {
  switch (kind) {
    case 'chapter':
      return 'Activities, capabilities and publications';
    case 'question':
      return 'Questions';
    case 'element':
      return 'Device capabilities';
    case 'action':
      return 'Supporting actions';
    case 'outline':
      return 'Outline of the guidance that followed';
    case 'requirement':
      return 'Requirements of laws and standards';
    default:
      return assertNever(kind);
  }
}
