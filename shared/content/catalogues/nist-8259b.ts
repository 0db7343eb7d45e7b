import type { Catalogue } from '../content-model.ts';

const nistir8259b = 'NISTIR 8259B';

/**
 * The core baseline of non-technical supporting capabilities (NISTIR 8259B,
 * Table 1), in our own words. NIST gives the lettered parts as examples, not as
 * a complete list. Each action names the facts of the workbook that serve it.
 */
export const nist8259b = {
  id: 'nistir-8259b@2021-08',
  title: 'NISTIR 8259B: IoT Non-Technical Supporting Capability Core Baseline, August 2021',
  capabilities: [
    {
      id: 'DO',
      title: 'Documentation',
      meaning:
        'The maker, and those who support it, can create, collect and keep information that matters for the device’s security: before purchase, during development and later.',
      rationale:
        'Everything else draws on it: what customers are told and taught comes from here. Information is easiest to keep while it is at hand. It serves the maker’s own risk assessment, and the customer’s purchase, safe use, audits, maintenance, supply chain checks and response to incidents.',
      source: { document: nistir8259b, section: 'Table 1, Documentation', standing: 'checked' },
      elements: [
        {
          id: 'DO-1',
          title: 'Assumptions and expectations',
          wording:
            'Record the assumptions made during development and other expectations, such as the eight that follow.',
          goodAnswer:
            'All eight, in words that can be checked by somebody who was not there; with the date of each change.',
          example: 'Activity 1 and 2 of this workbook, reviewed with each release of new firmware.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1',
            standing: 'checked',
          },
        },
        {
          id: 'DO-1a',
          partOf: 'DO-1',
          title: 'Expected customers and use cases',
          wording: 'Record the expected customers and use cases.',
          goodAnswer:
            'Kinds of people and organisations, what they do with the device, and who is not meant.',
          example:
            'Landlords and hospitals; comfort control of office rooms; not for private households.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1a',
            standing: 'checked',
          },
          facts: ['people', 'organisations', 'useCases', 'device.notFor'],
          beside: ['device.notFor'],
        },
        {
          id: 'DO-1b',
          partOf: 'DO-1',
          title: 'Physical use and characteristics',
          wording:
            'Record how the device is used physically and what its physical characteristics are.',
          goodAnswer: 'Place, mounting, who can touch it, what it senses and moves.',
          example:
            'Fixed to an indoor wall within reach of guests; senses temperature and presence, drives two valves and a fan.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1b',
            standing: 'checked',
          },
          facts: ['environments', 'physical.interaction', 'transducers'],
        },
        {
          id: 'DO-1c',
          partOf: 'DO-1',
          title: 'Network access and needs',
          wording: 'Record what network access the device needs, such as bandwidth.',
          goodAnswer:
            'Interfaces, protocols, ports, destinations, volume, and what happens without them; for customers with firewalls also as a MUD file.',
          example:
            'Ethernet, 100 Mbit/s, below 5 kB a minute, one destination on the internet if RoomView is used.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1c',
            standing: 'checked',
          },
          facts: [
            'interfaces',
            'network.behaviour',
            'network.mudUrl',
            'dependencies',
            'constraints.interference',
          ],
          beside: ['network.mudUrl', 'constraints.interference'],
        },
        {
          id: 'DO-1d',
          partOf: 'DO-1',
          title: 'Data created and handled',
          wording: 'Record which data the device creates and handles.',
          goodAnswer: 'Each kind of data with its purpose, place, retention and readers.',
          example: 'Temperature, presence, event log, accounts, keys.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1d',
            standing: 'checked',
          },
          facts: ['dataTypes'],
        },
        {
          id: 'DO-1e',
          partOf: 'DO-1',
          title: 'Expected inputs and outputs',
          wording:
            'Record the inputs and outputs to expect, such as error codes, frequency, form and accepted ranges.',
          goodAnswer:
            'For each interface and sensor: what goes in and out, how often, in which form and within which limits.',
          example:
            'Targets from 5 to 35 °C; presence once a minute; event codes 100 to 199 for failed logins.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1e',
            standing: 'checked',
          },
          facts: ['interfaces', 'transducers', 'network.behaviour', 'robustness.validation'],
        },
        {
          id: 'DO-1f',
          partOf: 'DO-1',
          title: 'Security requirements assumed',
          wording: 'Record the security requirements that the device is assumed to meet.',
          goodAnswer: 'The needs and goals from Activity 2, each with where it comes from.',
          example: '“Only facility staff can change settings.”',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1f',
            standing: 'checked',
          },
          facts: ['goals', 'requirements'],
        },
        {
          id: 'DO-1g',
          partOf: 'DO-1',
          title: 'Laws and regulations',
          wording: 'Record the laws and regulations that the device and the support for it follow.',
          goodAnswer:
            'Law, place, version, what it means for the device. No claims that nobody has checked.',
          example: 'California Civil Code 1798.91.04; EU Cyber Resilience Act.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1g',
            standing: 'checked',
          },
          facts: ['requirements', 'use.regions', 'use.regionDetail'],
          beside: ['use.regions', 'use.regionDetail'],
        },
        {
          id: 'DO-1h',
          partOf: 'DO-1',
          title: 'Lifespan, cost and term of support',
          wording:
            'Record how long the device is expected to last, what security is expected to cost, such as maintenance, and how long it is supported.',
          goodAnswer: 'Time in use, the day support ends, what is free and what is paid.',
          example: '12 years in use; security support until 31 December 2036; updates free.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 1h',
            standing: 'checked',
          },
          facts: [
            'use.expectedLife',
            'support.startDate',
            'support.duration',
            'support.durationFrom',
            'support.endDate',
            'support.endOfLifeDate',
            'support.scope',
            'support.cost',
          ],
          beside: ['support.scope'],
        },
        {
          id: 'DO-2',
          title: 'Capabilities and how to use them',
          wording:
            'Record which device cybersecurity capabilities are present, such as those of NISTIR 8259A, and how they are configured and used.',
          goodAnswer: 'A decision for each element, with instructions and default settings.',
          example: 'The table of decisions, and the set-up guide for firmware 3.2.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 2',
            standing: 'checked',
          },
          facts: ['decisions', 'device.functions', 'guidance.setup', 'guidance.hardening'],
          beside: ['device.functions'],
        },
        {
          id: 'DO-3',
          title: 'Design and support considerations',
          wording:
            'Record what was considered in design and support, such as the five that follow.',
          goodAnswer:
            'Enough that a customer’s specialist can judge the design; much less than a full list of software parts is meant.',
          example: 'Activity 3 and 4 of this workbook.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 3',
            standing: 'checked',
          },
          facts: ['composition.sources', 'components'],
        },
        {
          id: 'DO-3a',
          partOf: 'DO-3',
          title: 'IoT platform',
          wording:
            'Record the IoT platform used to develop and run the device, with its documentation.',
          goodAnswer: 'Name, version, what it covers, until when it is maintained.',
          example: 'Zephyr 3.7 LTS on own hardware; RoomView on a rented cloud platform.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 3a',
            standing: 'checked',
          },
          facts: ['resources.platform', 'composition.sources'],
          beside: ['composition.sources'],
        },
        {
          id: 'DO-3b',
          partOf: 'DO-3',
          title: 'Protection of software and hardware',
          wording:
            'Record how parts of software and hardware are protected, for example by secure boot, a hardware root of trust or a secure enclave.',
          goodAnswer: 'What protects what, against whom, and what has no protection.',
          example:
            'Boot code in read-only memory checks the firmware; keys lie in a secure element.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 3b',
            standing: 'checked',
          },
          facts: ['resources.hardwareRoot', 'robustness.hardware', 'development.integrity'],
        },
        {
          id: 'DO-3c',
          partOf: 'DO-3',
          title: 'Known risks and misuse',
          wording: 'Record the known risks and possible misuse that were considered.',
          goodAnswer:
            'Threats with their consequence and what was done about them; limits that remain.',
          example: 'Takeover from the office network; opened cover in a hotel room.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 3c',
            standing: 'checked',
          },
          facts: ['threats', 'use.otherRisks', 'limitations'],
        },
        {
          id: 'DO-3d',
          partOf: 'DO-3',
          title: 'Secure development and supply chain',
          wording:
            'Record the practices used for secure software development and in the supply chain.',
          goodAnswer: 'What is really done for code, bought parts, tests and suppliers.',
          example:
            'Review of every change, nightly check of 41 software parts, outside test every two years.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 3d',
            standing: 'checked',
          },
          facts: [
            'development.codeProtection',
            'development.thirdParty',
            'development.vulnerabilities',
            'suppliers.support',
          ],
        },
        {
          id: 'DO-3e',
          partOf: 'DO-3',
          title: 'Results of evaluations',
          wording:
            'Record results of accreditation, certification or evaluation of security practices.',
          goodAnswer: 'What exactly was evaluated, by whom and when.',
          example: 'Penetration test of firmware 3.1 by an independent laboratory, 14 March 2026.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 3e',
            standing: 'checked',
          },
          facts: ['certifications'],
        },
        {
          id: 'DO-4',
          title: 'Maintenance requirements',
          wording: 'Record what maintenance is required, such as the three that follow.',
          goodAnswer: 'Tasks, who does them, how often, and the access they need.',
          example: 'The list of maintenance tasks, with five tasks for the customer.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 4',
            standing: 'checked',
          },
          facts: ['maintenanceTasks'],
        },
        {
          id: 'DO-4a',
          partOf: 'DO-4',
          title: 'Maintenance by the customer',
          wording:
            'Record the maintenance expected of the customer, with instructions, for example for accounts, local and remote maintenance, and patching.',
          goodAnswer: 'Steps that can be followed, with frequency and time needed.',
          example:
            'Look for updates each month, 5 minutes; remove accounts of people who leave, at once.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 4a',
            standing: 'checked',
          },
          facts: ['maintenanceTasks', 'customerDuties'],
        },
        {
          id: 'DO-4b',
          partOf: 'DO-4',
          title: 'Maintenance by others',
          wording:
            'Record when supporting parties need remote or on-site access to the customer’s devices, and which information security terms bind them.',
          goodAnswer: 'Who, for what, by which account, under which terms; or a plain “none”.',
          example:
            'Service partners on site, with an account that the customer creates and deletes.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 4b',
            standing: 'checked',
          },
          facts: ['maintenance.thirdParty', 'access.manufacturer', 'accessRoles'],
        },
        {
          id: 'DO-4c',
          partOf: 'DO-4',
          title: 'Security of maintenance itself',
          wording:
            'Record what must be considered for security during maintenance, such as keeping unrelated customer data confidential from those who maintain the device.',
          goodAnswer: 'What maintainers cannot see, what is recorded, what they must leave behind.',
          example: 'Partners see settings but no presence data; each session stands in the log.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Documentation 4c',
            standing: 'checked',
          },
          facts: ['maintenance.thirdParty'],
        },
      ],
    },
    {
      id: 'IQ',
      title: 'Information and Query Reception',
      meaning:
        'The maker, and those who support it, can receive information and questions about the device’s security from customers and others.',
      rationale:
        'What comes in feeds what customers are told and taught. Some people want to report vulnerabilities or are obliged to. Questions that come again and again show what to improve. Some customers need help to set up and use the device securely, to understand an incident, or to dispose of it.',
      source: {
        document: nistir8259b,
        section: 'Table 1, Information and Query Reception',
        standing: 'checked',
      },
      elements: [
        {
          id: 'IQ-1',
          title: 'Receive maintenance and vulnerability information',
          wording:
            'Be able to receive information on maintenance and vulnerabilities from customers and others, for example by reports of faults or a bug bounty.',
          goodAnswer:
            'A contact that is easy to find, a published policy, the languages and the key for reports, how soon reporters hear from you, and until when reports are accepted.',
          example:
            'security@example.com, policy linked from security.txt, answer within two working days, until the end of life.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information and Query Reception 1',
            standing: 'checked',
          },
          facts: [
            'company.securityContact',
            'company.furtherContact',
            'company.disclosurePolicy',
            'company.reportHandling',
            'company.reportLanguages',
            'company.reportKey',
            'company.securityTxt',
            'company.acknowledgments',
            'company.acknowledgeWithin',
            'company.statusUpdateEvery',
            'company.remediation',
            'support.reportsAfterEnd',
          ],
          beside: [
            'company.furtherContact',
            'company.reportLanguages',
            'company.acknowledgments',
            'company.acknowledgeWithin',
            'company.statusUpdateEvery',
            'company.remediation',
            'support.reportsAfterEnd',
          ],
        },
        {
          id: 'IQ-2',
          title: 'Respond to questions',
          wording:
            'Be able to respond to security questions from customers and third parties, for example through customer support.',
          goodAnswer:
            'Which questions, by which way, in which languages, how soon, and who answers.',
          example:
            'Help desk on weekdays; questions it cannot answer reach the product security team within a day.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information and Query Reception 2',
            standing: 'checked',
          },
          facts: ['company.supportContact', 'communication.replies'],
        },
      ],
    },
    {
      id: 'ID',
      title: 'Information Dissemination',
      meaning:
        'The maker, and those who support it, can broadcast and distribute security information to customers and others.',
      rationale:
        'The first documents grow old. Customers need to hear of updates, of changes in algorithms, protocols or suppliers, and of new weaknesses, so that they can adjust their protection. They also judge whom they let near their devices, and how serious the maker is.',
      source: {
        document: nistir8259b,
        section: 'Table 1, Information Dissemination',
        standing: 'checked',
      },
      elements: [
        {
          id: 'ID-1',
          title: 'Procedures to alert',
          wording:
            'Have procedures that help to alert customers and others, for example about the eight subjects that follow.',
          goodAnswer: 'Who sends what, when and by which way, and how customers subscribe.',
          example:
            'Advisory page with e-mail subscription and CSAF files; a checklist decides what is published.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1',
            standing: 'checked',
          },
          facts: [
            'communication.channels',
            'communication.place',
            'communication.timing',
            'communication.integrity',
            'company.advisories',
          ],
        },
        {
          id: 'ID-1a',
          partOf: 'ID-1',
          title: 'Documents from design and development',
          wording: 'Distribute the documents from design and development that concern customers.',
          goodAnswer: 'Which documents, for whom, public or on request.',
          example:
            'Disclosure document public; test summary and list of software parts on request.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1a',
            standing: 'checked',
          },
          facts: [
            'communication.amount',
            'communication.place',
            'document.revision',
            'document.changes',
          ],
          beside: ['document.revision', 'document.changes'],
        },
        {
          id: 'ID-1b',
          partOf: 'ID-1',
          title: 'Terms of updates and notice',
          wording:
            'Tell updated terms of support, such as how often and how updates are installed, and give notice when updates are available or applied.',
          goodAnswer: 'Rhythm, way, notice, and where success or failure shows.',
          example: 'March and September, and when needed; notice on the web page and by e-mail.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1b',
            standing: 'checked',
          },
          facts: [
            'updates.kind',
            'updates.availability',
            'updates.circumstances',
            'updates.delivery',
            'updates.notice',
            'support.endDate',
          ],
          beside: ['support.endDate'],
        },
        {
          id: 'ID-1c',
          partOf: 'ID-1',
          title: 'End of support or function',
          wording: 'Tell when support or a function ends.',
          goodAnswer: 'Calendar days, how long ahead, what still works afterwards.',
          example: '24, 12 and 3 months ahead of 31 December 2036.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1c',
            standing: 'checked',
          },
          facts: [
            'support.endDate',
            'support.endOfLifeDate',
            'support.endProcess',
            'support.functionsAfterEnd',
          ],
          beside: ['support.functionsAfterEnd'],
        },
        {
          id: 'ID-1d',
          partOf: 'ID-1',
          title: 'Maintenance that is needed',
          wording: 'Tell which maintenance is needed.',
          goodAnswer: 'Tasks with frequency, and a reminder where one is forgotten easily.',
          example: 'Certificates of the building system expire; the web page warns 60 days ahead.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1d',
            standing: 'checked',
          },
          facts: ['maintenanceTasks'],
        },
        {
          id: 'ID-1e',
          partOf: 'ID-1',
          title: 'Security and vulnerability alerts',
          wording:
            'Send security and vulnerability alerts with information on how to resolve them.',
          goodAnswer: 'Where they stand, how one subscribes, and what each holds.',
          example: 'https://example.com/advisories, with affected versions, severity and steps.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1e',
            standing: 'checked',
          },
          facts: ['company.advisories', 'company.csafProvider'],
        },
        {
          id: 'ID-1f',
          partOf: 'ID-1',
          title: 'Overview of practices',
          wording: 'Give an overview of the maker’s information security practices and safeguards.',
          goodAnswer: 'Half a page of facts that could be shown.',
          example: 'Written rules for development, keys and staff access; given on request.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1f',
            standing: 'checked',
          },
          facts: ['company.practices'],
        },
        {
          id: 'ID-1g',
          partOf: 'ID-1',
          title: 'Results of evaluations',
          wording:
            'Tell results of accreditation, certification or evaluation of the maker’s practices.',
          goodAnswer: 'What it covers, who issued it, when, where to read it.',
          example: 'ISO/IEC 27001 certificate for the operation of RoomView, 2 June 2025.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1g',
            standing: 'checked',
          },
          facts: ['certifications'],
        },
        {
          id: 'ID-1h',
          partOf: 'ID-1',
          title: 'Risk assessment',
          wording: 'Give a risk assessment report or summary for the maker’s business environment.',
          goodAnswer:
            'The main risks of the business behind the device and how they are treated; how often it is reviewed.',
          example: 'A two-page summary, reviewed each spring, given on request.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 1h',
            standing: 'checked',
          },
          facts: ['company.practices', 'risk.assessment'],
        },
        {
          id: 'ID-2',
          title: 'Procedures to notify of events',
          wording:
            'Have procedures that help to notify customers of security events throughout support, for example of the two that follow.',
          goodAnswer:
            'What counts as an event, who decides, how soon customers hear, by which way.',
          example:
            'The product security team decides within a day; notices go to all subscribers and affected customers.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 2',
            standing: 'checked',
          },
          facts: ['company.advisories', 'company.breachNotice'],
        },
        {
          id: 'ID-2a',
          partOf: 'ID-2',
          title: 'New vulnerabilities',
          wording:
            'Notify customers of new vulnerabilities of the device, with details and what to do.',
          goodAnswer:
            'Identifier, affected versions, severity, fix or what to do until there is one.',
          example: 'An advisory together with the fix, or within 14 days if attacks are known.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 2a',
            standing: 'checked',
          },
          facts: ['company.advisories', 'updates.information', 'limitations'],
          beside: ['updates.information', 'limitations'],
        },
        {
          id: 'ID-2b',
          partOf: 'ID-2',
          title: 'Breaches',
          wording:
            'Notify customers when a breach that relates to a device they use is found, with fixes or actions that prevent similar breaches of other devices.',
          goodAnswer:
            'What counts, how soon, what the notice holds, what other customers should do.',
          example: 'By e-mail within 72 hours, with a second notice when the cause is known.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Information Dissemination 2b',
            standing: 'checked',
          },
          facts: ['company.breachNotice'],
        },
      ],
    },
    {
      id: 'EA',
      title: 'Education and Awareness',
      meaning:
        'The maker, and those who support it, can create awareness and teach customers and others about security information, considerations and features.',
      rationale:
        'Customers can set up and run a device securely only if they know how. Some need more teaching than others, and IoT devices make systems complex. Laws may give people a right to their data. Training reduces mistakes and the number of weaknesses that are exploited.',
      source: {
        document: nistir8259b,
        section: 'Table 1, Education and Awareness',
        standing: 'checked',
      },
      elements: [
        {
          id: 'EA-1',
          title: 'Capabilities and their use',
          wording:
            'Teach customers which device cybersecurity capabilities there are and how to use them, for example on the four subjects that follow.',
          goodAnswer:
            'Instructions and training for each kind of customer, in words they understand.',
          example: 'Set-up guide, a 40-minute course, one picture card.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 1',
            standing: 'checked',
          },
          facts: ['decisions', 'guidance.setup', 'guidance.hardening', 'communication.terminology'],
          beside: ['communication.terminology'],
        },
        {
          id: 'EA-1a',
          partOf: 'EA-1',
          title: 'Device identifiers',
          wording: 'Teach where the identifiers of the device are and what they serve for.',
          goodAnswer:
            'Where to read them on the device and in software, and how to put them in an inventory.',
          example: 'Serial number behind the cover and on the web page; export as CSV.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 1a',
            standing: 'checked',
          },
          facts: ['decisions', 'management.methods'],
        },
        {
          id: 'EA-1b',
          partOf: 'EA-1',
          title: 'Changing settings',
          wording: 'Teach how to change settings.',
          goodAnswer:
            'Menus by firmware version, what each setting changes, which ones to leave alone.',
          example:
            'System, Network and Accounts pages of firmware 3.2, with what stricter settings cost.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 1b',
            standing: 'checked',
          },
          facts: [
            'guidance.setup',
            'guidance.hardening',
            'guidance.stricterSettings',
            'management.configurability',
          ],
        },
        {
          id: 'EA-1c',
          partOf: 'EA-1',
          title: 'Access control',
          wording: 'Teach how to configure and use access control.',
          goodAnswer: 'How to create, limit and remove accounts and certificates.',
          example: 'One account for each person; delete it on the last working day.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 1c',
            standing: 'checked',
          },
          facts: ['accessRoles', 'guidance.setup'],
          beside: ['guidance.setup'],
        },
        {
          id: 'EA-1d',
          partOf: 'EA-1',
          title: 'Updating software',
          wording:
            'Teach how to update the software, including how to validate an update and how to roll back where that is offered.',
          goodAnswer: 'Steps to get, check, install and undo an update.',
          example:
            'Compare the hash, load the file, wait two minutes; System, Software, Previous version.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 1d',
            standing: 'checked',
          },
          facts: [
            'updates.kind',
            'updates.delivery',
            'updates.verification',
            'updates.performedBy',
            'robustness.rollback',
          ],
          beside: ['robustness.rollback'],
        },
        {
          id: 'EA-2',
          title: 'Reprovisioning and disposal',
          wording: 'Teach how to pass the device on or dispose of it securely.',
          goodAnswer:
            'Steps for old and new owner, on the device and in each service; what to destroy.',
          example:
            'Delete the site in RoomView, reset, revoke the certificate; drill through the marked chip.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 2',
            standing: 'checked',
          },
          facts: ['retirement.transfer', 'retirement.inoperable'],
        },
        {
          id: 'EA-3',
          title: 'The customer’s responsibilities',
          wording:
            'Make customers aware of their own responsibilities and of how these may be shared with others, such as the maker, for example for maintenance.',
          goodAnswer: 'Topic by topic: what you do, what the customer does, what others do.',
          example: 'Updates: we make and announce them; the customer installs them within 30 days.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 3',
            standing: 'checked',
          },
          facts: ['responsibilities', 'customerDuties', 'means'],
        },
        {
          id: 'EA-4',
          title: 'Assumptions and dependencies',
          wording:
            'Make customers aware, over the whole life of the device, of key assumptions and expectations, including dependencies that affect security, such as connectivity or services of others.',
          goodAnswer:
            'The assumptions as sentences that can be checked, and what happens without each dependency.',
          example:
            'A time service on the network; without it, new secure connections are refused after a restart.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 4',
            standing: 'checked',
          },
          facts: [
            'people',
            'organisations',
            'useCases',
            'environments',
            'dependencies',
            'interaction.complexity',
          ],
        },
        {
          id: 'EA-5',
          title: 'Back-up and stored data',
          wording:
            'Teach how to back up data that the device collects or derives, and how to reach data kept in a cloud service or elsewhere.',
          goodAnswer: 'What can be saved and how, what cannot, and how data leaves a service.',
          example:
            'System, Backup: encrypted file; trends as CSV for 7 days, or 13 months from RoomView.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 5',
            standing: 'checked',
          },
          facts: ['data.backup'],
        },
        {
          id: 'EA-6',
          title: 'Options for managing vulnerabilities',
          wording:
            'Teach which options customers have to manage vulnerabilities, such as configuration and patch management or protection against malware.',
          goodAnswer: 'What customers can do with their own tools, before and after a fix exists.',
          example:
            'Import the inventory into a patch tool; close a protocol until the fix is installed; no malware scanner runs on the device.',
          source: {
            document: nistir8259b,
            section: 'Table 1, Education and Awareness 6',
            standing: 'checked',
          },
          facts: [
            'customerDuties',
            'management.methods',
            'software.inventory',
            'software.onDemand',
            'support.keepSecurable',
            'monitoring.visible',
          ],
          beside: ['monitoring.visible'],
        },
      ],
    },
  ],
} as const satisfies Catalogue<string>;
