/**
 * Button: something a person does. `primary` once a page at most; `danger` for
 * what takes something away; `quiet` beside text; `plain` for the rest.
 * IconButton: the same with a picture; its `label` is its name and its tooltip.
 */
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import './button.css';
import { Tooltip } from './tooltip.tsx';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

export function Button({ kind = 'plain', size = 'normal', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button--${kind} button--${size}`}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

export type IconButtonProps = Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> & {
  readonly label: string;
  /** A longer explanation for the tooltip; without it the label is shown. */
  readonly tip?: string | undefined;
  readonly icon: ReactNode;
};

export function IconButton({ label, tip, icon, ...rest }: IconButtonProps) {
  return (
    <Tooltip words={tip ?? label}>
      <AriaButton {...rest} aria-label={label} className="button button--icon">
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
