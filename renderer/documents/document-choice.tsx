/** Which document is shown, and as which readers see it. Not drawn again for a changed answer. */
import { memo } from 'react';
import { type DocumentEntry, isForAudience } from '../../shared/documents/catalogue.ts';
import type { Audience, DocumentId } from '../../shared/documents/outline.ts';
import { audienceWords, disclosureLevels } from '../fields/disclosure-words.ts';
import { InlineSelect } from '../ui/inline-select.tsx';

export const DocumentChoice = memo(function DocumentChoice({
  document,
  audience,
  offered,
  show,
}: {
  readonly document: DocumentId;
  readonly audience: Audience;
  readonly offered: readonly DocumentEntry[];
  readonly show: (document: DocumentId, audience: Audience) => void;
}) {
  const readers = disclosureLevels.filter((level) => isForAudience(document, level));
  const choose = (id: string) => {
    const next = offered.find((other) => other.id === id);
    if (next === undefined) return;
    // What is for colleagues only is never shown as if customers read it.
    const fits = next.audiences.includes(audience);
    show(next.id, fits ? audience : (next.audiences[0] ?? 'internal'));
  };
  return (
    <>
      <InlineSelect
        label="Document"
        before="Show"
        value={document}
        onChange={choose}
        options={offered.map(({ id, title: label, about }) => ({ id, label, help: about }))}
      />
      <InlineSelect
        label="Readers"
        before="as read by"
        value={audience}
        onChange={(id) =>
          show(document, disclosureLevels.find((level) => level === id) ?? audience)
        }
        options={readers.map((id) => ({
          id,
          label: audienceWords[id].label.toLowerCase(),
          help: audienceWords[id].help,
        }))}
      />
    </>
  );
});
