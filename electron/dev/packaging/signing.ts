/** Whether what is packed here will carry a signature, and what to tell the person who packs. */
export type Signing = {
  readonly isSigned: boolean;
  readonly words: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** How electron-builder is told of a notary: any one of these sets. */
const notaries = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN_PROFILE'],
] as const;

/**
 * Certificates come from the environment and from nowhere else. Only whether a variable is set is
 * looked at: electron-builder reads what is in it.
 */
export function signingFor(platform: NodeJS.Platform, environment: Environment): Signing {
  const isSet = (name: string) => (environment[name] ?? '') !== '';
  if (platform === 'win32') return signingOnWindows(isSet);
  if (platform === 'darwin') return signingOnMac(isSet);
  return {
    isSigned: true,
    words: 'Packages for Linux carry no signature of their own: sign the list of checksums.',
  };
}

function signingOnWindows(isSet: (name: string) => boolean): Signing {
  if (isSet('WIN_CSC_LINK') || isSet('CSC_LINK')) {
    return { isSigned: true, words: 'Signed with the certificate that the environment names.' };
  }
  return {
    isSigned: false,
    words: [
      'NOT SIGNED: the environment names no certificate. Windows will warn of an unknown publisher,',
      'and many companies will refuse to start the app. To sign, set WIN_CSC_LINK to the',
      'certificate (a .pfx file or its Base64) and WIN_CSC_KEY_PASSWORD to its password.',
    ].join('\n'),
  };
}

function signingOnMac(isSet: (name: string) => boolean): Signing {
  const hasIdentity = isSet('CSC_LINK') || isSet('CSC_NAME');
  const hasNotary = notaries.some((names) => names.every(isSet));
  if (hasIdentity && hasNotary) {
    return { isSigned: true, words: 'Signed and notarised with what the environment names.' };
  }
  const lacking = [
    ...(hasIdentity
      ? []
      : ['a Developer ID: set CSC_LINK and CSC_KEY_PASSWORD, or CSC_NAME for one in the keychain']),
    ...(hasNotary ? [] : [`a notary: set ${notaries.map((set) => set.join(', ')).join('; or ')}`]),
  ];
  return {
    isSigned: false,
    words: [
      'NOT SIGNED FOR OTHERS: macOS will call a download damaged or refuse it. The environment lacks',
      ...lacking.map((each) => `- ${each}.`),
    ].join('\n'),
  };
}
