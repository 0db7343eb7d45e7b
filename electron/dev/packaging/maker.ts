/** Who answers for a package. Installers and package managers show it. */
export type Maker = {
  readonly name: string;
  readonly email: string;
  readonly homepage: string;
  /** What to tell the person who packs where something was not named; null: all was. */
  readonly words: string | null;
};

/** RFC 2606: a name that is nobody's and never will be. */
const nobody = 'securable.invalid';

const variables = {
  name: 'SECURABLE_MAKER',
  email: 'SECURABLE_MAKER_EMAIL',
  homepage: 'SECURABLE_MAKER_HOMEPAGE',
} as const;

/** Whoever packs and signs is the maker of that package, and says so in the environment. */
export function makerFrom(environment: Readonly<Record<string, string | undefined>>): Maker {
  const read = (name: string) => environment[name]?.trim() || null;
  const name = read(variables.name);
  const email = read(variables.email);
  const homepage = read(variables.homepage);
  const missing = [
    ...(name === null ? [variables.name] : []),
    ...(email === null ? [variables.email] : []),
    ...(homepage === null ? [variables.homepage] : []),
  ];
  return {
    name: name ?? 'The makers of Securable',
    email: email ?? `nobody@${nobody}`,
    homepage: homepage ?? `https://${nobody}`,
    words:
      missing.length === 0
        ? null
        : `NO ADDRESS: the packages name ${nobody}, which is nobody's. Set ${missing.join(', ')}.`,
  };
}
