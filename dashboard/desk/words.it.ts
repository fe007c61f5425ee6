import type { en } from './words.en.ts'

export const it: typeof en = {
  lists: 'Quali',
  somebody: 'Una persona',
  somebodyOfTeam: 'Una persona della squadra',

  peopleList: { waiting: 'In attesa', closed: 'Con risposta' },
  peopleEmpty: {
    waiting:
      'Nessuno aspetta di parlare con qualcuno. Chi lo chiede nella pagina dietro un invito compare qui, con quello che è stato promesso.',
    closed: 'Nessuno ha ancora avuto risposta.',
  },
  reach: { call: 'Chiama', write: 'Scrivi a', whatsapp: 'WhatsApp a' },
  contactMasked: 'Per intero solo a chi risponde.',
  contactGone: 'Numero e indirizzo sono stati cancellati, come promesso.',
  order: (number) => `Ordine ${number}`,
  speaks: (language) => `Lingua: ${language}`,
  closed: { done: (when) => `Risposta data ${when}`, withdrawn: (when) => `Non serve più: ritirata ${when}` },
  done: 'Ho risposto',
  take: 'Me ne occupo io',

  photosLead: 'Decidi solo della foto; le parole si decidono a parte.',
  photosEmpty:
    'Nessuna foto aspetta una decisione. Compaiono qui appena qualcuno ne aggiunge una a una recensione.',
  photoOf: (product) => `Foto: ${product}`,
  photoLarge: (product) => `Apri la foto in grande: ${product}`,
  mediaUse: 'il negozio può usarla anche altrove',
  photoState: {
    published: 'Mostrata con la recensione',
    rejected: 'Non mostrata',
    removed: 'Tolta dalla pagina',
  },
  photoTold: 'Le parole della recensione restano come sono.',

  questionList: { to_answer: 'Da rispondere', to_decide: 'Da decidere', all: 'Tutte' },
  questionsEmpty: {
    to_answer: 'Ogni domanda ha una vostra risposta.',
    to_decide: 'Niente aspetta una decisione.',
    all: 'Nessuno ha ancora chiesto nulla. Le domande si fanno nelle pagine di prodotto che hanno l’elemento per le domande.',
  },
  unanswered: 'Si vede quando ha una risposta.',
  reachable: 'Riceverà la risposta per e-mail.',
  unreachable: 'Senza indirizzo: leggerà la risposta nella pagina.',
  answers: 'Risposte',
  byShop: 'La vostra risposta',
  byShopper: 'Da chi compra',
  answer: 'Rispondi',
  change: 'Modifica la risposta',
  answerAs: (name) => `La tua risposta, firmata ${name}`,
  send: 'Pubblica la risposta',
  sendsBoth: 'Pubblica anche la domanda.',
  sending: 'Un momento…',
  missing: 'Scrivi prima una risposta.',
  over: (n) => `${n} ${n === 1 ? 'carattere' : 'caratteri'} di troppo.`,
  sent: 'La tua risposta è nella pagina.',
  askedTold: 'A chi ha scritto viene detto il motivo, se c’è un indirizzo.',
  reported: (reason, words) => `Segnalata: ${reason}${words && `. «${words}»`}`,
}
