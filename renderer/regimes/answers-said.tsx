/** The answers that speak to a requirement, with how sure the link between them is. */
import type {
  ElementStanding,
  FactStanding,
  MappingStanding,
  PlaceState,
} from '../../shared/applying/regime-standing.ts';
import { decisionPlace, decisionsSaid, elementById, placeWords } from '../derived/place-words.ts';
import { mappingWords } from '../derived/regime-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { Tag } from '../ui/tag.tsx';
import { useJump } from './leaving-from.ts';

export function AnswersSaid({
  standing: { mapping, facts, elements },
}: {
  readonly standing: MappingStanding;
}) {
  const { actions = [], note } = mapping;
  return (
    <div className="answers-said">
      <p className="answers-said__link">{mappingWords(mapping)}</p>
      {note !== undefined && <p className="answers-said__link">{note}</p>}
      <dl>
        {elements.map((element) => (
          <ElementSaid key={element.element} standing={element} />
        ))}
        {facts.map((fact) => (
          <FactSaid key={fact.place} standing={fact} />
        ))}
      </dl>
      {actions.length > 0 && (
        <p className="answers-said__link">
          NISTIR 8259B asks for the same in <span className="id">{actions.join(', ')}</span>.
        </p>
      )}
    </div>
  );
}

function FactSaid({
  standing: { place, fact, label, state },
}: {
  readonly standing: FactStanding;
}) {
  const snapshot = useSnapshot();
  const { toAnswer } = useJump();
  const words = placeWords(place, snapshot);
  return (
    <div className="said">
      <dt>
        <button type="button" className="link" onClick={() => toAnswer(fact)}>
          {label}
        </button>
      </dt>
      <dd>
        {words !== '' && <p className="said__words">{words}</p>}
        <StateTag state={state} isSaid={words !== ''} />
      </dd>
    </div>
  );
}

/** Only what is missing is marked: an answer speaks for itself. */
function StateTag({ state, isSaid }: { readonly state: PlaceState; readonly isSaid: boolean }) {
  if (state === 'partly') return <Tag tone="partly">In part</Tag>;
  if (state === 'open') return <Tag tone="open">Open</Tag>;
  if (isSaid) return null;
  return <Tag tone="open">{state === 'unknown' ? 'Not known yet' : 'Not asked of any row'}</Tag>;
}

function ElementSaid({ standing }: { readonly standing: ElementStanding }) {
  const snapshot = useSnapshot();
  const { toAnswer } = useJump();
  const said = decisionsSaid(standing, snapshot);
  const path = said[0]?.path ?? decisionPlace(standing.element, snapshot.entries);
  return (
    <div className="said">
      <dt>
        <button type="button" className="link" onClick={() => toAnswer(path)}>
          <span className="id">{standing.element}</span> {elementById(standing.element)?.title}
        </button>
      </dt>
      <dd>
        {said.map(({ component, outcome, remains, reason, path: at }) => (
          <p key={at} className="said__words">
            {`${component}: ${outcome}`}
            {remains !== '' && `. Remaining: ${remains}`}
            {reason !== '' && <span className="said__reason">{` – ${reason}`}</span>}
          </p>
        ))}
        {standing.state === 'open' && <Tag tone="open">Not decided yet</Tag>}
        {standing.state === 'partly' && (
          <Tag tone="partly">A reason or an instruction is missing</Tag>
        )}
      </dd>
    </div>
  );
}
