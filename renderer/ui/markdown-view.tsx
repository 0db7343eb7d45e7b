/**
 * MarkdownView: a long answer as documents print it. What counts as a mark is
 * decided by the one reader of light Markdown; HTML never becomes HTML. Links go
 * through `LinkOpener`.
 */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { isRightToLeft } from '../../shared/text/direction.ts';
import {
  type LightList,
  type LightParagraph,
  readLightMarkdown,
} from '../../shared/text/light-markdown.ts';
import { listsTogether, type NestedList, nestLists } from '../../shared/text/nested-lists.ts';
import type { Run } from '../../shared/text/run.ts';
import './markdown-view.css';

/** Opens an address outside the app; supplied once by the shell. */
export const LinkOpener = createContext<(address: string) => void>(() => undefined);

export function MarkdownView({ text }: { readonly text: string }) {
  const groups = useMemo(
    () => listsTogether<LightList, LightParagraph>(readLightMarkdown(text)),
    [text],
  );
  return (
    <div className="markdown prose">
      {groups.map((group, at) =>
        'kind' in group ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity.
          <Paragraph key={at} runs={group.runs} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity.
          <Lists key={at} lists={nestLists(group)} />
        ),
      )}
    </div>
  );
}

function Paragraph({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <p dir={directionOf(runs)}>
      <Runs runs={runs} />
    </p>
  );
}

function Lists({ lists }: { readonly lists: readonly NestedList<LightList['items'][number]>[] }) {
  return lists.map(({ ordered, start, items }, place) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity.
      <List key={place} {...(ordered && start !== 1 ? { start } : {})}>
        {items.map(({ item, inside }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity.
          <li key={at}>
            {item.map((runs, part) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity.
              <Paragraph key={part} runs={runs} />
            ))}
            <Lists lists={inside} />
          </li>
        ))}
      </List>
    );
  });
}

/** A link that opens outside the app. The address is shown as its title. */
export function OutsideLink({
  address,
  children,
}: {
  readonly address: string;
  readonly children: ReactNode;
}) {
  const open = useContext(LinkOpener);
  return (
    <a
      href={address}
      title={address}
      onClick={(event) => {
        event.preventDefault();
        open(address);
      }}
    >
      {children}
    </a>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, at) => {
    let words: ReactNode = run.text;
    if (run.code) words = <code>{words}</code>;
    if (run.emphasis) words = <em>{words}</em>;
    if (run.strong) words = <strong>{words}</strong>;
    if (run.href !== undefined) words = <OutsideLink address={run.href}>{words}</OutsideLink>;
    // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity but its place.
    return <span key={at}>{words}</span>;
  });
}

function directionOf(runs: readonly Run[]): 'rtl' | undefined {
  return isRightToLeft(runs.map(({ text }) => text).join('')) ? 'rtl' : undefined;
}
