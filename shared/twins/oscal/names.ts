import { given } from '../given.ts';
import { ourNamespace } from '../subject-ids.ts';
import type { Json } from '../twin-model.ts';

/** The schema version that the files keep to. */
export const oscalVersion = '1.2.1';

/** The catalogue's file, which the component definition names. */
export const catalogFile = 'securable-nistir-8259.oscal-catalog.json';

/** `SU-6a` → `su-6a` */
export function controlId(element: string): string {
  return element.toLowerCase();
}

/** The part of a control that says what it asks. */
export function statementId(element: string): string {
  return `${controlId(element)}_smt`;
}

/** The part of a control that says what is left to the customer. */
export function customerId(element: string): string {
  return `${controlId(element)}_cust`;
}

/** A property of ours; NIST's own namespace allows only the names it lists. */
export function ourProp(name: string, value: string, remarks: string | null = null): Json {
  return { name, ns: ourNamespace, value, ...given('remarks', remarks) };
}
