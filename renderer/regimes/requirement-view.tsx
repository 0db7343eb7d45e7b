/** One requirement: its words, the answers that speak to it, and in the margin what is open or weak. */
import { memo, useCallback, useId } from 'react';
import type { OpenQuestion, RequirementStanding } from '../../shared/applying/regime-standing.ts';
import { obligationLetters } from '../../shared/content/regime-model.ts';
import { standingWords } from '../derived/source-words.ts';
import { shortened } from '../fields/value-words.ts';
import { useStoreApi } from '../store/use-store.tsx';
import { PageRow } from '../ui/page.tsx';
import { Tag } from '../ui/tag.tsx';
import { AnswersSaid } from './answers-said.tsx';
import { rememberLook } from './last-look.ts';
import { LeavingFrom, useJump } from './leaving-from.ts';
import { RuleView } from './rule-view.tsx';

export const RequirementView = memo(function RequirementView({
  slug,
  standing,
}: {
  readonly slug: string;
  readonly standing: RequirementStanding;
}) {
  const store = useStoreApi();
  const titleId = useId();
  const { requirement, mappings, rules } = standing;
  const { id, ref, paraphrase, note, unmapped } = requirement;
  const leaving = useCallback(() => rememberLook(store, slug, id), [store, slug, id]);
  return (
    <LeavingFrom value={leaving}>
      <article
        className="requirement"
        aria-labelledby={titleId}
        data-requirement={id}
        tabIndex={-1}
      >
        <PageRow margin={<RequirementMargin standing={standing} />}>
          <p className="id">{ref}</p>
          <h3 id={titleId} className="requirement__words">
            {paraphrase}
          </h3>
          {note !== undefined && <p className="requirement__note">{note}</p>}
          {mappings.map((mapping, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the mappings of a requirement never change.
            <AnswersSaid key={at} standing={mapping} />
          ))}
          {unmapped !== undefined && <p className="requirement__note">{unmapped}</p>}
          {rules.map((outcome) => (
            <RuleView key={outcome.rule.id} outcome={outcome} />
          ))}
        </PageRow>
      </article>
    </LeavingFrom>
  );
});

function RequirementMargin({ standing }: { readonly standing: RequirementStanding }) {
  const { requirement, openQuestions, weakness, mappings } = standing;
  const { obligation, standing: compared } = requirement;
  const asked = openQuestions.filter(({ isAsked }) => isAsked);
  const notAsked = openQuestions.filter(({ isAsked }) => !isAsked);
  return (
    <div className="requirement__margin">
      {mappings.length > 0 && <OpenQuestions questions={asked} notAsked={notAsked} />}
      {weakness.length > 0 && (
        <div>
          <Tag tone="warn">Weak mapping</Tag>
          {weakness.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      {obligation !== undefined && <p>{obligationLetters[obligation]}</p>}
      {compared !== 'checked' && compared !== 'unchecked' && <p>{standingWords[compared]}</p>}
    </div>
  );
}

function OpenQuestions({
  questions,
  notAsked,
}: {
  readonly questions: readonly OpenQuestion[];
  readonly notAsked: readonly OpenQuestion[];
}) {
  const { toQuestion } = useJump();
  if (questions.length === 0 && notAsked.length === 0) return null;
  return (
    <div>
      {questions.length > 0 && (
        <>
          <h4 className="label-small">Open questions</h4>
          <ul className="requirement__open">
            {questions.map(({ question: { id, wording } }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => toQuestion(id)}>
                  <span className="id">{id}</span> {shortened(wording, 90)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {notAsked.length > 0 && (
        <p>
          Not asked of this device:{' '}
          <span className="id">{notAsked.map(({ question }) => question.id).join(', ')}</span>
        </p>
      )}
    </div>
  );
}
