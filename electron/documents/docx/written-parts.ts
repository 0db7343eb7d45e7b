import { FileChild, type IContext, type IXmlableObject } from 'docx';
import { partXml } from './part-xml.ts';

/** Makes a component of the body, or has it made later. */
export type Place = (make: () => FileChild) => FileChild;

/** Makes it here and now. */
export const inPlace: Place = (make) => make();

/**
 * Tables and paragraphs are most of a document. docx keeps what it prepares of
 * every cell until the whole body is there, goes through all of it again for
 * headings, captions and page numbers, and writes it then. A part that has none of
 * these is made, prepared by docx and turned into XML in its turn, and forgotten;
 * a mark stands in its place until the package is finished.
 */
export class WrittenParts {
  readonly #parts: string[] = [];

  readonly place: Place = (make) => {
    const at = this.#parts.length;
    this.#parts.push('');
    return new Mark(at, (context) => {
      const prepared = make().prepForXml(context);
      this.#parts[at] = prepared === undefined ? '' : partXml(prepared);
    });
  };

  /** The body with every part in its place. No text can be taken for a mark: its `<` is escaped. */
  putInto(body: string): string {
    return body.replace(marks, (_mark, at: string) => this.#parts[Number(at)] ?? '');
  }
}

const markName = 'securable:part';
const marks = new RegExp(`<${markName} at="(\\d+)"/>`, 'g');

class Mark extends FileChild {
  readonly #at: number;
  readonly #write: (context: IContext) => void;

  constructor(at: number, write: (context: IContext) => void) {
    super(markName);
    this.#at = at;
    this.#write = write;
  }

  override prepForXml(context: IContext): IXmlableObject {
    this.#write(context);
    return { [markName]: { _attr: { at: this.#at } } };
  }
}
