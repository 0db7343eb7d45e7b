import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ValueField, type ValueFieldProps } from '../../../renderer/fields/value-field.tsx';
import type { ValueShape } from '../../../shared/content/content-model.ts';
import { facts } from '../../../shared/content/facts.ts';
import type { Value } from '../../../shared/workbook/kinds/value.ts';
import { longestText } from '../../../shared/workbook/limits.ts';
import { axeFindings } from '../../support/render-with-store.tsx';

/** A field over a plain value, as a screen would hold it. */
function renderField(
  shape: ValueShape,
  start: Value | null = null,
  more: Partial<ValueFieldProps> = {},
) {
  const onChange = vi.fn<(value: Value | null) => void>();
  function Held() {
    const [value, setValue] = useState(start);
    return (
      <ValueField
        label="The question"
        shape={shape}
        value={value}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
        {...more}
      />
    );
  }
  const { container } = render(<Held />);
  return { container, onChange, user: userEvent.setup() };
}

const line = { kind: 'text', size: 'line' } as const;

test('text is handed on at every keystroke and null when it is emptied', async () => {
  const { user, onChange } = renderField(line);
  const field = screen.getByRole('textbox', { name: 'The question' });
  await user.type(field, 'ab');
  expect(onChange.mock.calls.map(([value]) => value)).toEqual([
    { kind: 'text', text: 'a' },
    { kind: 'text', text: 'ab' },
  ]);
  await user.clear(field);
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test('text that no workbook can hold stays on screen with a note and is not handed on', async () => {
  const almost = 'x'.repeat(longestText);
  const { user, onChange } = renderField(line, { kind: 'text', text: almost });
  const field = screen.getByRole<HTMLInputElement>('textbox');
  field.focus();
  await user.paste('yy');
  expect(onChange).not.toHaveBeenCalled();
  expect(field.value).toHaveLength(longestText + 2);
  expect(screen.getByText(/Longer than a million characters/)).toBeTruthy();
});

test('a choice can be made by keyboard and taken back', async () => {
  const { user, onChange } = renderField(facts['scope.transducer']);
  await user.tab();
  await user.keyboard(' ');
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'choice', option: 'yes' });
  await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test('a stored option that is not known any more stays visible', () => {
  renderField(facts['scope.transducer'], { kind: 'choice', option: 'perhaps' });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /perhaps/ }).checked).toBe(true);
});

test('several options keep the order of the content, not of the clicks', async () => {
  const { user, onChange } = renderField(facts['updates.performedBy']);
  await user.click(screen.getByRole('checkbox', { name: 'The device by itself' }));
  await user.click(screen.getByRole('checkbox', { name: 'The customer' }));
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'several', options: ['customer', 'device'] });
});

test('a time in use is counted in years unless somebody chooses otherwise', async () => {
  const { user, onChange } = renderField(facts['use.expectedLife']);
  await user.type(screen.getByRole('textbox', { name: 'Amount' }), '8{Tab}');
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'quantity', amount: 8, unit: 'years' });
});

test('a quantity remembers the unit chosen before the amount', async () => {
  const { user, onChange } = renderField(facts['use.expectedLife']);
  await user.click(screen.getByRole('button', { name: /Unit/ }));
  await user.click(screen.getByRole('option', { name: 'years' }));
  expect(onChange).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Amount' }), '10{Tab}');
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'quantity', amount: 10, unit: 'years' });
});

test('a contact is null again when every part of it is emptied', async () => {
  const { user, onChange } = renderField(facts['company.supportContact']);
  const email = screen.getByRole('textbox', { name: 'E-mail' });
  await user.type(email, 's@x.org');
  expect(onChange).toHaveBeenLastCalledWith({
    kind: 'contact',
    name: '',
    email: 's@x.org',
    phone: '',
    web: '',
  });
  await user.clear(email);
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test('a web address that cannot be a link is noted at the field and handed on', async () => {
  const { user, onChange } = renderField(facts['company.web']);
  await user.type(screen.getByRole('textbox'), 'example.com');
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'web', address: 'example.com' });
  expect(screen.getByText(/Start the address with https/)).toBeTruthy();
});

test('an address that only lacks https:// gets it when it is left, and another one stays', async () => {
  const { user, onChange } = renderField(facts['company.web']);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await user.type(field, 'www.example.com/security{Tab}');
  expect(onChange).toHaveBeenLastCalledWith({
    kind: 'web',
    address: 'https://www.example.com/security',
  });
  await user.clear(field);
  await user.type(field, 'see the box{Tab}');
  expect(field.value).toBe('see the box');
});

const interfaces = facts.interfaces.columns;
const targets = (count: number) => [
  {
    list: 'components',
    label: 'Components',
    rows: Array.from({ length: count }, (_, at) => ({ id: `c${at}`, title: `Part ${at}` })),
  },
];

test('a reference shows the titles of rows and hands on their ids', async () => {
  const { user, onChange } = renderField(interfaces.component, null, { targets: targets(2) });
  await user.click(screen.getByRole('button', { name: /The question/ }));
  await user.click(screen.getByRole('option', { name: 'Part 1' }));
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'reference', rows: ['c1'] });
});

test('a reference to a removed row says so and can be taken away', async () => {
  const { user, onChange } = renderField(
    facts.goals.columns.customers,
    { kind: 'reference', rows: ['gone', 'c1'] },
    { targets: targets(3) },
  );
  expect(screen.getByText(/A row that was removed, is still named here/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take the reference away' }));
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'reference', rows: ['c1'] });
});

test('among a hundred rows a reference is found by typing', async () => {
  const { user, onChange } = renderField(facts.goals.columns.customers, null, {
    targets: targets(100),
  });
  await user.type(screen.getByRole('combobox', { name: /The question/ }), 'Part 77');
  await user.click(screen.getByRole('option', { name: 'Part 77' }));
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'reference', rows: ['c77'] });
});

test('a reference into empty lists says where rows come from', () => {
  renderField(interfaces.component, null, { targets: targets(0) });
  expect(screen.getByText(/nothing is listed under “Components”/)).toBeTruthy();
});

test('axe finds nothing in any kind of field', async () => {
  const shapes: readonly ValueShape[] = [
    line,
    { kind: 'text', size: 'paragraphs' },
    facts['scope.transducer'],
    facts['use.regions'],
    facts['support.endDate'],
    facts['use.expectedLife'],
    facts['company.supportContact'],
    facts['company.web'],
    facts.goals.columns.customers,
    interfaces.medium,
  ];
  for (const shape of shapes) {
    for (const count of [0, 3, 20]) {
      const { container } = renderField(shape, null, { targets: targets(count) });
      expect(await axeFindings(container), shape.kind).toEqual([]);
      cleanup();
      if (shape.kind !== 'reference') break;
    }
  }
});
