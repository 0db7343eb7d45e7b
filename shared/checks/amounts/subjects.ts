import type { FactOfKind } from '../../content/facts.ts';
import type { Measure } from './amounts-in.ts';

/** Something that makers put a number to, and the words by which a reader knows what the number is about. */
export type Subject = {
  readonly id: string;
  /** `the time to acknowledge a report`; null: told from the others, and not compared. */
  readonly label: string | null;
  readonly measure: Measure;
  /** The words next to which the number stands. */
  readonly cue: RegExp;
  /** What else must be said in the clause, each of them, or be what the answer is about. */
  readonly needs?: readonly RegExp[];
  readonly not?: RegExp;
  /** It is said how often, and not only how long. */
  readonly isOften?: boolean;
  /** Numbers outside are about something else. */
  readonly from?: number;
  readonly to?: number;
  /** What tells numbers of one subject apart: `critical`, `wifi`. */
  readonly kinds?: readonly (readonly [kind: string, pattern: RegExp])[];
  /** The answer that holds the number. */
  readonly fact?: FactOfKind<'quantity'>;
};

const day = 86_400;
const report =
  /\b(?:report\w*|weakness\w*|vulnerabilit\w*|researchers?|finders?|findings?|flaws?|bugs?|issues?|submissions?|psirt|security team)\b/i;
const held = /\b(?:hold|holds|held|holding|press\w*|depress\w*|push\w*|keep\w*|kept|pinhole)\b/i;
const mended =
  /\b(?:fix\w*|hotfix\w*|patch\w*|remed\w*|correct(?:ed|ions?|s)?|resol\w*|repair\w*|mitigat\w*|clos(?:e|ed|es)|address(?:ed|es)?|mended)\b/i;
const ends =
  /\b(?:end|ends|ended|ending|stop\w*|discontinu\w*|ceas\w*|expir\w*|phas\w* out|retire\w*)\b/i;
const told =
  /\b(?:tell|tells|told|notif\w*|inform\w*|hear|learn\w*|e-?mail\w*|contact\w*|alert\w*|announc\w*|let \w+ know)\b/i;
const wrong = /\b(?:attempts?|tries|wrong|failed|guess\w*|incorrect|invalid|false)\b/i;
const setByCustomers =
  /\b(?:can be (?:set|changed|chosen)|sets?|settable|configur\w*|adjust\w*)\b/i;

/** Ways in that have rules of their own. */
const ways = ['bluetooth', 'nfc', 'app', 'cloud', 'management page', 'service page', 'portal'].map(
  (way) => [way, new RegExp(`\\b${way}s?\\b`, 'i')] as const,
);

/** The numbers that makers publish, after their policies, statements, manuals and support pages. */
export const subjects: readonly Subject[] = [
  {
    id: 'acknowledge',
    label: 'the time to acknowledge a security report',
    measure: 'time',
    cue: /\b(?:acknowledg\w*|receipt|confirms? (?:the )?(?:receipt|arrival|report)|confirmation|repl(?:y|ies|ied)|responds?|responses?|answer(?:s|ed)?|hear (?:back )?from us|get back|(?:be|get) in touch|feedback)\b/gi,
    needs: [report],
    fact: 'company.acknowledgeWithin',
  },
  {
    id: 'status',
    label: 'the time between status updates to a reporter',
    measure: 'time',
    cue: /\b(?:status|informed|progress|how (?:things stand|far)|up to date|posted|updated|update you|kept in the loop|report back|interim (?:report|reply))\b/gi,
    needs: [report],
    isOften: true,
    fact: 'company.statusUpdateEvery',
  },
  {
    id: 'disclosure',
    label: 'the time until a weakness is published',
    measure: 'time',
    cue: /\b(?:disclos\w*|publish\w*|publication|made public|go(?:es|ing)? public|shar(?:e|ing)|embargo\w*|(?:security )?advisor(?:y|ies))\b/gi,
    needs: [report],
  },
  {
    id: 'fix',
    label: 'the time to fix a weakness',
    measure: 'time',
    cue: /(?<!\bafter (?:a|the|its) )\b(?:fix\w*|hotfix\w*|patch\w*|remed\w*|correct(?:ed|ions?|s)?|resol\w*|repair\w*|mitigat\w*|others|ones|critical|high|severe|serious|medium|moderate|low)\b/gi,
    needs: [
      /\b(?:weakness\w*|vulnerabilit\w*|flaws?|bugs?|holes?|issues?|severity|critical|others|ones)\b/i,
      mended,
    ],
    from: 3600,
    kinds: [
      ['critical', /\bcritical\b/i],
      ['high', /\b(?:high|severe|serious)\b/i],
      ['medium', /\b(?:medium|moderate)\b/i],
      ['low', /\blow\b/i],
      ['other', /\b(?:others?|rest|remaining)\b/i],
    ],
  },
  {
    id: 'support',
    label: 'how long security support lasts',
    measure: 'time',
    cue: /\b(?:(?:security )?support(?:ed)?(?: period)?|security (?:updates?|patches|fixes)(?: period)?|update period|(?:keep|kept) \w+ \w+ secure|patches)\b/gi,
    // How long devices are used, and others support theirs, is told beside it.
    not: /\b(?:battery|warranty|guarantee|comparable|outlast|still|expect\w*|announc\w*|notice|ahead|in advance|beforehand|discontinu\w*|stop\w*|used for|before|download\w*|available)\b/i,
    from: 150 * day,
  },
  {
    id: 'endNotice',
    label: 'how early the end of support is announced',
    measure: 'time',
    cue: /\b(?:announc\w*|notice|posted|notif\w*|warn\w*|inform\w*|told|in advance|ahead|beforehand|before (?:the |its )?(?:end|support|security))\b/gi,
    needs: [ends, /\b(?:support\w*|updates?|service)\b/i],
    from: 5 * day,
  },
  {
    id: 'reset',
    label: 'how long the reset button is held',
    measure: 'time',
    cue: /\b(?:hold|holds|held|holding|press\w*|depress\w*|push\w*|keep\w*|kept|reset\w*|factory (?:state|settings|defaults?))\b/gi,
    needs: [
      /\b(?:reset\w*|factory|as delivered|deliver\w* state|original (?:state|settings)|defaults?|wip(?:es?|ed)|(?:settings|data) (?:is|are) (?:erased|deleted|lost))\b/i,
      held,
    ],
    to: 180,
  },
  {
    id: 'restart',
    label: null,
    measure: 'time',
    cue: /\b(?:re-?start\w*|re-?boot\w*|(?:switch|turn|power)\w* (?:it )?(?:on|off))\b/gi,
    to: 180,
  },
  {
    id: 'pairButton',
    label: 'how long the button is held to pair',
    measure: 'time',
    cue: /\b(?:hold|holds|held|holding|keep\w*|press\w*|push\w*)\b/gi,
    needs: [/\bpair\w*\b/i],
    // Nobody holds a button longer, and no pairing is over sooner.
    to: 20,
  },
  {
    id: 'hotspot',
    label: 'how long the set-up network is open',
    measure: 'time',
    cue: /\b(?:hotspot|access point|soft ?ap|ap mode|set-?up (?:network|wi-?fi|mode|window)|own (?:wi-?fi |wireless )?network|portal|open\w*|clos\w*|shut\w*|stays?|ends?|remains?|active|broadcast\w*|disappear\w*|(?:turn|switch)\w* (?:itself )?off)\b/gi,
    needs: [
      /\b(?:hotspot|access point|soft ?ap|ap mode|set-?up (?:network|wi-?fi|mode|window)|own (?:wi-?fi |wireless )?network|wi-?fi network of the \w+|portal)\b/i,
    ],
    to: 7 * day,
  },
  {
    id: 'pairing',
    label: 'how long pairing is open',
    measure: 'time',
    cue: /\b(?:pair(?:ing|ed)?(?: mode| window)?|discoverable|times? out|active|ends?|stops?|clos\w*)\b/gi,
    needs: [/\b(?:pair\w*|discoverable)\b/i],
    from: 21,
    to: day,
  },
  {
    id: 'password',
    label: 'the length of passwords',
    measure: 'characters',
    cue: /\b(?:passwords?|passphrases?|contain\w*|consist\w*|long|length)\b/gi,
    needs: [/\b(?:passwords?|passphrases?)\b/i],
    // `one digit and two special characters` is about what they are made of.
    from: 4,
    kinds: [
      ['wifi', /\b(?:wi-?fi|wlan|wireless|wpa\d?)\b/i],
      ['hotspot', /\b(?:hotspot|access point)\b/i],
      [
        'default',
        /\b(?:label|sticker|factory|delivered|own|unique|printed|default|initial|preset)\b/i,
      ],
      ['admin', /\badmin\w*\b/i],
      ...ways.filter(([way]) => way !== 'app'),
    ],
  },
  {
    id: 'pin',
    label: 'the length of PINs and codes',
    measure: 'characters',
    cue: /\b(?:PINs?|codes?)\b/gi,
    from: 4,
    kinds: ways,
  },
  {
    id: 'attempts',
    label: 'after how many wrong attempts sign-in is locked',
    measure: 'attempts',
    cue: /\b(?:lock\w*|block\w*|wait\w*|refus\w*|paus\w*|delay\w*|slow\w*|suspend\w*|disabl\w*|den(?:y|ies|ied)|dead|reject\w*|stops?)\b/gi,
    not: setByCustomers,
    kinds: ways,
  },
  {
    id: 'lockout',
    label: 'how long sign-in is locked after wrong attempts',
    measure: 'time',
    cue: /\b(?:lock\w*|block\w*|wait\w*|paus\w*|delay\w*|suspend\w*|disabl\w*|dead|refus\w*)\b/gi,
    needs: [wrong],
    not: setByCustomers,
    kinds: ways,
  },
  {
    id: 'session',
    label: 'after how long a session ends',
    measure: 'time',
    cue: /\b(?:sessions?|(?:sign|log)(?:s|ged|ged|ed)? (?:you |users? |\w+ )?(?:out|off)|sign-?out|log-?out|inactiv\w*|idle|without activity|nothing is done|time-?outs?|times out)\b/gi,
    needs: [/\b(?:sessions?|sign\w*|log\w*|accounts?|users?|you|pages?|inactiv\w*|idle)\b/i],
    not: /\bsession keys?\b|\b(?:can be set|sets|configur\w*|adjust\w*)\b/i,
    kinds: [['longest', /\b(?:in any case|at the latest|whatever)\b/i], ...ways],
    to: 90 * day,
  },
  {
    id: 'logEntries',
    label: 'how many entries the log keeps',
    measure: 'entries',
    cue: /\b(?:logs?|logbook|journal|audit trail|keeps?|kept|holds?|fits?|stores?)\b/gi,
    needs: [/\b(?:logs?|logbook|journal|audit|events?)\b/i],
  },
  {
    id: 'logTime',
    label: 'how long log entries are kept',
    measure: 'time',
    cue: /\b(?:kept|keeps?|stored?|retain\w*|retention|overwritten|erased?|deleted?|removed?|older than|goes back|reaches back|held)\b/gi,
    needs: [/\b(?:logs?|logbook|journal|audit|log entries|events?)\b/i],
    from: 3600,
  },
  {
    id: 'updateCheck',
    label: 'how often the device looks for updates',
    measure: 'time',
    cue: /\b(?:looks?|checks?|asks?|search(?:es)?|polls?|quer(?:y|ies)|contacts?|to see|sees)\b/gi,
    needs: [/\b(?:updates?|firmware|new(?:er)? (?:versions?|software))\b/i],
    isOften: true,
    to: 60 * day,
  },
  {
    id: 'updateTime',
    label: 'how long an update takes',
    measure: 'time',
    cue: /\b(?:takes?|lasts?|needs?|requires?|is (?:done|finished|complete))\b/gi,
    needs: [/\b(?:updat\w*|firmware)\b/i],
    not: /\b(?:re-?start|re-?boot)\w*\b/i,
    to: day,
  },
  {
    id: 'updateKept',
    label: 'how long an update stays available',
    measure: 'time',
    cue: /\b(?:(?:stays?|remains?|kept) (?:available|online)|download\w*)\b/gi,
    needs: [/\b(?:updat\w*|patch\w*|firmware)\b/i],
    from: 20 * day,
    fact: 'updates.keptFor',
  },
  {
    id: 'breach',
    label: 'how fast customers learn of a breach',
    measure: 'time',
    cue: /\b(?:breach\w*|incidents?|leaks?|tell|tells|told|notif\w*|inform\w*|hear|learn|e-?mail)\b/gi,
    needs: [/\b(?:breach\w*|incidents?|leak\w*)\b/i, told],
    kinds: [['authority', /\b(?:authorit\w*|regulators?|supervisory|csirt|enisa)\b/i]],
  },
  // What other numbers of these texts are about.
  {
    id: 'warranty',
    label: null,
    measure: 'time',
    cue: /\b(?:warranty|guarantee|battery (?:life|lasts?|runs?)|batteries last|spare parts|returns?|refund\w*|delivery)\b/gi,
  },
];
