import { html, raw } from 'hono/html'

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;padding:2.5rem 1.25rem;max-width:42rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25}h2{margin-top:2.5rem;font-size:1.25rem}
table{border-collapse:collapse}th,td{padding:.35rem 1.25rem .35rem 0;text-align:start;font-weight:400}
thead th{font-weight:600}td{font-variant-numeric:tabular-nums}tr{border-bottom:1px solid color-mix(in srgb,currentColor 18%,transparent)}
a{color:inherit}`

let headers: Promise<Record<string, string>> | undefined

async function makeHeaders(): Promise<Record<string, string>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE)))
  return {
    'Cache-Control': 'public, max-age=300',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${digest.toBase64()}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** The headers of a public page that holds nothing but words. */
export const documentHeaders = (): Promise<Record<string, string>> => {
  headers ??= makeHeaders()
  return headers
}

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/

/** A public page; `content` is escaped already. */
export const document = (locale: string, title: string, content: unknown) => html`<!doctype html>
<html lang="${locale}" dir="${RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>`
