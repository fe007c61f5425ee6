import type { en } from './words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: typeof en = {
  nobody: 'Nessuno aspetta.',
  nothing: 'Non aspetta nient’altro.',
  byItself: (n) =>
    `Negli ultimi sette giorni Voce ha gestito da sola ${n} ${plural(n, 'recensione', 'recensioni')}.`,
  quiet: 'Negli ultimi sette giorni non sono arrivate recensioni.',
  came: (n, published) =>
    `Negli ultimi sette giorni ${plural(n, 'è arrivata', 'sono arrivate')} ${n} ${plural(n, 'recensione', 'recensioni')}, ${published} ${plural(published, 'pubblicata', 'pubblicate')}.`,
  people: (count, n) =>
    `${count} ${plural(n, 'persona vorrebbe', 'persone vorrebbero')} parlare con qualcuno`,
  allPeople: 'Tutte le persone che aspettano',
  somebody: 'Una persona',
  need: {
    not_right: 'Qualcosa non va',
    help: 'Le serve una mano',
    question: 'Ha una domanda',
    tell: 'Vuole dirvi una cosa',
  },
  way: { call: 'per telefono', write: 'per e-mail', whatsapp: 'su WhatsApp' },
  takenBy: (name) => `se ne occupa ${name}`,
  due: (when) => `Risposta attesa ${when}`,
  late: (when) => `In ritardo: la risposta era attesa ${when}`,
  standsOut: 'Che cosa spicca',
  theShop: 'Il negozio stesso',
  readThem: 'Leggi che cosa hanno scritto',
  stage: {
    finding: 'La scoperta',
    choosing: 'La scelta',
    buying: 'L’acquisto',
    getting: 'La consegna',
    using: 'L’uso',
    help: 'L’assistenza',
    telling: 'Il passaparola',
  },
  insight(insight, name) {
    if (insight.kind === 'stage')
      return `${this.stage[insight.stage]}: nelle ultime quattro settimane ${insight.bad} persone su ${insight.of} hanno segnato che è andata male.`
    if (insight.kind === 'unhappy')
      return `${name}: nelle ultime quattro settimane ${insight.low} persone su ${insight.of} hanno dato una o due stelle.`
    if (insight.kind === 'loved')
      return `${name}: nelle ultime quattro settimane tutte le ${insight.of} persone hanno dato quattro o cinque stelle.`
    return `Metà delle vostre ${insight.of} risposte delle ultime quattro settimane è arrivata entro ${insight.hours} ${plural(insight.hours, 'ora', 'ore')}.`
  },
  waits: 'Che cosa aspetta',
  toDecide: (count) => `${count} da decidere`,
  oldest: (when) => `La più vecchia è arrivata ${when}.`,
  toAnswer: (count) => `${count} da rispondere`,
  answerFirst: 'Prima chi è scontento.',
  contested: (count) => `${count} segnalate o contestate`,
  contestedWhy: 'Qualcuno chiede di guardarle di nuovo.',
  photos: (count) => `${count} foto da decidere`,
  photosWhy: 'A parte rispetto alle parole.',
  questions: (count) => `${count} ${count === '1' ? 'domanda' : 'domande'} a cui rispondere`,
  questionsWhy: 'Qualcuno chiede prima di comprare.',
  mine: (count) => `${count} sul tuo tavolo`,
  mineWhy: 'Qualcuno della squadra conta su di te.',
  steps: 'Per cominciare',
  step: {
    widget: 'Metti lo script in una pagina di prodotto e invia una prima recensione',
    order: 'Invia un primo ordine, così si può chiedere un parere',
    team: 'Invita una persona nella squadra: le obiezioni le legge qualcun altro',
    answer: 'Rispondi a una prima recensione',
  },
  reviewsLine: 'E dove devono stare le recensioni, con il tuo id del prodotto:',
  done: 'fatto',
}
