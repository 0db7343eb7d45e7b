/** Every law and standard the workbook knows: those for this device first, each with the reason. */
import { ArrowRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type RegimeRelevance, relevantRegimes } from '../../shared/applying/regime-relevance.ts';
import { type FactId, factDefinition } from '../../shared/content/facts.ts';
import { mappingNotice } from '../../shared/content/regime-model.ts';
import { notCovered, regimeBySlug } from '../../shared/content/regimes.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import { regimeKicker } from '../derived/regime-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { standingOf } from '../derived/standing-cache.ts';
import { useIsReadOnly, useStore, useStoreApi } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { type Asked, ChoiceDialog } from './choice-dialog.tsx';
import { lastLook } from './last-look.ts';
import { openFactsOf, possibleReason } from './open-condition.ts';
import { useChoose } from './use-choose.ts';

type Open = (slug: string, requirement?: string | null) => void;

export function RegimesList({ onOpen }: { readonly onOpen: Open }) {
  const snapshot = useSnapshot();
  const [asked, setAsked] = useState<Asked | null>(null);
  const all = useMemo(() => relevantRegimes(snapshot), [snapshot]);
  const others = all.filter(({ isShown, chosen }) => !isShown && chosen === undefined);
  const isUndecided = ({ regime }: RegimeRelevance) => openFactsOf(regime, snapshot).length > 0;
  const common = { onOpen, onAsk: setAsked };
  return (
    <Page
      title="Laws and standards"
      lead={
        <p>
          Which of them are likely to matter for this device, and what your answers say to each of
          their requirements.
        </p>
      }
      margin={
        <>
          <MappingNote />
          <NotCovered />
        </>
      }
    >
      <div className="regimes">
        <Continue onOpen={onOpen} />
        <Group
          title="For this device"
          none="None so far. They follow from your markets, your customers and the device."
          regimes={all.filter(({ isShown }) => isShown)}
          {...common}
        />
        <Group
          title="Set aside by you"
          regimes={all.filter(({ chosen }) => chosen?.choice === 'dropped')}
          {...common}
        />
        <Group
          title="Depends on answers you have not given yet"
          regimes={others.filter(isUndecided)}
          {...common}
        />
        <Group
          title="Not called for by your answers"
          regimes={others.filter((one) => !isUndecided(one))}
          {...common}
        />
      </div>
      {asked !== null && <ChoiceDialog asked={asked} onClose={() => setAsked(null)} />}
    </Page>
  );
}

export function MappingNote() {
  return (
    <aside className="regime-note" aria-labelledby="mapping-note">
      <h2 id="mapping-note" className="label-small">
        A mapping, not legal advice
      </h2>
      <p>{mappingNotice}</p>
      <p>
        Something that is not provided, with its reason, is an answer like any other. Whether the
        answers are enough is for you and your lawyers to judge.
      </p>
    </aside>
  );
}

/** Silence about a law is no answer: those that were not worked in are named, with the day. */
function NotCovered() {
  return (
    <aside className="regime-note" aria-labelledby="not-covered">
      <h2 id="not-covered" className="label-small">
        Not covered here
      </h2>
      <ul>
        {notCovered.laws.map((law) => (
          <li key={law}>{law}</li>
        ))}
      </ul>
      <p>Looked at on {dateInWords(notCovered.lookedAt)}. There are others.</p>
    </aside>
  );
}

function Continue({ onOpen }: { readonly onOpen: Open }) {
  const look = lastLook(useStoreApi());
  const regime = look === undefined ? undefined : regimeBySlug(look.slug);
  if (look === undefined || regime === undefined) return null;
  const ref = regime.requirements.find(({ id }) => id === look.requirement)?.ref;
  return (
    <p className="regimes__continue">
      <span>
        Last looked at: {regime.shortName}
        {ref !== undefined && `, ${ref}`}
      </span>
      <Button
        kind="quiet"
        size="small"
        icon={<ArrowRight size={14} aria-hidden="true" />}
        onPress={() => onOpen(look.slug, look.requirement)}
      >
        Continue there
      </Button>
    </p>
  );
}

type GroupProps = {
  readonly onOpen: Open;
  readonly onAsk: (asked: Asked) => void;
};

function Group({
  title,
  none,
  regimes,
  ...common
}: GroupProps & {
  readonly title: string;
  readonly none?: string;
  readonly regimes: readonly RegimeRelevance[];
}) {
  if (regimes.length === 0 && none === undefined) return null;
  return (
    <section className="regimes__group">
      <h2 className="label-small">{title}</h2>
      {regimes.length === 0 && <p className="regimes__none">{none}</p>}
      <ul className="regimes__list">
        {regimes.map((relevance) => (
          <RegimeEntry key={relevance.regime.slug} relevance={relevance} {...common} />
        ))}
      </ul>
    </section>
  );
}

function RegimeEntry({
  relevance,
  onOpen,
  onAsk,
}: GroupProps & { readonly relevance: RegimeRelevance }) {
  const { regime, isShown } = relevance;
  return (
    <li className="regime-entry">
      <div className="regime-entry__words">
        <p className="regime-entry__kicker">{regimeKicker(regime)}</p>
        <h3>
          <button type="button" className="regime-entry__title" onClick={() => onOpen(regime.slug)}>
            {regime.title}
          </button>
        </h3>
        <Why relevance={relevance} />
        {isShown && <OpenCount relevance={relevance} />}
      </div>
      <ChoiceActions relevance={relevance} onAsk={onAsk} />
    </li>
  );
}

/** Why a regime is shown or not, in words. */
export function Why({ relevance }: { readonly relevance: RegimeRelevance }) {
  const snapshot = useSnapshot();
  const { regime, reasons, chosen } = relevance;
  return (
    <div className="regime-why">
      {chosen !== undefined && (
        <p>
          {chosen.choice === 'added' ? 'Added by you: ' : 'Dropped by you: '}
          {chosen.reason.trim() === '' ? 'no reason is written yet.' : chosen.reason}
        </p>
      )}
      {reasons.length > 0 && chosen?.choice !== 'dropped' && <p>{reasons.join(' ')}</p>}
      {reasons.length > 0 && chosen?.choice === 'dropped' && (
        <p>The answers call for it: {reasons.join(' ')}</p>
      )}
      {reasons.length === 0 && (
        <>
          <p>It would be called for by: “{possibleReason(regime, snapshot)}”</p>
          <StillOpen relevance={relevance} />
        </>
      )}
    </div>
  );
}

function StillOpen({ relevance }: { readonly relevance: RegimeRelevance }) {
  const snapshot = useSnapshot();
  const goToAnswer = useStore((state) => state.goToAnswer);
  const open = openFactsOf(relevance.regime, snapshot);
  if (open.length === 0) return null;
  const label = (fact: FactId) => factDefinition(fact)?.label ?? fact;
  return (
    <p>
      Not answered yet:{' '}
      {open.map((fact, at) => (
        <span key={fact}>
          {at > 0 && ', '}
          <button type="button" className="link" onClick={() => goToAnswer(fact)}>
            {label(fact)}
          </button>
        </span>
      ))}
    </p>
  );
}

function OpenCount({ relevance: { regime } }: { readonly relevance: RegimeRelevance }) {
  const snapshot = useSnapshot();
  const standing = standingOf(regime, snapshot);
  const open = standing.filter(({ openQuestions }) => openQuestions.some(({ isAsked }) => isAsked));
  return (
    <p className="regime-entry__open">
      {open.length === 0
        ? `${standing.length} requirements; no question that speaks to them is open.`
        : `${standing.length} requirements; questions are open for ${open.length} of them.`}
    </p>
  );
}

/** Add, drop, or leave it to the answers again. */
export function ChoiceActions({
  relevance,
  onAsk,
}: {
  readonly relevance: RegimeRelevance;
  readonly onAsk: (asked: Asked) => void;
}) {
  const isReadOnly = useIsReadOnly();
  const { unchoose } = useChoose();
  const { regime, isShown, chosen } = relevance;
  if (isReadOnly) return null;
  const name = regime.title;
  if (chosen === undefined) {
    const choice = isShown ? 'dropped' : 'added';
    const verb = isShown ? 'Drop' : 'Add';
    return (
      <div className="regime-actions">
        <Button
          kind="quiet"
          size="small"
          aria-label={`${verb} ${name}`}
          onPress={() => onAsk({ relevance, choice })}
        >
          {verb}
        </Button>
      </div>
    );
  }
  return (
    <div className="regime-actions">
      <Button
        kind="quiet"
        size="small"
        aria-label={`Change the reason: ${name}`}
        onPress={() => onAsk({ relevance, choice: chosen.choice })}
      >
        Change the reason
      </Button>
      <Button
        kind="quiet"
        size="small"
        aria-label={`Leave it to the answers: ${name}`}
        onPress={() => unchoose(regime)}
      >
        Leave it to the answers
      </Button>
    </div>
  );
}
