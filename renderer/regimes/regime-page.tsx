/** One law or standard, requirement by requirement: what the answers say, what is open, what is weak. */
import { useMemo, useState } from 'react';
import { relevanceOf } from '../../shared/applying/regime-relevance.ts';
import type { RequirementStanding } from '../../shared/applying/regime-standing.ts';
import type { Regime } from '../../shared/content/regime-model.ts';
import { dateInWords } from '../../shared/text/plain-words.ts';
import { regimeDateWords, regimeKicker } from '../derived/regime-words.ts';
import { useSnapshot } from '../derived/snapshot-context.tsx';
import { standingOf } from '../derived/standing-cache.ts';
import { Button } from '../ui/button.tsx';
import { InlineSelect } from '../ui/inline-select.tsx';
import { Page, PageRow } from '../ui/page.tsx';
import { type Asked, ChoiceDialog } from './choice-dialog.tsx';
import { ChoiceActions, MappingNote, Why } from './regimes-list.tsx';
import { RequirementView } from './requirement-view.tsx';

type Filter = 'every' | 'open' | 'weak' | 'otherwise';

const filters = {
  every: () => true,
  open: ({ openQuestions }: RequirementStanding) => openQuestions.some(({ isAsked }) => isAsked),
  weak: ({ isWeak, mappings }: RequirementStanding) => isWeak || mappings.length === 0,
  otherwise: ({ rules }: RequirementStanding) =>
    rules.some(({ outcome }) => outcome === 'doesNotHold' || outcome === 'inPart'),
} as const satisfies Record<Filter, (standing: RequirementStanding) => boolean>;

const filterWords: Readonly<Record<Filter, { label: string; help: string; nothing: string }>> = {
  every: { label: 'every requirement', help: '', nothing: 'No requirement is listed.' },
  open: {
    label: 'requirements with open questions',
    help: 'Questions that are asked of this device and wait for an answer.',
    nothing: 'No question that speaks to these requirements is open.',
  },
  weak: {
    label: 'requirements with a weak mapping',
    help: 'Loosely related answers, none at all, or words never compared with the publication.',
    nothing: 'No mapping here is known to be weak.',
  },
  otherwise: {
    label: 'requirements where the answers say otherwise',
    help: 'Something worked out from the answers differs, in whole or in part, from what is asked.',
    nothing: 'Nothing that was worked out from the answers differs from what is asked.',
  },
};

export function RegimePage({
  regime,
  onBack,
}: {
  readonly regime: Regime;
  readonly onBack: () => void;
}) {
  const snapshot = useSnapshot();
  const [filter, setFilter] = useState<Filter>('every');
  const standing = standingOf(regime, snapshot);
  const shown = standing.filter(filters[filter]);
  return (
    <Page
      kicker={
        <span className="regime__kicker">
          <Button kind="quiet" size="small" onPress={onBack}>
            All laws and standards
          </Button>
          <span>{regimeKicker(regime)}</span>
        </span>
      }
      title={regime.title}
      lead={<p>{regime.document}</p>}
    >
      <div className="regime">
        <PageRow margin={<MappingNote />}>
          <div className="regime__about">
            <p className="prose">{regime.standing}</p>
            <Dates regime={regime} />
            <p className="regime__compared">Last looked at on {dateInWords(regime.lookedAt.on)}.</p>
            <Relevance regime={regime} />
          </div>
        </PageRow>
        <div className="regime__tools">
          <InlineSelect
            label="Which requirements"
            before="Show"
            value={filter}
            onChange={(id) => setFilter(isFilter(id) ? id : 'every')}
            options={filterOptions(standing)}
          />
          <p className="regime__count" role="status">
            {shown.length === standing.length
              ? `${standing.length} requirements`
              : `${shown.length} of ${standing.length} requirements`}
          </p>
        </div>
      </div>
      <Requirements regime={regime} standing={shown} />
      {shown.length === 0 && (
        <div className="prose regime__nothing">
          <p>{filterWords[filter].nothing}</p>
          <Button onPress={() => setFilter('every')}>Show every requirement</Button>
        </div>
      )}
    </Page>
  );
}

function isFilter(id: string): id is Filter {
  return id in filters;
}

/** What can be computed is offered only where something is. */
function filterOptions(standing: readonly RequirementStanding[]) {
  const hasRules = standing.some(({ rules }) => rules.length > 0);
  return (['every', 'open', 'weak', 'otherwise'] as const)
    .filter((id) => hasRules || id !== 'otherwise')
    .map((id) => {
      const { label, help } = filterWords[id];
      return help === '' ? { id, label } : { id, label, help };
    });
}

function Dates({ regime: { dates } }: { readonly regime: Regime }) {
  const isCompared = dates.every(({ standing }) => standing === 'checked');
  return (
    <div>
      <dl className="regime__dates">
        {dates.map(({ date, says }) => (
          <div key={`${date} ${says}`}>
            <dt>{regimeDateWords(date)}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {!isCompared && (
        <p className="regime__compared">
          {dates.length === 1 ? 'The date was' : 'Not all of these dates were'}
          {dates.length === 1 && ' not'} compared with the publication.
        </p>
      )}
    </div>
  );
}

function Relevance({ regime }: { readonly regime: Regime }) {
  const snapshot = useSnapshot();
  const [asked, setAsked] = useState<Asked | null>(null);
  const relevance = useMemo(() => relevanceOf(regime, snapshot), [regime, snapshot]);
  return (
    <section className="regime__relevance" aria-labelledby="regime-relevance">
      <h2 id="regime-relevance" className="label-small">
        {relevance.isShown ? 'Why it is shown' : 'Why it is not among those for this device'}
      </h2>
      <Why relevance={relevance} />
      <ChoiceActions relevance={relevance} onAsk={setAsked} />
      {asked !== null && <ChoiceDialog asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function Requirements({
  regime,
  standing,
}: {
  readonly regime: Regime;
  readonly standing: readonly RequirementStanding[];
}) {
  return partsOf(standing).map(({ title, requirements }) => (
    <section key={requirements[0]?.requirement.id} className="regime__part">
      <h2>{title ?? 'What it asks'}</h2>
      {requirements.map((one) => (
        <RequirementView key={one.requirement.id} slug={regime.slug} standing={one} />
      ))}
    </section>
  ));
}

type Part = {
  readonly title: string | undefined;
  readonly requirements: RequirementStanding[];
};

/** Neighbours of the same part of the publication stand together. */
function partsOf(standing: readonly RequirementStanding[]): readonly Part[] {
  const parts: Part[] = [];
  for (const one of standing) {
    const title = one.requirement.part;
    const last = parts.at(-1);
    if (last !== undefined && last.title === title) last.requirements.push(one);
    else parts.push({ title, requirements: [one] });
  }
  return parts;
}
