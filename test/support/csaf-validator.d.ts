/** The library is JavaScript without types; what we call of it, no more. */
declare module '@secvisogram/csaf-validator-lib/validate.js' {
  type Test = (document: unknown) => unknown;
  // biome-ignore lint/style/noDefaultExport: the library has no other export
  export default function validate(
    tests: readonly Test[],
    document: unknown,
  ): Promise<{
    readonly isValid: boolean;
    readonly tests: readonly {
      readonly name: string;
      readonly errors: readonly { readonly message?: string }[];
    }[];
  }>;
}
declare module '@secvisogram/csaf-validator-lib/schemaTests.js' {
  export const csaf_2_0_strict: (document: unknown) => unknown;
}
declare module '@secvisogram/csaf-validator-lib/mandatoryTests.js' {
  export const mandatoryTest_6_1_1: (document: unknown) => unknown;
}
