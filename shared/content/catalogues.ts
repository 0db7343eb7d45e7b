import { nist8259a as deviceBaseline } from './catalogues/nist-8259a.ts';
import { nist8259b as supportBaseline } from './catalogues/nist-8259b.ts';
import type { Catalogue } from './content-model.ts';
import type { FactId } from './facts.ts';

/**
 * The two baselines for whoever reads them. The tables themselves know nothing
 * of the facts, because two facts take their options from them; that each fact
 * a baseline names exists is said here.
 */
export const nist8259a: Catalogue<FactId> = deviceBaseline;
export const nist8259b: Catalogue<FactId> = supportBaseline;
