import type { SectionDraft } from '../draft.ts';

/** How weaknesses are kept out, found and dealt with before customers meet them. */
export function writeDevelopment(section: SectionDraft): void {
  section.prose('development.vulnerabilities', {
    none: 'There are no particular measures against weaknesses in releases',
  });
  section.prose('release.knownVulnerabilities', {
    lead: 'Known weaknesses before a release',
    none: 'Known weaknesses are not dealt with before a release',
  });
  section.prose('development.testing', {
    lead: 'How security is tested',
    none: 'Security is not tested',
  });
  section.prose('development.exploitMitigation', {
    lead: 'How damage is limited',
    none: 'Nothing limits the damage of an exploited flaw',
  });
  section.prose('development.integrity', {
    lead: 'How you can verify the software',
    none: 'Customers cannot verify the software',
  });
  section.prose('development.codeProtection', {
    lead: 'How code is protected',
    none: 'Code is not protected',
  });
  section.prose('development.thirdParty', {
    lead: 'Third-party software',
    none: 'Third-party software is not verified',
  });
  section.prose('company.practices', {
    lead: 'Our security practices',
    none: 'There is no overview of our security practices',
  });
}
