import type { en } from './answer-words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: typeof en = {
  audience: 'Chi la legge',
  everyone: 'La vedono tutti',
  only: (name) => `Solo ${name}`,
  onlyAuthor: 'Solo chi ha scritto',
  privateTerms: 'Parte per mail. Non la legge nessun altro e nella pagina del prodotto non cambia nulla.',
  sendPrivately: 'Invia per mail',
  sentPrivately: 'La tua mail è in viaggio. Non la legge nessun altro.',
  unreachable:
    'Per questa voce non c’è un indirizzo a cui scrivere: solo una risposta pubblica può raggiungere chi ha scritto.',
  pressure:
    'Sembra un favore in cambio di una modifica alla recensione. Puoi rispondere, spiegare e rimediare, ma non chiedere questo.',
  uses: (n) =>
    `In questa pagina il testo c’è già ${n} ${plural(n, 'volta', 'volte')}. Due parole tue mostrano che qualcuno ha letto.`,
  unfilled: (place) =>
    `Niente riempie ${place}: si leggerebbe così com’è. Solo {name}, {product} e {shop} prendono un valore.`,
  signOther: 'Cambia la firma',
  saved: 'Risposte salvate',
  savedLead: '{name}, {product} e {shop} prendono i valori della voce a cui rispondi.',
  savedNone: 'Ancora nessuna. Scrivi una risposta che ti serve spesso e tienila qui.',
  insert: (title) => `Inserisci «${title}»`,
  forget: (title) => `Elimina «${title}»`,
  forgetShort: 'Elimina',
  keep: 'Tieni quello che c’è nella risposta',
  keepTitle: 'Il suo nome',
  keepButton: 'Tieni',
  keepMissing: 'Dalle un nome, così la ritrovi.',
  keepTooMany: 'Le risposte salvate sono già il massimo. Prima eliminane una.',
  remove: 'Togli la risposta',
  removeTitle: 'Togliere la risposta dalla pagina?',
  removeText: 'Da quel momento lì non la vede nessuno. Nella storia di questa voce resta scritto che c’era.',
  removed: 'La risposta è stata tolta.',
}
