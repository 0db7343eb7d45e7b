/** For the writer of a form: how many fields have their answers, and what the others wait for. */
import { factDefinition } from '../../shared/content/facts.ts';
import type { Outline } from '../../shared/documents/outline.ts';
import { useStore } from '../store/use-store.tsx';

export function MeterPanel({ outline: { meter } }: { readonly outline: Outline }) {
  const goToAnswer = useStore((state) => state.goToAnswer);
  if (meter === null) return null;
  return (
    <section className="missing" aria-labelledby="meter-title">
      <h2 id="meter-title" className="label-small">
        {meter.words}
      </h2>
      <p>
        A field is ready when the answers that speak to it are given. That does not say that a
        requirement is met.
      </p>
      {meter.open.length > 0 && (
        <ul className="missing__list">
          {meter.open.map(({ title, paths }) => (
            <li key={title}>
              {title}
              <ul className="missing__list">
                {paths.map((path) => (
                  <li key={path}>
                    <button type="button" className="link" onClick={() => goToAnswer(path)}>
                      {factDefinition(path)?.label ?? path}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
