/** The document, or one section of it, onto the clipboard as formatted text. */
import type { Outline } from '../../shared/documents/outline.ts';
import { type RichText, richDocument, richSection } from '../../shared/documents/rich-text.ts';
import { audienceWords } from '../fields/disclosure-words.ts';
import { useStore } from '../store/use-store.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { copyRich } from './copy-rich.ts';
import { sentenceIndex } from './outlines.ts';

export function CopyMenu({
  outline,
  picked,
}: {
  readonly outline: Outline;
  readonly picked: string | null;
}) {
  const say = useStore((state) => state.say);
  const section = picked === null ? undefined : sentenceIndex(outline).byId.get(picked)?.section;
  const readers = audienceWords[outline.audience].label.toLowerCase();
  const copy = (what: string, rich: RichText | null) => {
    if (rich === null) return;
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
          onAction: () => copy('the document', richDocument(outline)),
        },
        {
          id: 'section',
          label:
            section === undefined
              ? 'One section: choose a sentence in it first'
              : `Section “${section.title}”`,
          isDisabled: section === undefined,
          onAction: () =>
            section !== undefined &&
            copy(`the section “${section.title}”`, richSection(outline, section.id)),
        },
      ]}
    />
  );
}
