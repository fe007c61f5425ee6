import type { en } from './together-words.en.ts'

const reviews = (n: number): string => (n === 1 ? '1 recensione' : `${n} recensioni`)

/** Le parole per ciò che si decide di più voci insieme. */
export const it: typeof en = {
  title: 'Decidi di più voci insieme',
  select: (name) => `Seleziona la recensione di ${name}`,
  all: (n) => `Seleziona tutte quelle mostrate (${n})`,
  selected: (n) => (n === 1 ? '1 selezionata' : `${n} selezionate`),
  none: 'Deseleziona',
  unlike: 'Non sono tutte allo stesso punto: non si possono decidere insieme.',
  eachMail: (n) =>
    n === 1
      ? 'Chi l’ha scritta riceve una mail nella propria lingua.'
      : `Ognuna delle ${n} persone riceve una mail nella propria lingua. Questa è quella della prima.`,
  sending: (n) => `Invio in corso: ne restano ${n}.`,
  refused: (n) => `${reviews(n)} cambiate prima che la tua decisione arrivasse; le altre sono decise.`,
  done: {
    publish: (n) => `Pubblicate: ${reviews(n)}.`,
    reject: (n) => `Respinte: ${reviews(n)}.`,
    remove: (n) => `Tolte dalla pagina: ${reviews(n)}.`,
    restore: (n) => `Pubblicate di nuovo: ${reviews(n)}.`,
  },
}
