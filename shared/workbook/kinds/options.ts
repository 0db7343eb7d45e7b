import type { Options } from '../../content/content-model.ts';

/** What an option is called; its own id where the options do not know it. */
export function optionLabel(options: Options, id: string): string {
  return (Object.hasOwn(options, id) ? options[id]?.label : undefined) ?? id;
}

/** Whether every one of some ids is an option. */
export function areOptions(options: Options, ids: readonly string[]): boolean {
  return ids.every((id) => Object.hasOwn(options, id));
}
