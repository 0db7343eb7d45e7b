/** What changed for customers between two editions, or between one and today: old and new side by side. */
import { useState } from 'react';
import { documents } from '../../shared/documents/catalogue.ts';
import { type Edition, stateOf } from '../../shared/documents/edition.ts';
import {
  byConsequence,
  changesBetween,
  type WeighedChange,
} from '../../shared/documents/edition-changes.ts';
import { placeWords, saidOnce } from '../../shared/documents/what-changed.ts';
import { parsePath } from '../../shared/workbook/path.ts';
import { useSnapshot } from '../documents/snapshot-context.tsx';
import { useExport } from '../documents/use-export.ts';
import { WrittenFiles } from '../documents/written-files.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { type EditionShelf, useChangesSince } from './use-editions.ts';

const today = 'today';
const titleOf = (document: string) =>
  documents.find(({ id }) => id === document)?.title ?? document;

export function ChangesDialog({
  from,
  editions,
  onClose,
}: {
  readonly from: Edition;
  readonly editions: EditionShelf['editions'];
  readonly onClose: () => void;
}) {
  const { summary } = from;
  const [to, setTo] = useState(today);
  const since = useChangesSince(useSnapshot(), from);
  const other = editions.get(to);
  const changes = other === undefined ? since : changesBetween(stateOf(from), stateOf(other));
  const others = [...editions.values()].filter(
    (one) => one.summary.id !== summary.id && one.summary.audience === summary.audience,
  );
  const { run, write } = useExport((bridge, workbookId) =>
    bridge.invoke('editions/changes', {
      workbookId,
      from: summary.id,
      to: other?.summary.id ?? null,
      formats: ['docx', 'md'],
    }),
  );
  return (
    <Dialog
      title={`What changed for customers since edition ${summary.label}`}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button kind="primary" onPress={() => void write()} isDisabled={run.kind === 'writing'}>
            Write it as Word and Markdown
          </Button>
        </>
      }
    >
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      {run.kind === 'written' && <WrittenFiles files={run.exported.files} />}
      <InlineSelect
        label="Compared with"
        before="Compared with"
        value={to}
        onChange={setTo}
        options={[
          { id: today, label: 'today’s answers' },
          ...others.map(({ summary: { id, label } }) => ({ id, label: `edition ${label}` })),
        ]}
      />
      {changes.length === 0 && <p>Nothing changed for customers.</p>}
      {byConsequence(changes).map(({ id, title, changes: group }) => (
        <section key={id} className="changes" aria-labelledby={`changes-${id}`}>
          <h3 id={`changes-${id}`}>{title}</h3>
          {saidOnce(group).map(({ before, after, places }) => (
            <Change key={`${before} ${after}`} {...{ before, after, places, onLeave: onClose }} />
          ))}
        </section>
      ))}
    </Dialog>
  );
}

function Change({
  before,
  after,
  places,
  onLeave,
}: {
  readonly before: string | null;
  readonly after: string | null;
  readonly places: readonly WeighedChange[];
  readonly onLeave: () => void;
}) {
  const { entries } = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  const facts = [...new Set(places.flatMap((place) => place.facts))].filter(
    (path) => parsePath(path)?.at !== 'row',
  );
  const where = [...new Set(places.map((place) => placeWords(place, titleOf)))].join('; ');
  return (
    <div className="change-sides">
      <p className="field__description">{where}</p>
      <dl className="change-sides__words">
        <div>
          <dt>Published</dt>
          <dd>{before ?? 'Not said.'}</dd>
        </div>
        <div>
          <dt>Now</dt>
          <dd>{after ?? 'No longer said.'}</dd>
        </div>
      </dl>
      <p className="change-sides__answers">
        {facts.map((path) => (
          <button
            key={path}
            type="button"
            className="link"
            onClick={() => {
              onLeave();
              goToAnswer(path);
            }}
          >
            {nameOfPath(entries, path)}
          </button>
        ))}
      </p>
    </div>
  );
}
