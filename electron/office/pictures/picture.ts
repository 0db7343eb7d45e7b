export type Picture = {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  /** Without what programs and cameras add: names, places, times. */
  readonly bytes: Uint8Array;
};

/** Why a picture is not taken, in words that go on after “because”. */
export class PictureRefused extends Error {}
