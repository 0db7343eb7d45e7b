import type { Check } from '../check-model.ts';
import type { CheckView } from '../check-view.ts';
import { isNegated } from '../words.ts';
import { type Hit, onWords, search } from './search.ts';

/** Words that promise too much, too little, or were never meant to get out. */
export const claimChecks: readonly Check[] = [
  {
    ...onWords,
    id: 'absolute-claim',
    title: 'A claim that nobody can keep',
    severity: 'misled',
    remedy: 'Say what the device does, against what, and where it ends.',
    why: 'No device is secure for good. Customers who believe it stop watching, and hold you to it.',
    basis: [],
    find: (view) => search(view, absolutes, isClaimed),
  },
  {
    ...onWords,
    id: 'conformity-claim',
    title: 'An approval that does not exist',
    severity: 'misled',
    remedy:
      'Say what the device does. For NISTIR 8259, say that the document follows its structure; for a law, name the declaration that was made.',
    why: 'NISTIR 8259 is voluntary and has no pass mark; NIST certifies no device against it. No authority approves devices under the CRA, the CE mark or the PSTI Act: the maker declares.',
    basis: [],
    find: (view) => search(view, conformity, isClaimed),
  },
  {
    ...onWords,
    id: 'promise-without-date',
    title: 'A promise without a date or number',
    severity: 'hindered',
    remedy: 'Give a number with its unit, a date, or the event that it follows.',
    why: 'Customers cannot plan with it, and cannot tell when it is broken.',
    basis: [],
    find: (view) => search(view, vague, isVaguePromise),
  },
  {
    ...onWords,
    id: 'placeholder',
    title: 'A placeholder that was never filled',
    severity: 'misled',
    remedy: 'Write what belongs there, or mark the answer as not known yet.',
    why: 'It tells customers that nobody read the document before it went out.',
    basis: [],
    *find(view) {
      // A maker may well call a family of models by the letters that stand for its variants.
      const models = `${view.text('device.name')} ${view.text('device.models')}`.toLowerCase();
      yield* search(
        view,
        placeholders,
        ({ words }) => !(/^x+$/i.test(words) && models.includes(words.toLowerCase())),
      );
    },
  },
  {
    ...onWords,
    id: 'internal-word',
    title: 'An internal word in what is published',
    severity: 'untidy',
    remedy: 'Use the name that customers know.',
    why: 'Customers do not understand it, and others learn what you plan.',
    basis: [],
    *find(view) {
      const words = view
        .text('company.internalWords')
        .split(/[,;\n]/)
        .map((word) => word.replace(/^\s*[-*•]\s+/, '').trim())
        .filter((word) => word.length >= 2);
      if (words.length === 0) return;
      const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
      yield* search(view, new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'iu'));
    },
  },
  {
    id: 'evidence-address-published',
    title: 'An internal address in what is published',
    severity: 'misled',
    message: 'The address “{subject}” is noted as evidence and stands in a text that is published.',
    remedy: 'Take the address out of the text, or set this aside if customers may open it.',
    why: 'Customers cannot open it, and others learn how your internal systems are named.',
    basis: [],
    *find(view) {
      const addresses = evidenceAddresses(view);
      if (addresses.length === 0) return;
      for (const { path, text } of view.published)
        for (const address of addresses.filter((one) => text.includes(one)))
          yield { place: path, key: address, words: { subject: address } };
    },
  },
];

/**
 * Whether the clause claims it: a claim may hold a *never* of its own, but none
 * beside it. What is guaranteed may hold one: “guarantees that it never …”.
 */
function isClaimed({ words, clause }: Hit): boolean {
  const [before = '', after = ''] = clause.split(words);
  const isPromise = /^guarantee/i.test(words) && /^\s+(?:that|you|your|all|to)\b/i.test(after);
  return !isNegated(isPromise ? before : `${before} ${after}`);
}

const absolutes = new RegExp(
  [
    'unhackable|hack(?:er)?-?proof|bullet-?proof|fool-?proof|tamper-?proof|future-?proof',
    'unbreakable|impenetrable|invulnerable|risk-free|zero[- ]risk',
    '(?:fully|completely|totally|absolutely|perfectly|entirely|100 ?%) (?:secure|safe|protected)',
    '100 ?% (?:security|protection)|(?:complete|total|absolute|perfect|maximum) (?:security|protection)',
    '(?:military|bank|government|enterprise)[- ](?:grade|level)',
    'guarantee[sd]?|best[- ]in[- ]class|world[- ]class|industry[- ]leading',
    '(?:can(?:not| never)|will never|can’t|impossible to) be (?:hacked|breached|compromised|attacked)',
    '(?:device|product) is (?:always )?secure',
    'eliminates? (?:all|every|any) (?:risk|threat|attack)s?|protects? against (?:all|every|any) (?:attack|threat|risk)s?',
  ]
    .map((one) => `\\b(?:${one})(?![\\w])`)
    .join('|'),
  'i',
);

const conformity =
  /\b(?:complian(?:t|ce) (?:with|to)|compl(?:y|ies|ied) with|conform(?:s|ed|ant)? (?:to|with)|(?:certified|approved|endorsed|validated) (?:by|to|under|against|for)|meets? (?:all )?(?:the )?requirements of) (?:the )?(?:U\.?S\.? )?(?:NIST|IR 8259|8259)\w*|\bNIST(?:IR)?(?: (?:IR )?8259[AB]?)?[- ](?:certified|approved|compliant|compliance|conformant|endorsed)\b|\b8259[AB]?[- ](?:compliant|compliance|certified)\b|\b(?:CRA|Cyber Resilience Act|PSTI(?: Act)?|CE)[- ](?:certified|approved|compliant|conformant)\b/i;

const vague =
  /\b(?<!as )soon\b(?! as\b)|\bas soon as possible\b|\bshortly\b|\bin the near future\b|\bregularly\b|\bperiodically\b|\bfrom time to time\b|\b(?:in a )?timely\b|\bpromptly\b|\bwithout undue delay\b|\blifetime (?:support|updates?|security)\b|\bfor (?:the )?(?:entire )?lifetime\b|\bforever\b|\bfor the foreseeable future\b|\bfor as long as possible\b/i;

/** Whether vague words promise something: how often customers do something is theirs to judge. */
function isVaguePromise({ words, clause }: Hit, path: string): boolean {
  if (/lifetime|forever|foreseeable|as long as/i.test(words)) return true;
  if (isTimed(clause)) return false;
  if (/regularly|periodically|time to time/i.test(words)) return !isInstruction(path);
  return promising.test(clause);
}

/** What follows soon only if somebody does it. */
const promising =
  /\b(?:we|will|updates?|fix(?:es|ed)?|correct\w*|releas\w+|publish\w*|support|available|follow\w*|announc\w+|answer\w*|respond\w*|repl(?:y|ies)|inform\w*|weakness\w*)\b/i;

function isInstruction(path: string): boolean {
  return /^(?:customerDuties|maintenanceTasks|responsibilities|guidance)\b|\/customerAction$/.test(
    path,
  );
}

/** A number with a unit of time, a date, or a word that is one. */
function isTimed(clause: string): boolean {
  return /\d|\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annually|once|twice|(?:every|each|per|a|an|one|two|three|four|five|six|seven|ten|twelve) (?:\w+ )?(?:hours?|days?|weeks?|months?|quarters?|years?|release|update)s?)\b/i.test(
    clause,
  );
}

const placeholders =
  /\b(?:TBD|TBC|TBA|TODO|FIXME|lorem ipsum)\b|(?<![\w-])x{3,}(?![\w-])|\?{3,}|_{4,}|\{\{[^}]{0,60}\}\}|[[<](?:(?:insert|your|add|fill|name of|company|product|date)\b[^\]>]{0,60}|enter [^\]>]{1,60})[\]>]|(?:^|[:(–—] ?)to be (?:defined|determined|confirmed|announced|decided|completed)\b|\b(?:is|are) (?:still |yet )to be (?:confirmed|completed)\b|\b(?:is|are) (?:still |yet )?to be (?:defined|determined|announced|decided)\b/i;

function evidenceAddresses(view: CheckView): readonly string[] {
  const addresses = new Set<string>();
  for (const { entry } of view.snapshot.entries.values()) {
    if (entry.kind !== 'answer') continue;
    for (const { address } of entry.evidence)
      if (address.trim().length > 6 && !isPublicCode(address)) addresses.add(address.trim());
  }
  return [...addresses];
}

/** What stands in a public repository is evidence that customers may see. */
function isPublicCode(address: string): boolean {
  return /^https:\/\/(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\//i.test(
    address.trim(),
  );
}
