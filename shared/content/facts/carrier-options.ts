import { nist8259a } from '../catalogues/nist-8259a.ts';
import { nist8259b } from '../catalogues/nist-8259b.ts';
import type { Options } from '../content-model.ts';

/** The elements of NISTIR 8259A as options: `LA-1` is `LA-1 Disable interfaces …`. */
export const elementOptions: Options = optionsOf(nist8259a.capabilities);

/** The actions of NISTIR 8259B as options. */
export const actionOptions: Options = optionsOf(nist8259b.capabilities);

function optionsOf(
  capabilities: readonly {
    readonly elements: readonly { readonly id: string; readonly title: string }[];
  }[],
): Options {
  return Object.fromEntries(
    capabilities.flatMap(({ elements }) =>
      elements.map(({ id, title }) => [id, { label: `${id} ${title}` }]),
    ),
  );
}
