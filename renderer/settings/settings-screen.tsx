/** Settings: what all workbooks say of the company, who signs changes, how Securable looks and where it keeps its data. */
import { type FactId, facts } from '../../shared/content/facts.ts';
import { FactField } from '../fields/fact-field.tsx';
import { Page } from '../ui/page.tsx';
import { About } from './about.tsx';
import { Backups } from './backups.tsx';
import { HouseStylePart } from './house-style.tsx';
import { ThisComputer } from './this-computer.tsx';
import './settings.css';

/** The facts that are answered once for the whole company, in the order of the catalogue. */
const companyFacts = (Object.keys(facts) as FactId[]).filter((id) => {
  const definition = facts[id];
  return 'scope' in definition && definition.scope === 'company';
});

export function SettingsScreen() {
  return (
    <Page title="Settings">
      <div className="settings">
        <ThisComputer />
        <Backups />
        <section className="settings__part" aria-labelledby="settings-company">
          <h2 id="settings-company">Company profile</h2>
          <p className="settings__lead prose">
            Answered here once, used by every workbook. A workbook may say otherwise for its own
            device.
          </p>
          {companyFacts.map((fact) => (
            <FactField key={fact} fact={fact} target="company" />
          ))}
        </section>
        <HouseStylePart />
        <About />
      </div>
    </Page>
  );
}
