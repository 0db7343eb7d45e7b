import type { Snapshot } from '../workbook/snapshot.ts';
import { makeCsaf } from './csaf.ts';
import { makeCycloneDx } from './cyclonedx.ts';
import { makeDisclosure } from './disclosure.ts';
import { makeMud } from './mud/mud.ts';
import { makeOscal } from './oscal/component-definition.ts';
import { makeSecurityTxt } from './security-txt.ts';
import type { Commission, Twin, TwinId } from './twin-model.ts';

const makers: Readonly<Record<TwinId, (snapshot: Snapshot, commission: Commission) => Twin>> = {
  oscal: makeOscal,
  cyclonedx: makeCycloneDx,
  'security.txt': makeSecurityTxt,
  mud: makeMud,
  csaf: makeCsaf,
  disclosure: makeDisclosure,
};

/** What a twin says: a pure function of the workbook, the audience and the time. Whole, or refused with every reason. */
export function makeTwin(twin: TwinId, snapshot: Snapshot, { audience, at }: Commission): Twin {
  // Whole seconds: all of the formats take them, and none needs more.
  const second = `${new Date(at).toISOString().slice(0, 19)}Z`;
  return makers[twin](snapshot, { audience, at: second });
}
