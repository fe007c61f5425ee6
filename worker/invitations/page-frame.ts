import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { sha256Base64 } from '../platform/crypto.ts'
import type { Speech } from '../platform/words.ts'
import { type PageLook, starColours } from './page-rules.ts'
import { PAGE_STYLE } from './page-style.ts'

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** What a page of ours says of itself in its headers: seen by nobody but its reader, and by no other website. */
export const pageHeaders = async (look: PageLook): Promise<Record<string, string>> => ({
  'Content-Security-Policy':
    // A hash and no nonce: a script may then read the next answer of the page under the policy of this one.
    `default-src 'none'; style-src 'sha256-${await sha256Base64(styleOf(look))}'; script-src 'self'; connect-src 'self'; img-src 'self' https: data:; ` +
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
})

const styleOf = ({ accent }: PageLook): string => {
  const { light, dark } = starColours(accent)
  return `${PAGE_STYLE}:root{--star-light:${light};--star-dark:${dark}}`
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** A whole page in the shop's look, without script or with the one that spares reloading. */
export const pageFrame = (
  speech: Speech,
  title: string,
  { look, live }: { look: PageLook; live: boolean },
  content: unknown,
): Markup => {
  const language = speech.locale.split('-')[0]!
  return html`<!doctype html>
<html lang="${speech.locale}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(styleOf(look))}</style>
${live ? html`<script type="module" src="/w/current/hosted.js"></script>` : ''}
</head>
<body>
<main data-offline="${speech.say('hosted.offline')}">
${look.logo ? html`<img class="logo" src="${look.logo}" alt="${look.shop}">` : look.shop ? html`<p class="shop"><bdi>${look.shop}</bdi></p>` : ''}
${content}
</main>
</body>
</html>`
}

/** A page that says one thing. */
export const noticePage = (speech: Speech, title: string, text: string, look: PageLook): Markup =>
  pageFrame(speech, title, { look, live: false }, html`<h1>${title}</h1><p role="status">${text}</p>`)
