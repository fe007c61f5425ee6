import type { en } from './words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: typeof en = {
  period: 'Periodo',
  days: (n) => `Ultimi ${n} giorni`,
  year: 'Ultimo anno',
  tooFew: (n) =>
    `${n} ${plural(n, 'decisione', 'decisioni')} finora. Ne servono 20 per parte per giudicare l’equità. Intanto ogni decisione è registrata qui.`,
  fair: (low, high) =>
    `Delle recensioni con una o due stelle è stato respinto il ${low}, di quelle con quattro o cinque il ${high}. Non c’è segno di ingiustizia.`,
  unfair: (low, high) =>
    `Delle recensioni con una o due stelle è stato respinto il ${low}, di quelle con quattro o cinque il ${high}. Riguarda quelle respinte: la critica non è un motivo.`,
  byStar: 'Per stelle',
  byStarLead: 'Che fine hanno fatto le recensioni, per stelle. Chi decide le stelle non le vede.',
  stars: 'Stelle',
  received: 'Arrivate',
  held: 'Trattenute',
  published: 'Pubblicate',
  rejected: 'Respinte',
  removed: 'Tolte',
  hours: 'Ore alla pubblicazione',
  bySignal: 'Per segnale',
  bySignalLead: (signal, share) =>
    `Il segnale più frequente: «${signal}». È stato pubblicato il ${share} delle recensioni che lo portano.`,
  noSignals: 'Nessuna recensione portava un segnale.',
  signal: 'Segnale',
  blind: 'Decise alla cieca',
  blindText: (share, n) =>
    `Il ${share} di ${n} ${plural(n, 'decisione', 'decisioni')} è stato preso a stelle coperte.`,
  noDecisions: 'Nessuna decisione di persone in questo periodo.',
  waiting: 'Rispetto ai termini',
  inTime: 'Nessuno aspetta da più di tre giorni.',
  late: (count) => `${count} aspettano da più di tre giorni.`,
  overdue: (count) => `${count} di queste da più di sette: decidi prima quelle.`,
  decideNow: 'Decidi adesso',
  objections: 'Obiezioni',
  objectionsText: (open, upheld, dismissed) => `${open} aperte, ${upheld} accolte, ${dismissed} non accolte.`,
  samePerson: (n) =>
    `${n} ${plural(n, 'è stata decisa', 'sono state decise')} da chi aveva già deciso, perché non c’era nessun altro.`,
  readThem: 'Leggile',
  refusals: 'Non pubblicate, per motivo',
  noRefusals: 'Nulla è stato tenuto fuori dalla pagina.',
  reason: 'Motivo',
  reviews: 'Recensioni',
  behind: 'Mostra queste decisioni',
  ledger: {
    back: 'Torna alle cifre',
    title: (figure, days) => `${figure}, ultimi ${days} giorni`,
    lead: 'Ogni riga è una voce del registro da cui la cifra è stata contata, dalla più recente. Le recensioni cancellate da allora restano contate, ma non si vedono più.',
    covered: 'Mancano le recensioni ancora da decidere: così le loro stelle restano coperte.',
    none: 'Di ciò che è stato contato qui non resta niente.',
    blind: 'stelle coperte',
    seen: 'stelle viste',
    decided: 'Decisioni di persone',
    blindOnes: 'Decise con le stelle coperte',
    restored: 'Pubblicate di nuovo',
  },
  pages: {
    title: 'Cosa legge il pubblico',
    lead: 'Scritto dalle tue impostazioni e da questi numeri; non lo scrive nessuno a mano.',
    language: 'Lingua',
    show: { policy: 'Mostra qui la policy', rules: 'Mostra qui le regole per chi recensisce' },
    alone: { policy: 'La policy su una pagina sua', rules: 'Le regole su una pagina loro' },
  },
  median: (hours) =>
    hours < 1
      ? 'Metà delle recensioni è stata pubblicata entro un’ora.'
      : `Metà delle recensioni è stata pubblicata entro ${hours} ${plural(hours, 'ora', 'ore')}.`,
}
