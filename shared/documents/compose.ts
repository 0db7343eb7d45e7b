import { cleanLine } from '../text/clean-text.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { composeDeviceCybersecurityDisclosure } from './device-cybersecurity-disclosure/compose.ts';
import type { Audience, DocumentId, Outline } from './outline.ts';

/** The documents there are, and what each is for. */
export const documents: readonly {
  readonly id: DocumentId;
  readonly title: string;
  readonly about: string;
}[] = [
  {
    id: 'deviceCybersecurityDisclosure',
    title: 'Device Cybersecurity Disclosure',
    about:
      'Tells customers what was assumed, what the device and its maker provide, how long, and what is left to them: the six topics of NISTIR 8259, Activity 6.',
  },
];

/** Whether a text from outside names one of the documents. */
export function isDocumentId(id: string): id is DocumentId {
  return documents.some((document) => document.id === id);
}

const composers: Readonly<
  Record<DocumentId, (snapshot: Snapshot, audience: Audience, title: string) => Outline>
> = {
  deviceCybersecurityDisclosure: composeDeviceCybersecurityDisclosure,
};

/** What a document says to an audience: a pure function of the workbook. */
export function composeDocument(
  snapshot: Snapshot,
  document: DocumentId,
  audience: Audience,
): Outline {
  const title = documents.find(({ id }) => id === document)?.title ?? '';
  return composers[document](snapshot, audience, cleanLine(title));
}
