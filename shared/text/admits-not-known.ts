/**
 * Whether a reason for *not applicable* says instead that something is not known or
 * not told. Such a reason makes no statement true: “There are no limitations: not
 * published” would promise what nobody said.
 */
export function admitsNotKnown(reason: string): boolean {
  return notKnown.test(reason);
}

const notKnown =
  /\b(?:(?:not|never)(?: yet| been| be| publicly| currently| officially)* (?:published|known|stated|disclosed|decided|announced|available|public|told|clear|determined|specified)|(?:un|isn['’]t )known|undecided|to be (?:announced|confirmed|decided|defined)|t\.?b\.?[adc]\b|no information|do(?:es)? not (?:know|say|publish|state|tell)|don['’]t (?:know|say|publish))/i;
