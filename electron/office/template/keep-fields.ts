import { judgeField } from './field-instruction.ts';
import type { KeptElement } from './keep-part.ts';
import { refuseHolding } from './refused.ts';

type OpenField = {
  readonly chars: KeptElement[];
  readonly texts: KeptElement[];
  hasResult: boolean;
};

/**
 * Judges the fields of a part: an instruction is joined from all the runs it is
 * spread over, by how fields are nested, and written back as one. Names the
 * bookmarks that kept fields lead to.
 */
export function keepFields(part: string, story: KeptElement): ReadonlySet<string> {
  const bookmarks = new Set<string>();
  const gone = new Set<KeptElement>();
  judgeStory(part, story, bookmarks, gone);
  remove(story, gone);
  return bookmarks;
}

function judgeStory(
  part: string,
  story: KeptElement,
  bookmarks: Set<string>,
  gone: Set<KeptElement>,
): void {
  const open: OpenField[] = [];
  const judge = (instruction: string) => {
    const judged = judgeField(instruction);
    if (judged.kind === 'refused') refuseField(part, judged.name);
    if (judged.kind === 'kept' && judged.bookmark !== null) bookmarks.add(judged.bookmark);
    return judged;
  };
  const finish = ({ chars, texts }: OpenField) => {
    const judged = judge(texts.map((element) => element.children.join('')).join(''));
    const [first, ...more] = texts;
    for (const element of judged.kind === 'kept' ? more : [...texts, ...chars]) gone.add(element);
    if (judged.kind === 'kept' && first !== undefined) {
      first.children = [judged.instruction];
      first.attributes.set('xml:space', 'preserve');
    }
    return judged.kind === 'kept';
  };
  const walk = (element: KeptElement) => {
    const top = open.at(-1);
    switch (element.name) {
      case 'w:txbxContent':
        // A box of text is a story of its own, and no part of the field it is anchored in.
        judgeStory(part, { ...element, name: 'story' }, bookmarks, gone);
        return;
      case 'w:fldSimple': {
        if (top?.hasResult === false) refuseBroken(part);
        const judged = judge(element.attributes.get('w:instr') ?? '');
        if (judged.kind === 'kept') element.attributes.set('w:instr', judged.instruction.trim());
        else gone.add(element);
        break;
      }
      case 'w:fldChar':
        turnField(element, open, part, finish, gone);
        return;
      case 'w:instrText':
        if (top === undefined || top.hasResult) refuseBroken(part);
        top.texts.push(element);
        return;
      case 'w:t':
        // Words among an instruction are shown nowhere.
        if (top?.hasResult === false) gone.add(element);
        return;
      default:
        break;
    }
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  walk(story);
  if (open.length > 0) refuseBroken(part);
}

function turnField(
  element: KeptElement,
  open: OpenField[],
  part: string,
  finish: (field: OpenField) => boolean,
  gone: Set<KeptElement>,
): void {
  const top = open.at(-1);
  switch (element.attributes.get('w:fldCharType')) {
    case 'begin':
      if (top?.hasResult === false) refuseBroken(part);
      open.push({ chars: [element], texts: [], hasResult: false });
      return;
    case 'separate':
      if (top === undefined || top.hasResult) refuseBroken(part);
      top.hasResult = true;
      top.chars.push(element);
      return;
    case 'end':
      if (top === undefined) refuseBroken(part);
      open.pop();
      top.chars.push(element);
      if (!finish(top)) gone.add(element);
      return;
    default:
      refuseBroken(part);
  }
}

function refuseField(part: string, name: string): never {
  const called = name === '' ? 'a field without a name' : `the field ${name}`;
  refuseHolding(
    part,
    `${called}, whose text comes from outside the document or changes by itself; select it in Word, press Ctrl+Shift+F9 to make it plain text`,
  );
}

function refuseBroken(part: string): never {
  refuseHolding(
    part,
    'a field that is not whole, or one in the instruction of another; take it out',
  );
}

function remove(element: KeptElement, gone: ReadonlySet<KeptElement>): void {
  element.children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    remove(child, gone);
    if (!gone.has(child)) return [child];
    // Of a simple field its last result stays.
    return child.name === 'w:fldSimple' ? child.children : [];
  });
}
