import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

export const activity3 = {
  id: 'A3',
  number: 3,
  title: 'Determine How to Address Customer Needs and Goals',
  section: '3.3',
  phase: 'beforeMarket',
  purpose:
    'For every need, choose what meets it: the device, something beside the device, your own actions, or the customer. Then decide how strong it must be. NISTIR 8259A is the suggested starting point for the device’s own capabilities; you may add to it, change it or leave parts out, with a reason.',
  groups: [
    {
      id: 'A3.1',
      title: 'Choosing the means',
      section: '3.3',
      questions: [
        {
          id: 'A3-Q1',
          fact: 'means',
          wording: 'What meets each need or goal?',
          why: 'A need without a means is an open risk. A means that only the customer can provide is an open risk too, until you tell the customer.',
          goodAnswer:
            'At least one row for each need. Name who or what does it, how, what it changes about the risk, and why you chose it. Often two means together are better than one. Ask whether this customer can use each of them without help, and what happens when it is a nuisance. If the customer has to do it, or has to accept the risk, say so openly.',
          example:
            'Need: only facility staff can change settings. The device itself: the web page asks for a password and locks an account for 15 minutes after five wrong tries; an attacker on the office network can no longer guess. The customer: keeps controllers in a network of their own; office computers cannot reach the login page at all.',
          source: {
            document: may2020,
            section: '§3.3, suitable means',
            standing: 'unchecked',
            anchors: ['8259A §1', '8259A App. A', '8259B EA-3'],
          },
          role: 'engineering',
          parts: [
            {
              id: 'A3-Q1a',
              wording: 'Can the device itself do it, by its own hardware and software?',
              source: {
                document: may2020,
                section: '§3.3, suitable means: the device',
                standing: 'unchecked',
                anchors: ['8259A §1'],
              },
            },
            {
              id: 'A3-Q1b',
              wording:
                'Can another device do it on its behalf, such as a hub or gateway of yours or of another maker?',
              source: {
                document: may2020,
                section: '§3.3, suitable means: a related device',
                standing: 'unchecked',
                anchors: ['8425 §2.1'],
              },
            },
            {
              id: 'A3-Q1c',
              wording:
                'Can another system or service do it, such as a cloud service, whether or not it acts for you?',
              source: {
                document: may2020,
                section: '§3.3, suitable means: systems and services',
                standing: 'unchecked',
                anchors: ['8425 §2.1', '8259B §2'],
              },
            },
            {
              id: 'A3-Q1d',
              wording:
                'Can you, or others for you, do it without technology, for example by a support policy or by handling security reports?',
              source: {
                document: may2020,
                section: '§3.3, suitable means: non-technical means',
                standing: 'unchecked',
                anchors: ['8259B'],
              },
            },
            {
              id: 'A3-Q1e',
              wording:
                'Should the customer do it, for example by protecting the room or the network, or by accepting or transferring the risk?',
              source: {
                document: may2020,
                section: '§3.3, suitable means: the customer',
                standing: 'unchecked',
                anchors: ['8259B EA-3'],
              },
            },
          ],
        },
      ],
    },
    {
      id: 'A3.2',
      title: 'How strong the means must be',
      lead: 'A means that is too weak for the place where the device works is as good as none. One that is too strong costs money, battery or patience.',
      section: '3.3',
      questions: [
        {
          id: 'A3-Q2a',
          fact: 'robustness.hardware',
          wording: 'Which protection must be built into hardware, and where is software enough?',
          why: 'Software can be changed by whoever gets into it. Keys and start-up checks in hardware hold even then, but they cannot be added later.',
          goodAnswer:
            'For each key, check or secret: hardware or software, and the reason, such as who can hold the device in their hands and what a stolen key would open.',
          example:
            'The private key of each device lies in a secure element, because guests can take a controller off the wall. The check at start is done by boot code in read-only memory. Software is enough for user passwords, which are stored as salted hashes.',
          source: {
            document: may2020,
            section: '§3.3, robustness: hardware or software',
            standing: 'unchecked',
            anchors: ['8259B DO-3b'],
          },
          role: 'engineering',
        },
        {
          id: 'A3-Q2b',
          fact: 'robustness.data',
          wording: 'Which data needs protection, against what, and how strong must it be?',
          why: 'Not all data is worth the same. If everything gets the same weak protection, the one thing that matters to the customer is lost with the rest.',
          goodAnswer:
            'For the kinds of data you listed: whether it must stay secret, stay unchanged or stay available, against whom, and with which strength. Name algorithms and key lengths, and the year until which they should hold.',
          example:
            'Presence data and passwords must stay secret: AES-128-GCM in flash memory, TLS 1.2 or later on the network. Targets and firmware must stay unchanged: message authentication, and ECDSA P-256 signatures. Temperature trends need only be available. Meant to hold until 2036; the algorithms can be replaced by an update.',
          source: {
            document: may2020,
            section: '§3.3, robustness: data',
            standing: 'unchecked',
            anchors: ['8259A DP-1'],
          },
          role: 'engineering',
        },
        {
          id: 'A3-Q2c',
          fact: 'robustness.authentication',
          wording: 'How sure must the device be about who is asking, before it gives access?',
          why: 'A short code may do for a button in a room. It does not do for an account that can change the software of four hundred devices.',
          goodAnswer:
            'For each kind of access: none, a code, a password, a certificate, or two factors, and why that is enough. Take into account from where access is possible and how much it can do.',
          example:
            'Buttons: none, they only shift the target by 2 °C. Local web page: password of 12 characters or more. Building system: certificates on both sides. RoomView operators, who reach many sites: password and a second factor.',
          source: {
            document: may2020,
            section: '§3.3, robustness: authentication',
            standing: 'unchecked',
            anchors: ['8259A LA-2'],
          },
          role: 'engineering',
        },
        {
          id: 'A3-Q2d',
          fact: 'robustness.validation',
          wording:
            'Which data that reaches the device must be checked before the device acts on it?',
          why: 'A single badly formed message can stop a device or let an attacker in. A well-formed but absurd command can do damage too.',
          goodAnswer:
            'Every way in, what is checked there (length, form, range, plausibility, sender) and what happens with data that fails the check.',
          example:
            'Targets from any source are held to 5 to 35 °C. BACnet messages of the wrong length or type are dropped and counted; after 50 in a minute an event is logged. Files uploaded to the web page are refused above 8 MB. Modbus values outside the sensor’s range are ignored.',
          source: {
            document: may2020,
            section: '§3.3, robustness: validation of received data',
            standing: 'unchecked',
            anchors: ['8425 Interface Access Control 2.a'],
          },
          role: 'engineering',
        },
        {
          id: 'A3-Q2e',
          fact: 'robustness.rollback',
          wording:
            'How easily must the software go back to an earlier version if an update does harm?',
          why: 'A bad update can stop a building. But a way back to an old version is also a way back to its known weaknesses, and customers differ on which is worse.',
          goodAnswer:
            'Who may go back, to which versions, how long it takes and what happens to settings. Say which versions are barred because of known weaknesses, or that going back is ruled out on purpose.',
          example:
            'The version before is kept in a second memory bank. If the new one does not start three times, the device goes back by itself. An administrator can go back within two minutes; settings are kept. Versions before 3.1.4 are refused because of a known weakness.',
          source: {
            document: may2020,
            section: '§3.3, robustness: reverting software',
            standing: 'unchecked',
            anchors: ['8259A SU-3'],
          },
          role: 'engineering',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
      ],
    },
    {
      id: 'A3.3',
      title: 'Starting from the baseline',
      lead: 'NISTIR 8259A lists six device capabilities with their elements. It is a starting point, not a test: its list is neither complete nor in order of importance, and an element left out for a good reason is a good answer.',
      section: '3.3',
      questions: [
        {
          id: 'W-components',
          fact: 'components',
          wording: 'Which parts make up the whole that customers depend on?',
          why: 'A capability may be present in the device and missing in the app that controls it. Customers are only as safe as the weakest part.',
          goodAnswer:
            'One row for the device and for each hub or gateway, app and service that belongs to it, with its maker, version and end of support. Add the hardware and software parts that matter for security, such as the operating system or the radio module.',
          example:
            'RC 40: the device; ours; firmware 3.2; support until 31 December 2036. RoomSetup: app; ours; 2.1. RoomView: service; ours, run in a data centre in the EU. Zephyr 3.7 LTS: software part; Zephyr Project; support until July 2029. Secure element: hardware part; bought in.',
          source: {
            document: ours,
            section: 'Parts that decisions are made for',
            standing: 'ours',
            anchors: ['8425 Doc 1.b'],
          },
          role: 'engineering',
        },
        {
          id: 'A3-Q3',
          fact: 'decisions',
          wording:
            'Which elements of the NISTIR 8259A baseline does each part provide, which are met in another way, and which are left out?',
          why: 'A customer who wrongly believes in a capability takes no other measure. A customer who knows that it is missing can.',
          goodAnswer:
            'A decision for every element on the device, and on other parts where it matters: provided, provided in part, by other means, left to the customer, or not provided. Each with the reason and, where it is not provided, what the customer must do instead; of a part also what remains and when the rest is planned. The Decisions screen shows them side by side.',
          example:
            'LA-1, disable interfaces: provided on the RC 40; Bluetooth, USB and BACnet/IP can each be switched off. SU-5, switch updating off: not provided on RoomView; a shared service has one version for all; customers who cannot accept that use the RC 40 without it. CS-4: provided; the log cannot be changed or cleared, only overwritten after 2,000 events.',
          source: {
            document: may2020,
            section: '§3.3, use of the core baseline',
            standing: 'unchecked',
            anchors: ['8259A §2', '8259A App. A', '8425 Doc 1.c'],
          },
          role: 'engineering',
        },
      ],
    },
  ],
} as const satisfies Activity<FactId>;
