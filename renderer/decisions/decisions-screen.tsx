/** Where engineers decide: every element of NISTIR 8259A, for every component, with its reason. */
import { useState } from 'react';
import { parsePath } from '../../shared/workbook/path.ts';
import { useStore } from '../store/use-store.tsx';
import { Page } from '../ui/page.tsx';
import { Tabs } from '../ui/tabs.tsx';
import './decisions.css';
import { ElementsView } from './elements-view.tsx';
import { NeedsAndMeans } from './needs-and-means.tsx';

/** The same decisions from two sides: by what the baseline lists, and by what customers need. */
export function DecisionsScreen() {
  const { path, step } = useStore((state) => state.place);
  const [view, setView] = useState(viewOf(path) ?? 'elements');
  const [seenStep, setSeenStep] = useState(step);
  if (seenStep !== step) {
    setSeenStep(step);
    setView(viewOf(path) ?? view);
  }
  return (
    <Page
      width="wide"
      title="Decisions"
      lead={
        <p>
          For every element of the NISTIR 8259A baseline: what does it, or why nothing does. The
          baseline is a starting point, not a list to fulfil; an element left out, with the reason
          and what the customer must do instead, is a good answer.
        </p>
      }
    >
      <Tabs
        label="Seen from"
        selected={view}
        onSelect={setView}
        entries={[
          { id: 'elements', label: 'Capability elements', content: <ElementsView /> },
          { id: 'needs', label: 'Needs and means', content: <NeedsAndMeans /> },
        ]}
      />
    </Page>
  );
}

function viewOf(path: string | null): string | null {
  const fact = path === null ? null : parsePath(path)?.fact;
  if (fact === 'decisions') return 'elements';
  return fact === 'goals' || fact === 'means' ? 'needs' : null;
}
