/**
 * The names in a list of models as people write it: `RP-400 and RP-420 (radio)` names
 * two. A name has a figure or a capital and three signs or more; other words are none.
 */
export function namesIn(text: string): readonly string[] {
  return text
    .replace(/\([^)]*\)/g, ',')
    .split(/[,;\n/]|\band\b|\bor\b/u)
    .map((part) => part.trim())
    .filter((part) => part.length >= 3 && part.length <= 80 && /[\p{Lu}\p{Lo}\d]/u.test(part));
}

/**
 * The first of the former names that a text still bears, or null. What is a part of a
 * name of today, such as `PlugOne` of `PlugOne Outdoor`, counts only where it stands alone.
 */
export function formerNameIn(
  text: string,
  former: readonly string[],
  today: readonly string[],
): string | null {
  const rest = patternOf(today)?.[Symbol.replace](text, '\u0000') ?? text;
  const isCurrent = new Set(today.map((name) => name.toLowerCase()));
  const others = former.filter((name) => !isCurrent.has(name.toLowerCase()));
  return patternOf(others)?.exec(rest)?.[0] ?? null;
}

/** The longest first, so that a name is not taken for the shorter one that it begins with. */
function patternOf(names: readonly string[]): RegExp | null {
  const pattern = patterns({ names: names.join('\n') });
  if (pattern !== null) pattern.lastIndex = 0;
  return pattern;
}

function patterns({ names }: { readonly names: string }): RegExp | null {
  const all = names.split('\n').filter((name) => name !== '');
  if (all.length === 0) return null;
  const written = all
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
