/** The widget for a value of any kind. A stored value of another kind than the fact's is shown as none. */
import type { ReactNode } from 'react';
import type { ValueKind, ValueShape } from '../../shared/content/content-model.ts';
import { assertNever } from '../../shared/result.ts';
import type { Value } from '../../shared/workbook/answer.ts';
import { ChoiceValue } from './choice-value.tsx';
import { ContactValue } from './contact-value.tsx';
import { DateValue } from './date-value.tsx';
import './fields.css';
import { QuantityValue } from './quantity-value.tsx';
import { ReferenceValue } from './reference-value.tsx';
import { SeveralValue } from './several-value.tsx';
import { TextValue } from './text-value.tsx';
import type { ReferenceTarget, ValueOf, WordsProps } from './value-props.ts';
import { WebValue } from './web-value.tsx';

export type ValueFieldProps = WordsProps & {
  readonly shape: ValueShape;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** The rows a reference can point to; needed for references only. */
  readonly targets?: readonly ReferenceTarget[];
  /** In a row of a list, where many fields share little room. */
  readonly isCompact?: boolean;
  readonly onLeave?: () => void;
};

export function ValueField({
  shape,
  value,
  targets = [],
  isCompact,
  ...rest
}: ValueFieldProps): ReactNode {
  switch (shape.kind) {
    case 'text':
      return <TextValue {...rest} shape={shape} value={ofKind(value, 'text')} />;
    case 'choice':
      return (
        <ChoiceValue
          {...rest}
          shape={shape}
          value={ofKind(value, 'choice')}
          isCompact={isCompact}
        />
      );
    case 'several':
      return <SeveralValue {...rest} shape={shape} value={ofKind(value, 'several')} />;
    case 'date':
      return <DateValue {...rest} shape={shape} value={ofKind(value, 'date')} />;
    case 'quantity':
      return <QuantityValue {...rest} shape={shape} value={ofKind(value, 'quantity')} />;
    case 'contact':
      return <ContactValue {...rest} shape={shape} value={ofKind(value, 'contact')} />;
    case 'web':
      return <WebValue {...rest} shape={shape} value={ofKind(value, 'web')} />;
    case 'reference':
      return (
        <ReferenceValue
          {...rest}
          shape={shape}
          value={ofKind(value, 'reference')}
          targets={targets}
        />
      );
    default:
      return assertNever(shape);
  }
}

function ofKind<K extends ValueKind>(value: Value | null, kind: K): ValueOf<K> | null {
  // The compiler cannot narrow a union by a generic kind; the comparison does it.
  return value?.kind === kind ? (value as ValueOf<K>) : null;
}
