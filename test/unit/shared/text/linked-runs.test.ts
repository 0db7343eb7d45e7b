import { describe, expect, it } from 'vitest';
import { linkedRuns } from '../../../../shared/text/linked-runs.ts';

const links = (text: string) =>
  linkedRuns(text).flatMap((run) => (run.href === undefined ? [] : [[run.text, run.href]]));

describe('an address that stands in a text', () => {
  it.each([
    [
      'Write to sec@müller-geräte.example.',
      'sec@müller-geräte.example',
      'mailto:sec@xn--mller-gerte-t8a71a.example',
    ],
    [
      'See https://bücher.example/hilfe, or ask.',
      'https://bücher.example/hilfe',
      'https://xn--bcher-kva.example/hilfe',
    ],
    ['See https://湿度.example/a', 'https://湿度.example/a', 'https://xn--wxtr66a.example/a'],
    ['詳細はhttps://example.comをご覧', 'https://example.com', 'https://example.com'],
    ['メールはsec@example.comまで', 'sec@example.com', 'mailto:sec@example.com'],
    ['See https://a.example.', 'https://a.example', 'https://a.example'],
  ])('%s: the link leads to the host in ASCII, and the words stay', (text, words, href) => {
    expect(links(text)).toEqual([[words, href]]);
    expect(
      linkedRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  it.each([
    'https://例え.テスト查看',
    'https://abc例.example/x。他',
    'sec@例え.テストまで',
    'https://user@müller.example/',
  ])('%s is none where nobody can tell where its host ends', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('is looked for in no time in a long text', () => {
    const started = performance.now();
    linkedRuns(`a@${'ü.'.repeat(5000)}!`);
    linkedRuns(`https://${'例'.repeat(5000)}`);
    linkedRuns('ab-'.repeat(5000).concat('@x'));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
