/** Tabs: several views of one thing. Not for moving between pages. */
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import './tabs.css';

export type TabEntry = {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
};

export function Tabs({
  label,
  entries,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly entries: readonly TabEntry[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <TabList aria-label={label} className="tabs__list">
        {entries.map((entry) => (
          <Tab key={entry.id} id={entry.id} className="tabs__tab">
            {entry.label}
          </Tab>
        ))}
      </TabList>
      {entries.map((entry) => (
        <TabPanel key={entry.id} id={entry.id} className="tabs__panel">
          {entry.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
