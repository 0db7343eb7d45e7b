/** A word that customers may not know, and one plain sentence about it. */
export type GlossaryWord = {
  /** Part of a sentence's id, so it never changes. */
  readonly id: string;
  readonly word: string;
  /** How it is written where it is used; capitals count unless the pattern says otherwise. */
  readonly found: RegExp;
  readonly meaning: string;
};

/** In the order of the alphabet. What a word means is said for any device; nothing here is an answer. */
export const glossaryWords: readonly GlossaryWord[] = [
  {
    id: '802-1x',
    word: '802.1X',
    found: /802\.1X/,
    meaning:
      'A way for a wired or wireless network to admit only devices that have proved who they are.',
  },
  {
    id: 'advisory',
    word: 'Advisory',
    found: /\b[Aa]dvisor(?:y|ies)\b/,
    meaning:
      'A notice about a weakness: which versions it concerns, how serious it is and what to do.',
  },
  {
    id: 'aes',
    word: 'AES',
    found: /\bAES\b/,
    meaning: 'A widely used standard for making data unreadable to anyone without the key.',
  },
  {
    id: 'bacnet',
    word: 'BACnet',
    found: /\bBACnet\b/,
    meaning:
      'A standard by which devices in buildings exchange values and commands; BACnet/SC is its form that is protected by TLS.',
  },
  {
    id: 'certificate',
    word: 'Certificate',
    found: /\b(?:identity|site|root|TLS|client|device|own|update) certificates?\b|\bX\.509\b/i,
    meaning:
      'A file by which a device or server proves who it is; a certificate authority has signed it.',
  },
  {
    id: 'csaf',
    word: 'CSAF',
    found: /\bCSAF\b/,
    meaning: 'A format in which advisories can be read by programs as well as by people.',
  },
  {
    id: 'cve',
    word: 'CVE',
    found: /\bCVEs?\b/,
    meaning: 'A public list that gives every known weakness a number of its own.',
  },
  {
    id: 'cyclonedx',
    word: 'CycloneDX',
    found: /\bCycloneDX\b/,
    meaning: 'A format for software bills of materials.',
  },
  {
    id: 'dhcp',
    word: 'DHCP',
    found: /\bDHCP\b/,
    meaning: 'The service that gives a device its address when it joins a network.',
  },
  {
    id: 'dns',
    word: 'DNS',
    found: /\bDNS\b/,
    meaning: 'The service that finds the address that belongs to a name on the network.',
  },
  {
    id: 'ecdsa',
    word: 'ECDSA',
    found: /\bECDSA\b|\bEd25519\b/,
    meaning:
      'A method of signing data, so that anyone can check where it comes from and that it was not changed.',
  },
  {
    id: 'encryption',
    word: 'Encryption',
    found: /\b[Ee]ncrypt(?:s|ed|ion)?\b/,
    meaning: 'Making data unreadable to everyone who does not have the key.',
  },
  {
    id: 'end-of-life',
    word: 'End of life',
    found: /\b[Ee]nd of life\b/,
    meaning:
      'The day after which the maker no longer serves the device, apart from what this document promises to keep for longer.',
  },
  {
    id: 'fingerprint',
    word: 'Fingerprint',
    found: /\bfingerprints?\b/i,
    meaning:
      'A short row of characters worked out from a key or certificate, by which two people can see that they have the same one.',
  },
  {
    id: 'firewall',
    word: 'Firewall',
    found: /\b[Ff]irewalls?\b/,
    meaning: 'The part of a network that lets through only the connections that its rules allow.',
  },
  {
    id: 'firmware',
    word: 'Firmware',
    found: /\b[Ff]irmware\b/,
    meaning: 'The software that runs inside the device.',
  },
  {
    id: 'fuzz-testing',
    word: 'Fuzz testing',
    found: /\bfuzz(?:ing| test(?:s|ing|ed)?)?\b/i,
    meaning: 'Testing with very many random or broken inputs to find those that do harm.',
  },
  {
    id: 'hash',
    word: 'Hash',
    found: /\b[Hh]ash(?:es|ed)?\b|\bSHA-(?:2|256|384|512)\b/,
    meaning:
      'A short value worked out from data such as a file; if the data changes, so does the value. SHA-256 is a usual method.',
  },
  {
    id: 'https',
    word: 'HTTPS',
    found: /\bHTTPS\b/,
    meaning: 'The way a browser reads a page so that nobody on the way can read or change it.',
  },
  {
    id: 'jtag',
    word: 'JTAG',
    found: /\bJTAG\b/,
    meaning: 'Contacts inside a device that its makers use to test and program it.',
  },
  {
    id: 'ldap',
    word: 'LDAP',
    found: /\bLDAP\b/,
    meaning: 'A way to look up people and their rights in an organisation’s directory.',
  },
  {
    id: 'lorawan',
    word: 'LoRaWAN',
    found: /\bLoRaWAN\b/,
    meaning: 'A radio network for small amounts of data over several kilometres.',
  },
  {
    id: 'modbus',
    word: 'Modbus',
    found: /\bModbus\b/,
    meaning:
      'An old and common way for equipment to exchange values by wire; by itself it has no protection.',
  },
  {
    id: 'mqtt',
    word: 'MQTT',
    found: /\bMQTT\b/,
    meaning: 'A way for devices to send short messages through a server.',
  },
  {
    id: 'mud',
    word: 'MUD',
    found: /\bMUD\b/,
    meaning:
      'A file in which a maker describes the network connections of a device, so that a network can block all others.',
  },
  {
    id: 'multicast-dns',
    word: 'Multicast DNS',
    found: /\b[Mm]ulticast DNS\b|\bmDNS\b/,
    meaning: 'A way for devices to make themselves known by name to all others in a local network.',
  },
  {
    id: 'ntp',
    word: 'NTP',
    found: /\bNTP\b|\bNetwork Time Security\b|\bNTS\b/,
    meaning:
      'The service from which a device learns the time; Network Time Security (NTS) protects its answers against forgery.',
  },
  {
    id: 'onvif',
    word: 'ONVIF',
    found: /\bONVIF\b/,
    meaning: 'A standard by which cameras and recorders of different makers work together.',
  },
  {
    id: 'openpgp',
    word: 'OpenPGP',
    found: /\bOpenPGP\b|\bPGP\b/,
    meaning: 'A standard for encrypting and signing e-mail and files.',
  },
  {
    id: 'penetration-test',
    word: 'Penetration test',
    found: /\bpenetration test(?:s|ing|er|ers)?\b/i,
    meaning: 'An attack by testers who were asked to find ways in.',
  },
  {
    id: 'port',
    word: 'Port',
    found: /\b(?:TCP|UDP)\b/,
    meaning:
      'A number by which a device tells one network service from another, with TCP or UDP as the manner of sending.',
  },
  {
    id: 'radius',
    word: 'RADIUS',
    found: /\bRADIUS\b/,
    meaning: 'The server that decides for a network which devices and people are admitted.',
  },
  {
    id: 'sbom',
    word: 'SBOM',
    found: /\bSBOMs?\b|\b[Bb]ills? of materials\b/,
    meaning:
      'Software bill of materials: the list of all parts that the software is made of, with their versions.',
  },
  {
    id: 'secure-boot',
    word: 'Secure boot',
    found: /\b(?:secure|verified) boot\b/i,
    meaning: 'A check at every start that only software from the maker runs.',
  },
  {
    id: 'secure-element',
    word: 'Secure element',
    found: /\bsecure elements?\b/i,
    meaning: 'A separate chip that keeps keys and never gives them out.',
  },
  {
    id: 'security-txt',
    word: 'security.txt',
    found: /security\.txt/,
    meaning:
      'A file at a fixed place on a web site that says to whom weaknesses are reported (RFC 9116).',
  },
  {
    id: 'signature',
    word: 'Signature',
    found: /\b(?:detached |our |its |digital |valid )signatures?\b|\bsigned (?:with|by)\b/i,
    meaning: 'Proof, worked out with a key, of who made a file and that it was not changed since.',
  },
  {
    id: 'single-sign-on',
    word: 'Single sign-on',
    found: /\bsingle sign-on\b|\bOpenID Connect\b/i,
    meaning: 'One account of an organisation that opens several services.',
  },
  {
    id: 'ssh',
    word: 'SSH',
    found: /\bSSH\b/,
    meaning: 'A protected way to give a device commands from another computer.',
  },
  {
    id: 'syslog',
    word: 'Syslog',
    found: /\b[Ss]yslog\b/,
    meaning: 'A usual way to send events to a server that collects them.',
  },
  {
    id: 'tls',
    word: 'TLS',
    found: /\bTLS\b/,
    meaning:
      'The usual protection of network connections: nobody on the way can read or change what is sent. With mutual TLS both sides prove who they are.',
  },
  {
    id: 'totp',
    word: 'TOTP',
    found: /\bTOTP\b/,
    meaning: 'A code for signing in that an app shows and that changes every half minute.',
  },
  {
    id: 'vex',
    word: 'VEX',
    found: /\bVEX\b/,
    meaning:
      'A file that says which known weaknesses in the parts of a product can be used against it and which cannot.',
  },
  {
    id: 'vlan',
    word: 'VLAN',
    found: /\bVLANs?\b/,
    meaning:
      'A part of a network that is kept apart from the rest although both use the same cables.',
  },
  {
    id: 'vpn',
    word: 'VPN',
    found: /\bVPNs?\b/,
    meaning: 'A protected connection into a private network through a public one.',
  },
  {
    id: 'watchdog',
    word: 'Watchdog',
    found: /\bwatchdog\b/i,
    meaning: 'A part that restarts a device which no longer answers.',
  },
  {
    id: 'wpa',
    word: 'WPA2, WPA3',
    found: /\bWPA[23]\b/,
    meaning: 'The protection of a Wi-Fi network; WPA3 is the newer of the two.',
  },
];
