import { expect, test } from 'vitest';
import { csafFaults } from './official-schemas.ts';
import { at, sampleNames, sampleOf, writtenTwins } from './twin-samples.ts';

type Advisory = {
  document: Record<string, unknown> & { notes: { title: string }[]; tracking: object };
  product_tree: object;
};

/** What a security team does with the template, by the note in it. */
function filledIn(template: Advisory) {
  const [, productId] = JSON.stringify(template).match(/"product_id":"([^"]+)"/) ?? [];
  const { document } = template;
  return {
    ...template,
    document: {
      ...document,
      category: 'csaf_security_advisory',
      title: 'Reading of settings without an account',
      notes: [{ category: 'summary', text: 'Settings can be read by anyone in the network.' }],
      tracking: {
        ...document.tracking,
        id: 'MAKER-2027-001',
        status: 'final',
        version: '1',
        current_release_date: '2027-02-01T09:00:00Z',
        initial_release_date: '2027-02-01T09:00:00Z',
        revision_history: [
          { date: '2027-02-01T09:00:00Z', number: '1', summary: 'First published.' },
        ],
      },
    },
    vulnerabilities: [
      {
        title: 'Missing authentication',
        cwe: { id: 'CWE-306', name: 'Missing Authentication for Critical Function' },
        notes: [{ category: 'description', text: 'The page of settings asks for no account.' }],
        product_status: { known_affected: [productId] },
        remediations: [
          { category: 'vendor_fix', details: 'Install the update.', product_ids: [productId] },
        ],
      },
    ],
  };
}

test.each(sampleNames)(
  'the template of %s, filled in as it says, is a valid advisory',
  async (name) => {
    const { texts } = writtenTwins(sampleOf(name), 'public', ['csaf'], at);
    const template = JSON.parse([...texts.values()].join(''));
    const note = template.document.notes.find(({ title }: { title: string }) =>
      title.startsWith('How to fill in'),
    );
    expect(note.text).toContain('csaf_security_advisory');
    const advisory = filledIn(template);
    expect(await csafFaults(JSON.stringify(advisory))).toEqual([]);
    const { vulnerabilities: _, ...without } = advisory;
    expect(await csafFaults(JSON.stringify(without))).not.toEqual([]);
  },
);
