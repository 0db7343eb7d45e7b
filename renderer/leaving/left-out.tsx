/** What a file for programs goes without: rows that its readers may not know of, and answers that it cannot say. */
import { byCount, countedInText } from '../../shared/text/counts.ts';
import { twins as twinList } from '../../shared/twins/twin-list.ts';
import type { Twin } from '../../shared/twins/twin-model.ts';
import { Notice } from '../ui/notice.tsx';
import { AnswerLink } from './answer-link.tsx';
import { LackLink } from './lack-link.tsx';
import './leaving.css';

type Props = { readonly twins: readonly Twin[]; readonly onLeave: () => void };

export function LeftOut({ twins, onLeave }: Props) {
  return (
    <>
      <KeptFromReaders twins={twins} onLeave={onLeave} />
      <Unsaid twins={twins} onLeave={onLeave} />
    </>
  );
}

function KeptFromReaders({ twins, onLeave }: Props) {
  return twins.map((twin) => {
    if (!twin.ok || twin.leftOut.length === 0) return null;
    const title = twinList.find(({ id }) => id === twin.twin)?.title ?? twin.twin;
    const many = twin.leftOut.length;
    return (
      <Notice
        key={twin.twin}
        tone="warn"
        happened={`${title}: ${countedInText(many, 'interface')} ${byCount(many, 'is', 'are')} left out, because not everyone may read of ${byCount(many, 'it', 'them')}.`}
        next={
          <>
            A network that enforces the file blocks this traffic. Make the answers public if it must
            get through:
            <ul className="leaving__list">
              {twin.leftOut.map((path) => (
                <li key={path}>
                  <AnswerLink path={path} onLeave={onLeave} />
                </li>
              ))}
            </ul>
          </>
        }
      />
    );
  });
}

function Unsaid({ twins, onLeave }: Props) {
  return twins.map((twin) => {
    if (!twin.ok || twin.unsaid.length === 0) return null;
    const title = twinList.find(({ id }) => id === twin.twin)?.title ?? twin.twin;
    return (
      <Notice
        key={twin.twin}
        tone="info"
        happened={`${title}: ${countedInText(twin.unsaid.length, 'answer')} ${byCount(twin.unsaid.length, 'is', 'are')} not in the file.`}
        next={
          <ul className="leaving__list">
            {twin.unsaid.map((lack) => (
              <li key={`${lack.path} ${lack.says}`}>
                <LackLink lack={lack} onLeave={onLeave} />
              </li>
            ))}
          </ul>
        }
      />
    );
  });
}
