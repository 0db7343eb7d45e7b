import { SetupFailure } from '../setup-failure.ts';

const heading = '## Unreleased';

/** What stands under *Unreleased*; a release without any word for users is refused. */
export function unreleasedIn(changeLog: string): string {
  const from = changeLog.indexOf(`${heading}\n`);
  if (from === -1) throw new SetupFailure(`CHANGELOG.md has no heading “${heading}”.`);
  const rest = changeLog.slice(from + heading.length);
  const next = rest.search(/\n## /);
  const words = (next === -1 ? rest : rest.slice(0, next)).trim();
  if (words === '') {
    throw new SetupFailure(
      'CHANGELOG.md says nothing under “Unreleased”. Write there what people who use Securable notice.',
    );
  }
  return words;
}

/** The change log once what stood under *Unreleased* was released; the heading stays for what comes. */
export function withRelease(changeLog: string, version: string, date: string): string {
  const words = unreleasedIn(changeLog);
  const from = changeLog.indexOf(`${heading}\n`);
  const after = changeLog.slice(changeLog.indexOf(words, from) + words.length).trim();
  const before = changeLog.slice(0, from);
  const older = after === '' ? '' : `\n${after}\n`;
  return `${before}${heading}\n\n## ${version} (${date})\n\n${words}\n${older}`;
}
