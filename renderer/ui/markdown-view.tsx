/**
 * MarkdownView: light Markdown as React. Only paragraphs, lists, strong,
 * emphasis, code and links; anything else is shown as the text it is written
 * with, and HTML never becomes HTML. Links go through `LinkOpener`.
 */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import './markdown-view.css';

/** Opens an address outside the app; supplied once by the shell. */
export const LinkOpener = createContext<(address: string) => void>(() => undefined);

export function MarkdownView({ text }: { readonly text: string }) {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return <div className="markdown prose">{renderChildren(tree, text)}</div>;
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

function renderChildren(parent: Parents, source: string): ReactNode {
  return parent.children.map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity.
    <Fragment key={index}>{renderNode(child, source)}</Fragment>
  ));
}

function renderNode(node: Nodes, source: string): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p>{renderChildren(node, source)}</p>;
    case 'strong':
      return <strong>{renderChildren(node, source)}</strong>;
    case 'emphasis':
      return <em>{renderChildren(node, source)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{renderChildren(node, source)}</ol>
      ) : (
        <ul>{renderChildren(node, source)}</ul>
      );
    case 'listItem':
      return <li>{renderChildren(node, source)}</li>;
    case 'link':
      return isAllowedAddress(node.url) ? (
        <OutsideLink address={node.url}>{renderChildren(node, source)}</OutsideLink>
      ) : (
        renderChildren(node, source)
      );
    default:
      return renderAsWritten(node, source);
  }
}

/** Headings, tables, images, HTML: the characters the person typed. */
function renderAsWritten(node: Nodes, source: string): ReactNode {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const isInline = node.type === 'image' || node.type === 'imageReference';
  return isInline || node.type === 'html' ? written : <p>{written}</p>;
}

function isAllowedAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
