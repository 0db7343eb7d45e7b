/** Where one value stands in a JSON text, and under which name or number it stands there. */
export type Piece = {
  readonly key: string | number;
  readonly start: number;
  readonly end: number;
};

export type PieceLimits = {
  readonly deepest: number;
  /** Values in all, counted by what opens and parts them. */
  readonly mostParts: number;
};

/** The text is no JSON, seen from outside its values: those are only stepped over. */
export class NotJson extends Error {}

/** A limit was passed before the end was seen. */
export class TooMuch extends Error {
  readonly of: 'depth' | 'parts';
  constructor(of: 'depth' | 'parts') {
    super(of);
    this.of = of;
  }
}

/**
 * Goes through the members of one object or list in a JSON text without building
 * anything, so that whoever reads a file from anywhere can parse one member, judge
 * it and stop there: JSON.parse makes gigabytes of a few megabytes of `{},{},`
 * before anybody has looked at the first. Throws `NotJson` and `TooMuch`.
 */
export class Pieces {
  readonly #text: string;
  readonly #limits: PieceLimits;
  #at: number;
  #parts = 0;

  constructor(text: string, limits: PieceLimits, start = 0) {
    this.#text = text;
    this.#limits = limits;
    this.#at = start;
  }

  /** The members of the object or list that begins here. */
  *members(): Generator<Piece> {
    this.#blanks();
    const isObject = this.#text.charCodeAt(this.#at) === openBrace;
    const close = isObject ? closeBrace : closeBracket;
    this.#expect(isObject ? openBrace : openBracket);
    this.#blanks();
    if (this.#text.charCodeAt(this.#at) === close) {
      this.#at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      const key = isObject ? this.#name() : index;
      this.#blanks();
      const start = this.#at;
      this.#value();
      yield { key, start, end: this.#at };
      this.#blanks();
      if (this.#text.charCodeAt(this.#at) === close) break;
      this.#expect(comma);
      this.#blanks();
    }
    this.#at += 1;
  }

  /** Nothing but blanks may follow. */
  finish(): void {
    this.#blanks();
    if (this.#at < this.#text.length) throw new NotJson();
  }

  #name(): string {
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== quote) throw new NotJson();
    this.#string();
    const name: unknown = parseJson(this.#text.slice(start, this.#at));
    this.#blanks();
    this.#expect(colon);
    return String(name);
  }

  /** Steps over one value. What is wrong inside it is for whoever parses it. */
  #value(): void {
    const text = this.#text;
    let depth = 0;
    do {
      const unit = text.charCodeAt(this.#at);
      if (unit === quote) {
        this.#string();
        continue;
      }
      if (unit === openBrace || unit === openBracket) {
        depth += 1;
        if (depth > this.#limits.deepest) throw new TooMuch('depth');
        this.#count();
      } else if (unit === closeBrace || unit === closeBracket) depth -= 1;
      else if (unit === comma) this.#count();
      if (depth < 0 || this.#at >= text.length) throw new NotJson();
      this.#at += 1;
    } while (depth > 0 || !this.#isBetween());
    this.#count();
  }

  /** Whether a value that is no object or list ends here. */
  #isBetween(): boolean {
    const unit = this.#text.charCodeAt(this.#at);
    return (
      unit === comma ||
      unit === closeBrace ||
      unit === closeBracket ||
      isBlank(unit) ||
      Number.isNaN(unit)
    );
  }

  #string(): void {
    let end = this.#at;
    for (;;) {
      end = this.#text.indexOf('"', end + 1);
      if (end === -1) throw new NotJson();
      let slashes = 0;
      while (this.#text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
      if (slashes % 2 === 0) break;
    }
    this.#at = end + 1;
  }

  #count(): void {
    this.#parts += 1;
    if (this.#parts > this.#limits.mostParts) throw new TooMuch('parts');
  }

  #blanks(): void {
    while (isBlank(this.#text.charCodeAt(this.#at))) this.#at += 1;
  }

  #expect(unit: number): void {
    if (this.#text.charCodeAt(this.#at) !== unit) throw new NotJson();
    this.#at += 1;
  }
}

/** What the text stands for. Throws `NotJson`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson();
  }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

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
