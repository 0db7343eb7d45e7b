import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import * as csafMandatory from '@secvisogram/csaf-validator-lib/mandatoryTests.js';
import * as csafSchema from '@secvisogram/csaf-validator-lib/schemaTests.js';
import validateCsaf from '@secvisogram/csaf-validator-lib/validate.js';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The official schemas, as far as this computer has them. A fault in one line each; none where a file is valid. */

/** NIST's OSCAL schemas lie beside the project, not in it; a plain clone has none. */
const oscalFolder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'schemas');
export const hasOscalSchemas =
  existsSync(join(oscalFolder, 'oscal_component_schema.json')) &&
  existsSync(join(oscalFolder, 'oscal_catalog_schema.json'));

export function oscalFaults(kind: 'component' | 'catalog', text: string): readonly string[] {
  return ajvFaults(oscalValidator(kind), JSON.parse(text));
}

/** The versions in the schemas' own ids: `…/oscal/1.2.1/oscal-catalog-schema.json`. */
export function oscalSchemaVersions(): readonly string[] {
  return ['component', 'catalog'].map((kind) => {
    const schema = JSON.parse(readFileSync(join(oscalFolder, `oscal_${kind}_schema.json`), 'utf8'));
    return String(schema.$id).match(/\/oscal\/([^/]+)\//)?.[1] ?? '';
  });
}

function oscalValidator(kind: 'component' | 'catalog'): ValidateFunction {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const schema = readFileSync(join(oscalFolder, `oscal_${kind}_schema.json`), 'utf8');
  const validate = ajv.compile(JSON.parse(schema));
  compiled.set(kind, validate);
  return validate;
}

const compiled = new Map<string, ValidateFunction>();

function ajvFaults(validate: ValidateFunction, data: unknown): readonly string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const bom = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

export async function cycloneDxFaults(text: string): Promise<readonly string[]> {
  const fault = await bom.validate(text);
  return fault === null ? [] : [JSON.stringify(fault)];
}

/** The schema and the mandatory tests (CSAF 2.0, section 6.1), without those that need a network. */
export async function csafFaults(text: string): Promise<readonly string[]> {
  const tests = [...Object.values(csafSchema), ...Object.values(csafMandatory)];
  const { tests: results } = await validateCsaf(tests, JSON.parse(text));
  return results.flatMap(({ name, errors }) =>
    errors.map(({ message }) => `${name}: ${String(message)}`),
  );
}

/** A validator for the schema that we publish ourselves. */
export function draft2020(schema: object): (data: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (data) => ajvFaults(validate, data);
}
