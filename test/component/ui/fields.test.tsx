import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CheckboxGroup, RadioGroup } from '../../../renderer/ui/choice-groups.tsx';
import { ComboBox } from '../../../renderer/ui/combo-box.tsx';
import { DateField } from '../../../renderer/ui/date-field.tsx';
import { InlineSelect } from '../../../renderer/ui/inline-select.tsx';
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

  it('hands on a number once, when it is left', async () => {
    const { onChange, field } = renderNumber(null);
    await userEvent.type(field, '1,500');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[1500]]);
    expect(field.value).toBe('1500');
  });

  it.each([
    ['2,5', 2.5],
    ['10,000', 10_000],
  ])('reads %s as %s', async (text, amount) => {
    const { onChange, field } = renderNumber(null);
    await userEvent.type(field, `${text}{Enter}`);
    expect(onChange.mock.calls).toEqual([[amount]]);
  });

  it('keeps what is no number on screen with a note, and does not hand it on', async () => {
    const { onChange, field } = renderNumber(5);
    await userEvent.type(field, ' years');
    await userEvent.tab();
    expect(field.value).toBe('5 years');
    expect(
      screen.getByText(/^Write a number, such as 5 or 2\.5\. Saved is 5 as before/),
    ).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('asks which is meant where a stop can mark thousands', async () => {
    const { onChange, field } = renderNumber(null);
    await userEvent.type(field, '1.500{Enter}');
    expect(screen.getByText(/Is 1500 meant, or 1\.5000/)).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says null when it is emptied and left', async () => {
    const { onChange, field } = renderNumber(5);
    await userEvent.clear(field);
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[null]]);
  });

  it('goes back to what is held with Escape', async () => {
    const { onChange, field } = renderNumber(5);
    await userEvent.type(field, '0{Escape}');
    await userEvent.tab();
    expect([field.value, onChange.mock.calls.length]).toEqual(['5', 0]);
  });
});

describe('a date field', () => {
  function renderDay(initial: string) {
    const onChange = vi.fn();
    render(
      <Held initial={initial} onChange={onChange}>
        {(value, set) => <DateField label="End of support" value={value} onChange={set} />}
      </Held>,
    );
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'End of support' });
    return { onChange, field };
  }

  it('typed over is one change, when the day is whole and left', async () => {
    const { onChange, field } = renderDay('2031-03-31');
    await userEvent.click(field);
    await userEvent.keyboard('20320101');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([['2032-01-01']]);
    expect(field.value).toBe('2032-01-01');
  });

  it('takes the whole day with the first click, also where it had the focus already', async () => {
    const { onChange, field } = renderDay('2031-03-31');
    field.focus();
    field.setSelectionRange(10, 10);
    await userEvent.click(field);
    await userEvent.keyboard('20320101{Enter}');
    expect(onChange.mock.calls).toEqual([['2032-01-01']]);
  });

  it.each(['31 12 31', '31122031', '31.12.31', '31 December 2031'])(
    'takes %s for the day that is meant',
    async (text) => {
      const { onChange, field } = renderDay('');
      await userEvent.type(field, `${text}{Enter}`);
      expect(onChange.mock.calls).toEqual([['2031-12-31']]);
    },
  );

  it.each([
    ['31 February 2031', /no day 31 in February 2031; it has 28\. Saved is 2031-03-31 as before/],
    ['1889-01-01', /outside 1990 to 2199/],
    ['203', /Write the day whole/],
  ])('changes nothing for %s and says why', async (text, note) => {
    const { onChange, field } = renderDay('2031-03-31');
    await userEvent.click(field);
    await userEvent.keyboard(text);
    await userEvent.tab();
    expect(screen.getByText(note)).toBeTruthy();
    expect([field.value, onChange.mock.calls.length]).toEqual([text, 0]);
  });

  it.each(['2031-12-31', '31 December 2031'])('takes %s when it is pasted', async (text) => {
    const { onChange, field } = renderDay('2030-01-01');
    await userEvent.click(field);
    await userEvent.paste(text);
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([['2031-12-31']]);
  });

  it('gives the whole day when it is copied', async () => {
    const user = userEvent.setup();
    render(<DateField label="End of support" value="2031-03-31" onChange={() => {}} />);
    await user.click(screen.getByRole('textbox'));
    const copied = await user.copy();
    expect(copied?.getData('text')).toBe('2031-03-31');
  });

  it('says of a stored year of two digits which is meant', () => {
    render(<DateField label="End of support" value="0026-11-16" onChange={() => {}} />);
    expect(screen.getByText(/The year is 0026.+Is 2026-11-16 meant/)).toBeTruthy();
  });

  it('hands on a whole day also where the field goes away', async () => {
    const onChange = vi.fn();
    const { unmount } = render(<DateField label="End" value="" onChange={onChange} />);
    await userEvent.type(screen.getByRole('textbox'), '2031-12-31');
    unmount();
    expect(onChange.mock.calls).toEqual([['2031-12-31']]);
  });

  it('can be cleared', async () => {
    const onChange = vi.fn();
    render(<DateField label="End of support" value="2031-03-31" onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the date' }));
    expect(onChange).toHaveBeenCalledWith('');
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

  it('are not changed by letters and arrows on a closed list: those lead to an option', async () => {
    const onChange = vi.fn();
    render(<Select label="Kind" value="wifi" onChange={onChange} options={options} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await screen.findByRole('listbox');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button')));
    await userEvent.keyboard('q');
    await screen.findByRole('listbox');
    await userEvent.keyboard('us');
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onChange.mock.calls).toEqual([['usb']]);
  });

  it('in running text are not changed by stray letters either', async () => {
    const onChange = vi.fn();
    render(<InlineSelect label="Level" value="wifi" onChange={onChange} options={options} />);
    await userEvent.tab();
    await userEvent.keyboard('nfc{Escape}');
    expect(onChange).not.toHaveBeenCalled();
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
