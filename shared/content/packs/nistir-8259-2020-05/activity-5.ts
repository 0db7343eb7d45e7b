import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

export const activity5 = {
  id: 'A5',
  number: 5,
  title: 'Define Approaches for Communicating to Customers',
  section: '4.1',
  phase: 'afterMarket',
  purpose:
    'Customers can only act on what reaches them and what they understand. Decide how you will talk about security with each kind of customer, or with those who act for them, such as a network provider or a security service. Start before the first sale.',
  groups: [
    {
      id: 'A5',
      title: 'How you communicate',
      section: '4.1',
      questions: [
        {
          id: 'A5-Q1',
          fact: 'communication.terminology',
          wording: 'Which words will each kind of customer understand?',
          why: 'Advice that is not understood is not followed. Advice that is too simple is not trusted by specialists.',
          goodAnswer:
            'For each kind of customer, the terms you may use, those you explain, and those you avoid. Name the languages.',
          example:
            'Facility managers know “firmware”, “IP address” and “BACnet”; we explain “certificate” and avoid “attack surface”. Hospital security teams get the exact terms, ports and versions. Workers get one picture card. English, German and French.',
          source: {
            document: may2020,
            section: '§4.1, terminology',
            standing: 'unchecked',
            anchors: ['8259B EA'],
          },
          role: 'writing',
        },
        {
          id: 'A5-Q2',
          fact: 'communication.amount',
          wording: 'How much does each kind of customer need to know?',
          why: 'Too little leaves customers exposed. Too much hides the two things that they must do.',
          goodAnswer:
            'For each kind of customer, what they get by themselves and what they get when they ask. Say which details stay inside because they would help attackers more than customers.',
          example:
            'Landlords: one page with support date, duties and contact. Hospitals and agencies: the full disclosure document, and on request the penetration test summary and the list of software parts. Inside the company: the threat list and details of the signing process.',
          source: {
            document: may2020,
            section: '§4.1, amount of information',
            standing: 'unchecked',
            anchors: ['8259B EA', '8425 fn. 15', '8425 fn. 16'],
          },
          role: 'writing',
        },
        {
          id: 'A5-Q3',
          fact: 'communication.channels',
          with: ['communication.place', 'company.advisories'],
          wording: 'How and where do customers get security information, and how do they find it?',
          why: 'A warning that stands on a page nobody opens protects nobody. In an incident, customers have minutes, not hours, to find you.',
          goodAnswer:
            'The ways you really use, with the address for each and how a customer gets there from the device itself. Where alerts are published and how one can subscribe. Whether there is a form that machines can read.',
          example:
            'Web site, manual, e-mail, machine-readable file. The QR code on the rating plate leads to https://example.com/rc40. Alerts: https://example.com/advisories, by e-mail to anyone who subscribes, and as CSAF files. A printed leaflet with three steps lies in each box.',
          source: {
            document: may2020,
            section: '§4.1, ways and places',
            standing: 'unchecked',
            anchors: ['8259B glossary', '8425 Info Dissemination 1', '8259B ID-1e'],
          },
          role: 'writing',
        },
        {
          id: 'W-csaf',
          fact: 'company.csafProvider',
          wording: 'Where do programs find your security advisories?',
          why: 'Customers with many devices let programs look for advisories. What has no fixed place is found by chance or not at all.',
          goodAnswer:
            'The address of provider-metadata.json, the file in which a publisher of CSAF 2.0 names its advisories. It lies on your own web site and begins with https. It is named in security.txt too (the field CSAF). If your advisories are not published in CSAF, it does not apply; say how customers follow them instead.',
          example:
            'https://example.com/.well-known/csaf/provider-metadata.json. Our advisories are published there in CSAF 2.0 on the day on which they appear on the web site.',
          source: {
            document: ours,
            section: 'Advisories for programs (CSAF 2.0, section 7; field CSAF of security.txt)',
            standing: 'ours',
            anchors: ['8259B ID-1e'],
          },
          role: 'writing',
        },
        {
          id: 'A5-Q4',
          fact: 'communication.integrity',
          wording:
            'How can customers tell that a message or document really comes from you and was not changed?',
          why: 'Attackers send false security warnings with false updates. A customer who cannot tell the difference installs them.',
          goodAnswer:
            'What customers can check and how: a signed file, a published hash, one address that you never leave, and what you will never ask for.',
          example:
            'Documents and advisories stand only on https://example.com. Each file has a SHA-256 hash on the page beside it. E-mails carry a link to the advisory and never an attachment. We never ask for a password.',
          source: {
            document: may2020,
            section: '§4.1, integrity of information',
            standing: 'unchecked',
          },
          role: 'writing',
        },
        {
          id: 'A5-Q5',
          fact: 'communication.replies',
          with: ['company.supportContact'],
          wording: 'What will customers need to tell or ask you, and how can they do so?',
          why: 'Customers see problems first. If they cannot reach you, they guess, and the same fault stays with everyone else.',
          goodAnswer:
            'The reasons to write (questions on set-up, suspected weaknesses, incidents, requests for documents), the way for each, the languages, and how soon you answer.',
          example:
            'Questions on set-up and requests for documents: help desk, answer within one working day. Suspected weaknesses: security contact, see the policy. Urgent incidents in running buildings: telephone number on the support page, day and night, English and German.',
          source: {
            document: may2020,
            section: '§4.1, communication from customers',
            standing: 'unchecked',
            anchors: ['8259B IQ-1', '8259B IQ-2'],
          },
          role: 'product',
        },
        {
          id: 'A5-Q6',
          fact: 'communication.timing',
          wording:
            'When do customers get security information: before purchase, with the product, during use, before support ends?',
          why: 'What a buyer learns after paying cannot change the choice. What an owner learns after support has ended comes too late to plan.',
          goodAnswer:
            'All the moments that apply. The support date and known limits belong before purchase; set-up steps with the product; alerts during use; notice well before the end.',
          example:
            'Before purchase (disclosure document on the product page), with the product (leaflet), during use (alerts by e-mail), before support ends (24, 12 and 3 months ahead).',
          source: {
            document: ours,
            section: 'When customers are told',
            standing: 'ours',
            anchors: ['8259B DO', '8259B ID-1', '8259B ID-2'],
          },
          role: 'writing',
        },
      ],
    },
  ],
} as const satisfies Activity<FactId>;
