/** An amount and its unit: `5 years`. The unit can be chosen first; it waits for the amount. */
import { useId, useState } from 'react';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { type ValueProps, wordsOf } from './value-props.ts';

export function QuantityValue({
  shape,
  value,
  onChange,
  onLeave,
  ...words
}: ValueProps<'quantity'>) {
  const units = Object.entries(shape.units);
  const [waiting, setWaiting] = useState(shape.usualUnit ?? units[0]?.[0] ?? '');
  const unit = value?.unit ?? waiting;
  const ownId = useId();
  const { label, labelledBy, description, error, isReadOnly = false, id } = words;
  const nameId = labelledBy ?? `${ownId}-name`;

  function setAmount(amount: number | null) {
    setWaiting(unit);
    onChange(amount === null ? null : { kind: 'quantity', amount, unit });
  }
  function setUnit(chosen: string | null) {
    if (chosen === null) return;
    setWaiting(chosen);
    if (value !== null) onChange({ kind: 'quantity', amount: value.amount, unit: chosen });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by words that stand elsewhere.
    <div role="group" aria-labelledby={nameId} className="quantity-value">
      {label !== undefined && (
        <span id={nameId} className="field__label">
          {label}
        </span>
      )}
      <NumberField
        {...wordsOf({ description, error: error ?? belowZero(value?.amount), isReadOnly, id })}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
        aria-label="Amount"
        value={value?.amount ?? null}
        onChange={setAmount}
      />
      <Select
        aria-label="Unit"
        isDisabled={isReadOnly}
        value={unit}
        onChange={setUnit}
        options={units.map(([key, words]) => ({
          id: key,
          label: value?.amount === 1 ? words.one : words.other,
        }))}
      />
    </div>
  );
}

function belowZero(amount: number | undefined): string | undefined {
  return amount !== undefined && amount < 0
    ? 'An amount below zero means nothing here.'
    : undefined;
}
