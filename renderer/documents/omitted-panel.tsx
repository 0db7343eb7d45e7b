/** For the writer: the sections that were left out, each with the reason. Never printed. */
import type { Outline } from '../../shared/documents/outline.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export function OmittedPanel({ outline: { omitted } }: { readonly outline: Outline }) {
  if (omitted.length === 0) return null;
  return (
    <section className="missing" aria-label="Sections left out">
      <Disclosure level={2} title={`Sections left out (${omitted.length})`}>
        <ul className="missing__list">
          {omitted.map(({ section, title, why }) => (
            <li key={section}>
              <strong>{title}.</strong> {why}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
