/** Guidance known by its titles, with where the answers to other guidance would belong. */
import type { CrosswalkRow, PackOutline } from '../../shared/content/content-model.ts';
import { ReadItem } from './read-item.tsx';

const carriesWords: Readonly<Record<CrosswalkRow['carries'], string>> = {
  directly: 'carries over as it is',
  widened: 'carries over, to be read again more widely',
  partly: 'carries over in part',
  nothing: 'nothing carries over',
};

export function OutlineRead({ outline }: { readonly outline: PackOutline }) {
  const { activities, crosswalk } = outline;
  return (
    <section className="read__group">
      <h2>Its activities</h2>
      {activities.map(({ id, number, title, section, topics = [] }) => (
        <ReadItem key={id} id={id} head={`Activity ${number}, section ${section}`} title={title}>
          <Crosswalk rows={crosswalk.filter(({ to }) => to === id)} />
          {topics.length > 0 && (
            <ul className="read__topics">
              {topics.map((topic) => (
                <li key={topic.id}>
                  <p>
                    {topic.title} <span className="id">{topic.section}</span>
                  </p>
                  <Crosswalk rows={crosswalk.filter(({ to }) => to === topic.id)} />
                </li>
              ))}
            </ul>
          )}
        </ReadItem>
      ))}
    </section>
  );
}

function Crosswalk({ rows }: { readonly rows: readonly CrosswalkRow[] }) {
  return rows.map(({ from, to, carries, note }) => (
    <p key={`${from.join(' ')} ${to}`} className="read__crosswalk">
      {from.length === 0 ? (
        'From the guidance of May 2020, '
      ) : (
        <>
          <span className="id">{from.join(', ')}</span>{' '}
        </>
      )}
      {carriesWords[carries]}. {note}
    </p>
  ));
}
