import type { TwinId } from './twin-model.ts';

/** The machine-readable files there are, and what each is for. */
export const twins: readonly {
  readonly id: TwinId;
  readonly title: string;
  readonly about: string;
  /** Made from what is public, whoever it is made for. */
  readonly isForEveryone: boolean;
}[] = [
  {
    id: 'oscal',
    title: 'OSCAL component definition',
    about:
      'Decisions and the maker’s actions, with the catalogue they refer to, for tools that assess systems.',
    isForEveryone: false,
  },
  {
    id: 'cyclonedx',
    title: 'CycloneDX 1.6',
    about: 'The listed components, and what was decided and is done as claims about them and you.',
    isForEveryone: false,
  },
  {
    id: 'security.txt',
    title: 'security.txt',
    about: 'Where to report a weakness, for your web site (RFC 9116). It expires after 364 days.',
    isForEveryone: true,
  },
  {
    id: 'mud',
    title: 'MUD file',
    about: 'The traffic the device is meant to have, for networks that enforce it (RFC 8520).',
    isForEveryone: true,
  },
  {
    id: 'csaf',
    title: 'CSAF 2.0 advisory template',
    about: 'Publisher and product, to be filled in when there is something to tell.',
    isForEveryone: true,
  },
  {
    id: 'disclosure',
    title: 'Answers as data',
    about: 'Every answer these readers may have, by a published schema.',
    isForEveryone: false,
  },
];

export function isTwinId(id: string): id is TwinId {
  return twins.some((twin) => twin.id === id);
}
