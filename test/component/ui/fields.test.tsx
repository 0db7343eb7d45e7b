import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CheckboxGroup, RadioGroup } from '../../../renderer/ui/choice-groups.tsx';
import { ComboBox } from '../../../renderer/ui/combo-box.tsx';
import { DateField } from '../../../renderer/ui/date-field.tsx';
import { NumberField } from '../../../renderer/ui/number-field.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { axeFindings } from '../../support/render-with-store.tsx';

const options = [
  { id: 'wifi', label: 'Wi-Fi', help: 'A radio network in a building' },
  { id: 'usb', label: 'USB' },
  { id: 'nfc', label: 'NFC' },
];

/** Holds a value as a screen does, and tells every change. */
function Held<T>({
  initial,
  onChange,
  children,
}: {
  initial: T;
  onChange: (value: T) => void;
  children: (value: T, set: (value: T) => void) => ReactNode;
}) {
  const [value, setValue] = useState(initial);
  return children(value, (next) => {
    setValue(next);
    onChange(next);
  });
}

describe('a text field', () => {
  it('is named by its label, described, and says what is wrong', () => {
    render(
      <TextField label="Device name" description="As on the box" error="Write a name first." />,
    );
    const field = screen.getByRole('textbox', { name: 'Device name' });
    expect(field).toHaveProperty('ariaInvalid', 'true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['As on the box', 'Write a name first.']);
  });

  it('gives the text at every keystroke, over several lines too', async () => {
    const onChange = vi.fn();
    render(
      <Held initial="" onChange={onChange}>
        {(value, set) => <TextField label="Summary" lines="several" value={value} onChange={set} />}
      </Held>,
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Summary' }), 'a{Enter}b');
    expect(onChange.mock.calls.map(([text]) => text)).toEqual(['a', 'a\n', 'a\nb']);
  });
});

describe('a number field', () => {
  function renderNumber(initial: number | null) {
    const onChange = vi.fn();
    render(
      <Held<number | null> initial={initial} onChange={onChange}>
        {(value, set) => <NumberField label="Amount" value={value} onChange={set} />}
      </Held>,
    );
    return { onChange, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' }) };
  }

  it('hands on the number while it is typed', async () => {
    const { onChange, field } = renderNumber(null);
    await userEvent.type(field, '2.5');
    expect(onChange.mock.calls.map(([number]) => number)).toEqual([2, 2, 2.5]);
    expect(field.value).toBe('2.5');
  });

  it('keeps what is no number on screen with a note, and does not hand it on', async () => {
    const { onChange, field } = renderNumber(5);
    await userEvent.type(field, ' years');
    expect(field.value).toBe('5 years');
    expect(screen.getByText('Write a number, such as 5 or 2.5.')).toBeTruthy();
    expect(onChange.mock.calls.every(([number]) => number === 5)).toBe(true);
  });

  it('says null when it is emptied', async () => {
    const { onChange, field } = renderNumber(5);
    await userEvent.clear(field);
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});

describe('a date field', () => {
  it('takes a day by keyboard, year first, and hands it on when it is whole', async () => {
    const onChange = vi.fn();
    render(
      <Held initial="" onChange={onChange}>
        {(value, set) => <DateField label="End of support" value={value} onChange={set} />}
      </Held>,
    );
    await userEvent.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
    await userEvent.keyboard('20310331');
    expect(onChange).toHaveBeenLastCalledWith('2031-03-31');
  });

  it('can be cleared', async () => {
    const onChange = vi.fn();
    render(<DateField label="End of support" value="2031-03-31" onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the date' }));
    expect(onChange).toHaveBeenCalledWith('');
  });

  it('shows a stored date that is no date as none', () => {
    render(<DateField label="End of support" value="2031-13-99" onChange={() => {}} />);
    expect(screen.getAllByRole('spinbutton')).toHaveLength(3);
  });
});

describe('choices', () => {
  it('can be chosen by keyboard from a list that opens', async () => {
    const onChange = vi.fn();
    render(<Select label="Kind" value={null} onChange={onChange} options={options} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('usb');
  });

  it('show the chosen label without its help', () => {
    render(<Select label="Kind" value="wifi" onChange={() => {}} options={options} />);
    expect(screen.getByRole('button').textContent).toBe('Wi-Fi');
  });

  it('can be found by typing', async () => {
    const onChange = vi.fn();
    render(<ComboBox label="Kind" value={null} onChange={onChange} options={options} />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Kind' }), 'nf');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('nfc');
  });

  it('of which one holds are radio buttons', async () => {
    const onChange = vi.fn();
    render(<RadioGroup label="Kind" value={null} onChange={onChange} options={options} />);
    await userEvent.click(screen.getByRole('radio', { name: /USB/ }));
    expect(onChange).toHaveBeenCalledWith('usb');
  });

  it('of which several hold are checkboxes', async () => {
    const onChange = vi.fn();
    render(<CheckboxGroup label="Kinds" value={['usb']} onChange={onChange} options={options} />);
    await userEvent.click(screen.getByRole('checkbox', { name: /NFC/ }));
    expect(onChange).toHaveBeenCalledWith(['usb', 'nfc']);
  });
});

it('axe finds nothing in the fields', async () => {
  const { container } = render(
    <>
      <TextField label="Device name" description="As on the box" error="Write a name first." />
      <NumberField label="Amount" value={5} onChange={() => {}} />
      <DateField label="End of support" value="2031-03-31" onChange={() => {}} />
      <Select label="Kind" value="usb" onChange={() => {}} options={options} />
      <ComboBox label="Kind, found by typing" value="usb" onChange={() => {}} options={options} />
      <RadioGroup label="One" value="usb" onChange={() => {}} options={options} />
      <CheckboxGroup label="Several" value={['usb']} onChange={() => {}} options={options} />
    </>,
  );
  expect(await axeFindings(container)).toEqual([]);
});
