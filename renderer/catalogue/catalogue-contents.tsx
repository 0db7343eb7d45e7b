/** The contents page of the catalogue, with the search over all of it. */
import { Page } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type Chapter, type OpenChapter, parts } from './chapters.ts';
import { SearchResults } from './search-results.tsx';

export function CatalogueContents({
  text,
  searched,
  onSearch,
  onOpen,
}: {
  readonly text: string;
  /** What is searched for: the text, a moment behind the typing. */
  readonly searched: string;
  readonly onSearch: (text: string) => void;
  readonly onOpen: OpenChapter;
}) {
  const isSearching = searched.trim() !== '';
  return (
    <Page
      title="What NIST asks"
      lead={
        <p>
          What the publications ask of a device’s maker and why, with what a good answer holds.
          Nothing here needs a workbook.
        </p>
      }
    >
      <div className="catalogue">
        {/* biome-ignore lint/a11y/useSemanticElements: jsdom does not know <search> yet. */}
        <div role="search" className="catalogue__search">
          <TextField
            type="search"
            label="Search questions, capabilities and requirements"
            value={text}
            onChange={onSearch}
            maxLength={200}
          />
        </div>
        {isSearching ? (
          <SearchResults searched={searched} onOpen={onOpen} />
        ) : (
          <Contents onOpen={onOpen} />
        )}
      </div>
    </Page>
  );
}

function Contents({ onOpen }: { readonly onOpen: OpenChapter }) {
  return parts.map(({ part, chapters }) => (
    <section key={part.id} className="catalogue__part">
      <header className="catalogue__part-head">
        <h2>{part.title}</h2>
        <p>{part.standing}</p>
      </header>
      <ul className="catalogue__chapters">
        {chapters.map((chapter) => (
          <ChapterEntry key={chapter.id} chapter={chapter} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
}

function ChapterEntry({
  chapter: { id, kicker, title, about, size },
  onOpen,
}: {
  readonly chapter: Chapter;
  readonly onOpen: OpenChapter;
}) {
  return (
    <li className="catalogue__chapter">
      <p className="catalogue__kicker">{kicker}</p>
      <div>
        <h3>
          <button type="button" className="catalogue__title" onClick={() => onOpen(id)}>
            {title}
          </button>
        </h3>
        <p className="catalogue__about">{about}</p>
      </div>
      <p className="catalogue__size">{size}</p>
    </li>
  );
}
