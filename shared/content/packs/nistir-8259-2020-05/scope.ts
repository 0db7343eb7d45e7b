import type { Pack } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

/** Asked before Activity 1: what the device is, and whether the guidance is meant for it. */
export const scope = {
  title: 'Before you start',
  purpose:
    'Name the device and its maker, then see whether the guidance is meant for this kind of device. It takes a few minutes, and every later answer builds on it.',
  groups: [
    {
      id: 'W-device',
      title: 'The device and its maker',
      questions: [
        {
          id: 'W-name',
          fact: 'device.name',
          with: ['device.models', 'device.firmware'],
          wording: 'Which device is this workbook about, in which models and firmware versions?',
          why: 'A customer who looks after many devices must be able to tell at once whether a document speaks about the one on the wall. Most security facts hold only for certain versions.',
          goodAnswer:
            'The name on the label, every model or order number the answers hold for, and the range of firmware versions. If a variant differs in its interfaces, give it its own workbook.',
          example:
            'Name: RC 40 room controller. Models: RC 40-E (Ethernet) and RC 40-EB (Ethernet and Bluetooth). Firmware: 3.2.0 and later.',
          source: {
            document: ours,
            section: 'Identification of the device',
            standing: 'ours',
          },
          role: 'product',
        },
        {
          id: 'W-summary',
          fact: 'device.summary',
          wording: 'What is the device, in a few sentences for someone who has never seen it?',
          why: 'Buyers and auditors read this first. If they cannot picture the device, they cannot judge its risks.',
          goodAnswer:
            'What it is, where it is fitted, what it senses or moves, how it is connected, and what it works together with. Three or four sentences, no sales talk.',
          example:
            'The RC 40 is a wall-mounted controller for one office room. It measures temperature, humidity, carbon dioxide and presence, and it drives two heating valves and one fan. It is powered and connected through Ethernet. It controls the room on its own; a building system or our RoomView service can set targets and read values.',
          source: {
            document: ours,
            section: 'Identification of the device',
            standing: 'ours',
          },
          role: 'product',
        },
        {
          id: 'W-manufacturer',
          fact: 'company.name',
          with: ['company.address', 'company.web', 'company.supportContact'],
          wording: 'Who makes the device, and where can customers reach you?',
          why: 'In an incident, customers lose time when they must search for the right maker and the right number.',
          goodAnswer:
            'The company as it appears on the label, its postal address, its web site, and a support contact that is a function such as a help desk, not a person. You answer this once for all workbooks.',
          example:
            'Company: as on the rating plate. Address: as in the trade register. Web site: https://example.com. Support: help desk, support@example.com, weekdays 08:00 to 17:00 Central European Time.',
          source: {
            document: ours,
            section: 'Identification of the manufacturer',
            standing: 'ours',
            anchors: ['8259B IQ-2'],
          },
          role: 'product',
        },
      ],
    },
    {
      id: 'SC',
      title: 'Is the guidance meant for this device?',
      lead: 'NISTIR 8259 is written for devices that sense or act on the physical world, join a network, and can do something useful on their own. Your answers do not lock anything: they only tell you how well the guidance fits.',
      section: '1.1',
      questions: [
        {
          id: 'SC-1',
          fact: 'scope.transducer',
          wording:
            'Does the device have at least one sensor or actuator that touches the physical world?',
          why: 'A device that measures or moves something can harm people, rooms or processes, and it can reveal what happens around it. Ordinary IT equipment rarely can.',
          goodAnswer:
            'Yes, if it measures anything (temperature, light, sound, position) or moves or switches anything (a valve, a lock, a motor, a relay).',
          example: 'Yes: it measures temperature and presence, and it drives two valves and a fan.',
          source: {
            document: may2020,
            section: 'Scope, as quoted in NIST’s questions and answers on the publication',
            standing: 'checked',
            anchors: ['8425 App. A', '8425 §2.1'],
          },
          role: 'product',
        },
        {
          id: 'W-sensors',
          fact: 'transducers',
          wording:
            'Which sensors and actuators does the device have, including those that are switched off?',
          why: 'People near the device want to know what it can hear, see and move. A sensor that was never mentioned costs trust, even if it was never used.',
          goodAnswer:
            'One row for each, with what it measures or does and its state as delivered. List parts that came with a ready-made module, such as an unused microphone.',
          example:
            'Temperature sensor, measures room air, on. Presence sensor (passive infrared), tells whether somebody moves in the room, on. Valve output 1, opens and closes the heating valve, on. Accelerometer on the radio module, present but never used.',
          source: {
            document: ours,
            section: 'List of sensors and actuators',
            standing: 'ours',
            anchors: ['8259B DO-1b', '8259B DO-1e'],
          },
          role: 'engineering',
          askedWhen: { not: { equals: ['scope.transducer', 'no'] } },
        },
        {
          id: 'SC-2',
          fact: 'scope.networkInterface',
          wording: 'Does the device have at least one network interface?',
          why: 'A network is the way in for attackers who are far away, and the way out for data.',
          goodAnswer:
            'Yes, if it can join any network, wired or by radio: Ethernet, Wi-Fi, Bluetooth, cellular, Zigbee and the like. An interface that is off as delivered still counts.',
          example: 'Yes: Ethernet on all models, Bluetooth Low Energy on the RC 40-EB.',
          source: {
            document: may2020,
            section: 'Scope, as quoted in NIST’s questions and answers on the publication',
            standing: 'checked',
            anchors: ['8425 App. A', '8425 §2.1'],
          },
          role: 'engineering',
        },
        {
          id: 'SC-3',
          fact: 'scope.worksAlone',
          wording:
            'Can the device do something useful by itself, even if some functions need a hub or a cloud service?',
          why: 'If it works alone, customers rely on the security of this device. If it never does, they rely on the whole it is built into.',
          goodAnswer:
            'Yes, if it still does part of its job with the hub or service switched off. No, if it does nothing until another device takes it over.',
          example: 'Yes: without a network it keeps the room at the last target temperature.',
          source: {
            document: may2020,
            section: 'Scope, as quoted in NIST’s questions and answers on the publication',
            standing: 'checked',
          },
          role: 'product',
        },
        {
          id: 'SC-4',
          fact: 'scope.conventionalIt',
          wording: 'Is it conventional IT equipment, such as a laptop, a phone or a server?',
          why: 'Customers already have well-known ways to protect such equipment. Other guidance covers it better.',
          goodAnswer:
            'Yes, if people buy it as a general-purpose computer or phone. No, if it has one job in the physical world, even if a full computer is inside.',
          example: 'No: it runs a small operating system, but people buy it to control a room.',
          source: {
            document: may2020,
            section: '§1.1, what is out of scope',
            standing: 'unchecked',
          },
          role: 'product',
        },
        {
          id: 'SC-5',
          fact: 'scope.componentOnly',
          wording: 'Is it only a part that others build into their own devices?',
          why: 'The maker of a part does not know the final device, its users or its place. The maker of the finished device must answer for those.',
          goodAnswer:
            'Yes, if your customer is always another maker who builds it in, such as a processor or a radio module. No, if anyone installs and uses it as it comes.',
          example: 'No: installers mount it on the wall as it comes out of the box.',
          source: {
            document: may2020,
            section: '§1.1, what is out of scope',
            standing: 'unchecked',
          },
          role: 'product',
        },
        {
          id: 'SC-6',
          fact: 'dependencies',
          wording:
            'Which app, cloud service, hub or gateway does the device need beyond its basic function?',
          why: 'What the customer really trusts is the device with everything it leans on. A weak or discontinued service weakens every device that needs it.',
          goodAnswer:
            'One row for each, with who provides it and whether it is needed always, for some functions, or only if the customer wants it. A1-Q7 asks for the details; you fill in the same list there.',
          example:
            'RoomView cloud service, ours, for some functions (remote settings, trends). RoomSetup phone app, ours, for some functions (first set-up over Bluetooth). Building management system, the customer’s, optional.',
          source: {
            document: ours,
            section: 'Scope check; feeds Activities 1 and 3',
            standing: 'ours',
            anchors: ['8425 App. A', '8259B EA-4'],
          },
          role: 'product',
        },
      ],
    },
  ],
  outside: [
    {
      when: { equals: ['scope.transducer', 'no'] },
      says: 'NISTIR 8259 is meant for devices with at least one sensor or actuator. You can still use the workbook: most questions make sense for any connected device, and you can mark the others as not applicable.',
    },
    {
      when: { equals: ['scope.networkInterface', 'no'] },
      says: 'NISTIR 8259 is meant for devices with at least one network interface. You can still use the workbook: questions on physical access, data and retirement hold for any device, and you can mark the others as not applicable.',
    },
    {
      when: { equals: ['scope.worksAlone', 'no'] },
      says: 'NISTIR 8259 is meant for devices that can do something useful by themselves. You can still use the workbook: consider describing the device together with the hub or host it needs, with that part as a component of its own.',
    },
    {
      when: { equals: ['scope.conventionalIt', 'yes'] },
      says: 'NISTIR 8259 leaves conventional IT equipment to other guidance, because its protection is well understood. You can still use the workbook to tell your customers about support, updates and shared duties.',
    },
    {
      when: { equals: ['scope.componentOnly', 'yes'] },
      says: 'NISTIR 8259 (May 2020) is meant for finished devices, not for parts that others build in. You can still use the workbook: treat the makers who build the part in as your customers, and tell them what they need for their own answers.',
    },
  ],
} as const satisfies Pack<FactId>['scope'];
