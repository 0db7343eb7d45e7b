import { type FactId, factDefinition } from '../content/facts.ts';
import type { Audience } from '../documents/outline.ts';
import { Reader } from '../documents/reader.ts';
import type { Path } from '../workbook/path.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Lack, Twin, TwinFile, TwinId } from './twin-model.ts';

/** Reads for one twin: notes what was read, and gathers why the twin cannot be made. */
export class Asking {
  readonly read: Reader;
  readonly audience: Audience;
  readonly #facts = new Set<Path>();
  readonly #missed = new Map<Path, 'open' | 'unknown' | 'withheld'>();
  readonly #lacks: Lack[] = [];
  readonly #unsaid: Lack[] = [];

  /** `at` is when the twin is made, in ISO 8601. */
  constructor(snapshot: Snapshot, audience: Audience, at: string) {
    this.audience = audience;
    const watch = {
      found: (path: Path) => this.#facts.add(path),
      missed: (path: Path, because: 'open' | 'unknown' | 'withheld') =>
        this.#missed.set(path, because),
    };
    this.read = new Reader(snapshot, audience, watch, at.slice(0, 10));
  }

  /** What the twin cannot do without. Null, or a list without rows, is a reason to refuse it; `why` says what it is wanted for. */
  need<T>(fact: FactId, ask: (read: Reader) => T | null, why?: string): T | null {
    const value = ask(this.read);
    const isThere = Array.isArray(value) ? value.length > 0 : value !== null;
    if (isThere) return value;
    const because = this.#missed.get(fact) ?? 'notApplicable';
    this.#lacks.push({
      path: fact,
      label: labelOf(fact),
      because,
      says: why === undefined ? this.#says(because) : `${this.#says(because)} ${why}`,
    });
    return null;
  }

  /** An answer is there, but not in a form that a machine can use. */
  unfit(path: Path, label: string, says: string): void {
    if (this.#lacks.some((lack) => lack.path === path && lack.says === says)) return;
    this.#lacks.push({ path, label, because: 'unfit', says });
  }

  /** An answer is there that the file goes without: it is made all the same, and this is told. */
  leaveUnsaid(path: Path, label: string, says: string): void {
    if (this.#unsaid.some((one) => one.path === path && one.says === says)) return;
    this.#unsaid.push({ path, label, because: 'unfit', says });
  }

  get hasLacks(): boolean {
    return this.#lacks.length > 0;
  }

  refused(twin: TwinId): Twin {
    return { ok: false, twin, lacks: this.#lacks };
  }

  made(twin: TwinId, files: readonly TwinFile[], leftOut: readonly Path[] = []): Twin {
    return { ok: true, twin, files, facts: [...this.#facts], leftOut, unsaid: this.#unsaid };
  }

  #says(because: Exclude<Lack['because'], 'unfit'>): string {
    switch (because) {
      case 'open':
        return 'not answered yet.';
      case 'unknown':
        return 'not known yet.';
      case 'withheld':
        return this.audience === 'public'
          ? 'answered, but not for everyone.'
          : 'answered, but not for these readers.';
      case 'notApplicable':
        return 'said not to apply, and the file cannot do without it.';
    }
  }
}

export function labelOf(fact: FactId): string {
  return factDefinition(fact)?.label ?? fact;
}
