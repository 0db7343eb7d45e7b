import { documentFonts, type HouseStyle, onDark } from '../../shared/house/house-style.ts';

const darkPaper = '#14191E';

/**
 * Fonts of the reader's own machine, two colour schemes, and pages when printed. Nothing is loaded.
 *
 * On pages that have a name (`page: wide`) Chromium tears a table whose head is repeated from its caption: the
 * rows begin on the next page. There the caption is taken out of the table's flow, and its room is kept.
 */
export function htmlStyle({ colour, headingFont, bodyFont }: HouseStyle): string {
  return `
:root { color-scheme: light dark; --ink: ${colour}; --text: #1b1f24; --quiet: #52606d; --rule: #c3cad1; --head: #edf0f3; --paper: #fff; --link: #1a4b7a; }
@media (prefers-color-scheme: dark) { :root { --ink: ${onDark(colour, darkPaper)}; --text: #d7dde3; --quiet: #a3afba; --rule: #46515c; --head: #242c34; --paper: ${darkPaper}; --link: #9cc4ee; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1.0625rem/1.6 ${documentFonts[bodyFont].stack}; overflow-wrap: break-word; }
.page { max-width: 54rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
h1, h2, h3, h4, .subtitle, .mark { font-family: ${documentFonts[headingFont].stack}; } h1, h2, h3, h4 { color: var(--ink); line-height: 1.25; scroll-margin-top: 1rem; } h1 { font-size: 2.3rem; margin: 0; } h2 { font-size: 1.55rem; margin: 3.2rem 0 .8rem; padding-top: 1rem; border-top: 2px solid var(--ink); } h3 { font-size: 1.2rem; margin: 2.2rem 0 .5rem; } h4 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
.number { color: var(--quiet); font-weight: 400; margin-right: .6em; }
.logo { display: block; width: auto; height: auto; max-width: min(14rem, 100%); max-height: 5rem; margin: 0 0 1.8rem; background: #fff; } @media (prefers-color-scheme: dark) { .logo { padding: .5rem; border-radius: 4px; } }
.running { color: var(--quiet); font-size: .9rem; margin: 0 0 1.2rem; } footer .running { margin: 3rem 0 0; padding-top: .6rem; border-top: 1px solid var(--rule); }
.subtitle { font-size: 1.4rem; color: var(--quiet); margin: .2rem 0 1.6rem; padding-bottom: 1rem; border-bottom: 2px solid var(--ink); }
.mark { display: inline-block; border: 2px solid var(--ink); color: var(--ink); font-weight: 700; padding: .2rem .7rem; margin: 0 .6rem 1.2rem 0; }
.facts { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: .3rem 1.5rem; margin: 0 0 2rem; } .facts dt { font-weight: 700; color: var(--ink); } .facts dd { margin: 0; min-width: 0; }
.contents ol { list-style: none; padding: 0; margin: 0; } .contents ol ol { padding-left: 1.8rem; } .contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; } .contents > ol > li { margin-top: .35rem; }
a { color: var(--link); } a:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
p { margin: 0 0 .8rem; } li { margin-bottom: .45rem; } ul, ol { padding-inline-start: 1.5rem; } li > ul, li > ol { margin: .3rem 0 0; }
code { font-family: Consolas, Menlo, "Liberation Mono", monospace; font-size: .92em; }
.wide .table { width: min(80rem, calc(100vw - 4rem)); margin-left: calc(50% - min(40rem, 50vw - 2rem)); } .wide table { min-width: 54rem; }
.table { overflow-x: auto; margin: 1.4rem 0 1.8rem; } table { border-collapse: collapse; width: 100%; min-width: 34rem; font-size: .94rem; line-height: 1.45; border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
caption { caption-side: top; text-align: left; font-weight: 700; color: var(--ink); padding-bottom: .45rem; } th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; } thead th { background: var(--head); color: var(--ink); border-bottom: 2px solid var(--ink); } tbody tr + tr td { border-top: 1px solid var(--rule); } td { overflow-wrap: anywhere; } td p { margin: 0 0 .25rem; } td p:last-child { margin: 0; }
@media (max-width: 34rem) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: .6rem; } .page { padding-top: 1.5rem; } }
@page { size: A4; margin: 20mm 20mm 22mm; }
@page short { size: A4; margin: 15mm 20mm 16mm; }
@page wide { size: A4 landscape; margin: 17mm 20mm 16mm; }
@media print { :root { --ink: ${colour}; --text: #000; --quiet: #444; --rule: #999; --head: #eee; --paper: #fff; --link: #000; } body { font-size: 10.5pt; line-height: 1.45; } h1 { font-size: 26pt; } h2 { font-size: 16pt; margin: 22pt 0 7pt; padding-top: 7pt; } h3 { font-size: 12.5pt; margin: 15pt 0 4pt; } h4 { font-size: 11pt; margin: 12pt 0 3pt; } p { margin-bottom: 6pt; } li { margin-bottom: 3pt; } .contents { font-size: 10pt; line-height: 1.3; } .contents li { margin-bottom: 1pt; } th, td { padding: 3pt 5pt; } td p { margin-bottom: 1.5pt; } .table { margin: 9pt 0 12pt; } .page { max-width: none; padding: 0; } .skip { display: none; } .logo { padding: 0; max-height: 18mm; } h2, h3, h4, caption { break-after: avoid; } tbody tr { break-inside: avoid; } thead { display: table-header-group; break-after: avoid; } tbody tr:first-child { break-before: avoid; } .table { overflow: visible; } table { min-width: 0; font-size: 9pt; line-height: 1.35; } .contents { break-inside: avoid; break-after: page; } .contents a { display: flex; align-items: baseline; } .contents a > span:first-child { flex: none; max-width: 90%; } .page-number { flex: 1; display: flex; align-items: baseline; white-space: nowrap; } .page-number::before { content: ""; flex: 1; border-bottom: 1px dotted var(--quiet); margin: 0 .5em; } .wide { page: wide; } .wide > :first-child { margin-top: 0; } .wide .table { width: auto; margin-left: 0; } :is(.wide, .short) .table { position: relative; padding-top: 15pt; } :is(.wide, .short) caption { position: absolute; top: 0; left: 0; right: 0; padding: 0; } .wide table { min-width: 0; } .lead { break-after: avoid; } .short { page: short; } .short h1 { font-size: 20pt; } .short .subtitle { font-size: 13pt; margin: 2pt 0 8pt; padding-bottom: 6pt; } .short .mark { font-size: 9.5pt; padding: 1.5pt 5pt; margin: 0 6pt 6pt 0; } .short .facts { gap: 1pt 12pt; margin-bottom: 6pt; line-height: 1.3; } .short h2 { margin: 8pt 0 5pt; padding-top: 5pt; } .short td p { margin-bottom: 0; } .short table { font-size: 8.7pt; line-height: 1.3; } .short :is(th, td) { padding: 2.2pt 5pt; } .short td:first-child { width: 17%; } .short td:nth-child(2) { width: 31%; } .short .table { margin: 6pt 0 0; } p, li { orphans: 3; widows: 3; } }
`;
}
