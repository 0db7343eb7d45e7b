/** The answer behind a sentence, to be changed beside the document. */
import { useEffect, useRef } from 'react';
import type { FactDefinition, ListShape } from '../../shared/content/content-model.ts';
import { type FactId, factDefinition, facts, listDefinition } from '../../shared/content/facts.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import { FactField } from '../fields/fact-field.tsx';
import { RowCells } from '../fields/row-cells.tsx';
import { focusInside } from '../fields/use-arrival.ts';
import { shownTitle } from '../fields/value-words.ts';
import { screenOfPath } from '../store/navigation-slice.ts';
import { useEntries } from '../store/use-store.tsx';

/** Decisions and whole lists are changed where they are seen together. */
export function canAnswerHere(path: Path): boolean {
  const place = parsePath(path);
  if (place === null || place.at === 'row') return false;
  if (place.at === 'cell') return screenOfPath(path) === 'activities';
  return listDefinition(place.fact) === undefined && factDefinition(place.fact) !== undefined;
}

export function AnswerHere({ path }: { readonly path: Path }) {
  const entries = useEntries('workbook');
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (holder.current !== null) focusInside(holder.current, { isScrolled: false });
  }, []);
  return (
    <div ref={holder} className="answer-here">
      <Field path={path} titleOf={(list, row) => shownTitle(entries, list, row)} />
    </div>
  );
}

function Field({
  path,
  titleOf,
}: {
  readonly path: Path;
  readonly titleOf: (list: string, row: string) => string;
}) {
  const place = parsePath(path);
  if (place === null || place.at === 'row') return null;
  if (place.at === 'fact')
    return isFact(place.fact) ? <FactField fact={place.fact} target="workbook" /> : null;
  const definition: (FactDefinition & ListShape) | undefined = listDefinition(place.fact);
  if (definition === undefined) return null;
  return (
    <RowCells
      list={place.fact}
      row={place.row}
      title={titleOf(place.fact, place.row)}
      definition={definition}
      target="workbook"
      columns={[place.column]}
    />
  );
}

function isFact(id: string): id is FactId {
  return Object.hasOwn(facts, id);
}
