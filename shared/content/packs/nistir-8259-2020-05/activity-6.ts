import type { Activity } from '../../content-model.ts';
import type { FactId } from '../../facts.ts';
import { may2020, ours } from './documents.ts';

export const activity6 = {
  id: 'A6',
  number: 6,
  title: 'Decide What to Communicate to Customers and How to Communicate It',
  section: '4.2',
  phase: 'afterMarket',
  purpose:
    'Choose what customers are told about this device. NISTIR 8259 offers six topics to think about; none is an obligation. Much is already answered by now: here you read it once more with the customer’s eyes, fill the gaps and decide what is public, what is given on request and what stays inside.',
  groups: [
    {
      id: 'A6.1',
      title: 'Cybersecurity Risk-Related Assumptions',
      lead: 'What you took for granted when you designed the device. Customers whose situation is different must know.',
      section: '4.2.1',
      questions: [
        {
          id: 'A6.1-Q1',
          fact: 'people',
          with: ['organisations'],
          wording: 'For which customers did you design the device?',
          why: 'A customer who is not among those you thought of may need more protection than the device gives.',
          goodAnswer:
            'The kinds of people and organisations from A1-Q1 and A1-Q2, worded so that readers recognise themselves, or see that they are not meant.',
          example:
            'Designed for landlords and operators of office buildings with facility staff; also for hospitals with their own security team. Not designed for private households.',
          source: {
            document: may2020,
            section: '§4.2.1, expected customers',
            standing: 'unchecked',
            anchors: ['8259B DO-1a', '8259B EA-4'],
          },
          role: 'writing',
        },
        {
          id: 'A6.1-Q2',
          fact: 'useCases',
          wording: 'How did you intend the device to be used?',
          why: 'Protection was chosen for these uses. In another use, the same device may be too weak.',
          goodAnswer:
            'The use cases from A1-Q3 in the customer’s words, each with how the device stands in it: alone, in a system, or built in.',
          example:
            'Comfort control of single office rooms, with or without a building system. Remote diagnosis through RoomView, if the customer connects it.',
          source: {
            document: may2020,
            section: '§4.2.1, intended use',
            standing: 'unchecked',
            anchors: ['8259B DO-1a', '8259B EA-4'],
          },
          role: 'writing',
        },
        {
          id: 'W-not-for',
          fact: 'device.notFor',
          wording: 'For which uses is the device not meant?',
          why: 'People use devices for more than their makers planned. A plain “not for this” stops the most dangerous ideas in time.',
          goodAnswer:
            'Uses and places that are tempting but wrong, with the reason, and what to take instead if you know.',
          example:
            'Not for rooms where a wrong temperature endangers people or goods, such as operating theatres or cold stores: there is no second sensor and no alarm output. Not for direct connection to the internet.',
          source: {
            document: ours,
            section: 'Limits of intended use',
            standing: 'ours',
            anchors: ['8259B DO-3c'],
          },
          role: 'product',
        },
        {
          id: 'A6.1-Q3',
          fact: 'environments',
          with: ['dependencies'],
          wording:
            'In which surroundings was the device meant to work, including the networks and services around it?',
          why: 'If you assumed a locked room or a filtered network, a customer without them has a gap that only you know of.',
          goodAnswer:
            'The environments and dependencies from A1-Q5 and A1-Q7. State each assumption so that the customer can check it with yes or no.',
          example:
            'Indoors; fixed to a wall; people in the room are residents, staff or guests. A network for building devices, apart from office computers and not reachable from the internet. A time service on that network.',
          source: {
            document: may2020,
            section: '§4.2.1, environments',
            standing: 'unchecked',
            anchors: ['8259B DO-1b', '8259B DO-1c', '8259B EA-4'],
          },
          role: 'writing',
        },
        {
          id: 'A6.1-Q4',
          fact: 'responsibilities',
          wording: 'Who is responsible for what: you, the customer, and others?',
          why: 'What each side believes the other one does, nobody does.',
          goodAnswer:
            'One row for each topic: updates, accounts, network, physical protection, monitoring, incidents, data. What you do, what the customer does, what an installer or provider does. No empty promises.',
          example:
            'Updates. We: make, sign and announce them. The customer: installs them within 30 days, or lets RoomView do it. Others: the service contractor, if the contract says so. Network. We: list all connections. The customer: keeps controllers apart from office computers.',
          source: {
            document: may2020,
            section: '§4.2.1, shared responsibilities',
            standing: 'unchecked',
            anchors: ['8259B EA-3'],
          },
          role: 'product',
        },
      ],
    },
    {
      id: 'A6.2',
      title: 'Support and Lifespan Expectations',
      lead: 'How long customers can count on you, and what comes afterwards.',
      section: '4.2.2',
      questions: [
        {
          id: 'A6.2-Q1',
          fact: 'support.endDate',
          with: [
            'support.startDate',
            'support.duration',
            'support.durationFrom',
            'support.scope',
            'use.expectedLife',
          ],
          wording:
            'Until when will you support the device with security fixes, and what does support include?',
          why: 'After this day, new weaknesses stay open. Customers must know the day before they buy, to plan money and replacement.',
          goodAnswer:
            'A calendar day, not “five years”: customers do not know when you started to count. If you promise a time for each unit, say so too, and from when it counts. What is included (fixes, answers, documents) and what is not. Compare the day with the expected time in use.',
          example:
            'Sold from 1 March 2027. To be sold until 31 December 2031. Security support until 31 December 2036, so for five years after the last one is sold. Includes security fixes for firmware and app, advisories, and answers to security questions. Does not include new functions. Expected time in use: 12 years, so plan for up to seven years without fixes, or for replacement.',
          source: {
            document: may2020,
            section: '§4.2.2, length of support',
            standing: 'unchecked',
            anchors: ['8259B DO-1h', '8259B ID-1b'],
          },
          role: 'product',
        },
        {
          id: 'A6.2-Q2',
          fact: 'support.endOfLifeDate',
          with: ['support.endProcess'],
          wording: 'When does the device reach its end of life, and how will you carry that out?',
          why: 'An end that comes as a surprise leaves customers with a device that is dead or dangerous, and no budget to replace it.',
          goodAnswer:
            'The day on which you stop everything for this device, services included, if it differs from the end of security support. When and how you announce it, how services are shut down, and what customers get to move on.',
          example:
            'End of life: 31 December 2038. Announced 24, 12 and 3 months ahead by e-mail and on the product page. RoomView lets customers export their trends until the last day; all data is deleted 90 days later.',
          source: {
            document: may2020,
            section: '§4.2.2, end of life',
            standing: 'unchecked',
            anchors: ['8259B ID-1c'],
          },
          role: 'product',
        },
        {
          id: 'A6.2-Q3',
          fact: 'support.functionsAfterEnd',
          wording:
            'Which functions still work after support ends, and which after the end of life?',
          why: 'If the main function depends on your service, the end of the service is the end of the device. Customers must know that beforehand.',
          goodAnswer:
            'For both days: what goes on working, what stops, and what becomes unsafe to use. Include app, cloud service and certificates that run out.',
          example:
            'After security support: everything goes on; RoomView shows a warning. After the end of life: room control, web page and BACnet go on; RoomView and the RoomSetup app stop, so set-up is possible over Ethernet only. The certificate for RoomView runs out in 2040; nothing else depends on it.',
          source: {
            document: may2020,
            section: '§4.2.2, functions after the end of support',
            standing: 'unchecked',
            anchors: ['8259B ID-1c'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.2-Q4',
          fact: 'company.securityContact',
          with: ['company.disclosurePolicy', 'company.reportHandling', 'support.reportsAfterEnd'],
          wording:
            'How can customers report a suspected security problem, and will you still accept reports after support has ended?',
          why: 'Old devices are attacked too. A customer who finds a flaw in one must know whether anyone will listen.',
          goodAnswer:
            'The same contact as in A4-Q9, and a clear word on the time after support and after the end of life. Say what customers can expect then, for example a warning but no fix.',
          example:
            'security@example.com; policy at https://example.com/security. Reports are accepted until the end of life. After support has ended we publish a warning with what customers can do, but no update.',
          source: {
            document: may2020,
            section: '§4.2.2, reporting of suspected problems',
            standing: 'unchecked',
            anchors: ['8259B IQ-1', '8425 Doc 1.f.iii'],
          },
          role: 'product',
        },
        {
          id: 'W-reporting',
          fact: 'company.reportLanguages',
          with: [
            'company.furtherContact',
            'company.reportKey',
            'company.securityTxt',
            'company.acknowledgments',
          ],
          wording:
            'In which languages can a weakness be reported, to whom else, how can a report be encrypted, and where are reporters thanked?',
          why: 'Someone who finds a weakness may give up, or tell the press, if nobody reads their language or if the details must be sent in the open.',
          goodAnswer:
            'The languages that your team reads. A second contact, if the first can fail or is not always read. The address of your key for encrypted reports. The address of security.txt, a small file on your web site in which tools look for the contact (RFC 9116). A page with the names of those who reported, if you keep one. What you do not have does not apply; say why.',
          example:
            'English and German. The key is at https://example.com/security/key.asc, the file at https://example.com/.well-known/security.txt, the thanks at https://example.com/security/thanks.',
          source: {
            document: ours,
            section: 'Ways to report a weakness',
            standing: 'ours',
            anchors: ['8259B IQ-1'],
          },
          role: 'product',
        },
        {
          id: 'A6.2-Q5',
          fact: 'support.keepSecurable',
          wording: 'What can customers do to keep the device securable after support has ended?',
          why: 'Many customers will keep it. With the right means they can contain the risk; without, the device becomes the weak spot of their network.',
          goodAnswer:
            'Measures that work without you: isolation, functions to switch off, files or documents that you release so that others can maintain it. If the honest advice is to replace it, say that.',
          example:
            'Disconnect RoomView, switch Bluetooth off, and allow only the building system to reach the controller. The last firmware, its hashes and the interface description stay on the web site. We will not release the signing key, so others cannot make firmware for it.',
          source: {
            document: may2020,
            section: '§4.2.2, securability after support ends',
            standing: 'unchecked',
            anchors: ['8425 Education 1.b'],
          },
          role: 'engineering',
        },
        {
          id: 'W-support-cost',
          fact: 'support.cost',
          wording: 'What does security support cost the customer over the years?',
          why: 'A fix behind a paid contract reaches only those who pay. Customers must count this cost before they buy.',
          goodAnswer:
            'What is free, what is paid, the price or where to find it, and the customer’s own effort. Say whether security fixes ever depend on a contract.',
          example:
            'Security updates are free until the end of support and need no account. RoomView is paid per room and year; see the price list. Expect about 10 minutes per controller and year for updates by hand, or none with RoomView.',
          source: {
            document: ours,
            section: 'Cost of support',
            standing: 'ours',
            anchors: ['8259B DO-1h'],
          },
          role: 'product',
        },
      ],
    },
    {
      id: 'A6.3',
      title: 'Device Composition and Capabilities',
      lead: 'What is in the device, what it does on the network, what data it holds, and who can reach it.',
      section: '4.2.3',
      questions: [
        {
          id: 'A6.3-Q1',
          fact: 'guidance.setup',
          with: ['guidance.hardening', 'maintenanceTasks'],
          wording:
            'What must customers know to install, set up, harden, use and maintain the device securely?',
          why: 'Most incidents need no clever attack, only a device that was set up in a hurry and never looked at again.',
          goodAnswer:
            'Steps that can be followed one by one, with menu names and firmware version. First what everyone must do, then what raises security further. For maintenance: each task, who does it, how often, how long it takes and what access it needs. Say also how the device is managed day by day, and what to do before it is disposed of.',
          example:
            'Set-up (3.2): 1. Mount and connect to the building network. 2. Open the web page, set the administrator password. 3. System, Time: enter the time server. 4. Network, Protocols: leave BACnet/IP off. Hardening: switch Bluetooth and USB off, set the log server, load your own certificate. Maintenance: look for updates; the customer; monthly; 5 minutes; web page.',
          source: {
            document: may2020,
            section: '§4.2.3, general security aspects',
            standing: 'unchecked',
            anchors: ['8259B DO-2', '8259B DO-4', '8259B EA-1', '8259B EA-2'],
          },
          role: 'writing',
        },
        {
          id: 'A6.3-Q2',
          fact: 'guidance.stricterSettings',
          wording:
            'What may stop working if a customer chooses settings stricter than those you deliver?',
          why: 'A customer who is caught out by a strict setting switches it off again, and often more with it.',
          goodAnswer:
            'For each stricter setting: what is lost or becomes harder, and for whom. Include settings made in the network, such as blocked connections.',
          example:
            'Bluetooth off: the phone app no longer works; replacing a controller takes a network cable. Connections to the internet blocked: no RoomView, updates by file only. Only TLS 1.3: building systems from before 2020 may no longer connect.',
          source: {
            document: may2020,
            section: '§4.2.3, effect of stricter configuration',
            standing: 'unchecked',
            anchors: ['8425 Education 1.a.i'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.3-Q3',
          fact: 'software.inventory',
          with: ['software.onDemand'],
          wording:
            'What can customers learn about the software in the device: its parts, versions, patches and known vulnerabilities?',
          why: 'When the next widespread flaw is in the news, customers must find out within hours whether their devices have it.',
          goodAnswer:
            'What the inventory holds, in which format, for which versions, how to get the current one, and where known vulnerabilities that do or do not affect the device are listed.',
          example:
            'A list of all software parts (CycloneDX 1.6) for each release, given on request. The web page shows firmware version and date. Advisories say for each release whether it is affected.',
          source: {
            document: may2020,
            section: '§4.2.3, software inventory',
            standing: 'unchecked',
            anchors: ['8259B DO-3 fn. 4', '8425 Asset Identification 2'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.3-Q4',
          fact: 'composition.sources',
          with: ['components'],
          wording:
            'What do customers need to know about where the software, hardware and services come from?',
          why: 'Some customers must exclude certain sources by law or contract. All of them depend on the makers behind the maker.',
          goodAnswer:
            'The parts from W-components with their makers, and a few sentences on where the device is made, where services are run, and who writes the software.',
          example:
            'Designed and assembled in the EU. Firmware written by our own staff on Zephyr, an open-source operating system. Radio module bought in from one maker. RoomView runs in a data centre in Frankfurt, rented from a large provider.',
          source: {
            document: may2020,
            section: '§4.2.3, sources of software, hardware and services',
            standing: 'unchecked',
            anchors: ['8259B DO-3a', '8259B DO-3d', '8425 Doc 1.d.i'],
          },
          role: 'product',
        },
        {
          id: 'A6.3-Q5',
          fact: 'network.behaviour',
          with: ['interfaces'],
          wording:
            'How does the device normally behave on each of its interfaces, so that customers can allow this and block the rest?',
          why: 'Customers can only filter and watch what they know. Traffic that nobody expected is the best sign of an attack, if one knows what to expect.',
          goodAnswer:
            'Every interface, also buttons and service ports: protocol and port, who connects to whom, for what, the state as delivered, its protection, and whether it can be switched off. For firewalls, the ports and the other end once more, exactly. Then volume, peaks and destinations by name.',
          example:
            'HTTPS, TCP 443, others connect to it, facility staff, settings, on, TLS and password, can be off. MQTT, TCP 8883, it connects to roomview.example.com, trends and updates, off until connected, TLS with certificates on both sides. Less than 5 kB a minute; 1.2 MB per update. No other internet destinations. MUD file: on the web site.',
          source: {
            document: may2020,
            section: '§4.2.3, operational characteristics',
            standing: 'unchecked',
            anchors: ['8259B DO-1c', '8259B DO-1e'],
          },
          role: 'engineering',
        },
        {
          id: 'W-traffic',
          fact: 'network.mudUrl',
          wording:
            'Where can networks fetch a file that lists the traffic the device is meant to have?',
          why: 'A network that reads such a file lets this traffic through and blocks the rest. Nobody has to type firewall rules, and none is forgotten.',
          goodAnswer:
            'The https address of the MUD file (RFC 8520), the same that the device announces to its network. It has to stay for as long as devices are in use. The file is made from the interfaces and is written with the other files for machines. If you offer none, it does not apply; say why.',
          example:
            'The file is at https://example.com/mud/rc-40.json. The controller announces this address by DHCP.',
          source: {
            document: ours,
            section: 'Traffic of the device, for machines',
            standing: 'ours',
            anchors: ['8259B DO-1c'],
          },
          role: 'engineering',
        },
        {
          id: 'W-secrets',
          fact: 'secrets',
          with: ['passwords.rules'],
          wording:
            'Which keys and secrets does the device hold, where do they come from, and who can replace each?',
          why: 'A secret that is the same on every device opens all of them once one is taken apart. One that nobody can replace stays lost.',
          goodAnswer:
            'One row for each kind: passwords, keys, certificates that are trusted, tokens. How it is made, where it is kept, whether it is the same on other devices, and who can replace it. Beside them the rules that a password has to keep. Never the secrets themselves.',
          example:
            'Identity key; private key; made in the secure element at the factory; on one device only; replaced by nobody. Wi-Fi pass phrase; set by the customer; in encrypted storage; replaced by the customer. Passwords have at least 12 characters and are compared with a list of common ones.',
          source: {
            document: ours,
            section: 'Keys and secrets of the device',
            standing: 'ours',
            anchors: ['8259B DO-1c'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.3-Q6',
          fact: 'device.functions',
          with: ['transducers'],
          wording: 'What functions can the device perform, including those that few people use?',
          why: 'A function that the customer does not know of is one that an attacker may use first.',
          goodAnswer:
            'All functions by name in one list, with what sets them off and what they affect. Mark those that are off as delivered.',
          example:
            'Heating and fan control; presence detection; window contact input; night setback; smoke mode by wired input; trends for 7 days; web page; BACnet/SC; Modbus master; remote access through RoomView (off as delivered); set-up over Bluetooth (first 30 minutes).',
          source: {
            document: may2020,
            section: '§4.2.3, functions',
            standing: 'unchecked',
            anchors: ['8259B DO-2'],
          },
          role: 'product',
        },
        {
          id: 'A6.3-Q7',
          fact: 'dataTypes',
          wording: 'What kinds of data can the device collect, and who can see them, you included?',
          why: 'Customers answer to staff, guests and authorities for data from their rooms. They cannot answer for what they do not know.',
          goodAnswer:
            'The list from A2-Q5, read once more for completeness: everything that it can collect, not only what it collects as delivered. Name each party with access, your own support and service providers too.',
          example:
            'Presence: visible to facility staff; to our support only while a ticket is open; to the data centre only in encrypted form. Event log: visible to administrators and to the customer’s log server. No sound and no pictures; there is no microphone and no camera.',
          source: {
            document: may2020,
            section: '§4.2.3, data types and access to data',
            standing: 'unchecked',
            anchors: ['8259B DO-1d', '8259B DO-1e'],
          },
          role: 'writing',
        },
        {
          id: 'A6.3-Q8',
          fact: 'accessRoles',
          with: ['access.manufacturer'],
          wording: 'Who has access to the device or any control over it, you included?',
          why: 'The customer owns the device but may not be its only master. A remote access that was not mentioned looks like a back door when it is found.',
          goodAnswer:
            'The list from A2-Q2c, and a plain statement about yourself: what you can see or do, when, who has to agree, how it is recorded, and how the customer can end it. If you have none, say so.',
          example:
            'Without RoomView we have no access. With RoomView we can read trends and deliver updates. Our support can open a session only after the customer has allowed it for at most 24 hours; each session is in the customer’s log. “Disconnect” on the web page ends all of this at once.',
          source: {
            document: may2020,
            section: '§4.2.3, access and control',
            standing: 'unchecked',
            anchors: ['8259B DO-4b'],
          },
          role: 'engineering',
        },
        {
          id: 'W-backup',
          fact: 'data.backup',
          wording:
            'How can customers back up the data and settings, and reach data that is kept elsewhere?',
          why: 'After a failure or a reset, a customer without a backup starts from nothing, often in a hurry and with unsafe settings.',
          goodAnswer:
            'What can be saved and how, what cannot, whether the file is protected, how to restore it, and how customers get their data out of a service. Say whether keys and passwords are in the backup.',
          example:
            'Web page, System, Backup: saves settings to a file encrypted with a password that you choose. Accounts are included, the device’s private key is not. Trends: CSV from the web page (7 days) or from RoomView (13 months).',
          source: {
            document: ours,
            section: 'Back-up and access to stored data',
            standing: 'ours',
            anchors: ['8259B EA-5'],
          },
          role: 'engineering',
        },
        {
          id: 'W-third-party-maintenance',
          fact: 'maintenance.thirdParty',
          wording:
            'When do other companies need access to the customer’s devices for maintenance, and what are they bound to?',
          why: 'A service contractor’s laptop is a well-known way into buildings. Customers must know who comes, and what that person may see.',
          goodAnswer:
            'Which companies do what, on site or from afar, with which account, under which security terms, and how other data of the customer stays out of their sight. “None” is a good answer.',
          example:
            'Trained service partners replace controllers on site, with an account that the customer creates and deletes. They sign our security terms: own account per person, no copies of settings after the job. They see settings but no presence data. Nobody but us offers remote maintenance.',
          source: {
            document: ours,
            section: 'Maintenance by others',
            standing: 'ours',
            anchors: ['8259B DO-4b', '8259B DO-4c'],
          },
          role: 'product',
        },
        {
          id: 'W-certifications',
          fact: 'certifications',
          wording:
            'Which evaluations, tests or certificates exist for the device or for your practices?',
          why: 'An outside test is worth more to a customer than a promise, if it is clear what was tested and when.',
          goodAnswer:
            'One row for each, with exactly what it covers, who issued it and when, and where it can be read. No logos and no schemes that you only follow without an outside test.',
          example:
            'Penetration test of firmware 3.1 and the web page; independent laboratory; 14 March 2026; summary on request. ISO/IEC 27001 certificate for the operation of RoomView; accredited body; 2 June 2025. It does not cover the device.',
          source: {
            document: ours,
            section: 'Results of evaluations',
            standing: 'ours',
            anchors: ['8259B DO-3e', '8259B ID-1g'],
          },
          role: 'product',
        },
      ],
    },
    {
      id: 'A6.4',
      title: 'Software Updates',
      lead: 'Whether and when updates come, how they reach the device, and what customers have to do.',
      section: '4.2.4',
      questions: [
        {
          id: 'A6.4-Q1',
          fact: 'updates.kind',
          with: ['updates.availability'],
          wording:
            'Will there be software updates, how are they installed, and when are they released?',
          why: 'Updates are how weaknesses get fixed. A customer must know whether they arrive by themselves or have to be fetched.',
          goodAnswer:
            'Choose how updates are installed as delivered. Then the rhythm of planned releases and how soon urgent ones come. If there are no updates, say so and say what customers do about a weakness.',
          example:
            'When the customer starts them (or automatically, if RoomView is connected and allowed). Planned releases in March and September; security fixes in between when needed, critical ones within 30 days of confirmation.',
          source: {
            document: may2020,
            section: '§4.2.4, availability of updates',
            standing: 'unchecked',
            anchors: ['8259B ID-1b'],
          },
          role: 'product',
        },
        {
          id: 'A6.4-Q2',
          fact: 'updates.circumstances',
          wording: 'For what reasons do you issue updates?',
          why: 'Customers weigh each update against the risk of an interruption. They need to know which ones must not wait.',
          goodAnswer:
            'The kinds of updates (security, faults, functions), how customers can tell them apart, and whether a security fix ever comes only together with new functions.',
          example:
            'Security weaknesses, faults in control, changes in standards we rely on. Version numbers tell: 3.2.x holds fixes only, 3.x may add functions. A security fix is always also offered as a 3.2.x release.',
          source: {
            document: may2020,
            section: '§4.2.4, circumstances of updates',
            standing: 'unchecked',
            anchors: ['8259B ID-1b', '8259B ID-2a'],
          },
          role: 'product',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
        {
          id: 'A6.4-Q3',
          fact: 'updates.delivery',
          with: ['updates.notice'],
          wording:
            'How do updates reach the device, and how do customers learn that one is available or was installed?',
          why: 'An update that waits on a server protects nobody. One that installs itself without a word can look like an attack.',
          goodAnswer:
            'Each way of delivery with addresses, size, duration and what stops meanwhile. Who is told, by which way, whether that can be switched on or off, and where one sees that an update succeeded or failed.',
          example:
            'By file over the web page, or from RoomView over TLS. 1.2 MB; the device restarts once, and room control pauses for 20 seconds. Notice by e-mail to subscribers and on the web page; each can be switched off. Success or failure stands in the event log.',
          source: {
            document: may2020,
            section: '§4.2.4, delivery and notice',
            standing: 'unchecked',
            anchors: ['8259B ID-1b', '8259A SU-1', '8259A SU-6'],
          },
          role: 'engineering',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
        {
          id: 'A6.4-Q4',
          fact: 'updates.performedBy',
          wording: 'Who performs updates, and can the customer choose?',
          why: 'If customers think that you do it and you think that they do, nobody does.',
          goodAnswer:
            'Everyone who can perform an update in practice. If the customer can choose, say in the shared responsibilities who does it in which case.',
          example:
            'The customer (by file), or the manufacturer through RoomView if the customer has allowed it. The choice is made per site and can be changed at any time.',
          source: {
            document: may2020,
            section: '§4.2.4, who performs updates',
            standing: 'unchecked',
            anchors: ['8259A SU-4', '8259B DO-4b'],
          },
          role: 'product',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
        {
          id: 'A6.4-Q5',
          fact: 'updates.verification',
          wording:
            'How is it made certain that an update is genuine, and how can customers verify that themselves?',
          why: 'A false update hands the device to an attacker, with all its access.',
          goodAnswer:
            'What the device checks before it installs, with which kind of signature, what happens if the check fails, and what the customer can check on the file beforehand.',
          example:
            'Every file is signed (ECDSA P-256, SHA-256). The device checks signature, model and version before it installs, and refuses and logs anything else. The hash of each file stands on the download page, so that customers can compare it before they load the file.',
          source: {
            document: may2020,
            section: '§4.2.4, verification of updates',
            standing: 'unchecked',
            anchors: ['8259A SU-2', '8259B EA-1d'],
          },
          role: 'engineering',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
        {
          id: 'A6.4-Q6',
          fact: 'updates.information',
          wording: 'What do you tell customers with each update?',
          why: 'Without knowing what an update fixes or changes, a careful customer waits, and waiting keeps the weakness open.',
          goodAnswer:
            'Where release notes stand and what they always hold: weaknesses fixed with their identifiers, changed behaviour, effect on settings, known problems, and how urgent it is.',
          example:
            'Release notes beside each file: fixed weaknesses with CVE number and severity, changed functions, settings that change or must be checked, and a word on urgency: now, within 30 days, or at the next visit.',
          source: {
            document: may2020,
            section: '§4.2.4, information with each update',
            standing: 'unchecked',
            anchors: ['8259B ID-2a', '8425 Education 1.a.iii'],
          },
          role: 'writing',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
        {
          id: 'W-releases',
          fact: 'releaseLines',
          with: ['fixTimes'],
          wording:
            'Which release lines of the firmware are kept up, and how soon is each kind of weakness fixed?',
          why: 'Who stays on an older line believes that it is still looked after. Who knows how long a fix may take can bridge the time.',
          goodAnswer:
            'One row for each line that customers may run, with what it still gets and until when; for one that gets nothing any more, what to move to. Where there is one line only, the lines do not apply. Then the longest time to a fix for each kind of weakness, with the day from which it counts.',
          example:
            'Line 2: security fixes and new functions. Line 1: security fixes only, until 31 December 2028; line 2 can be installed over it. Critical weaknesses are fixed within 14 days from the day on which they are confirmed, severe ones within 30 days.',
          source: {
            document: ours,
            section: 'Release lines and time to a fix',
            standing: 'ours',
            anchors: ['8259B ID-2a'],
          },
          role: 'product',
          askedWhen: { not: { equals: ['updates.kind', 'none'] } },
        },
      ],
    },
    {
      id: 'A6.5',
      title: 'Device Retirement Options',
      lead: 'What happens when a device changes hands or is taken out of use.',
      section: '4.2.5',
      questions: [
        {
          id: 'A6.5-Q1',
          fact: 'retirement.transfer',
          wording:
            'Will customers hand the device to a new owner, and what must they do so that their data and access do not go with it?',
          why: 'A used device can tell its next owner passwords, network keys and habits. A former owner who keeps access can watch the new one.',
          goodAnswer:
            'Steps for both sides, on the device and on each connected app, service and account. What the reset erases, what stays, how to see that it worked, and what the new owner should do first.',
          example:
            'Old owner: RoomView, Sites, Delete site; then hold both buttons for 15 seconds until the light turns white. This erases settings, accounts, log, trends and certificates of the customer; the serial number and our factory certificate stay. Revoke the controller’s certificate in your building system. New owner: reset once more and install the latest firmware.',
          source: {
            document: may2020,
            section: '§4.2.5, transfer of ownership',
            standing: 'unchecked',
            anchors: ['8259B EA-2', '8259A DP-2'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.5-Q2',
          fact: 'retirement.inoperable',
          wording:
            'Will customers want to put the device out of use for good, and how do they do that?',
          why: 'Devices in the waste still hold keys. Some customers must prove that nobody can ever use them again.',
          goodAnswer:
            'The way to make it unusable or to destroy what matters, also when it no longer starts. If there is no such function, say what to destroy and how to dispose of the rest.',
          example:
            'There is no function that disables it for good. Reset it, then destroy the marked memory chip by drilling through it; the drawing is in the manual. A controller that no longer starts: destroy the chip only. Dispose of the rest as electronic waste.',
          source: {
            document: may2020,
            section: '§4.2.5, making the device inoperable',
            standing: 'unchecked',
            anchors: ['8259B EA-2', '8259A DP-2'],
          },
          role: 'engineering',
        },
      ],
    },
    {
      id: 'A6.6',
      title: 'Technical and Non-Technical Means',
      lead: 'Everything that lowers the customer’s risk, and who provides it. Most of it comes from the means you chose in A3-Q1.',
      section: '4.2.6',
      questions: [
        {
          id: 'A6.6-Q1',
          fact: 'decisions',
          wording:
            'Which security capabilities does the device itself provide, and which does it not?',
          why: 'Customers build their own protection around what the device does. What it does not do is just as important to them.',
          goodAnswer:
            'The decisions from A3-Q3, worded for customers: how it works, the setting as delivered, and for each missing element what to do instead.',
          example:
            'Restores a secure configuration (DC-3): provided; an administrator saves a configuration and brings it back with two clicks. Disables interfaces that are not needed (LA-1): provided for Bluetooth, USB and BACnet/IP, not for the Modbus port; leave its terminals empty if you do not use it.',
          source: {
            document: may2020,
            section: '§4.2.6, technical means of the device',
            standing: 'unchecked',
            anchors: ['8259B DO-2', '8259B EA-1'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.6-Q2',
          fact: 'means',
          wording: 'Which protection comes from a related device, such as a hub or gateway?',
          why: 'Without that device, its protection is missing as well. Customers who leave it out must know what they lose.',
          goodAnswer:
            'The rows of your means with a related device: which one, whose it is, what it does for security, and what remains without it.',
          example:
            'BACnet/SC hub, the customer’s: lets only devices with the customer’s certificates talk to each other. Without a hub, controllers do not take part in the building system.',
          source: {
            document: may2020,
            section: '§4.2.6, technical means of a related device',
            standing: 'unchecked',
            anchors: ['8425 §2.1'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.6-Q3',
          fact: 'means',
          wording: 'Which protection comes from a service or system, yours or someone else’s?',
          why: 'A service can change or end. Protection that depends on it ends with it.',
          goodAnswer:
            'The rows of your means with a service: which one, who runs it, what it does for security, until when, and what remains without it.',
          example:
            'RoomView, ours: installs updates at night and warns of controllers that no longer report. Without it, the customer does both by hand. The customer’s log server: keeps events longer than the 2,000 in the device.',
          source: {
            document: may2020,
            section: '§4.2.6, technical means of a service or system',
            standing: 'unchecked',
            anchors: ['8425 §2.1', '8259B §2'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.6-Q4',
          fact: 'manufacturerActions',
          wording:
            'What do you, or others for you, do for the customer’s security without technology?',
          why: 'Technology ages. What keeps a device securable is a maker who answers, warns and teaches.',
          goodAnswer:
            'One row for each action that customers can rely on: handling reports, publishing advisories, answering questions, training, giving out documents. What is done and when.',
          example:
            'Advisories: for each weakness rated medium or higher, with affected versions and what to do; together with the fix or within 14 days. Training: online course on secure set-up, 40 minutes, free; at any time. Test kit: one controller with the next firmware for customers with more than 500; four weeks before release.',
          source: {
            document: may2020,
            section: '§4.2.6, non-technical means of the manufacturer',
            standing: 'unchecked',
            anchors: ['8259B ID-1f', '8259B ID-1g', '8259B IQ'],
          },
          role: 'product',
        },
        {
          id: 'W-practices',
          fact: 'company.practices',
          wording: 'How would you sum up the security practices of your company for a customer?',
          why: 'A customer gives you access to its rooms and data, and asks how carefully you treat your own.',
          goodAnswer:
            'Half a page: how development, production, services and staff access are protected, who oversees it, and how the business’s own risks are reviewed. Facts that you could show. You answer this once for all workbooks.',
          example:
            'A product security team reports to the head of product. Development follows written rules based on NIST’s Secure Software Development Framework. Keys are put into controllers on a separate line in our own factory. Company risks are reviewed each spring; a summary is given on request.',
          source: {
            document: ours,
            section: 'Overview of practices',
            standing: 'ours',
            anchors: ['8259B ID-1f', '8259B ID-1h'],
          },
          role: 'product',
        },
        {
          id: 'W-breach',
          fact: 'company.breachNotice',
          wording:
            'How will customers learn of a breach that concerns devices or services they use, and what will you tell them?',
          why: 'After a breach, customers have to change keys, watch their networks and inform others. Each lost day makes it worse.',
          goodAnswer:
            'What counts as a breach, how soon and how customers are told, and what the notice holds: what happened, whom it concerns, what is fixed, what to do against the same elsewhere. You answer this once for all workbooks.',
          example:
            'If data of customers or keys were open to others, we inform all affected customers by e-mail within 72 hours of finding out, and publish an advisory. The notice says what was open and for how long, what we did and what customers should do. A second notice follows when the cause is known.',
          source: {
            document: ours,
            section: 'Notice of a breach',
            standing: 'ours',
            anchors: ['8259B ID-2b'],
          },
          role: 'product',
        },
        {
          id: 'A6.6-Q5',
          fact: 'customerDuties',
          wording: 'What should customers provide or do themselves?',
          why: 'Everything that you left to the customer is a risk until the customer hears of it and can do it.',
          goodAnswer:
            'One row for each duty: what, step by step how, when, and why it matters; for which versions and surroundings, where it does not hold for all. Technical (separate network, log server, backups) and other (accounts of people who leave, keys to the rooms). Every decision “left to the customer” must appear here.',
          example:
            'Keep controllers in their own network: put them in a VLAN that only the building system and the administrators’ computers can reach, and block the internet except roomview.example.com. When: before the first controller is connected. Why: controllers answer any device that can reach their login page.',
          source: {
            document: may2020,
            section: '§4.2.6, means of the customer',
            standing: 'unchecked',
            anchors: ['8259B EA-3', '8259B EA-6'],
          },
          role: 'writing',
        },
        {
          id: 'W-limitations',
          fact: 'limitations',
          wording:
            'Which limits and weaknesses of the device are known, and what can customers do about each?',
          why: 'A weakness that the customer knows can be contained. One that the customer finds by surprise costs security and trust.',
          goodAnswer:
            'One row for each: what it means in practice, in which versions, and what customers can do. State what is absent as plainly as what is there.',
          example:
            'Modbus line is not protected. Whoever reaches the cable above the ceiling can command the fan coil. All versions. Run the cable in closed ducts; limit the fan speed at the fan coil itself.',
          source: {
            document: ours,
            section: 'Known limitations',
            standing: 'ours',
            anchors: ['8259B DO-3c', '8425 Doc 1.c'],
          },
          role: 'engineering',
        },
        {
          id: 'A6.6-Q6',
          fact: 'means.riskEffect',
          with: ['means'],
          wording:
            'What do all these means change about the customer’s risk, and what risk is left?',
          why: 'Customers decide whether the rest is acceptable. They can only do that if you say what the rest is.',
          goodAnswer:
            'A short summary: which of the threats become unlikely or harmless, under which conditions, and which risks stay with the customer. Do not promise that nothing can happen.',
          example:
            'With the duties above, an attacker on the office network or the internet cannot reach a controller. What stays: someone alone in a room with a screwdriver can disconnect or replace it, and someone inside the building network can disturb it by flooding. Neither gives access to keys or to other controllers.',
          source: {
            document: may2020,
            section: '§4.2.6, effect on risk',
            standing: 'unchecked',
            anchors: ['8259B ID-1h'],
          },
          role: 'engineering',
        },
      ],
    },
    {
      id: 'W-document-control',
      title: 'The document itself',
      lead: 'Asked last, because it changes with each edition that you publish.',
      questions: [
        {
          id: 'W-document',
          fact: 'document.revision',
          with: ['document.date', 'document.changes'],
          wording:
            'Which revision of the customer document is this, of what date, and what changed since the last one?',
          why: 'Customers act on changes. If they cannot see what is new, they read everything again or nothing at all.',
          goodAnswer:
            'A revision that only goes up, the day it becomes valid, and the changes that a customer may have to act on. For the first one: “First edition”.',
          example:
            'Revision 3, 1 September 2027. Changed: security support extended by one year to 31 December 2036; BACnet/IP is now off as delivered (firmware 3.2.0); new duty: set a time server.',
          source: {
            document: ours,
            section: 'Document control',
            standing: 'ours',
          },
          role: 'writing',
        },
      ],
    },
  ],
} as const satisfies Activity<FactId>;
