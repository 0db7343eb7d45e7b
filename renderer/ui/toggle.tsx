/** Toggle: something that holds or does not, said in a word beside the text. Pressed is marked by a shape too. */
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import './toggle.css';

export function Toggle({
  isSelected,
  onChange,
  isDisabled = false,
  label,
  children,
}: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** What is heard, where the words alone do not say enough. Begins with the words that are seen. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <ToggleButton
      className="toggle"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="toggle__mark" aria-hidden="true">
        {isSelected ? '●' : '○'}
      </span>
      {children}
    </ToggleButton>
  );
}
