/** Everything the checks found, in the order of what it can mean for customers. */
import { useState } from 'react';
import { severities } from '../../shared/checks/check-model.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Page } from '../ui/page.tsx';
import './checks.css';
import { openFindings, useFindings } from '../derived/use-findings.ts';
import { FindingView } from '../views/finding-view.tsx';
import {
  type CheckGroup,
  findingWords,
  groupFindings,
  type SeverityGroup,
} from './finding-groups.ts';
import '../views/findings.css';

export function ChecksScreen() {
  return (
    <Page
      title="Checks"
      lead={
        <p>
          What the answers leave open or contradict, and words that promise too much. Ordered by
          what it can mean for customers, not by how much is filled in. What is right as it is can
          be set aside with a reason.
        </p>
      }
    >
      <AllFindings />
    </Page>
  );
}

function AllFindings() {
  const { findings, isLate } = useFindings();
  const open = openFindings(findings);
  const aside = findings.filter(({ setAside }) => setAside !== null);
  return (
    <div className="checks" aria-busy={isLate}>
      <p className="checks__sum" role="status">
        {isLate && findings.length === 0
          ? 'Checking the answers'
          : `${findingWords(open.length)}${aside.length > 0 ? `, ${aside.length} set aside` : ''}`}
      </p>
      {!isLate && open.length === 0 && (
        <p className="prose">
          The checks found nothing. They read what is written; whether it is true of the device,
          only you can tell.
        </p>
      )}
      {groupFindings(open).map((group) => (
        <SeverityView key={group.severity} group={group} />
      ))}
      {aside.length > 0 && (
        <Disclosure title={`Set aside: ${aside.length}`} level={2}>
          <ul className="check__findings">
            {aside.map((finding) => (
              <li key={finding.id} className="finding">
                <FindingView finding={finding} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function SeverityView({ group: { severity, count, checks } }: { readonly group: SeverityGroup }) {
  const { label, help } = severities[severity];
  return (
    <section className={`severity severity--${severity}`} aria-labelledby={`severity-${severity}`}>
      <h2 id={`severity-${severity}`}>{label}</h2>
      <p className="severity__help">
        {help} {findingWords(count)}.
      </p>
      {checks.map((group) => (
        <CheckView key={group.check.id} group={group} />
      ))}
    </section>
  );
}

const shownAtOnce = 10;

function CheckView({ group: { check, findings } }: { readonly group: CheckGroup }) {
  const [shown, setShown] = useState(shownAtOnce);
  const rest = findings.length - shown;
  return (
    <article className="check" aria-labelledby={`check-${check.id}`}>
      <h3 id={`check-${check.id}`}>{check.title}</h3>
      <p className="check__remedy">{check.remedy}</p>
      <p className="check__why">{check.why}</p>
      <ul className="check__findings">
        {findings.slice(0, shown).map((finding) => (
          <li key={finding.id} className="finding">
            <FindingView finding={finding} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onPress={() => setShown(shown + 50)}>
          {`Show ${Math.min(rest, 50)} more of ${rest}`}
        </Button>
      )}
    </article>
  );
}
