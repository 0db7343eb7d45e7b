import type { Result } from '../../shared/result.ts';
import type { OpenOptions } from '../storage/library.ts';
import { type Damage, restoreAfterDamage, salvageAfterDamage, undoRestore } from './damage.ts';
import {
  type DamageChoice,
  damageQuestion,
  type Question,
  restoredQuestion,
  salvagedWords,
} from './damage-words.ts';

/** The dialogs of the system; a test answers in the person's place. */
export type Asking = {
  readonly ask: <Choice extends string>(question: Question<Choice>) => Promise<Choice>;
  readonly tell: (message: string, detail: string) => Promise<void>;
};

/** `mended`: the library opens now, or at least has been given another one to open. */
export type Outcome = 'mended' | 'quit' | 'elsewhere' | Extract<Result<never>, { ok: false }>;

/** Asks once and does what is chosen. After a restore that was taken back, it is asked again. */
export async function askAboutDamage(
  damage: Damage,
  folder: string,
  options: OpenOptions,
  { ask, tell, mayChoose }: Asking & { readonly mayChoose: boolean },
): Promise<Outcome> {
  for (;;) {
    const choice = await ask<DamageChoice>(damageQuestion(damage, folder, mayChoose));
    if (choice === 'quit' || choice === 'elsewhere') return choice;
    if (choice === 'salvage') {
      const salvaged = salvageAfterDamage(folder, options);
      if (!salvaged.ok) return salvaged;
      await tell('The library was recovered.', salvagedWords(salvaged.value));
      return 'mended';
    }
    if (damage.backup === null) return 'quit';
    const restored = restoreAfterDamage(folder, damage.backup, options);
    if (!restored.ok) return restored;
    const { keptAs } = restored.value;
    if ((await ask(restoredQuestion(damage.backup, keptAs))) === 'goOn') return 'mended';
    const undone = undoRestore(folder, keptAs);
    if (!undone.ok) return undone;
  }
}
