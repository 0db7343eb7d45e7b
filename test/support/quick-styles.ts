/*
 * Which elements a person can see and press is asked at every search by role, for every
 * element and all that it stands in. jsdom answers by trying each rule of its style sheet
 * on the element, which takes most of the time of a component test. Here the answer is
 * remembered by what the rules look at. The tests load no style sheet of our own.
 */

type Style = ReturnType<typeof window.getComputedStyle>;

/** What jsdom's style sheet looks at where it sets `display`; everything else depends on `style`. */
const attributes = ['hidden', 'open', 'popover', 'type'] as const;
const invisibleRows = new Set(['colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr']);

/** Makes `getComputedStyle` of this window quick for the three properties that searches read. */
export function installQuickStyles(window: Window): void {
  const slow = window.getComputedStyle.bind(window);
  const displays = new Map<string, string>();

  function display(element: Element): string {
    if (element.hasAttribute('style')) return slow(element).display;
    const key = keyOf(element);
    const known = displays.get(key);
    if (known !== undefined) return known;
    const found = slow(element).display;
    displays.set(key, found);
    return found;
  }

  const quick: Record<string, (element: Element) => string> = {
    display,
    visibility: (element) => inherited(element, 'visibility') ?? 'visible',
    'pointer-events': (element) => inherited(element, 'pointer-events') ?? 'auto',
  };
  const names: Record<string, string> = { pointerEvents: 'pointer-events' };

  window.getComputedStyle = (element, pseudo) => {
    if (pseudo !== undefined && pseudo !== null) return slow(element, pseudo);
    // The rest is worked out when first asked for: axe asks one style for many properties.
    let known: Style | undefined;
    const whole = (): Style => {
      known ??= slow(element);
      return known;
    };
    const read = (name: string | symbol): unknown => {
      const answer = typeof name === 'string' ? quick[names[name] ?? name] : undefined;
      if (answer !== undefined) return answer(element);
      const value: unknown = Reflect.get(whole(), name, whole());
      return typeof value === 'function' ? value.bind(whole()) : value;
    };
    const getPropertyValue = (name: string) =>
      quick[name]?.(element) ?? whole().getPropertyValue(name);
    return new Proxy({} as Style, {
      get: (_, name) => (name === 'getPropertyValue' ? getPropertyValue : read(name)),
    });
  };
}

function keyOf(element: Element): string {
  let key = element.localName;
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value !== null) key += ` ${name}=${value}`;
  }
  // The one rule that looks around: the first summary of its details is a list item.
  if (element.localName !== 'summary') return key;
  const { parentElement, previousElementSibling } = element;
  return `${key} in ${parentElement?.localName} after ${previousElementSibling?.localName}`;
}

/** What the nearest of the element and all it stands in says in its `style`. */
function inherited(
  element: Element,
  property: 'visibility' | 'pointer-events',
): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('style')) {
      const value = (at as HTMLElement).style.getPropertyValue(property);
      if (value !== '' && value !== 'inherit') return value;
    }
    const isCollapsed = invisibleRows.has(at.localName) && at.hasAttribute('hidden');
    if (property === 'visibility' && isCollapsed) return 'collapse';
  }
  return undefined;
}
