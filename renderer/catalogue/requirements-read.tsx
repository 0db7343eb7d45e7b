/** What a law or standard asks, requirement by requirement, and which answers would speak to it. */

import { partsOf } from '../../shared/applying/regime-standing.ts';
import type { FactId } from '../../shared/content/facts.ts';
import { factDefinition } from '../../shared/content/facts.ts';
import {
  obligationLetters,
  type Regime,
  type Requirement,
} from '../../shared/content/regime-model.ts';
import { regimeDateWords } from '../derived/regime-words.ts';
import { standingWords } from '../derived/source-words.ts';
import { ReadItem, ReadNotes } from './read-item.tsx';

export function RequirementsRead({ regime }: { readonly regime: Regime }) {
  return (
    <>
      <dl className="read__dates">
        {regime.dates.map(({ date, says }) => (
          <div key={`${date} ${says}`}>
            <dt>{regimeDateWords(date)}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {byPart(regime.requirements).map(({ title, requirements }) => (
        <section key={requirements[0]?.id} className="read__group">
          <h2>{title ?? 'What it asks'}</h2>
          {requirements.map((requirement) => (
            <RequirementRead key={requirement.id} requirement={requirement} />
          ))}
        </section>
      ))}
    </>
  );
}

function RequirementRead({ requirement }: { readonly requirement: Requirement }) {
  const { id, ref, paraphrase, note, obligation, standing, unmapped } = requirement;
  return (
    <ReadItem
      id={id}
      head={<span className="id">{ref}</span>}
      title={paraphrase}
      margin={
        <>
          {obligation !== undefined && <p>{obligationLetters[obligation]}</p>}
          <p>{standingWords[standing]}</p>
        </>
      }
    >
      <ReadNotes
        notes={[
          ['To know', note],
          ['Answers that speak to it', answersNamed(requirement)],
          ['No answer speaks to it', unmapped],
        ]}
      />
    </ReadItem>
  );
}

/** The answers and decisions that are linked with a requirement, by name. */
function answersNamed({ mappings }: Requirement): string {
  const facts = mappings.flatMap(({ facts: places = [] }) => places.map((at) => partsOf(at).fact));
  const elements = mappings.flatMap(({ elements: ids = [] }) => ids);
  const label = (fact: FactId) => factDefinition(fact)?.label ?? fact;
  const named = [...new Set(facts.map(label))];
  if (elements.length > 0) named.push(`Decisions on ${[...new Set(elements)].join(', ')}`);
  return named.join('; ');
}

type Part = { readonly title: string | undefined; readonly requirements: Requirement[] };

/** Neighbours of the same part of the publication stand together. */
function byPart(requirements: readonly Requirement[]): readonly Part[] {
  const parts: Part[] = [];
  for (const requirement of requirements) {
    const last = parts.at(-1);
    if (last !== undefined && last.title === requirement.part) last.requirements.push(requirement);
    else parts.push({ title: requirement.part, requirements: [requirement] });
  }
  return parts;
}
