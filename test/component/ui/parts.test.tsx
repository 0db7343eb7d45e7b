import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { ConfirmDialog } from '../../../renderer/ui/dialog.tsx';
import { Disclosure } from '../../../renderer/ui/disclosure.tsx';
import { LinkOpener, MarkdownView } from '../../../renderer/ui/markdown-view.tsx';
import { Menu } from '../../../renderer/ui/menu.tsx';
import { Notice } from '../../../renderer/ui/notice.tsx';
import { Progress } from '../../../renderer/ui/progress.tsx';
import { Tag } from '../../../renderer/ui/tag.tsx';
import { ToastRegion } from '../../../renderer/ui/toast-region.tsx';
import { axeFindings } from '../../support/render-with-store.tsx';

afterEach(() => void vi.useRealTimers());

describe('Markdown', () => {
  it('shows paragraphs, lists, strong, emphasis and code', () => {
    const { container } = render(
      <MarkdownView text={'One **strong** and *soft*.\n\n- `a`\n- b\n\n1. first\n2. second'} />,
    );
    expect(container.querySelector('strong')?.textContent).toBe('strong');
    expect(container.querySelector('em')?.textContent).toBe('soft');
    expect(container.querySelectorAll('ul li')).toHaveLength(2);
    expect(container.querySelector('ol li')?.textContent).toBe('first');
    expect(container.querySelector('code')?.textContent).toBe('a');
  });

  it('shows HTML, headings and pictures as the text they are written with', () => {
    const { container } = render(
      <MarkdownView text={'<script>alert(1)</script>\n\n# Title\n\nA ![pic](x.png) <b>b</b>'} />,
    );
    expect(container.querySelector('script, h1, img, b')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
    expect(container.textContent).toContain('# Title');
    expect(container.textContent).toContain('![pic](x.png)');
  });

  it('opens links through the bridge, and only web and mail addresses', async () => {
    const open = vi.fn();
    render(
      <LinkOpener value={open}>
        <MarkdownView text={'[page](https://example.com/a) [bad](javascript:alert(1))'} />
      </LinkOpener>,
    );
    expect(screen.queryByRole('link', { name: 'bad' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'page' }));
    expect(open).toHaveBeenCalledWith('https://example.com/a');
  });
});

describe('a confirm dialog', () => {
  function Asking({ onConfirm }: { onConfirm: () => void }) {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Clear the list</Button>
        <ConfirmDialog
          title="Clear the list"
          isOpen={isOpen}
          confirmLabel="Clear it"
          isDanger
          onCancel={() => setOpen(false)}
          onConfirm={onConfirm}
        >
          All rows go.
        </ConfirmDialog>
      </>
    );
  }

  it('begins on Cancel, closes with Escape and gives the focus back', async () => {
    const onConfirm = vi.fn();
    render(<Asking onConfirm={onConfirm} />);
    const button = screen.getByRole('button', { name: 'Clear the list' });
    await userEvent.click(button);
    expect(screen.getByRole('alertdialog', { name: 'Clear the list' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Cancel');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

it('a menu is operated by keyboard', async () => {
  const onAction = vi.fn();
  render(
    <Menu
      label="What to do"
      trigger={<Button>More</Button>}
      entries={[
        { id: 'a', label: 'Rename', onAction: () => {} },
        { id: 'b', label: 'Archive', onAction },
      ]}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(onAction).toHaveBeenCalled();
});

it('a fold opens by keyboard and says whether it is open', async () => {
  render(<Disclosure title="Why this is asked">Because.</Disclosure>);
  const button = screen.getByRole('button', { name: 'Why this is asked' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

describe('a toast', () => {
  const toast = { id: 't', words: '“Hub” is deleted.', action: { label: 'Undo', run: vi.fn() } };

  it('does what it offers and goes', async () => {
    const onDismiss = vi.fn();
    render(<ToastRegion toasts={[toast]} onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(toast.action.run).toHaveBeenCalled();
    expect(onDismiss).toHaveBeenCalledWith('t');
  });

  it('goes by itself after a while, but not while it holds the focus', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    render(<ToastRegion toasts={[toast]} onDismiss={onDismiss} />);
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    act(() => void vi.advanceTimersByTime(12_000));
    expect(onDismiss).toHaveBeenCalledWith('t');
  });
});

it('axe finds nothing in tables, notices, progress, tags and toasts', async () => {
  const { container } = render(
    <>
      <Notice tone="problem" happened="The disk is full." safe="All is safe." next="Free some." />
      <Notice happened="The edition was withdrawn." />
      <Progress label="Activity 1" done={3} of={12} />
      <Tag tone="partly">Partly</Tag>
      <Disclosure title="Why" level={3}>
        Because.
      </Disclosure>
      <ToastRegion toasts={[{ id: 't', words: 'Saved.' }]} onDismiss={() => {}} />
    </>,
  );
  expect(await axeFindings(container)).toEqual([]);
});
