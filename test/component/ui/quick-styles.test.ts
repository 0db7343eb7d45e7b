import { expect, test } from 'vitest';
import { installQuickStyles } from '../../support/quick-styles.ts';

const page = `
  <main style="visibility: visible">
    <p>words <span hidden>hidden</span> <b style="display: none">none</b> <i hidden="until-found">found</i></p>
    <section style="visibility: hidden; pointer-events: none">
      <h2>unseen</h2> <button>Press</button> <em style="visibility: visible">seen</em>
      <ul><li style="pointer-events: auto">one</li><li style="visibility: inherit">two</li></ul>
    </section>
    <table><thead hidden><tr><th>a</th></tr></thead><tbody><tr hidden><td>b</td></tr><tr><td>c</td></tr></tbody></table>
    <details><summary>first</summary><summary>second</summary><p>inside</p></details>
    <details><p>before</p><summary>late</summary></details>
    <dialog>closed</dialog> <dialog open>open</dialog> <div popover>pop</div>
    <input type="hidden"> <input type="HIDDEN"> <input type="text"> <input hidden> <textarea></textarea>
    <select><option>x</option></select> <fieldset><legend>l</legend></fieldset> <label>l</label>
    <svg><title>t</title><path></path></svg> <template></template> <noscript></noscript> <a href="#x">a</a>
    <div style="display: contents"><dl><dt>d</dt><dd>d</dd></dl></div> <div style="color: red">d</div>
  </main>`;

test('what a search asks of an element is answered as jsdom answers it', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const window = frame.contentWindow;
  if (window === null) throw new Error('jsdom gives every frame a window');
  window.document.body.innerHTML = page;
  const slow = window.getComputedStyle.bind(window);
  installQuickStyles(window);
  const elements = [...window.document.querySelectorAll('*')];
  const told = (ask: typeof slow) =>
    elements.map((element) => {
      const style = ask(element);
      const { display, visibility, pointerEvents, position, color } = style;
      const events = style.getPropertyValue('pointer-events');
      const named = [style.getPropertyValue('display'), style.getPropertyValue('visibility')];
      return {
        at: element.outerHTML.slice(0, 60),
        display,
        visibility,
        pointerEvents,
        events,
        named,
        position,
        color,
      };
    });
  expect(told(window.getComputedStyle)).toEqual(told(slow));
  // A second time what is remembered answers, and what has changed since is seen.
  const section = window.document.querySelector('section') as HTMLElement;
  section.removeAttribute('style');
  section.hidden = true;
  window.document.querySelector('dialog')?.setAttribute('open', '');
  expect(told(window.getComputedStyle)).toEqual(told(slow));
  frame.remove();
});
