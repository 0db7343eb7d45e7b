import type { Catalogue } from '../content-model.ts';

const nistir8259a = 'NISTIR 8259A';

/**
 * The core baseline of device capabilities (NISTIR 8259A, Table 1), in our own
 * words. Where NIST says that only authorized entities may do something, the
 * wording here says so too. Examples tell of one networked room controller.
 */
export const nist8259a = {
  id: 'nistir-8259a@2020-05',
  title: 'NISTIR 8259A: IoT Device Cybersecurity Capability Core Baseline, May 2020',
  capabilities: [
    {
      id: 'DI',
      title: 'Device Identification',
      meaning: 'The device can be told apart from every other, by software and by looking at it.',
      rationale:
        'Customers must know which devices they have before they can update them, give access to them, protect their data or notice that one was exchanged. Software needs a logical identifier for automatic management; it may have to be fixed for life, and it can serve for authentication if it is chosen well. The physical identifier serves where software cannot: during installation, when the device is taken out, or after it has failed. Both may have the same value.',
      riskAreas: [
        { area: 'assets' },
        { area: 'vulnerabilities', through: 'assets' },
        { area: 'access', through: 'assets' },
        { area: 'data', through: 'assets' },
        { area: 'incidents', through: 'assets' },
      ],
      source: {
        document: nistir8259a,
        section: 'Table 1, Device Identification',
        standing: 'checked',
      },
      elements: [
        {
          id: 'DI-1',
          title: 'Unique logical identifier',
          wording: 'The device has an identifier in software that no other device has.',
          goodAnswer:
            'Which identifier it is, where it can be read, whether it can be changed, and whether other functions rely on it.',
          example:
            'A serial number of 12 digits in the device certificate, readable over HTTPS and BACnet; written in the factory and never changed. The MAC address is a second one.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Device Identification 1',
            standing: 'checked',
          },
        },
        {
          id: 'DI-2',
          title: 'Unique physical identifier',
          wording:
            'The device has an identifier, on the outside or inside, that no other device has and that authorized entities can get at.',
          goodAnswer:
            'Where it is, how it is reached when the device is mounted, whether it lasts, and how it relates to the logical identifier.',
          example:
            'The same serial number, as text and QR code, on the rating plate behind the front cover. The cover opens with a screwdriver; the plate is etched.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Device Identification 2',
            standing: 'checked',
          },
        },
      ],
    },
    {
      id: 'DC',
      title: 'Device Configuration',
      meaning:
        'The settings of the device’s software can be changed, and only authorized entities can change them.',
      rationale:
        'Customers change settings to make the device safer, to fit it into their systems, to protect privacy or to make it easier to use. Without that they cannot adapt it, and most other capabilities depend on it. Attackers change settings too: to get in, to cause faults or to spy. A way back helps when settings are wrong, damaged or no longer trusted.',
      riskAreas: [
        { area: 'vulnerabilities' },
        { area: 'access' },
        { area: 'data' },
        { area: 'incidents' },
      ],
      source: {
        document: nistir8259a,
        section: 'Table 1, Device Configuration',
        standing: 'checked',
      },
      elements: [
        {
          id: 'DC-1',
          title: 'Change settings',
          wording: 'The settings of the device’s software can be changed.',
          goodAnswer:
            'Which settings can be changed, by which way, for one device and for many, and which are fixed on purpose.',
          example:
            'Network, accounts, protocols, time, log server and room targets on the web page; all but accounts also through RoomView for many devices. The TLS version is fixed at 1.2 or later.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Device Configuration 1',
            standing: 'checked',
          },
        },
        {
          id: 'DC-2',
          title: 'Settings for authorized entities only',
          wording: 'Changes of settings can be limited to authorized entities only.',
          goodAnswer:
            'Who is authorized for which settings, how they prove it, and what holds before the first set-up and on buttons or ports that need no login.',
          example:
            'Administrators only, after a password login; the building system may write targets only, with its certificate. Buttons shift the target by 2 °C and change nothing else. Before the first password is set, only set-up is possible.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Device Configuration 2',
            standing: 'checked',
          },
        },
        {
          id: 'DC-3',
          title: 'Restore a secure configuration',
          wording:
            'Authorized entities can bring the device back to a secure configuration that an authorized entity has defined.',
          goodAnswer:
            'Who can define it, how it is kept and restored, and whether that is more than a factory reset. A reset alone brings back your settings, not the customer’s.',
          example:
            'An administrator saves a configuration as “trusted” and restores it with two clicks, or from a file with its password. A factory reset brings back the delivered state instead.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Device Configuration 3',
            standing: 'checked',
          },
        },
      ],
    },
    {
      id: 'DP',
      title: 'Data Protection',
      meaning:
        'The device can protect the data that it stores and sends from unauthorized access and modification.',
      rationale:
        'Customers, administrators and users want their data kept secret, so that nobody misuses it, and kept intact, because changed data can mean a wrong command to equipment or can hide an attack. When a device changes hands or is lost, its data must become unreadable.',
      riskAreas: [{ area: 'access' }, { area: 'data' }, { area: 'incidents' }],
      source: {
        document: nistir8259a,
        section: 'Table 1, Data Protection',
        standing: 'checked',
      },
      elements: [
        {
          id: 'DP-1',
          title: 'Secure cryptography',
          wording:
            'The device can use demonstrably secure cryptographic modules with standardised algorithms, so that stored and sent data stays confidential and unchanged.',
          goodAnswer:
            'Which algorithms, key lengths and modules protect which data, at rest and on each connection, and what shows that the modules are sound. Name data and connections that are not protected.',
          example:
            'At rest: AES-128-GCM with a key from the secure element. On the network: TLS 1.2 and 1.3 from Mbed TLS 3.6. Module validation: none of our own; the secure element has a certificate of its maker. The Modbus line is not protected.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Data Protection 1',
            standing: 'checked',
          },
        },
        {
          id: 'DP-2',
          title: 'Make all data inaccessible',
          wording:
            'Authorized entities can make all data on the device inaccessible to everyone, whether previously authorized or not.',
          goodAnswer:
            'Who can do it and how, whether data is overwritten or its key destroyed, how long it takes, what is left, and how one sees that it worked.',
          example:
            'Holding both buttons for 15 seconds, or the web page, destroys the storage key and clears the memory within 10 seconds; a white light confirms it. The serial number and our factory certificate stay.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Data Protection 2',
            standing: 'checked',
          },
        },
        {
          id: 'DP-3',
          title: 'Settings for data protection',
          wording:
            'There are settings for data protection that work together with Device Configuration; at the least, authorized entities can configure the cryptography itself, such as the key length.',
          goodAnswer:
            'What can be set (algorithms, key lengths, certificates), by whom, and the weakest choice that is possible. If it is left out so that nobody can weaken it, say that.',
          example:
            'Administrators can load their own certificates (ECDSA P-256 or P-384) and allow TLS 1.3 only. Anything weaker than TLS 1.2 cannot be chosen.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Data Protection 3',
            standing: 'checked',
          },
        },
      ],
    },
    {
      id: 'LA',
      title: 'Logical Access to Interfaces',
      meaning:
        'The device can restrict logical access to its local and network interfaces, and to the protocols and services on them, to authorized entities only.',
      rationale:
        'The fewer ways in, the less there is to attack. Unrestricted access over a network makes a compromise much more likely. Access may depend on the state of the device: for instance, all network access is limited until the device has received its credentials during a secure set-up.',
      riskAreas: [
        { area: 'vulnerabilities' },
        { area: 'access' },
        { area: 'data' },
        { area: 'incidents' },
      ],
      source: {
        document: nistir8259a,
        section: 'Table 1, Logical Access to Interfaces',
        standing: 'checked',
      },
      elements: [
        {
          id: 'LA-1',
          title: 'Disable interfaces that are not needed',
          wording:
            'Any local or network interface that the core function does not need can be disabled, by software or physically.',
          goodAnswer:
            'For each interface: needed or not, its state as delivered, how it is disabled, and what to do about one that cannot be.',
          example:
            'Bluetooth: on for 30 minutes after power-up, can be off. USB service port: off. BACnet/IP: off. Debug port: closed in the factory. The Modbus port cannot be off; leave its terminals empty if it is not used.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Logical Access to Interfaces 1',
            standing: 'checked',
          },
        },
        {
          id: 'LA-2',
          title: 'Restrict access to each network interface',
          wording:
            'Logical access to each network interface can be restricted to authorized entities only, for example by authenticating the device or the user.',
          goodAnswer:
            'For each network interface and each service on it: who may use it, how they prove who they are, and which parts answer without that.',
          example:
            'Ethernet, HTTPS: password. Ethernet, BACnet/SC: certificates on both sides. Bluetooth: pairing with the code on the rating plate. Answers to ping and DHCP need no authentication.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Logical Access to Interfaces 2',
            standing: 'checked',
          },
        },
        {
          id: 'LA-3',
          title: 'Settings for failed logins',
          wording:
            'There are settings for access that work together with Device Configuration; at the least, any function that locks or disables an account, or delays further tries after too many failed logins, can be switched on or off and its thresholds adjusted.',
          goodAnswer:
            'What happens after failed logins as delivered, which numbers can be set and by whom, and how an authorized entity gets back in. If no such function exists, say what stops guessing instead.',
          example:
            'After 5 failed tries the account is locked for 15 minutes. Administrators can set 3 to 20 tries and 1 to 60 minutes, or switch it off. Room control is not affected by a lock.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Logical Access to Interfaces 3',
            standing: 'checked',
          },
        },
      ],
    },
    {
      id: 'SU',
      title: 'Software Update',
      meaning:
        'The device’s software can be updated by authorized entities only, through a secure and configurable mechanism.',
      rationale:
        'Updates remove vulnerabilities and correct faults that harm availability, reliability or speed. Some customers need automatic updates; others need control over what changes and when. Some want to go back after a harmful update; others want to rule out a return to a vulnerable version. So a choice against one of these elements can be the right one.',
      riskAreas: [{ area: 'vulnerabilities' }],
      source: {
        document: nistir8259a,
        section: 'Table 1, Software Update',
        standing: 'checked',
      },
      elements: [
        {
          id: 'SU-1',
          title: 'Update from afar or on site',
          wording:
            'The device’s software can be updated by remote means, such as a download over the network, by local means, such as removable media, or both.',
          goodAnswer:
            'Each way of updating, what it needs, which parts of the software it covers, and which parts can never be updated.',
          example:
            'By RoomView over TLS, or by a file through the web page on site. Covers firmware and radio module. The boot code in read-only memory cannot be updated.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 1',
            standing: 'checked',
          },
        },
        {
          id: 'SU-2',
          title: 'Verify updates before installation',
          wording: 'The device can verify and authenticate any update before it installs it.',
          goodAnswer:
            'What is checked, with which signature and which key, where the key is protected, and what happens if the check fails.',
          example:
            'Signature (ECDSA P-256), model and version are checked first. A file that fails is deleted, the event is logged, and the old version goes on running.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 2',
            standing: 'checked',
          },
        },
        {
          id: 'SU-3',
          title: 'Roll back to a previous version',
          wording: 'Authorized entities can take the software back to a previous version.',
          goodAnswer:
            'Who can do it, how far back, what happens to settings, and which versions are barred. Ruling it out on purpose is a good answer if customers learn what to do after a harmful update.',
          example:
            'Administrators can go back one version within two minutes. Versions before 3.1.4 are refused because of a known weakness.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 3',
            standing: 'checked',
          },
        },
        {
          id: 'SU-4',
          title: 'Updating by authorized entities only',
          wording: 'Updating can be limited to authorized entities only.',
          goodAnswer:
            'Who may start, approve or stop an update on each way, and how they prove it. Include yourself.',
          example:
            'Administrators on the web page; RoomView only if an administrator has allowed it for the site. Our support cannot start an update by itself.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 4',
            standing: 'checked',
          },
        },
        {
          id: 'SU-5',
          title: 'Switch updating on or off',
          wording: 'Updating can be enabled or disabled.',
          goodAnswer:
            'Whether and by whom, the state as delivered, and what customers risk while it is off. If it cannot be switched off, say why.',
          example:
            'Administrators can switch off updates from RoomView, from files, or both. As delivered, files are on and RoomView is off. While all is off, the web page shows a reminder.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 5',
            standing: 'checked',
          },
        },
        {
          id: 'SU-6',
          title: 'Settings for updates',
          wording:
            'There are settings for updates that work together with Device Configuration; at the least, the two that follow.',
          goodAnswer:
            'Which settings for updates there are, who can change them, and their values as delivered. Beyond the two parts: for example time windows or update sources.',
          example:
            'Beside the two parts: a time window for installation (as delivered 01:00 to 04:00) and the address of the update server. Administrators only.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 6',
            standing: 'checked',
          },
        },
        {
          id: 'SU-6a',
          partOf: 'SU-6',
          title: 'Setting: automatic or by hand',
          wording:
            'It can be set whether remote updates are downloaded and installed automatically or only when someone starts them.',
          goodAnswer:
            'The choices for download and installation, the one as delivered, and who can change it.',
          example:
            'Off, download only, or download and install at night. As delivered: off until RoomView is connected, then download only.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 6a',
            standing: 'checked',
          },
        },
        {
          id: 'SU-6b',
          partOf: 'SU-6',
          title: 'Setting: notice of updates',
          wording:
            'It can be set whether there is a notice when updates are available, and who or what receives it.',
          goodAnswer:
            'Where the notice appears, who or what can receive it, whether it is on as delivered, and who can change that.',
          example:
            'Notice on the web page and to the log server, both on as delivered; by e-mail to addresses that an administrator enters in RoomView.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Software Update 6b',
            standing: 'checked',
          },
        },
      ],
    },
    {
      id: 'CS',
      title: 'Cybersecurity State Awareness',
      meaning:
        'The device can report its cybersecurity state and make that information accessible to authorized entities only.',
      rationale:
        'Signs of trouble help customers to investigate a compromise, notice misuse and solve some operational problems. What suits depends on the device: lasting records, perhaps kept elsewhere, signals to a monitoring system, or an alert on the device itself.',
      riskAreas: [{ area: 'vulnerabilities' }, { area: 'incidents' }],
      source: {
        document: nistir8259a,
        section: 'Table 1, Cybersecurity State Awareness',
        standing: 'checked',
      },
      elements: [
        {
          id: 'CS-1',
          title: 'Report the state',
          wording: 'The device can report its cybersecurity state.',
          goodAnswer:
            'What it reports, where, how soon, and what it does not record. A simple device may only tell that it works as expected; a complex one keeps a log.',
          example:
            'A page with software check, version, logins and connections; a log of the last 2,000 events with date and time. Network traffic is not recorded.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Cybersecurity State Awareness 1',
            standing: 'checked',
          },
        },
        {
          id: 'CS-2',
          title: 'Tell normal from degraded',
          wording:
            'The device can tell when it will probably work as expected and when its cybersecurity state may be degraded.',
          goodAnswer:
            'Which conditions count as degraded, how the device finds them, how it shows them, and what it then does or stops doing.',
          example:
            'Degraded: software check failed, cover opened, clock lost, certificate expired, log full of failed logins. A red or amber light and an event; after a failed software check it does not start.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Cybersecurity State Awareness 2',
            standing: 'checked',
          },
        },
        {
          id: 'CS-3',
          title: 'State for authorized entities only',
          wording:
            'Access to the state indicator can be restricted so that only authorized entities can view it.',
          goodAnswer:
            'Who can see what, how they prove it, and which signs anybody can see, such as a light on the housing.',
          example:
            'The state page and log need an administrator login or the log server’s certificate. The light on the front is visible to all and shows only “needs attention”.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Cybersecurity State Awareness 3',
            standing: 'checked',
          },
        },
        {
          id: 'CS-4',
          title: 'Nobody edits the state',
          wording:
            'No entity, authorized or not, can edit the state, except those that are responsible for maintaining it.',
          goodAnswer:
            'What protects the record from change and deletion, also by administrators; who maintains it; and what happens when it is full.',
          example:
            'Only the firmware writes the log. No account can change or clear it; the oldest of 2,000 events is overwritten. A factory reset erases it.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Cybersecurity State Awareness 4',
            standing: 'checked',
          },
        },
        {
          id: 'CS-5',
          title: 'State for a service elsewhere',
          wording:
            'The device can make state information available to a service on another device, such as a log server.',
          goodAnswer:
            'To which kinds of service, by which protocol and format, how it is protected on the way, and what happens when the service cannot be reached.',
          example:
            'Syslog over TLS (RFC 5425) to a server of the customer, each event at once. If the server cannot be reached, up to 2,000 events wait in the device.',
          source: {
            document: nistir8259a,
            section: 'Table 1, Cybersecurity State Awareness 5',
            standing: 'checked',
          },
        },
      ],
    },
  ],
} as const satisfies Catalogue<string>;
