import { html, raw } from 'hono/html'
import { once } from '../../shared/once.ts'
import { sha256Base64 } from './crypto.ts'
import { isRightToLeft } from './letter.ts'

const STYLE = `:root{color-scheme:light dark;--ink:#1d1a16;--paper:#fbf9f6;--line:#1d1a1626;--soft:#5f5950}
@media(prefers-color-scheme:dark){:root{--ink:#ece7df;--paper:#171512;--line:#ece7df30;--soft:#b3aca1}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
main{max-width:30em;margin:0 auto;padding:2.5em 1.25em 4em}
h1{font-size:1.5em;line-height:1.25;margin:.25em 0 .75em;text-wrap:balance}h2{font-size:1.125em;margin:0 0 .5em}
p{margin:0 0 1em}.shop{color:var(--soft);margin:0}.soft{color:var(--soft);font-size:.9em}
.card{border:1px solid var(--line);border-radius:1em;padding:1.25em;margin:0 0 1.25em}
.stars{letter-spacing:.1em;color:#b7791f}.quote{white-space:pre-wrap}
.answer{border-inline-start:2px solid var(--line);padding-inline-start:1em;margin:1em 0}
.note{border:1px solid currentColor;border-radius:.75em;padding:.75em 1em;margin:0 0 1.25em}
label,legend{display:block;font-weight:bold;margin:0 0 .25em}fieldset{border:0;padding:0;margin:0 0 1em;min-width:0}
label.choice{font-weight:normal;display:flex;gap:.6em;align-items:baseline;min-height:2.75em;padding:.5em 0}
input:not([type=radio]),textarea,select{font:inherit;color:inherit;background:transparent;width:100%;padding:.6em .75em;border:1px solid var(--soft);border-radius:.5em}
button{font:inherit;color:var(--paper);background:var(--ink);border:1px solid var(--ink);border-radius:2em;min-height:2.75em;padding:.4em 1.4em;cursor:pointer}
button.quiet{color:inherit;background:none;border-color:var(--soft)}
.row{display:flex;flex-wrap:wrap;gap:.75em;margin:0 0 1em}.row form{margin:0}
details{border-top:1px solid var(--line);padding:.5em 0}summary{cursor:pointer;min-height:2.75em;padding:.5em 0}
a{color:inherit}:focus-visible{outline:3px solid Highlight;outline-offset:2px}
img{max-width:100%}.photos{list-style:none;margin:0 0 1em;padding:0}.photos li{display:flex;gap:.75em;margin:0 0 .75em}
.photos img{flex:none;object-fit:cover;border-radius:.5em}.photos p{margin:0 0 .25em}`

const styleHash = once(() => sha256Base64(STYLE))

/** On pages behind a token: nothing is kept, indexed, framed, or loaded from elsewhere. */
export async function pageHeaders(): Promise<Record<string, string>> {
  return {
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${await styleHash()}'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    // Not `no-referrer`: with it browsers name no origin when they send a form. Other sites learn nothing either way.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-store',
  }
}

/** A page that the Worker writes itself: one warm column, light and dark, no script. */
export const page = (locale: string, title: string, content: unknown) => html`<!doctype html>
<html lang="${locale}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main>${content}</main></body>
</html>`
