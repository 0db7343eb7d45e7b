import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

export const activity2 = {
  id: 'A2',
  number: 2,
  title: 'Research Customer Cybersecurity Needs and Goals',
  section: '3.2',
  phase: 'beforeMarket',
  purpose:
    'Customers’ risks decide what they need from the device. You cannot know the risks of every customer, but you can learn enough to give the expected ones what they need to protect themselves. At the end you have a list of needs and goals that the later activities answer one by one.',
  groups: [
    {
      id: 'A2.1',
      title: 'What shapes the needs',
      section: '3.2',
      questions: [
        {
          id: 'A2-Q1',
          fact: 'physical.interaction',
          wording:
            'How does the device act on the physical world, and what is at stake if it acts wrongly or stops?',
          why: 'Where a device can harm people or things, staying available and safe may matter more to the customer than secrecy. Some usual security measures, such as locking after wrong passwords, can then do harm.',
          goodAnswer:
            'What it measures and moves, how far wrong values or no action at all can go, and how fast harm would follow. Say which security measures must never stop the main function.',
          example:
            'It opens and closes heating valves and sets a fan. A wrong target makes a room uncomfortable within an hour; no heating in deep winter can freeze pipes within a day. Room control may pause for a minute at most during updates, and must go on while an account is locked and without a network.',
          source: {
            document: may2020,
            section: '§3.2, interaction with the physical world',
            standing: 'unchecked',
            anchors: ['8259B DO-1b', '8259B DO-1e', '8259A §1'],
          },
          role: 'product',
        },
        {
          id: 'A2-Q2',
          fact: 'access.overview',
          wording:
            'How do authorized people, processes and other devices need to reach, manage and monitor the device?',
          why: 'Access that nobody planned is either missing when it is needed or open to everybody. Both hurt the customer.',
          goodAnswer:
            'A short overview: who or what reaches the device, over which way, for what, and how often. The four questions after this one go into the details.',
          example:
            'Workers use two buttons on the front. Facility staff use the local web page over HTTPS. The building system reads and writes values over BACnet/SC all day. RoomView reads trends and delivers updates over an outgoing TLS connection. Installers use the phone app over Bluetooth for the first 30 minutes.',
          source: {
            document: may2020,
            section: '§3.2, access, management and monitoring',
            standing: 'unchecked',
            anchors: ['8259A DC', '8259A LA', '8259A CS', '8259B DO-2'],
          },
          role: 'engineering',
        },
        {
          id: 'A2-Q2a',
          fact: 'management.methods',
          wording:
            'With what tools will customers manage the device, and which of their existing systems must it fit?',
          why: 'A device that does not fit the customer’s tools is left out of inventories, updates and alarms, and is then forgotten.',
          goodAnswer:
            'The ways to manage one device and many devices, and the customer’s systems it must work with: inventory, updates, logs, accounts. Name standards and versions. Say which systems it does not support.',
          example:
            'One device: local web page. Many: RoomView or the building system. Logs go to a syslog server over TLS (RFC 5425). Inventory export as CSV with serial number, model, firmware and MAC address. No link to company directories (LDAP, Active Directory).',
          source: {
            document: may2020,
            section: '§3.2, access, management and monitoring: methods',
            standing: 'unchecked',
            anchors: ['8259A CS-5'],
          },
          role: 'product',
        },
        {
          id: 'A2-Q2b',
          fact: 'management.configurability',
          wording: 'How much must different customers be able to change in the device’s settings?',
          why: 'A large customer must fit the device to its own rules. A small one is safest if it has to decide nothing.',
          goodAnswer:
            'For each kind of customer, the settings it must be able to change and those that should stay fixed. Say what is set so that somebody who changes nothing is still well protected.',
          example:
            'Landlords change names, network address and room targets only. Hospitals must also be able to close Bluetooth and the USB port, choose their own certificate authority, set the log server and lock the buttons. The TLS version is fixed at 1.2 or later for all.',
          source: {
            document: may2020,
            section: '§3.2, access, management and monitoring: configuration',
            standing: 'unchecked',
            anchors: ['8259A DC'],
          },
          role: 'product',
        },
        {
          id: 'A2-Q2c',
          fact: 'accessRoles',
          wording:
            'Which people, systems and companies need access, what may each of them do, and how do they prove who they are?',
          why: 'Each account or key is a way in. Passwords that are the same on every device are among the first things attackers try.',
          goodAnswer:
            'One row for each account, role, key or connected system, including your own access for support. What it may do, from where it can be used, how it proves its identity, what the credential is as delivered, and whether the customer can change it.',
          example:
            'Administrator: the customer; all settings, users and updates; only in the local network; password of at least 12 characters on the web page; set by the customer at first use; can be changed. Building system: another device; reads values, writes targets; only in the local network; BACnet/SC certificate of the customer; none as delivered. RoomView: us; reads trends, delivers updates; from outside; certificate made in the factory, different on every device; can be removed.',
          source: {
            document: may2020,
            section: '§3.2, access, management and monitoring: entities and authentication',
            standing: 'unchecked',
            anchors: ['8259A LA-2', '8259A App. B'],
          },
          role: 'engineering',
        },
        {
          id: 'A2-Q2d',
          fact: 'monitoring.visible',
          wording:
            'What must customers be able to see on or from the device to notice that something is wrong?',
          why: 'An attack that nobody can see goes on for months. Customers need signs that fit their staff and tools.',
          goodAnswer:
            'States and events that customers need (failed logins, changed settings, restarts, failed update checks, lost connections), where they see them, and how long they are kept.',
          example:
            'The device keeps the last 2,000 events with date and time: logins, changed settings, updates, restarts, cover opened. It can send them to a syslog server at once. A red light means that the software check failed at start. Memory use and network traffic are not recorded.',
          source: {
            document: may2020,
            section: '§3.2, access, management and monitoring: visibility',
            standing: 'unchecked',
            anchors: ['8259A CS-1', '8259A CS-2'],
          },
          role: 'engineering',
        },
        {
          id: 'A2-Q3',
          fact: 'requirements',
          wording:
            'Which known security requirements must the device meet, or help its customers to meet?',
          why: 'A customer who breaks a rule because of your device pays for it. Many buyers may not choose a device that leaves such a gap.',
          goodAnswer:
            'One row for each law, sector rule, standard, contract or customer policy, with whom it concerns and what it means for the device in plain terms. Note the version.',
          example:
            'California Civil Code 1798.91.04: law; concerns all customers in California; the device needs reasonable security features, for instance a password that differs on every device or is set at first use. NIST SP 800-213: sector rule; concerns federal buildings; the agency asks for a list of device capabilities. Tender terms of hospital groups: contract; log export and five years of updates.',
          source: {
            document: may2020,
            section: '§3.2, known cybersecurity requirements',
            standing: 'unchecked',
            anchors: ['8259B DO-1f', '8259B DO-1g'],
          },
          role: 'product',
        },
        {
          id: 'A2-Q4',
          fact: 'constraints.interference',
          wording:
            'How could the device’s job or surroundings get in the way of its security functions?',
          why: 'A security function that does not work where the device really is protects nobody, yet the customer counts on it.',
          goodAnswer:
            'Poor or missing connections, little power or memory, tight timing, extreme places, emergencies, people who cannot type. For each, which security function suffers and what happens then.',
          example:
            'Many sites allow no traffic to the internet: then updates must come from a file on the local network. During a fire alarm nobody can log in, so the smoke mode is started by a wired input without a login. A TLS connection takes up to 3 seconds to open on this processor, so connections are kept open.',
          source: {
            document: may2020,
            section: '§3.2, interference with security capabilities',
            standing: 'unchecked',
            anchors: ['8259B DO-1c'],
          },
          role: 'engineering',
        },
        {
          id: 'A2-Q5',
          fact: 'dataTypes',
          wording:
            'What data does the device collect, store or send, and how bad would it be if someone read or changed it?',
          why: 'Data tells about people and places. Customers must know what there is before they can protect it, erase it or answer for it.',
          goodAnswer:
            'One row for each kind of data, keys and passwords included: how sensitive it is, why it exists, where it is stored, how long, where it goes, who can see it (you too), and how it is protected and erased. Data that customers make by using the device counts.',
          example:
            'Presence, one value a minute: personal, because a room may have one desk. For fan control. Stored on the device for 7 days, and in our service if the customer connects RoomView, there for 13 months. Sent over TLS. Visible to facility staff and to our support while a ticket is open. Encrypted in flash memory; erased by factory reset and by deleting the site in RoomView.',
          source: {
            document: may2020,
            section: '§3.2, nature of the data',
            standing: 'unchecked',
            anchors: ['8259B DO-1d', '8259B DO-1e'],
          },
          role: 'engineering',
        },
        {
          id: 'A2-Q6',
          fact: 'trust.degree',
          wording:
            'How far must customers be able to trust the device, and what would give them good reason to?',
          why: 'Some customers can take your word. Others put the device where a hidden flaw would be grave, and need proof.',
          goodAnswer:
            'The kinds of customers that need more than your word, and what supports their trust: an outside test, a certificate of a named scheme, a hardware anchor, published source code, a list of software parts.',
          example:
            'Landlords rely on the label and a published support date. Hospitals ask for a penetration test by an outside laboratory no older than 24 months and for a list of software parts. We provide both on request.',
          source: {
            document: may2020,
            section: '§3.2, degree of trust',
            standing: 'unchecked',
            anchors: ['8259B DO-3b', '8259B DO-3e'],
          },
          role: 'product',
        },
        {
          id: 'A2-Q7',
          fact: 'interaction.complexity',
          wording:
            'What complications come from working together with other devices, systems and surroundings?',
          why: 'Two sound devices can make an unsafe pair. Customers combine devices in ways that you did not plan.',
          goodAnswer:
            'Older equipment without protection, gateways that hide who sends a command, rules that connect devices of several makers, and new uses that arise from the combination. Say what you assume about the other side.',
          example:
            'On older sites a gateway turns unprotected BACnet/IP into BACnet/SC: the controller then trusts whatever the gateway forwards. Some landlords pass presence data to desk booking systems, which makes it easier to tie to a person. Fan coils on the Modbus line have no protection at all.',
          source: {
            document: may2020,
            section: '§3.2, complexity of interactions',
            standing: 'unchecked',
            anchors: ['8259B DO-1c', '8259B EA-4'],
          },
          role: 'engineering',
        },
      ],
    },
    {
      id: 'A2.2',
      title: 'The list of needs and goals',
      lead: 'Turn what you found into a list. Later you are asked how each line of it is met.',
      section: '3.2',
      questions: [
        {
          id: 'W-goals',
          fact: 'goals',
          wording: 'What do your customers need or want to achieve, stated one by one?',
          why: 'A need that is written down can be met, handed to the customer, or turned down with a reason. A need that is not written down is missed by chance.',
          goodAnswer:
            'One row for each need, as a sentence in the customer’s words that could turn out true or false. Name for whom it is, what it protects, how important it is and where it comes from. Ten to thirty rows are usual; do not write down solutions yet.',
          example:
            '“Only facility staff can change settings.” For landlords and hospitals; who may do what; essential; customers said so, and the threat of a takeover from the office network. “Nobody can tell from outside when a room is empty.” For all; data; important; a threat we found.',
          source: {
            document: ours,
            section: 'Outcome of Activity 2',
            standing: 'ours',
            anchors: ['8259B DO-1f'],
          },
          role: 'product',
        },
      ],
    },
  ],
} as const satisfies Activity<FactId>;
