import type { Json } from './twin-model.ts';

/** The pair, to be spread into an object, or nothing where there is no value or an empty list. */
export function given(key: string, value: Json | undefined): { readonly [key: string]: Json } {
  if (value === null || value === undefined || value === '') return {};
  if (Array.isArray(value) && value.length === 0) return {};
  return { [key]: value };
}
