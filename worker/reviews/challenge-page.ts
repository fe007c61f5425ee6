import { html, raw } from 'hono/html'
import { sha256Base64 } from '../platform/crypto.ts'
import { ApiError } from '../platform/errors.ts'
import { Routes } from '../platform/routing.ts'
import { ACTION, turnstileOf } from '../platform/turnstile.ts'

const CLOUDFLARE = 'https://challenges.cloudflare.com'

// The page around says what it speaks and how it looks, and hears of every sign and of the room that is needed. A second
// word from it asks for another sign. Its origin, which it cannot choose, goes into the sign: one that was made on a page
// elsewhere is of no use for the reviews of a shop.
const SCRIPT = `let id
addEventListener('message', ({ data, origin, source }) => {
  if (source !== parent || !window.turnstile) return
  if (id) return turnstile.reset(id)
  const tell = (said) => source.postMessage(said, origin)
  const lost = () => { tell({}); return true }
  const stage = document.querySelector('div')
  id = turnstile.render(stage, {
    ...data,
    sitekey: stage.dataset.key,
    action: '${ACTION}',
    cData: btoa(origin).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    appearance: 'interaction-only',
    callback: (sign) => tell({ sign }),
    'expired-callback': lost,
    'error-callback': lost,
    'before-interactive-callback': () => tell({ height: data.size === 'compact' ? 140 : 65 }),
    'after-interactive-callback': () => tell({ height: 0 }),
  })
})`

const HASH = sha256Base64(SCRIPT)

/**
 * `/challenge`, a page for inside the form: has Turnstile look at who writes. A page of Voce's own, so that no script of
 * others runs in the shop's, whatever its security policy says of scripts.
 */
export const challengePages = () =>
  new Routes().get('/', async (c) => {
    const turnstile = turnstileOf(c.env)
    if (!turnstile) throw new ApiError('not_found')
    return c.html(
      html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Turnstile</title>
<style>body{margin:0}</style>
<script src="${CLOUDFLARE}/turnstile/v0/api.js?render=explicit"></script>
<script>${raw(SCRIPT)}</script>
<div data-key="${turnstile.siteKey}"></div>
</html>`,
      200,
      {
        'Cache-Control': 'public, max-age=300',
        // Turnstile asks for its script and its frame; what it draws beside that frame has styles of its own.
        'Content-Security-Policy': `default-src 'none'; script-src 'sha256-${await HASH}' ${CLOUDFLARE}; frame-src ${CLOUDFLARE}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    )
  })
