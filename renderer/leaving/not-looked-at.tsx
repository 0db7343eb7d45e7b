/** Before a file is written: what nobody has looked at yet, and one press to say that somebody did. */
import type { Audience } from '../../shared/documents/outline.ts';
import { byCount, counted } from '../../shared/text/counts.ts';
import { draftsIn, lookedAtEdits } from '../../shared/workbook/drafts.ts';
import type { Path } from '../../shared/workbook/path.ts';
import { holdEdits, takenOver } from '../../shared/workbook/taken-over.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { useIsReadOnly, useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AnswerLink } from './answer-link.tsx';
import './leaving.css';

export function NotLookedAt({
  audience,
  onLeave,
}: {
  readonly audience: Audience;
  readonly onLeave: () => void;
}) {
  return (
    <>
      {audience !== 'internal' && <Drafts onLeave={onLeave} />}
      <StillTheOther onLeave={onLeave} />
    </>
  );
}

/** Words under decisions that are for colleagues until then; the file goes without them. */
function Drafts({ onLeave }: { readonly onLeave: () => void }) {
  const { entries } = useSnapshot();
  const isReadOnly = useIsReadOnly();
  const applyEdits = useStore((state) => state.applyEdits);
  const paths = draftsIn(entries);
  if (paths.length === 0) return null;
  const count = paths.length;
  return (
    <Notice
      tone="warn"
      happened={`${counted(count, 'draft')} under decisions ${byCount(count, 'is', 'are')} not looked at yet: ${byCount(count, 'it stays', 'they stay')} out of what you write now.`}
      next={<Where paths={paths} onLeave={onLeave} />}
      actions={
        !isReadOnly && (
          <Button
            size="small"
            onPress={() =>
              applyEdits(
                `Looked at ${counted(count, 'draft')} under decisions`,
                lookedAtEdits(entries, paths),
              )
            }
          >
            I looked at them: take them in
          </Button>
        )
      }
    />
  );
}

function Where({
  paths,
  onLeave,
}: {
  readonly paths: readonly Path[];
  readonly onLeave: () => void;
}) {
  return (
    <Disclosure title="Where they stand">
      <ul className="leaving__list">
        {paths.map((path) => (
          <li key={path}>
            <AnswerLink path={path} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Answers of the device that the workbook was copied of; the file says them as they stand. */
function StillTheOther({ onLeave }: { readonly onLeave: () => void }) {
  const { entries } = useSnapshot();
  const isReadOnly = useIsReadOnly();
  const applyEdits = useStore((state) => state.applyEdits);
  const paths = takenOver(entries);
  if (paths.length === 0) return null;
  const count = paths.length;
  return (
    <Notice
      tone="warn"
      happened={`${counted(count, 'answer')} ${byCount(count, 'is', 'are')} from the device that this workbook was copied of, and nobody has looked at ${byCount(count, 'it', 'them')}.`}
      next={<Where paths={paths} onLeave={onLeave} />}
      actions={
        !isReadOnly && (
          <Button
            size="small"
            onPress={() =>
              applyEdits(
                `Looked at ${counted(count, 'answer')} of the other device: they hold`,
                holdEdits(entries, paths),
              )
            }
          >
            I looked at them: they hold
          </Button>
        )
      }
    />
  );
}
