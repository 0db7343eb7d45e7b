/** Rows that a file for programs goes without: its readers may not know of them, and will miss what they do. */
import { byCount, countedInText } from '../../shared/text/counts.ts';
import { twins as twinList } from '../../shared/twins/twin-list.ts';
import type { Twin } from '../../shared/twins/twin-model.ts';
import { Notice } from '../ui/notice.tsx';
import { AnswerLink } from './answer-link.tsx';
import './leaving.css';

export function LeftOut({
  twins,
  onLeave,
}: {
  readonly twins: readonly Twin[];
  readonly onLeave: () => void;
}) {
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
