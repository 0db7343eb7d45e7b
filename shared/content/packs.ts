import type { Pack, PackOutline } from './content-model.ts';
import type { FactId } from './facts.ts';
import { nistIr8259r1Outline } from './packs/nist-ir-8259r1-outline.ts';
import { nistir8259May2020 } from './packs/nistir-8259-2020-05/pack.ts';
import { nistir8259ByRevision1 } from './packs/nistir-8259-2020-05-by-8259r1/pack.ts';

/** Every pack that a workbook can follow, by its id. A released pack stays here for good. */
export const packs = {
  'nistir-8259@2020-05': nistir8259May2020,
  'nistir-8259@2020-05-by-8259r1': nistir8259ByRevision1,
} as const satisfies Record<string, Pack<FactId>>;

export type PackId = keyof typeof packs;

/** The pack that a new workbook follows. */
export const currentPackId: PackId = 'nistir-8259@2020-05';

export function isKnownPack(id: string): id is PackId {
  return Object.hasOwn(packs, id);
}

/** The pack by an id that may come from anywhere; undefined where there is none. */
export function packById(id: string): Pack<FactId> | undefined {
  return isKnownPack(id) ? packs[id] : undefined;
}

/** Every pack, the oldest first. */
export const allPacks: readonly Pack<FactId>[] = Object.values(packs);

/** Editions known by their titles only. */
export const packOutlines: readonly PackOutline[] = [nistIr8259r1Outline];
