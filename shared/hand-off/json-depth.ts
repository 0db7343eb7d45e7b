export type JsonLimits = {
  readonly deepest: number;
  readonly mostParts: number;
  /** Different names in the whole text. Each costs microseconds, wherever it stands. */
  readonly mostNames: number;
};

/**
 * Whether a JSON text nests deeper or holds more parts than said, read from left
 * to right without parsing: JSON.parse accepts a million levels on which everything
 * after it breaks, and makes gigabytes of a few megabytes of `{},{},`. Stops
 * counting once a limit is passed.
 */
export function exceeded(text: string, limits: JsonLimits): 'depth' | 'parts' | null {
  let depth = 0;
  let parts = 0;
  let textStart = 0;
  let textEnd = 0;
  const names = new Set<string>();
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isInText) {
      if (unit === backslash) at += 1;
      else if (unit === quote) {
        isInText = false;
        textEnd = at;
      }
    } else if (unit === quote) {
      isInText = true;
      textStart = at;
    } else if (unit === colon) names.add(text.slice(textStart, Math.min(textEnd, textStart + 400)));
    else if (unit === openBrace || unit === openBracket) {
      depth += 1;
      parts += 1;
      if (depth > limits.deepest) return 'depth';
    } else if (unit === closeBrace || unit === closeBracket) depth -= 1;
    else if (unit === comma) parts += 1;
    if (parts > limits.mostParts || names.size > limits.mostNames) return 'parts';
  }
  return null;
}

const comma = 0x2c;
const colon = 0x3a;
const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
