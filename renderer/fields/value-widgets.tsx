/** The widget of each kind of value, and how much room it asks for in a row of a list. */
import type { ReactNode } from 'react';
import type { ValueKind } from '../../shared/content/content-model.ts';
import type { ShapeOf } from '../../shared/workbook/kinds/value.ts';
import { ChoiceValue } from './choice-value.tsx';
import { ContactValue } from './contact-value.tsx';
import { DateValue } from './date-value.tsx';
import { QuantityValue } from './quantity-value.tsx';
import { ReferenceValue } from './reference-value.tsx';
import { SeveralValue } from './several-value.tsx';
import { TextValue } from './text-value.tsx';
import type { ReferenceTarget, ValueProps } from './value-props.ts';
import { WebValue } from './web-value.tsx';

export type WidgetProps<K extends ValueKind> = ValueProps<K> & {
  /** The rows a reference can point to; needed for references only. */
  readonly targets: readonly ReferenceTarget[];
  /** In a row of a list, where many fields share little room. */
  readonly isCompact: boolean | undefined;
};

type Widget<K extends ValueKind> = {
  readonly Field: (props: WidgetProps<K>) => ReactNode;
  /** Whether it takes a whole line of a row. */
  readonly isWide: (shape: ShapeOf<K>) => boolean;
};

export const widgets: { readonly [K in ValueKind]: Widget<K> } = {
  text: {
    Field: ({ targets, isCompact, ...props }) => <TextValue {...props} />,
    isWide: ({ size }) => size === 'paragraphs',
  },
  choice: {
    Field: ({ targets, ...props }) => <ChoiceValue {...props} />,
    isWide: () => false,
  },
  several: {
    Field: ({ targets, isCompact, ...props }) => <SeveralValue {...props} />,
    isWide: () => true,
  },
  date: {
    Field: ({ targets, isCompact, ...props }) => <DateValue {...props} />,
    isWide: () => false,
  },
  quantity: {
    Field: ({ targets, isCompact, ...props }) => <QuantityValue {...props} />,
    isWide: () => false,
  },
  contact: {
    Field: ({ targets, isCompact, ...props }) => <ContactValue {...props} />,
    isWide: () => true,
  },
  web: {
    Field: ({ targets, isCompact, ...props }) => <WebValue {...props} />,
    isWide: () => false,
  },
  reference: {
    Field: ({ isCompact, ...props }) => <ReferenceValue {...props} />,
    isWide: ({ many }) => many,
  },
};

/** Whether a value of this shape takes a whole line of a row. */
export function isWide<K extends ValueKind>(shape: ShapeOf<K>): boolean {
  return widgets[shape.kind].isWide(shape);
}
