import type { en } from './words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: typeof en = {
  nobody: 'Nessuno aspetta.',
  byItself: (n) =>
    `Negli ultimi sette giorni Voce ha gestito da sola ${n} ${plural(n, 'recensione', 'recensioni')}.`,
  quiet: 'Negli ultimi sette giorni non sono arrivate recensioni.',
  came: (n, published) =>
    `Negli ultimi sette giorni ${plural(n, 'è arrivata', 'sono arrivate')} ${n} ${plural(n, 'recensione', 'recensioni')}, ${published} ${plural(published, 'pubblicata', 'pubblicate')}.`,
  waits: 'Chi aspetta',
  toDecide: (count) => `${count} da decidere`,
  oldest: (when) => `La più vecchia è arrivata ${when}.`,
  toAnswer: (count) => `${count} da rispondere`,
  answerFirst: 'Prima chi è scontento.',
  contested: (count) => `${count} segnalate o contestate`,
  contestedWhy: 'Qualcuno chiede di guardarle di nuovo.',
  mine: (count) => `${count} sul tuo tavolo`,
  mineWhy: 'Qualcuno della squadra conta su di te.',
  steps: 'Per cominciare',
  step: {
    widget: 'Metti lo script in una pagina di prodotto e invia una prima recensione',
    order: 'Invia un primo ordine, così si può chiedere un parere',
    team: 'Invita una persona nella squadra: le obiezioni le legge qualcun altro',
    answer: 'Rispondi a una prima recensione',
  },
  done: 'fatto',
}
