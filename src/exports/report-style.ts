/** Paper and ink, on screen and on paper; addresses are printed as they are. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b18, #e9e6df); --soft: light-dark(#5f5a51, #a8a297); --rule: light-dark(#c9c3b6, #44464c); --paper: light-dark(#fbfaf6, #16171a); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 16px/1.5 Georgia, "Iowan Old Style", "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 32px 20px 64px; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.2em 0 .6em; padding-bottom: .25em; border-bottom: 2px solid var(--ink); font-size: 1.25rem; }
h3 { margin: 1.6em 0 .3em; font-size: 1.0625rem; }
.fact, dl, figcaption, .link { color: var(--soft); font-family: "Helvetica Neue", "Segoe UI", Arial, sans-serif; font-size: .875rem; }
.fact { margin: 0; }
p { white-space: pre-line; }
dl { margin: .3em 0; }
dl div { display: flex; gap: .6em; }
dt { flex: none; max-width: 60%; }
dt::after { content: ":"; }
dd { margin: 0; color: var(--ink); }
figure { margin: .6em 0; }
blockquote { margin: .1em 0 0; padding-inline-start: 14px; border-inline-start: 3px solid var(--rule); white-space: pre-line; }
a { color: inherit; }
@media print { body { background: none; color: #000; font-size: 11pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } figure, dl { break-inside: avoid; } }
`
