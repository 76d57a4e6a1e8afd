/** How the page looks: on light and dark screens, on narrow ones, and on paper. */
export const style = /* css */ `
:root {
  color-scheme: light dark;
  --ground: #fbfaf8;
  --card: #ffffff;
  --text: #22242a;
  --muted: #5a5f6b;
  --line: #dfddd7;
  --link: #0a57a8;
  --error: #b3261e;
  --warning: #855300;
  --info: #0a57a8;
  --verified: #1d6b3e;
  --error-ground: #fbe9e7;
  --warning-ground: #fbf0d9;
  --info-ground: #e4eefa;
  --unchecked: #e7e5e0;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c;
    --card: #1e2127;
    --text: #e6e6e3;
    --muted: #a4a9b3;
    --line: #363a43;
    --link: #8fbcf5;
    --error: #ff9b92;
    --warning: #f2c063;
    --info: #8fbcf5;
    --verified: #86d3a4;
    --error-ground: #4a2523;
    --warning-ground: #43351a;
    --info-ground: #1f3552;
    --unchecked: #3a3e47;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 2.5rem clamp(1rem, 4vw, 3rem) 6rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.6 var(--sans);
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.3; text-wrap: balance; }
h1 { font-size: 1.25rem; font-weight: 600; margin: 0; }
h2 { font-size: 1.5rem; margin: 0 0 1rem; letter-spacing: -0.01em; }
h3 { font-size: 1.125rem; margin: 2.5rem 0 1rem; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, .text { font-family: var(--mono); font-size: 0.875em; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1.25rem 0.5rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--muted); font-size: 0.8125rem; white-space: nowrap; }
tbody th { font-weight: 400; }
td { overflow-wrap: anywhere; min-width: 5rem; }
.date { white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; min-width: 0; }
.wide { overflow-x: auto; }
.small { color: var(--muted); font-size: 0.875rem; }
.skip { position: absolute; left: -100vw; background: var(--card); padding: 0.5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; }
.defs { position: absolute; }
main > section { padding-top: 3rem; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: baseline; justify-content: space-between; border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0; padding: 0; }

.verdict { font-size: 1.125rem; margin: 0 0 1.25rem; }
.caveat { border-left: 0.25rem solid var(--warning); padding-left: 1rem; }
.diagnostics { list-style: none; padding: 0; }
.tiles { display: flex; flex-wrap: wrap; gap: 0.75rem; list-style: none; padding: 0; margin: 0 0 2rem; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.625rem 1.125rem; }
.tile b { font-size: 1.375rem; font-weight: 600; font-variant-numeric: tabular-nums; margin-right: 0.125rem; }
.icon { width: 0.8em; height: 0.8em; margin-right: 0.4em; fill: currentColor; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.coverage { display: block; width: 100%; min-width: 7rem; height: 0.625rem; margin-top: 0.5rem; border-radius: 2px; overflow: hidden; }
.whole { margin-bottom: 2rem; }
.whole > .coverage { height: 1.125rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; list-style: none; padding: 0; margin: 0.75rem 0; font-size: 0.9375rem; }
.swatch { width: 0.8em; height: 0.8em; }
rect.conflicting { fill: url(#hatched); }
rect.verified { fill: var(--verified); }
rect.unchecked { fill: var(--unchecked); }
#hatched .ground { fill: var(--error-ground); }
#hatched .stripe { fill: var(--error); }

form.filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem 1.25rem; }
.field { display: flex; flex-direction: column; gap: 0.25rem; min-width: 0; max-width: 100%; }
.grows { flex: 1 1 12rem; }
.field > label:not(.box), legend { color: var(--muted); font-size: 0.8125rem; padding: 0; }
fieldset.field { border: 0; margin: 0; padding: 0; display: block; }
.box { font-size: 0.9375rem; display: inline-flex; align-items: center; margin-right: 1rem; min-height: 2.25rem; }
.box input { width: 1.125rem; height: 1.125rem; margin: 0 0.5rem 0 0; }
input[type='search'], select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--muted); border-radius: 0.375rem; padding: 0.25rem 0.625rem; min-height: 2.25rem; width: 100%; max-width: 15rem; }
.grows input[type='search'] { max-width: none; }
button { width: auto; cursor: pointer; }
form.filters .result { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
form.filters > .shown, form.filters > .result { flex-basis: 100%; }
form.filters .shown { margin: 0; color: var(--muted); font-size: 0.9375rem; }

.matrix { margin-top: 1rem; max-height: 80vh; overflow: auto; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); }
.matrix table { border-collapse: separate; border-spacing: 0; width: max-content; min-width: 100%; }
.matrix th, .matrix td { padding: 0.5rem 1rem; width: 13rem; max-width: 18rem; overflow-wrap: anywhere; }
.matrix thead th { position: sticky; top: 0; z-index: 1; background: var(--card); white-space: normal; }
.matrix th:first-child { min-width: 14rem; }
.matrix tr.standing th { max-width: none; background: var(--ground); color: var(--muted); }
.matrix tr.standing span { position: sticky; left: 1rem; }
.matrix tr.standing b { color: var(--text); margin-right: 0.5rem; }
.matrix th .small { display: block; margin-top: 0.25rem; font-size: 0.8125rem; overflow-wrap: anywhere; }
.matrix td p { margin: 0 0 0.25rem; }
.matrix q { quotes: none; font-variant-numeric: tabular-nums; }
.matrix .conflicting q { background: var(--error-ground); text-decoration: underline wavy 1px var(--error); text-underline-offset: 0.2em; }
.matrix .agreed q { text-decoration: underline solid 2px var(--verified); text-underline-offset: 0.2em; }
.matrix .explained q { text-decoration: underline dotted 2px var(--muted); text-underline-offset: 0.2em; }
.matrix .open q { text-decoration: underline dashed 1px var(--warning); text-underline-offset: 0.2em; }
.icon.conflicting { color: var(--error); }
.icon.open { color: var(--warning); }
.icon.explained { color: var(--muted); }
.icon.agreed { color: var(--verified); }
.icon.alone { color: var(--muted); }

@media screen and (min-width: 60rem) {
  .matrix tbody tr:not(.standing) > th { position: sticky; left: 0; background: var(--card); border-right: 1px solid var(--line); }
  .matrix thead th:first-child { left: 0; z-index: 2; border-right: 1px solid var(--line); }
}

.meaning { color: var(--muted); font-weight: 400; }
.finding { background: var(--card); color: var(--text); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1.25rem 1.5rem 1.5rem; margin: 0 0 1.25rem; content-visibility: auto; contain-intrinsic-size: auto 18rem; }
.finding:target { outline: 2px solid var(--link); }
.meta { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; margin: 0; color: var(--muted); font-size: 0.875rem; }
.severity { font-weight: 600; white-space: nowrap; }
.new { font-weight: 600; color: var(--text); border: 1px solid currentColor; border-radius: 1em; padding: 0 0.6em; }
.permalink { margin-left: auto; color: var(--muted); }
h4 { font-size: 1.0625rem; margin: 0.375rem 0 1rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: 0.875rem; display: flex; flex-wrap: wrap; gap: 0 0.75rem; overflow-wrap: anywhere; }
.says { color: var(--muted); }
blockquote { margin: 0.375rem 0 0; padding: 0.75rem 1rem; background: var(--ground); border-radius: 0.375rem; overflow-wrap: anywhere; }
mark { color: inherit; font-weight: 600; padding: 0.1em 0.15em; border-radius: 0.2em; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.error mark, mark.error { background: var(--error-ground); text-decoration-color: var(--error); }
.warning mark, mark.warning { background: var(--warning-ground); text-decoration-color: var(--warning); }
.info mark, mark.info { background: var(--info-ground); text-decoration-color: var(--info); }
mark.error, mark.warning, mark.info { color: inherit; }
.reasons { display: grid; grid-template-columns: auto 1fr; gap: 0.125rem 1.25rem; margin: 1.25rem 0 0; font-size: 0.9375rem; }
.reasons dt { color: var(--muted); grid-column: 1; }
.reasons dd { margin: 0; grid-column: 2; overflow-wrap: anywhere; }

details { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: 0.625rem 0; }
.count { color: var(--muted); font-variant-numeric: tabular-nums; margin: 0 0.75rem 0 0.5rem; }
.source > summary h3 { display: inline; font-size: 1rem; overflow-wrap: anywhere; }
.source > summary > span { display: block; padding-left: 1.1rem; }
.key { font-size: 0.9375rem; display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; }
.claims { border: 0; }
.text { margin: 1rem 0 2rem; padding: 1rem 1rem 1rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; line-height: 1.75; }
.line { position: relative; padding-left: 4rem; min-height: 1.75em; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
.line::before { content: attr(data-line); position: absolute; left: 0; width: 3rem; text-align: right; color: var(--muted); font-size: 0.8125em; }
.claim { color: inherit; text-decoration: underline dotted 1px var(--muted); }
.claim.verified { text-decoration: underline solid 2px var(--verified); }
.claim.conflicting { text-decoration: underline wavy 1px var(--error); }
mark .claim.conflicting { text-decoration: none; }
.number { font: 600 0.75rem/1 var(--sans); padding: 0.1rem 0.35rem; margin-right: 0.25rem; border: 1px solid currentColor; border-radius: 0.75rem; text-decoration: none; vertical-align: 0.1em; }
:target > .claim, .claim:target, .number:target, tr:target { outline: 2px solid var(--link); outline-offset: 2px; }

/* Where columns have no room, a fact is a list of the sources that state it. */
@media print, (max-width: 40rem) {
  .matrix { max-height: none; overflow: visible; border: 0; background: none; }
  .matrix table, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; width: auto; min-width: 0; max-width: none; }
  .matrix thead, .matrix td:empty { display: none; }
  .matrix th, .matrix td, .matrix th:first-child { padding: 0.125rem 0; border: 0; min-width: 0; }
  .matrix tbody tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .matrix tr.standing th { background: none; }
  .matrix td::before { content: attr(data-source); display: block; color: var(--muted); font-size: 0.8125rem; overflow-wrap: anywhere; }
}
@media (max-width: 40rem) {
  body { padding-top: 1.25rem; }
  .finding { padding: 1rem; }
  .field { flex: 1 1 100%; }
  input[type='search'], select { max-width: none; }
  .line { padding-left: 2.75rem; }
  .line::before { width: 2rem; }
  th, td { padding-right: 0.75rem; }
  .aside { display: none; }
  .wide tbody th { overflow-wrap: anywhere; width: 100%; min-width: 7rem; }
  .wide td { min-width: 0; }
  .wide .coverage { min-width: 4rem; }
}
@media print {
  :root { --ground: #fff; --card: #fff; --text: #000; --muted: #444; --line: #bbb; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, form.filters, .skip, .permalink { display: none; }
  .finding { break-inside: avoid; content-visibility: visible; }
  h2, h3, h4 { break-after: avoid; }
  blockquote { border: 1px solid var(--line); }
  .coverage, .swatch, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .matrix tbody tr { break-inside: avoid; }
  a { text-decoration: none; }
}
`
