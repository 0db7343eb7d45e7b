/** The files for other programs: which are ready, what the others wait for, and writing them. */

import { useMemo, useState } from 'react';
import { nearTheLine } from '../../shared/documents/near-the-line.ts';
import type { Audience } from '../../shared/documents/outline.ts';
import { counted } from '../../shared/text/counts.ts';
import { makeTwin } from '../../shared/twins/make-twin.ts';
import { twins } from '../../shared/twins/twin-list.ts';
import type { Twin, TwinId } from '../../shared/twins/twin-model.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { FailureNotice } from '../errors/failure-notice.tsx';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { CheckboxGroup } from '../ui/choice-groups.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { ExportActions } from './export-actions.tsx';
import { LackLink } from './lack-link.tsx';
import { byLevel, leavingTwins } from './leaving.ts';
import { LeavingView } from './leaving-view.tsx';
import { LeftOut } from './left-out.tsx';
import { NotLookedAt } from './not-looked-at.tsx';
import { useExport } from './use-export.ts';
import { Writing } from './writing.tsx';
import { WrittenFiles } from './written-files.tsx';
import './leaving.css';

export function TwinsDialog({
  audience: startAudience,
  onClose,
}: {
  readonly audience: Audience;
  readonly onClose: () => void;
}) {
  const [audience, setAudience] = useState(startAudience);
  const made = useTwins(audience);
  const [dropped, setDropped] = useState<readonly TwinId[]>([]);
  const ready = twins.filter(({ id }) => made.get(id)?.ok);
  const chosen = ready.map(({ id }) => id).filter((id) => !dropped.includes(id));
  const exported = useExport((bridge, workbookId, job) =>
    bridge.invoke('twins/export', { workbookId, twins: chosen, audience, job }),
  );
  const { run } = exported;
  return (
    <Dialog
      title="Machine-readable files"
      isOpen
      onClose={run.kind === 'writing' ? exported.stop : onClose}
      actions={<ExportActions made={exported} isReady={chosen.length > 0} onClose={onClose} />}
    >
      {run.kind === 'failed' && <FailureNotice failure={run.failure} />}
      {run.kind === 'written' && <WrittenFiles files={run.exported.files} />}
      {run.kind === 'writing' && <Writing progress={run.progress} />}
      {(run.kind === 'ready' || run.kind === 'failed') && (
        <>
          <p>They say to other programs what the documents say to people.</p>
          <InlineSelect
            label="Readers"
            before="Made for"
            value={audience}
            onChange={(id) =>
              setAudience(disclosureLevels.find((level) => level === id) ?? audience)
            }
            options={disclosureLevels.map((id) => ({
              id,
              label: audienceWords[id].label.toLowerCase(),
              help: audienceWords[id].help,
            }))}
          />
          {ready.length > 0 && (
            <CheckboxGroup
              label="Ready"
              value={chosen}
              onChange={(ids) =>
                setDropped(ready.map(({ id }) => id).filter((id) => !ids.includes(id)))
              }
              options={ready.map(({ id, title, about, isForEveryone }) => ({
                id,
                label: title,
                help: isForEveryone ? `${about} Always from public answers only.` : about,
              }))}
            />
          )}
          <NotReady made={made} onLeave={onClose} />
          <Leaving
            twins={chosen.flatMap((id) => made.get(id) ?? [])}
            audience={audience}
            onLeave={onClose}
          />
        </>
      )}
    </Dialog>
  );
}

export function NotReady({
  made,
  onLeave,
}: {
  readonly made: ReadonlyMap<TwinId, Twin>;
  readonly onLeave: () => void;
}) {
  const waiting = twins.flatMap(({ id, title }) => {
    const twin = made.get(id);
    return twin === undefined || twin.ok ? [] : [{ id, title, lacks: twin.lacks }];
  });
  if (waiting.length === 0) return null;
  return (
    <section className="leaving" aria-labelledby="waiting-title">
      <h3 id="waiting-title">Not ready</h3>
      {waiting.map(({ id, title, lacks }) => (
        <Disclosure key={id} title={`${title}: ${counted(lacks.length, 'place')}`}>
          <ul className="leaving__list">
            {lacks.map((lack) => (
              <li key={`${lack.path} ${lack.says}`}>
                <LackLink lack={lack} onLeave={onLeave} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function Leaving({
  twins: chosen,
  audience,
  onLeave,
}: {
  readonly twins: readonly Twin[];
  readonly audience: Audience;
  readonly onLeave: () => void;
}) {
  const snapshot = useSnapshot();
  const key = chosen.map(({ twin }) => twin).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is chosen; the list is new every time.
  const leaving = useMemo(() => {
    const files = leavingTwins(chosen, audience);
    return {
      used: byLevel(
        snapshot,
        files.flatMap(({ facts }) => facts),
      ),
      withheld: [],
      open: 0,
      sentences: 0,
      near: nearTheLine(snapshot, [], files),
    };
  }, [snapshot, audience, key]);
  return (
    <>
      <NotLookedAt audience={audience} onLeave={onLeave} />
      <LeftOut twins={chosen} onLeave={onLeave} />
      <LeavingView leaving={leaving} onLeave={onLeave} />
    </>
  );
}

/** Every twin as it stands now. Main makes them again, with the time of writing. */
export function useTwins(audience: Audience): ReadonlyMap<TwinId, Twin> {
  const snapshot = useSnapshot();
  const [at] = useState(() => new Date().toISOString());
  return useMemo(
    () => new Map(twins.map(({ id }) => [id, makeTwin(id, snapshot, { audience, at })])),
    [snapshot, audience, at],
  );
}
