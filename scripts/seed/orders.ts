type State = 'planned' | 'sent' | 'visited' | 'answered' | 'snoozed' | 'bounced' | 'not_asked' | 'waiting'

/** Orders of the last weeks, and how far asking about them has come. Addresses are of the kind reserved for examples. */
export const orders: Array<{
  name: string
  email: string
  locale: string
  country: string
  products: string[]
  /** Days before now on which it was delivered; null where it is on its way. */
  deliveredDaysAgo: number | null
  state: State
  reason?: 'no_basis' | 'opted_out' | 'cancelled'
}> = [
  ...people('answered', 21, [
    ['Annika', 'annika@example.com', 'en', 'DE', 'mug-blue'],
    ['Luca', 'luca@example.com', 'it', 'IT', 'bowl-sand'],
    ['Priya', 'priya@example.com', 'en', 'IE', 'mug-blue', 'espresso-pair'],
    ['Tomasz', 'tomasz@example.com', 'en', 'PL', 'teapot-black'],
  ]),
  ...people('visited', 11, [['Clara', 'clara@example.com', 'it', 'IT', 'plate-speckled']]),
  ...people('sent', 9, [
    ['Jonas', 'jonas@example.com', 'en', 'DK', 'mug-blue'],
    ['Beatriz', 'beatriz@example.com', 'en', 'PT', 'bowl-sand', 'plate-speckled'],
    ['Giulia', 'giulia@example.com', 'it', 'IT', 'espresso-pair'],
  ]),
  ...people('planned', 3, [
    ['Noor', 'noor@example.com', 'en', 'NL', 'teapot-black'],
    ['Elias', 'elias@example.com', 'en', 'SE', 'mug-blue'],
    ['Chiara', 'chiara@example.com', 'it', 'IT', 'bowl-sand'],
  ]),
  ...people('snoozed', 13, [['Maeve', 'maeve@example.com', 'en', 'IE', 'espresso-pair']]),
  ...people('bounced', 12, [['Victor', 'victor@example.com', 'en', 'FR', 'mug-blue']]),
  ...people('waiting', null, [['Sofia', 'sofia@example.com', 'it', 'IT', 'vase-tall']]),
  ...people('not_asked', 8, [['Henk', 'henk@example.com', 'en', 'DE', 'mug-blue']], 'no_basis'),
  ...people('not_asked', 6, [['Irma', 'irma@example.com', 'en', 'IT', 'bowl-sand']], 'opted_out'),
]

type Buyer = [name: string, email: string, locale: string, country: string, ...products: string[]]

function people(
  state: State,
  deliveredDaysAgo: number | null,
  buyers: Buyer[],
  reason?: 'no_basis' | 'opted_out',
) {
  return buyers.map(([name, email, locale, country, ...products], index) => ({
    ...{ name, email, locale, country, products, state },
    deliveredDaysAgo: deliveredDaysAgo === null ? null : deliveredDaysAgo + 1.3 * index,
    ...(reason && { reason }),
  }))
}
