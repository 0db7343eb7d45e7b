import type { Audience } from '../../shared/documents/outline.ts';
import { makeTwin } from '../../shared/twins/make-twin.ts';
import { twins } from '../../shared/twins/twin-list.ts';
import {
  type Json,
  type Lack,
  lackWords,
  type TwinFile,
  type TwinId,
} from '../../shared/twins/twin-model.ts';
import type { Snapshot } from '../../shared/workbook/snapshot.ts';
import type { NamedBytes } from '../documents/write-files-together.ts';
import { faultOf } from './check-twin-file.ts';

export type TwinFiles = {
  readonly files: readonly NamedBytes[];
  readonly refused: readonly RefusedTwin[];
  /** What a file goes without although it was answered, a line for each. */
  readonly remarks: readonly string[];
};

export type RefusedTwin = { readonly twin: TwinId; readonly lacks: readonly Lack[] };

/** Why a twin was not written, a line for each reason. */
export function refusalLines({ twin, lacks }: RefusedTwin): readonly string[] {
  return lacks.map((lack) => `Not written: ${twin}. ${lackWords(lack)}`);
}

/** The twins asked for, each made and checked before anything is written; those that cannot be made, with every reason. */
export function twinFiles(
  snapshot: Snapshot,
  chosen: readonly TwinId[],
  { audience, at }: { readonly audience: Audience; readonly at: string },
): TwinFiles {
  const files: NamedBytes[] = [];
  const refused: RefusedTwin[] = [];
  const remarks: string[] = [];
  for (const { id, isForEveryone } of twins) {
    if (!chosen.includes(id)) continue;
    const twin = makeTwin(id, snapshot, { audience, at });
    const lacks = twin.ok ? faultsOf(twin.files, at) : twin.lacks;
    if (!twin.ok || lacks.length > 0) {
      refused.push({ twin: id, lacks });
      continue;
    }
    remarks.push(...twin.unsaid.map((lack) => `Not in ${id}: ${lackWords(lack)}`));
    for (const { name, form, data } of twin.files) {
      const circle = isForEveryone || form === 'oscal-catalog' ? 'public' : audience;
      files.push({ name: nameFor(name, circle), bytes: bytesOf(data) });
    }
  }
  return { files, refused, remarks };
}

/** A file that breaks the rules of its format is a fault of ours; it is not written all the same. */
function faultsOf(files: readonly TwinFile[], at: string): readonly Lack[] {
  return files.flatMap((file): readonly Lack[] => {
    const fault = faultOf(file, at);
    if (fault === null) return [];
    return [
      {
        path: 'device.name',
        label: file.name,
        because: 'unfit',
        says: `would break the rules of its format (${fault}). Please report this.`,
      },
    ];
  });
}

/** A file that is not for everyone says so in its name: `x.on-request.cdx.json`. */
function nameFor(name: string, circle: Audience): string {
  if (circle === 'public') return name;
  const at = name.indexOf('.');
  return `${name.slice(0, at)}.${circle === 'internal' ? 'internal' : 'on-request'}${name.slice(at)}`;
}

function bytesOf(data: Json): Uint8Array {
  const text = typeof data === 'string' ? data : `${JSON.stringify(data, null, 2)}\n`;
  return new TextEncoder().encode(text);
}
