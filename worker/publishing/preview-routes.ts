import { html, raw } from 'hono/html'
import * as z from 'zod/mini'
import { once } from '../../shared/once.ts'
import { locale, or } from '../../shared/schemas/fields.ts'
import { type Look, look } from '../../shared/schemas/look.ts'
import { sha256Base64 } from '../platform/crypto.ts'
import { Routes } from '../platform/routing.ts'
import { query } from '../platform/validate.ts'
import { productToShow } from './preview-store.ts'

const previewQuery = once(() => z.object({ ...look().shape, locale: or(z._default(locale(), 'en'), 'en') }))

/** Where a preset puts a shop's own colour, as the variables of the page; see widget/looks/presets.css. */
const COLOURED = {
  piano: ['star'],
  cantabile: ['star'],
  vivace: ['star', 'button'],
  staccato: ['button', 'bar'],
  notturno: ['star', 'button'],
} as const

const style = ({ preset = 'piano', theme, accent }: Look): string => {
  const isDark = theme === 'dark' || preset === 'notturno'
  const scheme = isDark ? 'dark' : theme === 'auto' ? 'light dark' : 'light'
  const colours = accent ? COLOURED[preset].map((name) => `--voce-${name}:${accent};`).join('') : ''
  return `:root{color-scheme:${scheme}}body{margin:1.5rem;font:1rem/1.5 system-ui,sans-serif}voce-reviews{${colours}}`
}

/**
 * The widget with a shop's public reviews in the look that the address asks for, to be shown inside the dashboard before
 * the look is saved.
 */
export const previewPages = () =>
  new Routes().get('/:shop', query(previewQuery), async (c) => {
    const { shop } = c.req.param()
    const wanted = c.req.valid('query')
    const { preset = 'piano', theme = 'page' } = wanted
    const product = (await productToShow(c.env.DB, shop)) ?? '~shop'
    const css = style(wanted)
    return c.html(
      html`<!doctype html>
<html lang="${wanted.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Voce</title>
<style>${raw(css)}</style>
<script async src="/voce.js" data-shop="${shop}"></script>
</head>
<body>
<voce-reviews product="${product}" preset="${preset}" theme="${theme}"></voce-reviews>
</body>
</html>`,
      200,
      {
        'Cache-Control': 'no-store',
        'Content-Security-Policy': `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'sha256-${await sha256Base64(css)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    )
  })
