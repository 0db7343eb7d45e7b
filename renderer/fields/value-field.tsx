/** The widget for a value of any kind. A stored value of another kind than the fact's is shown as none. */

import type { ReactNode } from 'react';
import type { ValueKind, ValueShape } from '../../shared/content/content-model.ts';
import { valueOfKind } from '../../shared/workbook/kinds/kinds.ts';
import type { ShapeOf, Value } from '../../shared/workbook/kinds/value.ts';
import './fields.css';
import type { ReferenceTarget, WordsProps } from './value-props.ts';
import { type WidgetProps, widgets } from './value-widgets.tsx';

export type ValueFieldProps = WordsProps & {
  readonly shape: ValueShape;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly targets?: readonly ReferenceTarget[];
  readonly isCompact?: boolean;
  readonly onLeave?: () => void;
};

export function ValueField({ targets = [], isCompact, ...rest }: ValueFieldProps): ReactNode {
  return fieldOf<ValueKind>(rest.shape, { ...rest, targets, isCompact });
}

function fieldOf<K extends ValueKind>(
  shape: ShapeOf<K>,
  { value, ...rest }: Omit<WidgetProps<K>, 'shape' | 'value'> & { readonly value: Value | null },
): ReactNode {
  const { Field } = widgets[shape.kind];
  return <Field {...rest} shape={shape} value={valueOfKind(value, shape.kind)} />;
}
