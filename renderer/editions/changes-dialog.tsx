/** What changed for customers between two editions, or between one and today: old and new side by side. */
import { useState } from 'react';
import { documents } from '../../shared/documents/catalogue.ts';
import type { Edition } from '../../shared/editions/edition.ts';
import { byConsequence, type WeighedChange } from '../../shared/editions/edition-changes.ts';
import type { TwinChange } from '../../shared/editions/edition-twins.ts';
import { placeWords, saidOnce } from '../../shared/editions/what-changed.ts';
import { type Path, parsePath } from '../../shared/workbook/path.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { useExport } from '../leaving/use-export.ts';
import { Writing } from '../leaving/writing.tsx';
import { WrittenFiles } from '../leaving/written-files.tsx';
import { nameOfPath } from '../store/path-names.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { differenceBetween, type EditionShelf, useChangesSince } from './use-editions.ts';

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
  const { changes, twins } = other === undefined ? since : differenceBetween(from, other);
  const documentLines = other === undefined ? [] : documentsIn(from, other);
  const others = [...editions.values()].filter(
    (one) => one.summary.id !== summary.id && one.summary.audience === summary.audience,
  );
  const { run, write, stop } = useExport((bridge, workbookId, job) =>
    bridge.invoke('editions/changes', {
      workbookId,
      from: summary.id,
      to: other?.summary.id ?? null,
      formats: ['docx', 'md'],
      job,
    }),
  );
  return (
    <Dialog
      title={`What changed for customers since edition ${summary.label}`}
      isOpen
      size="wide"
      onClose={run.kind === 'writing' ? stop : onClose}
      actions={
        run.kind === 'writing' ? (
          <Button onPress={stop}>Stop</Button>
        ) : (
          <>
            <Button onPress={onClose}>Close</Button>
            <Button kind="primary" onPress={() => void write()}>
              Write it as Word and Markdown
            </Button>
          </>
        )
      }
    >
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      {run.kind === 'writing' && <Writing progress={run.progress} />}
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
      {changes.length + twins.length + documentLines.length === 0 && (
        <p>Nothing changed for customers.</p>
      )}
      {byConsequence(changes).map(({ id, title, changes: group }) => (
        <section key={id} className="changes" aria-labelledby={`changes-${id}`}>
          <h3 id={`changes-${id}`}>{title}</h3>
          {saidOnce(group).map(({ before, after, places }) => (
            <Change key={`${before} ${after}`} {...{ before, after, places, onLeave: onClose }} />
          ))}
        </section>
      ))}
      {twins.length + documentLines.length > 0 && (
        <section className="changes" aria-labelledby="changes-parts">
          <h3 id="changes-parts">Documents and files</h3>
          {documentLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {twins.map((twin) => (
            <TwinLine key={twin.twin} twin={twin} onLeave={onClose} />
          ))}
        </section>
      )}
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
  const facts = [...new Set(places.flatMap((place) => place.changed))].filter(
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
      <Answers paths={facts} onLeave={onLeave} />
    </div>
  );
}

/** Documents that only one of two editions holds. */
function documentsIn(from: Edition, to: Edition): readonly string[] {
  const ids = (edition: Edition) => edition.summary.documents.map(({ id }) => id);
  const [then, now] = [ids(from), ids(to)];
  return [
    ...now
      .filter((id) => !then.includes(id))
      .map((id) => `${titleOf(id)}: new in edition ${to.summary.label}.`),
    ...then
      .filter((id) => !now.includes(id))
      .map((id) => `${titleOf(id)}: not in edition ${to.summary.label}.`),
  ];
}

const twinWords: Readonly<Record<TwinChange['kind'], string>> = {
  changed: 'says something else.',
  added: 'new.',
  removed: 'cannot be made, or is not published any more.',
};

function TwinLine({ twin, onLeave }: { readonly twin: TwinChange; readonly onLeave: () => void }) {
  const paths = twin.facts.filter((path) => parsePath(path)?.at !== 'row');
  return (
    <div className="change-sides">
      <p>{`${twin.title}: ${twinWords[twin.kind]}`}</p>
      <Answers paths={paths} onLeave={onLeave} />
    </div>
  );
}

function Answers({
  paths,
  onLeave,
}: {
  readonly paths: readonly Path[];
  readonly onLeave: () => void;
}) {
  const { entries } = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  return (
    <p className="change-sides__answers">
      {paths.map((path) => (
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
  );
}
