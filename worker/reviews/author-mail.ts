import type { Mail } from '../platform/mail.ts'

/** Why an author is written to. */
export type Occasion = 'review.published' | 'review.restored' | 'reply.created'

/** What the mail tells; names and texts are data and stand alone, so that no sentence has to agree with them. */
export interface AuthorMail {
  to: string
  occasion: Occasion
  locale: string
  name: string | null
  shop: string
  product: string
  url: string | null
  /** The answer's text and who wrote it, for `reply.created`. */
  reply: { body: string; name: string | null } | null
}

interface Words {
  hello: (name: string | null) => string
  published: { subject: string; text: string }
  answered: { subject: (name: string) => string }
  why: (shop: string) => string
}

const EN: Words = {
  hello: (name) => (name ? `Hi ${name},` : 'Hello,'),
  published: {
    subject: 'Your review is there',
    text: 'your review is on the page. Thank you: it helps whoever chooses next.',
  },
  answered: { subject: (name) => `${name} answered you` },
  why: (shop) =>
    `You get this because you left your address with a review at ${shop}. We write once for each.`,
}

const IT: Words = {
  hello: (name) => (name ? `Ciao ${name},` : 'Ciao,'),
  published: {
    subject: 'La tua recensione è online',
    text: 'la tua recensione è sulla pagina. Grazie: aiuta chi sceglie dopo di te.',
  },
  answered: { subject: (name) => `${name} ti ha risposto` },
  why: (shop) =>
    `Ricevi questa mail perché hai lasciato l’indirizzo con una recensione da ${shop}. Scriviamo una volta sola.`,
}

/** The letter to an author, in their language where Voce speaks it, else in English. */
export function authorMail({ to, occasion, locale, name, shop, product, url, reply }: AuthorMail): Mail {
  const words = locale.toLowerCase().startsWith('it') ? IT : EN
  const firstName = name?.split(/\s/u)[0] ?? null
  const answerer = reply?.name ?? shop
  const subject = occasion === 'reply.created' ? words.answered.subject(answerer) : words.published.subject
  const middle = occasion === 'reply.created' && reply ? `${reply.body}\n\n${answerer}` : words.published.text
  const text = [words.hello(firstName), middle, url ? `${product}\n${url}` : product, words.why(shop)].join(
    '\n\n',
  )
  return { to, subject: `${subject}: ${product}`, text: `${text}\n` }
}
