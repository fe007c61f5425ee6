import { sampleInput } from '../../shared/schemas/sample.ts'
import { Routes } from '../platform/routing.ts'
import { query } from '../platform/validate.ts'
import { sampleLetter } from './sample.ts'

/**
 * `/preview/:shop/letter`: the letter as mail programs show it, for a frame of the dashboard. A frame that is filled by the
 * dashboard itself would be held to the dashboard's policy, which takes the letter's looks away.
 */
export const samplePages = () =>
  new Routes().get('/:shop/letter', query(sampleInput), async (c) => {
    const { locale } = c.req.valid('query')
    const sample = { shop: c.req.param('shop'), locale, page: '/r/test', now: c.var.now }
    const { html } = await sampleLetter(c.env, sample)
    // Links would open beside the frame, which the sandbox forbids: they lead nowhere.
    return c.html(html!.replace('<head>', '<head><base target="_blank">'), 200, {
      'Content-Security-Policy':
        "default-src 'none'; img-src https: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
  })
