import { v5 } from 'uuid';
import { canonicalJson } from '../workbook/canonical-json.ts';
import type { Json } from './twin-model.ts';

/** The namespace of all our UUIDs. Never changes: whoever holds a twin knows its subjects by it. */
const securable = '7c1a4c8e-2f57-4d0b-9a63-5b1e0f6d9c42';

/** Marks properties that are ours in files of other people's formats. */
export const ourNamespace = `urn:uuid:${securable}`;

/** The UUIDs of one workbook's subjects: the same subject has the same UUID in every file and at any time. */
export class SubjectIds {
  readonly #workbook: string;

  constructor(workbookId: string) {
    this.#workbook = v5(`workbook/${workbookId}`, securable);
  }

  /** `components/device`, `decisions/DI-1_device/how` … */
  of(subject: string): string {
    return v5(subject, this.#workbook);
  }

  /** The id of a file itself: another content, another id. */
  ofContent(kind: string, content: Json): string {
    return v5(`${kind}\n${canonicalJson(content)}`, this.#workbook);
  }
}

/** The id of something that is the same for every workbook. */
export function commonId(kind: string, content: Json): string {
  return v5(`${kind}\n${canonicalJson(content)}`, securable);
}
