/** The document, or one section of it, onto the clipboard as formatted text. */
import type { RefObject } from 'react';
import type { Outline, Section } from '../../shared/documents/outline.ts';
import { type RichText, richDocument, richSection } from '../../shared/documents/rich-text.ts';
import { audienceWords } from '../fields/disclosure-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { copyRich } from './copy-rich.ts';

export function CopyMenu({
  latest,
  section,
}: {
  /** The outline that is shown; read when something is copied. */
  readonly latest: RefObject<Outline>;
  /** The section of the picked sentence. */
  readonly section: Section | undefined;
}) {
  const say = useStore((state) => state.say);
  const copy = (what: string, rich: RichText | null) => {
    if (rich === null) return;
    const readers = audienceWords[latest.current.audience].label.toLowerCase();
    say(
      copyRich(rich)
        ? `Copied ${what} as read by ${readers}, with headings, lists and tables.`
        : 'Nothing was copied: the clipboard did not take it. Select the text and copy it by keyboard.',
    );
  };
  return (
    <Menu
      label="Copy"
      trigger={<Button>Copy</Button>}
      entries={[
        {
          id: 'document',
          label: 'The whole document',
          onAction: () => copy('the document', richDocument(latest.current)),
        },
        {
          id: 'section',
          label:
            section === undefined
              ? 'One section: choose a sentence in it first'
              : `Section “${section.title}”`,
          isDisabled: section === undefined,
          onAction: () => {
            if (section === undefined) return;
            copy(`the section “${section.title}”`, richSection(latest.current, section.id));
          },
        },
      ]}
    />
  );
}
