import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

export const activity1 = {
  id: 'A1',
  number: 1,
  title: 'Identify Expected Customers and Define Expected Use Cases',
  section: '3.1',
  phase: 'beforeMarket',
  purpose:
    'Who will have the device, and what they will do with it, decides which security capabilities it needs and how strong they must be. Answer this early, while the design can still change. A device can have several kinds of customers and several uses: list them all.',
  groups: [
    {
      id: 'A1.1',
      title: 'Expected customers',
      section: '3.1',
      questions: [
        {
          id: 'A1-Q1',
          fact: 'people',
          wording: 'What kinds of people will buy, install, look after, use or be near the device?',
          why: 'People differ in skill and in what they can lose. A step that a network specialist finds easy may leave a home user with an open device.',
          goodAnswer:
            'One row for each kind of people who meet the device, also those who never chose it, such as visitors or tenants. For each, what they do with it and how much security knowledge you may expect.',
          example:
            'Facility managers: set it up and look after it; some knowledge; manage up to 400 controllers in one building. Electricians: install it; no security knowledge; on site for one day. Office workers: use it; none; touch only the two buttons. Visitors: near it; none; may sit alone in a room with it.',
          source: {
            document: may2020,
            section: '§3.1, expected customers: people',
            standing: 'unchecked',
            anchors: ['8259B DO-1a', '8425 Doc 1.a.i'],
          },
          role: 'product',
        },
        {
          id: 'A1-Q2',
          fact: 'organisations',
          wording: 'What kinds of organisations will buy or run the device?',
          why: 'A hospital, a school and a small shop face different attackers, follow different rules and have different staff. What is enough for one leaves another exposed.',
          goodAnswer:
            'One row for each kind, with sector and size, and what matters about it: IT staff, rules it must follow, who manages its network. Name private households too, if you sell to them.',
          example:
            'Office landlords: buildings and facilities; medium; a contractor runs the building network. Regional hospitals: health care; large; own security team, devices must pass a review before purchase. Federal office buildings: US federal agency; large; must follow the agency’s purchase rules.',
          source: {
            document: may2020,
            section: '§3.1, expected customers: organisations',
            standing: 'unchecked',
            anchors: ['8259B DO-1a'],
          },
          role: 'product',
        },
      ],
    },
    {
      id: 'A1.2',
      title: 'Expected use cases',
      section: '3.1',
      questions: [
        {
          id: 'A1-Q3',
          fact: 'useCases',
          wording:
            'How will the device be used: for one purpose or several, by itself or as part of something larger?',
          why: 'Every use opens its own doors. A device that is safe enough to read a temperature may not be safe enough to hold a laboratory at exactly 5 °C.',
          goodAnswer:
            'One row for each use that you plan or expect, in the customer’s terms: who does what, when, and through which interface. Say whether the device stands alone, is part of a system, or is built into another product.',
          example:
            'Comfort control of an office room: on its own, all day; workers shift the target by up to 2 °C with the buttons. Night and weekend setback: as part of a system; the building system writes targets over BACnet/SC at 18:00. Remote diagnosis: as part of a system; the service contractor reads trends in RoomView.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: manner of use',
            standing: 'secondary',
            anchors: ['8259B DO-1a', '8259B DO-1b'],
          },
          role: 'product',
        },
        {
          id: 'A1-Q4',
          fact: 'use.regions',
          with: ['use.regionDetail'],
          wording:
            'In which countries and regions will the device be sold and used, and what follows from that?',
          why: 'Laws on security, privacy and radio differ from place to place. A customer who must obey them needs a device that makes it possible.',
          goodAnswer:
            'Every market in the plan for the coming years, not only the first one. Under details: laws or approvals that follow, languages, and places where you will not sell.',
          example:
            'United States, California, European Union, United Kingdom. Details: the EU Cyber Resilience Act applies in full from 11 December 2027, so the end of support must be a published date. Instructions in English, German and French. No sales to private households.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: places',
            standing: 'secondary',
            anchors: ['8259B DO-1g'],
          },
          role: 'product',
        },
        {
          id: 'A1-Q5',
          fact: 'environments',
          wording: 'In what physical surroundings will the device work?',
          why: 'Whoever can touch a device can often open, reset or replace it. A device in a public corridor needs other protection than one in a locked cabinet.',
          goodAnswer:
            'One row for each kind of place: indoors or outdoors, who can get near it, whether it is fixed, can be carried away or moves. Add what you take for granted, such as a locked door, a guarded site or a filtered network.',
          example:
            'Open-plan office: indoors, residents, staff and guests, fixed. We assume staffed reception by day and locked doors at night. Hotel room: indoors, anyone who books, fixed; a guest can be alone with the device for days, so we assume that the cover will be opened.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: physical environment',
            standing: 'unchecked',
            anchors: ['8259B DO-1b', '8425 Doc 1.a.ii'],
          },
          role: 'product',
        },
        {
          id: 'A1-Q6',
          fact: 'use.expectedLife',
          wording: 'How long will customers keep the device in use?',
          why: 'A device that outlives its updates stays on the wall with known weaknesses. Customers plan money and replacement around this number.',
          goodAnswer:
            'The time from installation to removal that you really expect, from earlier products or from the life of what it is fitted to. It may be longer than the time you will support it: then customers must be told what happens in between.',
          example:
            '12 years: controllers of the series before it stayed on the wall until the next refit of the building.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: time in use',
            standing: 'secondary',
            anchors: ['8259B DO-1h'],
          },
          role: 'product',
        },
        {
          id: 'A1-Q7',
          fact: 'dependencies',
          wording:
            'On which other systems does the device depend, and what happens when they are missing?',
          why: 'If a service fails or closes, a device that needs it may stop, or may run on without updates, logs or correct time. The customer carries that risk.',
          goodAnswer:
            'One row for each hub, cloud service, app, network service, customer system or utility. Who provides it, whether it is always needed, what for, and what the device does without it. Think of time and name services too.',
          example:
            'Time service (NTP), provided by the customer, for some functions, to check certificates and to stamp the log. Without it: the clock runs on for about 30 days within one minute; after a restart without time, new secure connections are refused and room control goes on.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: other systems',
            standing: 'secondary',
            anchors: ['8259B DO-1c', '8259B EA-4'],
          },
          role: 'engineering',
        },
        {
          id: 'A1-Q8',
          fact: 'threats',
          wording: 'How could someone misuse or attack the device in these uses?',
          why: 'Customers cannot see your design. If you do not think of an attack, nobody protects them from it.',
          goodAnswer:
            'One row for each realistic threat: who, by which way in, through which weakness, and what it would mean for the customer. Cover theft of data, loss of control, loss of service, and use of the device against others. Five to fifteen rows are usual.',
          example:
            'Takeover from the office network: an infected laptop finds the controller and writes targets over old BACnet/IP, which has no login. Consequence: rooms are overheated or cooled out; complaints, energy cost. Likely. Response: BACnet/IP is off as delivered; BACnet/SC with certificates is used instead.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: misuse and attack',
            standing: 'secondary',
            anchors: ['8259B DO-3c', '8425 Doc 1.d.iv'],
          },
          role: 'engineering',
        },
        {
          id: 'W-risk',
          fact: 'risk.assessment',
          wording:
            'How did you assess the security risks of this product, and when is the assessment looked at again?',
          why: 'A list of protections tells little if nobody knows which dangers they were chosen for. Buyers and authorities ask for the reasoning first.',
          goodAnswer:
            'The method in one sentence, what was looked at (device, app, service), who took part by function, the date, and what makes you look again: a new use, a new weakness, a new release.',
          example:
            'We list the assets of device, app and service, and rate each threat by likelihood and harm to the customer. Last done in March 2026 by engineering and product management. Looked at again before every main release and after every report rated high.',
          source: {
            document: ours,
            section: 'Risk assessment of the maker, which NISTIR 8259B rests on',
            standing: 'ours',
            anchors: ['8259B DO', '8259B ID-1h'],
          },
          role: 'product',
        },
        {
          id: 'A1-Q9',
          fact: 'use.otherRisks',
          wording:
            'What else about the way it is used could cause harm to safety, privacy or anything else?',
          why: 'Harm does not need an attacker. A device that fails at the wrong moment, or that shows when people are at work, can hurt the customer as well.',
          goodAnswer:
            'Effects on health and safety, on privacy, on the environment and on other people’s networks, with the situation in which they arise. Think of everyone else, too: what if many of your devices were taken over at once? “None that we know of” is a good answer if you looked; say where you looked.',
          example:
            'Presence data shows when a room with one desk is occupied; an employer could use it to watch a person. If heating fails in winter, pipes may freeze after about 20 hours, so the valve outputs open by themselves below 6 °C.',
          source: {
            document: may2020,
            section: '§3.1, expected use cases: other aspects of use',
            standing: 'unchecked',
            anchors: ['8259A App. A', '8259B DO-3c'],
          },
          role: 'product',
        },
      ],
    },
  ],
} as const satisfies Activity<FactId>;
