import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

export const activity4 = {
  id: 'A4',
  number: 4,
  title: 'Plan for Adequate Support of Customer Needs and Goals',
  section: '3.4',
  phase: 'beforeMarket',
  purpose:
    'What you chose in Activity 3 needs hardware, software, people and money for as long as customers rely on it. Plan for all of that before the design is frozen, because memory, keys and a second supplier are hard to add later.',
  groups: [
    {
      id: 'A4.1',
      title: 'What the device needs',
      section: '3.4',
      questions: [
        {
          id: 'A4-Q1',
          fact: 'resources.futureUse',
          wording:
            'What room does the device need for the future: memory, computing power, stronger encryption, larger updates?',
          why: 'A device that is full on the day it ships cannot take the fix that its owner needs five years later.',
          goodAnswer:
            'Reserves in numbers, measured against the expected time in use and the support period: free flash and working memory, processor load, spare key slots, and whether algorithms can be replaced.',
          example:
            'Firmware 3.2 fills 1.1 MB of a 2 MB bank; there are two banks. Working memory is 62 % full at peak. Signatures are checked in software, so that a new algorithm can come with an update. Two of four key slots are free. Enough for about ten years at the growth so far.',
          source: {
            document: may2020,
            section: '§3.4, device resources: future use',
            standing: 'unchecked',
            anchors: ['8259B DO-1h'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q2',
          fact: 'resources.platform',
          wording:
            'Will you build the device on a ready-made IoT platform, or choose and join hardware and software yourself, and why?',
          why: 'With a platform, customers also rely on its maker. Without one, they rely on your own skill in joining the parts.',
          goodAnswer:
            'The platform with its version and what it covers (hardware, operating system, cloud tools, update service), or the reason for choosing single parts. How long the platform is maintained, and where its documents are.',
          example:
            'Own hardware around a Cortex-M33 microcontroller, with Zephyr 3.7 LTS and Mbed TLS 3.6. We looked at two ready-made platforms; neither spoke BACnet/SC. RoomView runs on a rented cloud platform for device connections and updates; its contract runs until 2031.',
          source: {
            document: may2020,
            section: '§3.4, device resources: IoT platform',
            standing: 'unchecked',
            anchors: ['8259B DO-3a'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q3',
          fact: 'resources.hardwareRoot',
          wording:
            'Which security functions rest on hardware, such as key storage, a checked start or proof of authenticity?',
          why: 'Hardware gives customers something to build on that an attacker cannot rewrite from afar.',
          goodAnswer:
            'The hardware that is used, what it protects, and against whom it holds. If there is none, say so, and say what protects keys and the start instead.',
          example:
            'Boot code in read-only memory checks the signature of the firmware at every start. A secure element keeps the device’s private key, which cannot be read out. The debug port is closed in the factory. There is no sensor that notices when the chip is opened.',
          source: {
            document: may2020,
            section: '§3.4, device resources: hardware-based capabilities',
            standing: 'unchecked',
            anchors: ['8259B DO-3b'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q4',
          fact: 'unneededFunctions',
          wording:
            'Which functions came with the hardware, software or operating system that nobody needs, and can they be switched off?',
          why: 'Every function that nobody needs is still a door. Customers do not guard doors that they have never heard of.',
          goodAnswer:
            'One row for each function that could matter for security: debug ports, test services, old protocols, sample accounts, unused radios. What was done with it, and what to do about those that cannot be switched off.',
          example:
            'Debug port (SWD): off as delivered; closed by a fuse in the factory. Telnet of the operating system: removed. BACnet/IP without login: off as delivered; web page, Network, Protocols. Answer to ping: cannot be switched off; filter it in the network if that matters.',
          source: {
            document: may2020,
            section: '§3.4, device resources: unneeded functions',
            standing: 'unchecked',
            anchors: ['8259A LA-1', '8425 Interface Access Control 1.a'],
          },
          role: 'engineering',
        },
      ],
    },
    {
      id: 'A4.2',
      title: 'Secure development and vulnerability handling',
      lead: 'For methods of secure development, NIST publishes a Secure Software Development Framework.',
      section: '3.4',
      questions: [
        {
          id: 'A4-Q5',
          fact: 'development.codeProtection',
          wording: 'How do you protect the device’s code from unauthorized access and tampering?',
          why: 'Whoever can change your code reaches every customer at once, with your signature on it.',
          goodAnswer:
            'Where code and signing keys are kept, who can change or sign, how changes are reviewed and recorded, and how the build is protected.',
          example:
            'Code lies in a repository with two-factor login; every change needs a second person. Releases are built on a machine without internet access and signed with a key in a hardware module; two of four key holders must be present. Access is reviewed every quarter.',
          source: {
            document: may2020,
            section: '§3.4, secure development: protection of code',
            standing: 'unchecked',
            anchors: ['8259B DO-3d'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q6',
          fact: 'development.integrity',
          wording:
            'How can customers verify that the software on the device is genuine and unchanged?',
          why: 'Customers cannot see software. Without a check they have to believe that what runs is what you made.',
          goodAnswer:
            'The check that the device makes, where its result can be seen, and what customers can compare by themselves, such as a published hash or a signature. If they cannot verify it, say so.',
          example:
            'The device checks the signature at every start; the web page shows “Software verified” with version and SHA-256 hash. The same hash stands on our download page. A device that fails the check does not start the software and shows a red light.',
          source: {
            document: may2020,
            section: '§3.4, secure development: integrity of software',
            standing: 'unchecked',
            anchors: ['8259A SU-2'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q7',
          fact: 'development.thirdParty',
          wording:
            'How do you verify that software from others in the device is good enough for your customers’ needs?',
          why: 'Most code in a device comes from others. Its weaknesses become the customer’s weaknesses.',
          goodAnswer:
            'How parts are chosen, recorded and checked, how you hear of new weaknesses in them, and what you do with a part that its maker no longer maintains.',
          example:
            'A list of all 41 software parts is made with every build (CycloneDX). It is compared every night with public vulnerability databases. New parts need a named owner, two active maintainers and a licence check. A part without a release for 18 months is replaced or taken over.',
          source: {
            document: may2020,
            section: '§3.4, secure development: third-party software',
            standing: 'unchecked',
            anchors: ['8259B DO-3d', '8425 Doc 1.d.i', '8425 Doc 1.f.ii'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q8',
          fact: 'development.vulnerabilities',
          wording:
            'What do you do so that released software has as few vulnerabilities as possible?',
          why: 'A weakness that is found before release costs you a day. Afterwards, each customer has to act, and some never do.',
          goodAnswer:
            'The practices that you really follow: threat review, coding rules, review, automatic and outside tests, secure default settings, and what blocks a release.',
          example:
            'Threat review at every new interface. Static analysis and dependency check at every change. Fuzz tests on BACnet, MQTT and the web page, 24 hours before each release. Outside penetration test every two years, last in March 2026. A known weakness rated high blocks the release.',
          source: {
            document: may2020,
            section: '§3.4, secure development: minimising vulnerabilities',
            standing: 'unchecked',
            anchors: ['8259B DO-3d', '8425 Doc 1.f.i'],
          },
          role: 'engineering',
        },
        {
          id: 'A4-Q9',
          fact: 'company.reportHandling',
          with: [
            'company.securityContact',
            'company.disclosurePolicy',
            'company.acknowledgeWithin',
            'company.statusUpdateEvery',
          ],
          wording: 'How do you accept and answer reports of vulnerabilities?',
          why: 'Many weaknesses are found by customers and researchers. If they find no open door, they publish first, and customers learn of the flaw together with the attackers.',
          goodAnswer:
            'A contact that is easy to find and belongs to a function, not a person; a published policy that promises no legal action against honest reporters; how soon you answer, how often you report back, and how a fix becomes public. You answer this once for all workbooks.',
          example:
            'Reports go to security@example.com (key on the policy page) in English or German. The product security team answers within two working days and reports back every two weeks until the case is closed. The policy at https://example.com/security is also named in security.txt. We publish an advisory with the fix and thank reporters who wish it.',
          source: {
            document: may2020,
            section: '§3.4, vulnerability handling: reports',
            standing: 'unchecked',
            anchors: ['8259B IQ-1', '8425 Doc 1.g'],
          },
          role: 'product',
        },
        {
          id: 'A4-Q10',
          fact: 'company.remediation',
          wording:
            'How do you assess all vulnerabilities and decide which are fixed first, and how soon?',
          why: 'Customers stay exposed until the fix is on the device. They need to know that the gravest flaws come first, not the most convenient ones.',
          goodAnswer:
            'How severity is rated, the time goals for each level, who decides, how flaws in bought parts are treated, and what happens with flaws that will not be fixed. You answer this once for all workbooks.',
          example:
            'Rated with CVSS 4.0 and by what can happen in a building. Goals from confirmation to fix: critical 30 days, high 90, others in the next planned release. Known attacks raise the level. Flaws that will not be fixed get an advisory with what customers can do instead.',
          source: {
            document: may2020,
            section: '§3.4, vulnerability handling: remediation',
            standing: 'unchecked',
            anchors: ['8425 Doc 1.g.ii', '8425 Doc 1.g.iii'],
          },
          role: 'engineering',
        },
      ],
    },
    {
      id: 'A4.3',
      title: 'Keeping it up over the years',
      section: '3.4',
      questions: [
        {
          id: 'A4-Q11',
          fact: 'suppliers.support',
          wording:
            'Will your suppliers and partners keep their part secure for the whole support period, and tell you of changes?',
          why: 'You cannot fix what your supplier no longer maintains. Then your promise to the customer is worth less than it says.',
          goodAnswer:
            'For each part that matters: until when the supplier fixes weaknesses, how you hear of them, and what you will do if the supplier stops earlier than you do.',
          example:
            'Operating system: community support until July 2029; after that we have a contract for fixes until 2036. Radio module: the maker promises fixes until 2034; for the last two years Bluetooth can be switched off. Cloud platform: contract until 2031, twelve months’ notice.',
          source: {
            document: ours,
            section: 'Support that suppliers must give',
            standing: 'ours',
            anchors: ['8425 Doc 1.f.ii', '8425 Doc 1.g.v', '8259B DO-3d'],
          },
          role: 'product',
        },
        {
          id: 'A4-Q12',
          fact: 'resources.reserved',
          wording:
            'Which people, skills and money are set aside for support until the promised end?',
          why: 'Support that nobody paid for stops when the next product starts. The customer notices when the next flaw is found.',
          goodAnswer:
            'Functions and hours or budget for each year, where the money comes from after sales have ended, and who decides if it is cut. This stays inside the company.',
          example:
            'Two developers and half a tester for updates, a quarter of the product security team, test racks with every hardware revision. Paid from a reserve of 3 % of sales, reviewed each January. Cuts need the consent of the head of product.',
          source: {
            document: ours,
            section: 'What is set aside for support',
            standing: 'ours',
            anchors: ['8259B DO-1h'],
          },
          role: 'product',
        },
      ],
    },
  ],
} as const satisfies Activity<FactId>;
