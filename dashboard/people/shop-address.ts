import { TRANSLATIONS } from '../../shared/languages.ts'
import { SHOP_ID_MAX } from '../../shared/limits.ts'

/** What a shop's name becomes as its id: "Café Müller & Co." is `cafe-muller-co`. Empty where nothing of it can be kept. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SHOP_ID_MAX)
    .replace(/^-|-$/g, '')

/** Languages that a shop may speak with its customers, as they call themselves. */
export const SHOP_LANGUAGES = ['en', ...TRANSLATIONS].map((code) => ({
  code,
  name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
}))

/** The script tag of a shop, for the head of its pages. */
export const scriptTag = (origin: string, shop: string): string =>
  `<script async src="${origin}/voce.js" data-shop="${shop}"></script>`
