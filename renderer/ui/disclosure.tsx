/** Disclosure: a fold. What is inside is there when asked for, and is found by search in the page. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Disclosure as AriaDisclosure,
  type DisclosureProps as AriaDisclosureProps,
  DisclosurePanel,
} from 'react-aria-components/Disclosure';
import './disclosure.css';

export type DisclosureProps = Omit<AriaDisclosureProps, 'className' | 'style' | 'children'> & {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The level of a heading around the title; without it there is none. */
  readonly level?: 2 | 3 | 4;
};

export function Disclosure({ title, children, level, ...rest }: DisclosureProps) {
  const button = (
    <Button slot="trigger" className="disclosure__button">
      <ChevronRight size={16} aria-hidden="true" className="disclosure__arrow" />
      <span>{title}</span>
    </Button>
  );
  const Heading = level === undefined ? null : (`h${level}` as const);
  return (
    <AriaDisclosure {...rest} className="disclosure">
      {Heading === null ? button : <Heading className="disclosure__heading">{button}</Heading>}
      <DisclosurePanel className="disclosure__panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
