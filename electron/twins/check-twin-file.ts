import type { z } from 'zod';
import type { TwinFile, TwinForm } from '../../shared/twins/twin-model.ts';
import { csafRules } from './csaf-rules.ts';
import { cycloneDxRules } from './cyclonedx-rules.ts';
import { disclosureSchema } from './disclosure-schema.ts';
import { mudRules } from './mud-rules.ts';
import { oscalCatalogRules, oscalComponentRules } from './oscal-rules.ts';
import { securityTxtRules } from './security-txt-rules.ts';

const rules: Readonly<Record<TwinForm, (at: string) => z.ZodType>> = {
  'oscal-catalog': () => oscalCatalogRules,
  'oscal-component-definition': () => oscalComponentRules,
  cyclonedx: () => cycloneDxRules,
  'security.txt': securityTxtRules,
  mud: () => mudRules,
  csaf: () => csafRules,
  disclosure: () => disclosureSchema,
};

/** What is wrong with a file before it is written, in one line; null where nothing is. */
export function faultOf({ form, data }: TwinFile, at: string): string | null {
  const checked = rules[form](at).safeParse(data);
  if (checked.success) return null;
  const [issue] = checked.error.issues;
  return `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
}
