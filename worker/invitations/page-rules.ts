import { storedLook } from '../reviews/rules.ts'

/** What a shop's own look changes of a page. */
export interface PageLook {
  shop: string
  /** `#rrggbb`; null where the shop has none. */
  accent: string | null
  /** An https address. */
  logo: string | null
}

const HTTPS = /^https:\/\/[^\s"'<>]+$/

/** The look of a shop from what is stored of it; an address that is none of a picture is left out. */
export const lookOf = (shop: { name: string; look: string | null; logo: string | null }): PageLook => ({
  shop: shop.name,
  accent: storedLook(shop.look).look?.accent ?? null,
  logo: shop.logo !== null && HTTPS.test(shop.logo) ? shop.logo : null,
})

const PAPERS = { light: '#ffffff', dark: '#121212' } as const
const STARS = { light: '#b45309', dark: '#f2b84b' } as const

/** Relative luminance of `#rrggbb` (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** The colour of the stars on light and on dark paper: the shop's own where it is seen there (3:1), else ours. */
export const starColours = (accent: string | null): { light: string; dark: string } => {
  const on = (paper: keyof typeof PAPERS): string =>
    accent !== null && contrast(accent, PAPERS[paper]) >= 3 ? accent : STARS[paper]
  return { light: on('light'), dark: on('dark') }
}

/** The first of a person's names, as they are greeted; null where none is known. */
export const firstName = (name: string | null): string | null => name?.trim().split(/\s+/u)[0] || null

/** Items in their order, with the one that a mail's star was about in front. */
export const withFirst = <Item extends { product: string }>(
  items: Item[],
  product: string | null,
): Item[] => [
  ...items.filter((item) => item.product === product),
  ...items.filter((item) => item.product !== product),
]

/** Stars as an address gives them; null for anything that is no whole number from 1 to 5. */
export const starsOf = (given: unknown): number | null =>
  typeof given === 'string' && /^[1-5]$/.test(given) ? Number(given) : null
