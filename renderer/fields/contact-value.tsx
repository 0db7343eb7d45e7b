/** A function in the company and how to reach it; never a person. */
import { useId } from 'react';
import type { ValueOf } from '../../shared/workbook/kinds/value.ts';
import { TextField } from '../ui/text-field.tsx';
import { addressNote, emailNote, wholeAddress } from './address-notes.ts';
import { type ValueProps, wordsOf } from './value-props.ts';

type Contact = ValueOf<'contact'>;
type Part = Exclude<keyof Contact, 'kind'>;

const nobody: Contact = { kind: 'contact', name: '', email: '', phone: '', web: '' };

export function ContactValue({ value, onChange, onLeave, ...words }: ValueProps<'contact'>) {
  const contact = value ?? nobody;
  const ownId = useId();
  const { label, labelledBy, description, error, isReadOnly, id } = words;
  const nameId = labelledBy ?? `${ownId}-name`;

  function set(part: Part, text: string) {
    const next = { ...contact, [part]: text };
    const isEmpty = [next.name, next.email, next.phone, next.web].every((text) => text === '');
    onChange(isEmpty ? null : next);
  }
  const leave = onLeave === undefined ? {} : { onBlur: onLeave };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by words that stand elsewhere.
    <div role="group" aria-labelledby={nameId} className="contact-value">
      {label !== undefined && (
        <span id={nameId} className="field__label">
          {label}
        </span>
      )}
      {description !== undefined && <p className="field__description">{description}</p>}
      <TextField
        {...wordsOf({ isReadOnly, id, error })}
        {...leave}
        label="Function"
        description="A team or role, such as Product Security; never a person’s name."
        maxLength={10_000}
        value={contact.name}
        onChange={(text) => set('name', text)}
      />
      <TextField
        {...wordsOf({ isReadOnly, error: emailNote(contact.email) })}
        {...leave}
        label="E-mail"
        inputMode="email"
        maxLength={10_000}
        value={contact.email}
        onChange={(text) => set('email', text)}
      />
      <TextField
        {...wordsOf({ isReadOnly })}
        {...leave}
        label="Telephone"
        inputMode="tel"
        maxLength={10_000}
        value={contact.phone}
        onChange={(text) => set('phone', text)}
      />
      <TextField
        {...wordsOf({ isReadOnly, error: addressNote(contact.web) })}
        onBlur={() => {
          const whole = wholeAddress(contact.web);
          if (whole !== contact.web && isReadOnly !== true) set('web', whole);
          onLeave?.();
        }}
        label="Page"
        inputMode="url"
        maxLength={10_000}
        value={contact.web}
        onChange={(text) => set('web', text)}
      />
    </div>
  );
}
