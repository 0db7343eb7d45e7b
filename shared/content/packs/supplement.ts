import type { Question, QuestionGroup, Supplement } from '../content-model.ts';
import type { FactId } from '../facts.ts';
import type { RegimeSlug } from '../regimes.ts';

/** A question of the supplement, with the slugs of the regimes that it closes a gap of. */
export type SupplementQuestion = Question<FactId> & { readonly serves: readonly RegimeSlug[] };

export type SupplementGroup = Omit<QuestionGroup<FactId>, 'questions'> & {
  readonly questions: readonly SupplementQuestion[];
};

/**
 * What laws and standards ask and NISTIR 8259 does not. Each question is asked only
 * where one of the laws and standards that it serves is shown for the device.
 */
export const supplement = {
  title: 'What your markets ask beyond NISTIR 8259',
  purpose:
    'Some laws and standards ask for more than NISTIR 8259 does. These questions close that gap. They appear only where your markets and customers make them matter, and no NIST publication asks them in this form.',
  groups: [
    {
      id: 'S.1',
      title: 'Risk and design',
      lead: 'How risks were judged, and what limits the damage when something goes wrong.',
      questions: [
        {
          id: 'S-1',
          fact: 'risk.assessment',
          wording:
            'Does your risk assessment cover what the Cyber Resilience Act asks for, and is it kept up to date while the product is supported?',
          why: 'The Act wants the product designed by its risks, and the assessment kept with the technical file.',
          goodAnswer:
            'W-risk asks for the same answer; you fill it in there or here. For the Act it covers the intended use, uses that can be foreseen, the surroundings and the time in use, and says when it is renewed.',
          example:
            'The assessment covers device, app and service in the uses we expect and in those we must expect, for the whole support period. Renewed before every main release and after every report rated high.',
          source: {
            document: 'Securable',
            section: 'Supplement, for CRA Annex I Part I (1); CRA Annex VII',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra'],
        },
        {
          id: 'S-2',
          fact: 'development.testing',
          with: ['release.knownVulnerabilities'],
          wording:
            'How is the security of the product tested, and what happens when a known weakness is found before release?',
          why: 'A weakness that is public on the day of sale is the first one attackers try.',
          goodAnswer:
            'What is tested, how often and by whom: scans of parts against lists of known weaknesses, tests of interfaces, tests by outsiders. Then the rule for release: what stops it, who may decide otherwise, and how that is recorded.',
          example:
            'Every build is compared with the public list of known weaknesses. Interfaces are tested with malformed input every week. An outside laboratory tests each main release. A known weakness that can be exploited on the device stops the release; there is no exception.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(a); CRA Annex I Part II (3); EN 303 645 5.6-9',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3'],
        },
        {
          id: 'S-3',
          fact: 'resilience.outage',
          with: ['resilience.harmToOthers'],
          wording:
            'What does the product do when network, power or service fails or is overloaded, and how is it kept from disturbing other devices and networks?',
          why: 'Many devices fail at the same moment and come back at the same moment. What they do then can stop a building, or flood a network that others need.',
          goodAnswer:
            'Which functions go on without network or service, what happens after a power cut, how the device behaves under a flood of messages, and limits on what it sends: pauses between attempts, bounded traffic, no part in attacks on others.',
          example:
            'Without a network the controller keeps the last target temperature. After a power cut it starts with the stored settings and waits a random time of up to 60 seconds before it connects. It answers at most 20 requests a second and drops the rest. It contacts only the addresses that are listed under interfaces.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(h); CRA Annex I Part I (2)(i); EN 303 645 5.9-1 to 5.9-3; SP 800-213A DS/OPS',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3', 'nist-sp-800-213a'],
        },
        {
          id: 'S-4',
          fact: 'development.exploitMitigation',
          wording: 'If an attacker exploits a flaw in the software, what keeps the damage small?',
          why: 'No software is free of flaws. Rights and walls inside the device decide whether one flaw opens a door or the whole house.',
          goodAnswer:
            'The rights under which each part runs, how parts are kept from each other, protection of memory by hardware or compiler, and code that was left out because nobody needs it.',
          example:
            'The web page, the control loop and the update service run as separate processes without administrator rights. Memory that holds data cannot be executed. The shell and the compiler’s debug support are not in the released image.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(k); EN 303 645 5.6-6 to 5.6-8; SP 800-213A DS/EXE',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3', 'nist-sp-800-213a'],
        },
        {
          id: 'S-5',
          fact: 'integrity.boot',
          with: ['integrity.onChange'],
          wording:
            'Does the product check its own software when it starts, and what does it do when something was altered?',
          why: 'Software that an attacker has altered can lie about everything else. Only a check below it can notice.',
          goodAnswer:
            'Whether the check begins in hardware or in software, which parts it covers, and the reaction: refuse to start, fall back to the last good version, alert someone, and limit network contact to that alert.',
          example:
            'Yes, rooted in hardware: the processor checks the start-up code, which checks the image. If the image was altered, the controller starts the second stored image, lights the fault lamp and sends one alert to RoomView; it accepts no other connection until it is repaired.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for EN 303 645 5.7-1; EN 303 645 5.7-2; CRA Annex I Part I (2)(f); SP 800-213A DS/DIN',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3', 'nist-sp-800-213a'],
        },
      ],
    },
    {
      id: 'S.2',
      title: 'Access',
      lead: 'How people and networks are let in, in the detail that some laws and federal buyers ask for.',
      questions: [
        {
          id: 'S-6',
          fact: 'passwords.generation',
          with: ['access.guessing', 'access.outsideNetwork'],
          wording:
            'How are passwords made that are set at the factory, what stops somebody from guessing them, and can anyone sign in from outside the local network?',
          why: 'A password that can be worked out from the label or from a neighbour’s device protects nobody. Several laws forbid it by name.',
          goodAnswer:
            'The way each password comes about. If it starts from a serial number, say that a secret key is used. What happens after wrong attempts, on the device and in the service. Then whether sign-in is possible from the internet or from a service, not only from the same network. Which kinds of access that is stands at each row of “Who has access”.',
          example:
            'No password is set at the factory: the installer sets one at first use, before anything else can be done. After five wrong passwords the next attempt waits 30 seconds, then twice as long each time, up to 15 minutes. Sign-in from outside: yes, through RoomView.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for UK PSTI Schedule 1, 1; California Civ. Code 1798.91.04(b); EN 303 645 5.1-2; EN 303 645 5.1-5',
            standing: 'ours',
          },
          role: 'engineering',
          serves: [
            'uk-psti',
            'ca-civil-code-1798-91',
            'or-ors-646a-813',
            'etsi-en-303-645-v2',
            'etsi-en-303-645-v3',
            'eu-cra',
          ],
        },
        {
          id: 'S-7',
          fact: 'onboarding.network',
          wording:
            'How does the product join a network for the first time, and again after a break, without letting strangers in?',
          why: 'During set-up a device often trusts whoever speaks first. That short time is enough for an attacker who waits for it.',
          goodAnswer:
            'Who may start the process, how device and network prove themselves to each other, what is open meanwhile and for how long, and what happens when the device reconnects or moves to another network.',
          example:
            'The installer presses the button behind the cover; Bluetooth is then open for ten minutes. The app proves itself with the code printed inside the cover. Afterwards Bluetooth is off. On reconnection the controller uses the stored certificate and opens nothing.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for SP 800-213A DS/ONB; IR 8425 Interface Access Control 2; EN 303 645 5.9-3',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['nist-sp-800-213a', 'nist-ir-8425', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3'],
        },
        {
          id: 'S-22',
          fact: 'device.reset',
          wording:
            'How does somebody bring the device back to the state as delivered, and what does that erase and leave?',
          why: 'Whoever sells a device on, or no longer trusts it, needs one step that is certain. A reset that leaves data or access behind is worse than none, because people rely on it.',
          goodAnswer:
            'The steps, who can take them and how long they take; what is erased, what stays, such as firmware, identity, data in a service; and whether the device starts with secure settings again.',
          example:
            'Hold the button behind the cover for 15 seconds while the power comes on. Settings, accounts, trends and keys are erased within a minute; the firmware and the device certificate stay. The controller then waits for set-up, with everything closed but Bluetooth. Data in RoomView is deleted there.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(b); EN 303 645 5.11-1; IR 8425 Product Configuration 2',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3', 'nist-ir-8425'],
        },
        {
          id: 'S-8',
          fact: 'access.useNotice',
          with: ['access.limits'],
          wording:
            'Can the product show the agency’s notice at sign-in, and limit sessions, roles and connections to outside systems?',
          why: 'Federal agencies must tell people that use is watched, and must be able to bound what each person and system can do.',
          goodAnswer:
            'Whether the text of the notice can be set and where it appears; how many sessions at once, when idle ones end; which roles there are; how connections to systems outside the agency are allowed or refused. If it cannot, say what the agency can do instead.',
          example:
            'The sign-in page shows a text of up to 2,000 characters that the administrator sets. At most five sessions; idle ones end after 15 minutes, which can be changed. Roles: viewer, operator, administrator. Connections to RoomView are off until switched on.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for SP 800-213A LA/USE; SP 800-213A LA/ROL; SP 800-213A LA/LDU; SP 800-213A LA/XCN',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['nist-sp-800-213a', 'nist-sp-800-53-r5'],
        },
        {
          id: 'S-9',
          fact: 'logging.detail',
          with: ['logging.optOut', 'logging.stays'],
          wording:
            'What does the product log, where is it kept and protected, what clock does it use, and can the customer switch it off?',
          why: 'After an incident the log is often the only witness. A log with a wrong clock, or one that the attacker can erase, proves nothing.',
          goodAnswer:
            'The events that are written down, what each record holds, how much is kept and what happens when space runs out, who can read it, how it gets to the customer’s log server, where the time comes from. Then whether the customer can turn logging off, and what is recorded all the same.',
          example:
            'Sign-ins, failed sign-ins, changed settings, updates, restarts and faults; each with time, account and result. The last 5,000 records; the oldest go first. Administrators can read, nobody can edit. Sent by syslog over TLS if set. Time by NTP from a server that the customer names. Logging can be switched off.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(l); SP 800-213A CS/LCT; SP 800-213A CS/SRT',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'nist-sp-800-213a', 'nist-sp-800-53-r5', 'mds2'],
        },
      ],
    },
    {
      id: 'S.3',
      title: 'Data',
      lead: 'What privacy rules ask beyond the list of data.',
      questions: [
        {
          id: 'S-10',
          fact: 'data.minimisation',
          with: ['privacy.consent', 'telemetry.use'],
          wording:
            'How is data kept to what is needed, how is consent handled, and what usage data is sent to you?',
          why: 'Data that was never collected cannot leak. People accept what they were asked about, and resent what they find out later.',
          goodAnswer:
            'For each kind of personal data why it is needed, and when it is deleted. How people agree, how they take it back, and how you know that they did. Usage and diagnostic data: what, why, to whom, whether it is examined for signs of attack, and how it is made anonymous.',
          example:
            'Presence is stored as yes or no for 24 hours, never as a picture. Only account e-mail addresses are personal; they go 30 days after the account is closed. Consent to statistics is asked in the app, can be taken back there, and is stored with its date. Statistics hold firmware version and fault codes, no account.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(g); EN 303 645 6-1 to 6-8; EN 303 645 5.10-1',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3'],
        },
      ],
    },
    {
      id: 'S.4',
      title: 'Updates and weaknesses',
      lead: 'What European rules ask about updates, parts and advisories.',
      questions: [
        {
          id: 'S-11',
          fact: 'sbom.form',
          with: ['sbom.address'],
          wording:
            'Do you keep a bill of materials of the software, in what form, and where can customers get it?',
          why: 'When a weakness in a widely used part becomes known, both sides must find out within hours which devices hold it.',
          goodAnswer:
            'Whether it exists for every release, in a machine-readable format such as CycloneDX or SPDX, at least for the parts that are used directly. If customers may have it, the address or the way to ask.',
          example:
            'In a machine-readable format (CycloneDX), made with every build. Customers under contract can download it from the service portal.',
          source: {
            document: 'Securable',
            section: 'Supplement, for CRA Annex I Part II (1); CRA Annex II, 9',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['eu-cra', 'nist-sp-800-213a', 'mds2'],
        },
        {
          id: 'S-12',
          fact: 'updates.separation',
          with: ['updates.postpone', 'updates.keptFor'],
          wording:
            'Are security updates kept apart from new functions, can the customer postpone them, and how long can each one be had?',
          why: 'Customers put off updates that change how things work. If a fix comes only together with changes, devices stay open.',
          goodAnswer:
            'Whether a fix can be installed alone, whether the customer can postpone it for a time, and for how many years after its release each update can still be downloaded.',
          example:
            'Apart where it can be done: fixes have their own version numbers. The customer can postpone by up to 14 days. Each update can be downloaded for 10 years.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Annex I Part I (2)(c); CRA Annex I Part II (2); CRA Art. 13(9); EN 303 645 5.3-6',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra', 'etsi-en-303-645-v2', 'etsi-en-303-645-v3'],
        },
        {
          id: 'S-13',
          fact: 'advisories.content',
          wording: 'What does a security advisory of yours tell the customer?',
          why: 'An advisory that does not say which devices are affected, or what to do, leaves every customer to guess.',
          goodAnswer:
            'All that applies: what the weakness is, how to tell whether a device is affected, what could happen, how severe it is, and what to do.',
          example:
            'What the weakness is; how to tell whether a device is affected; what could happen; how severe it is; what the customer should do.',
          source: {
            document: 'Securable',
            section: 'Supplement, for CRA Annex I Part II (4)',
            standing: 'ours',
          },
          role: 'writing',
          serves: ['eu-cra'],
        },
        {
          id: 'S-14',
          fact: 'incident.reporting',
          wording:
            'Who reports exploited weaknesses and severe incidents to the authorities, and how are the time limits kept?',
          why: 'The European rules count in hours from the moment you know. Nobody can keep them who first has to find out who is in charge.',
          goodAnswer:
            'The function in charge and its deputy, also at night and on holidays; the registration with the single reporting platform, and which CSIRT is your coordinator: that of the member state where your main establishment is; how the early warning within 24 hours, the notification within 72 hours and the final report come about. The final report is due 14 days after a corrective or mitigating measure is available; for a severe incident, one month after the 72-hour notification. Then how affected users are told.',
          example:
            'The product security team, reached through the on-call number at all hours; deputy: quality management. The company is registered with the platform, with the CSIRT of its own member state as coordinator. Texts for the 24-hour and 72-hour reports are prepared; the final report follows 14 days after the measure is out, or one month after the notification of an incident. Customers are told by advisory and e-mail once a measure is known.',
          source: {
            document: 'Securable',
            section: 'Supplement, for CRA Art. 14',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra'],
        },
      ],
    },
    {
      id: 'S.5',
      title: 'Papers',
      lead: 'What goes into statements and files that the law asks for.',
      questions: [
        {
          id: 'S-15',
          fact: 'support.rationale',
          with: ['sale.endDate', 'records.keepUntil'],
          wording:
            'Why does support last as long as it does, when does sale end, and until when are the records kept?',
          why: 'European law ties support to the time in which people use the product, and asks for the reasoning. Records must outlast both.',
          goodAnswer:
            'How long customers use such products and how you know; what else was weighed. The planned last day of sale: in the European Union the period counts for each unit from its own sale, so the last one sold decides. A date until which statements and technical files are kept: at least ten years after the last sale, and not before support ends.',
          example:
            'Room controllers stay in use for about twelve years, as returns from the field show. Our suppliers bind themselves to 2036, which is five years for the last controller sold; the rest is answered by settings that keep it usable without fixes. End of sale: 31 December 2031. Records kept until 31 December 2041.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Art. 13(8); CRA Art. 13(13); UK PSTI statement of compliance',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra', 'uk-psti'],
        },
        {
          id: 'S-16',
          fact: 'statement.batch',
          with: [
            'statement.basis',
            'statement.supportEnd',
            'statement.signatory',
            'statement.place',
            'statement.date',
          ],
          wording: 'What goes into the United Kingdom’s statement that accompanies the product?',
          why: 'Without the statement the product may not be supplied in the United Kingdom. Shops and importers ask for it by name.',
          goodAnswer:
            'Product type and batch as they can be found on the product; whether you rest on the rules themselves, on a standard with its number, version and date, or on a label that counts; the end of support as it was published at first supply, which stays in the statement when support is made longer; name and function of the person who signs; place and date of issue.',
          example:
            'RC 40-E and RC 40-EB, batches from 2601. Rests on the Regulations themselves. Support until 31 December 2035, as published at first supply. Signed by the head of product safety. Place: the company’s seat. Date: 15 January 2026.',
          source: {
            document: 'Securable',
            section: 'Supplement, for UK PSTI Schedule 4',
            standing: 'ours',
          },
          role: 'product',
          serves: ['uk-psti'],
        },
        {
          id: 'S-17',
          fact: 'market.representative',
          with: ['declaration.address', 'declaration.acts'],
          wording:
            'Who stands for you where you have no office of your own, and where can the EU declaration of conformity be read, and under which acts is it made?',
          why: 'Authorities and customers need somebody within reach who answers for the product.',
          goodAnswer:
            'Name and address of the authorized representative and of the importer, for the European Union and the United Kingdom. The web address of the declaration, if you publish it in full or in part, and the acts it names: until 11 December 2027 the Cyber Resilience Act is not among them.',
          example:
            'European Union: none needed, the company has its seat there. United Kingdom: the importer named on the packaging. Declaration: https://example.com/rc40/declaration, under the directives on radio equipment and hazardous substances.',
          source: {
            document: 'Securable',
            section: 'Supplement, for CRA Annex II, 1; CRA Annex II, 6; UK PSTI Schedule 4',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra', 'uk-psti', 'eu-red-2022-30'],
        },
        {
          id: 'S-21',
          fact: 'market.productClass',
          wording: 'Is the product important or critical in the sense of the Cyber Resilience Act?',
          why: 'The class decides who assesses conformity. Waiting for a notified body takes months, and a date of sale can depend on it.',
          goodAnswer:
            'What the product is mainly for, held against the categories of Annexes III and IV as Implementing Regulation (EU) 2025/2392 describes them. For class I you may assess by yourself only where harmonised standards, common specifications or a certification scheme are applied in full. For class II and critical products a third party takes part.',
          example:
            'Neither important nor critical: it controls the climate of rooms, which no category describes. Looked at in October 2026, and again when it gains functions.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for CRA Art. 7, Art. 8, Art. 32, Annexes III and IV; Implementing Regulation (EU) 2025/2392',
            standing: 'ours',
          },
          role: 'product',
          serves: ['eu-cra'],
        },
      ],
    },
    {
      id: 'S.6',
      title: 'A product of several parts',
      lead: 'NIST IR 8425 looks at a consumer product as a whole: the device with its app, its service and its hub. Answer for all of them together.',
      questions: [
        {
          id: 'S-18',
          fact: 'product.inventory',
          wording:
            'How does the product know which parts belong to it, and where can the customer see them?',
          why: 'A part that nobody sees is neither updated nor missed. Somebody else’s phone or hub can stay connected for years.',
          goodAnswer:
            'How each part is told apart, where the list of connected parts is kept and shown, when it is renewed, and how the customer takes a part off it.',
          example:
            'Every controller, gateway and phone has an identifier of its own. The gateway keeps the list of connected controllers and renews it every minute; it is shown under Devices. A controller that was silent for a day is marked there. An administrator takes a part off the list with Remove, and its key is then refused.',
          source: {
            document: 'Securable',
            section: 'Supplement, for IR 8425 Asset Identification 2',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['nist-ir-8425'],
        },
        {
          id: 'S-19',
          fact: 'product.settings',
          wording:
            'How do settings reach the parts they are meant for, and how does the whole product go back to a secure state?',
          why: 'A setting that reaches only some parts leaves the others open, and the customer does not know it.',
          goodAnswer:
            'Where a setting is made, which parts take it over and when, what happens with a part that was not reachable, and how all parts go back to their first, secure state.',
          example:
            'Settings are made on the gateway and sent to its controllers within a minute. A controller that was off gets them when it comes back; until then the gateway shows it as waiting. Erase site returns the gateway and every connected controller to the state of delivery.',
          source: {
            document: 'Securable',
            section:
              'Supplement, for IR 8425 Product Configuration 2; IR 8425 Product Configuration 3',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['nist-ir-8425'],
        },
        {
          id: 'S-20',
          fact: 'product.exchange',
          wording:
            'How do the parts check what they receive from one another, and stop what nobody allowed?',
          why: 'Attackers enter through the weakest part and go on from there to the others.',
          goodAnswer:
            'What each part checks before it acts on a message, which part may speak to which, what a part may never send, and that this also holds while a part joins or joins again.',
          example:
            'The gateway accepts messages only from controllers on its list and checks type and range of every value. Controllers take commands from the gateway alone and never from one another. A part that is just joining can send its identifier and nothing else.',
          source: {
            document: 'Securable',
            section: 'Supplement, for IR 8425 Interface Access Control 2',
            standing: 'ours',
          },
          role: 'engineering',
          serves: ['nist-ir-8425'],
        },
      ],
    },
  ],
} as const satisfies Supplement<FactId> & { readonly groups: readonly SupplementGroup[] };
