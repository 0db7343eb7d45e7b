import { carriableText } from '../../shared/text/carriable-text.ts';
import { templateCaps } from './template/template-caps.ts';

/** How deep the parts of a Word document may be nested; Word's own stay under forty. */
const deepest = 200;

const token =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|[^>"']*(?:"[^"<]*"[^>"']*|'[^'<]*'[^>"']*)*>)/y;
const tag =
  /^<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;
const declaration =
  /^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>$/i;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/;

/**
 * What is wrong with the text of an XML part, or null. Stricter than XML is: no
 * document type, no entities of its own, no instructions, no great depth. Walks
 * the text once and calls nothing again of itself, so no text can make it run on.
 */
export function problemOfXml(text: string): string | null {
  if (carriableText(text) !== text || namesNoCharacter(text))
    return 'holds a character that no document may hold';
  const open: string[] = [];
  const prefixes = new PrefixScope();
  let roots = 0;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next === -1 ? text.length : next);
    if (reference.test(between)) return 'uses an entity';
    if (open.length === 0 && between.trim() !== '') return 'has text outside its root';
    if (next === -1) break;
    token.lastIndex = next;
    const found = token.exec(text)?.[0];
    if (found === undefined) return 'is not well-formed XML';
    at = next + found.length;
    if (found.startsWith('<!--')) continue;
    if (found.startsWith('<![CDATA[')) return 'is not written as Word writes it';
    if (found.startsWith('<!')) return 'declares a document type';
    if (found.startsWith('<?')) {
      if (next !== 0 || !/^<\?xml\s/.test(found)) return 'holds an instruction';
      if (/encoding\s*=\s*["'](?!utf-8["'])/i.test(found)) return 'is not UTF-8';
      if (!declaration.test(found)) return 'is not well-formed XML';
      continue;
    }
    const parts = tag.exec(found);
    if (parts === null) return 'is not well-formed XML';
    const [, closes, name = '', attributes = '', closesItself] = parts;
    if (reference.test(attributes)) return 'uses an entity';
    // Word writes &gt;. After this a tag ends at the first “>”, for every later look at the text.
    if (attributes.includes('>')) return 'is not written as Word writes it';
    if (!bindsAsWord(attributes)) return 'is not written as Word writes it';
    const names = namesIn(attributes);
    if (names.length > templateCaps.attributes) return 'is not written as Word writes it';
    if (new Set(names).size !== names.length) return 'is not well-formed XML';
    if (closes) {
      if (closesItself || attributes !== '' || open.pop() !== name) return 'is not well-formed XML';
      prefixes.leave();
      continue;
    }
    if (!prefixes.enter(name, names)) return 'uses a name that it does not explain';
    if (closesItself) prefixes.leave();
    if (open.length === 0) roots += 1;
    if (!closesItself && open.push(name) > deepest) return 'is nested too deeply';
  }
  return open.length === 0 && roots === 1 ? null : 'is not well-formed XML';
}

/** Which prefixes of names mean something where the reading is now. Word refuses a file with one that does not. */
class PrefixScope {
  readonly #known = new Map<string, number>([['xml', 1]]);
  readonly #declared: (readonly string[])[] = [];

  /** False where the element or one of its attributes has a prefix that nothing explains. */
  enter(name: string, attributes: readonly string[]): boolean {
    const own = attributes.flatMap((attribute) =>
      attribute.startsWith('xmlns:') ? [attribute.slice('xmlns:'.length)] : [],
    );
    this.#declared.push(own);
    for (const prefix of own) this.#known.set(prefix, (this.#known.get(prefix) ?? 0) + 1);
    return [name, ...attributes].every((used) => {
      const colon = used.indexOf(':');
      const prefix = colon === -1 ? 'xml' : used.slice(0, colon);
      return prefix === 'xmlns' || (this.#known.get(prefix) ?? 0) > 0;
    });
  }

  leave(): void {
    for (const prefix of this.#declared.pop() ?? [])
      this.#known.set(prefix, (this.#known.get(prefix) ?? 0) - 1);
  }
}

/** Whether a number stands for what is no character of XML: `&#0;`, half of a pair. */
function namesNoCharacter(text: string): boolean {
  for (const [, sign, digits = ''] of text.matchAll(/&#(x?)([0-9A-Fa-f]+);/g)) {
    const code = Number.parseInt(digits, sign === 'x' ? 16 : 10);
    if (!(code <= 0x10ffff) || carriableText(String.fromCodePoint(code)) === '') return true;
  }
  return false;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** `w:` is WordprocessingML and WordprocessingML is `w:`, so that its elements can be told by their names. */
function bindsAsWord(attributes: string): boolean {
  const bindings = attributes.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  for (const [, prefix, double, single] of bindings) {
    const space = double ?? single ?? '';
    if (space.includes('&') || /purl\.oclc\.org/i.test(space)) return false;
    if ((prefix === 'w') !== (space === word)) return false;
  }
  return true;
}

function namesIn(attributes: string): readonly string[] {
  const names = attributes.matchAll(/\s([A-Za-z_][\w.:-]*)\s*=\s*(?:"[^"]*"|'[^']*')/g);
  return [...names].map(([, name = '']) => name);
}
