/** A failure that the person at the keyboard can act on: shown as it is worded, without a stack. */
export class SetupFailure extends Error {
  override readonly name = 'SetupFailure';
}
