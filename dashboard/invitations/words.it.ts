import { it as asking } from './asking-words.it.ts'
import { it as connect } from './connect-words.it.ts'
import { it as tool } from './tool-words.it.ts'
import { it as upload } from './upload-words.it.ts'
import type { en } from './words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)
const days = (n: number): string => `${n} ${plural(n, 'giorno', 'giorni')}`

export const it: typeof en = {
  sections: 'Le richieste',
  section: {
    connect: 'Collega',
    upload: 'Carica',
    orders: 'Ordini',
    rates: 'Chi risponde',
    letter: 'La lettera',
    code: 'Codice da stampare',
    asking: 'Come chiediamo',
    addresses: 'Da non disturbare',
  },

  lead: 'Di ogni ordine chiediamo una volta sola, quando c’è stato il tempo di capire. Chi non riceve la domanda ha un motivo, e le stelle non lo sono mai.',
  show: 'Mostra',
  all: 'Tutti gli ordini',
  none: 'Ancora nessun ordine. Collega il negozio o carica un CSV; non parte nulla prima che tu abbia visto la mail.',
  noneSuch: 'Nessun ordine è in questo stato.',
  state: {
    waiting: 'In attesa',
    planned: 'In programma',
    due: 'In partenza',
    sent: 'Inviato',
    visited: 'Aperto',
    answered: 'Con risposta',
    snoozed: 'Più tardi',
    bounced: 'Tornato indietro',
    paused: 'In pausa',
    cancelled: 'Annullato',
    merged: 'Chiesto insieme a un altro',
    not_asked: 'Non chiesto',
  },
  reason: {
    never_paid: 'Non risulta pagato',
    cancelled: 'È stato annullato prima della spedizione',
    no_basis: 'Manca il consenso che il paese del cliente richiede',
    opted_out: 'Il cliente non vuole domande',
    erased: 'I dati del cliente sono stati cancellati',
    blocked: 'Hai bloccato l’indirizzo',
    test: 'È una prova',
    answered: 'Ha già risposto su tutto',
    too_late: 'È passato troppo tempo',
  },
  basis: {
    consent: 'con il consenso',
    soft_opt_in: 'avvisato all’acquisto, non si è opposto',
    not_needed: 'in quel paese il consenso non serve',
    override: 'per una tua dichiarazione su quel paese',
  },
  postponed: {
    later: 'lo ha chiesto il cliente',
    not_arrived: 'rimandato: non è ancora arrivato',
    contact_request: 'rimandato: il cliente aspetta uno di voi',
    quiet_hours: 'rimandato: non era l’ora giusta',
    cap: 'rimandato: il cliente ha avuto una mail da poco',
  },
  counted: {
    delivered: (n) => `${days(n)} dopo la consegna`,
    shipped: (n) => `${days(n)} dopo la spedizione`,
    asked: (n) => `${days(n)} dopo la richiesta del cliente`,
  },
  goes: (when) => `parte il ${when}`,
  reminds: (when) => `un promemoria il ${when}`,
  sentOn: (when) => `inviato il ${when}`,
  visitedOn: (when) => `aperto il ${when}`,
  answeredOn: (when) => `risposto il ${when}`,
  received: (when) => `ricevuto il ${when}`,
  act: { pause: 'Metti in pausa', resume: 'Riprendi', cancel: 'Non chiedere', resend: 'Invia di nuovo' },
  actWhich: {
    pause: (order) => `Metti in pausa la domanda su ${order}`,
    resume: (order) => `Riprendi la domanda su ${order}`,
    cancel: (order) => `Non chiedere di ${order}`,
    resend: (order) => `Invia di nuovo la mail su ${order}`,
  },
  done: {
    pause: (order) => `In pausa: ${order}`,
    resume: (order) => `Riprende: ${order}`,
    cancel: (order) => `Non verrà chiesto: ${order}`,
    resend: (order) => `Riparte: ${order}`,
  },
  cancelText: 'Nessuno chiederà di questo ordine. Un link già inviato continua a funzionare.',
  notAgain: 'Non può ripartire: nel frattempo è cambiato, o il cliente non vuole domande.',
  mailedToday: 'Questo cliente ha ricevuto una tua mail nell’ultimo giorno. Può ripartire domani.',
  mailedEnough: 'Questa mail è già ripartita due volte. Basta così: di più darebbe fastidio.',
  changedMeanwhile: 'Nel frattempo è cambiato. Ricarica la pagina per vedere com’è.',

  rates: {
    lead: 'Di chi ha avuto una mail, quanti hanno risposto: con le stelle, con le parole, qualunque cosa abbiano detto.',
    none: 'Non è ancora partita nessuna mail. I numeri cominciano con la prima.',
    few: (asked, enough) =>
      `Finora ${asked} ${plural(asked, 'mail', 'mail')}. Una quota dice qualcosa da ${enough} in su.`,
    sentence: (share, asked) => `Ha risposto il ${share} su ${asked}.`,
    category: 'Categoria',
    delay: 'Chiesto dopo',
    asked: 'Chiesti',
    answered: 'Con risposta',
    share: 'Quota',
    noCategory: 'Senza categoria',
    days,
  },

  letter: {
    lead: 'Ecco che cosa ricevono i tuoi clienti, con cose del tuo negozio. Da qui non parte nulla verso di loro.',
    language: 'Lingua',
    mail: 'Mandala a me',
    sent: (to) => `È in viaggio verso ${to}.`,
    walk: 'Provala da cliente',
    walkText:
      'È la pagina che vedono i tuoi clienti. Niente di ciò che fai lì si conserva, conta o parte per mail.',
    walkGo: 'Apri la pagina in una nuova scheda',
    from: 'Da',
    replyTo: 'Le risposte vanno a',
    noReplyTo: 'nessuno, per ora: indica una casella che una persona legge',
    subject: 'Oggetto',
    asHtml: 'La lettera come la mostra un programma di posta',
    asText: 'La stessa come testo semplice',
  },

  addresses: {
    lead: 'Qui resta chi ha detto di no, e ogni indirizzo da cui la posta è tornata. Di un cliente cancellato resta un codice, non l’indirizzo.',
    masked: 'Di ogni indirizzo vedi quanto basta per distinguerlo dagli altri.',
    none: 'Finora nessuno ha detto di no.',
    block: 'Non chiedere mai a questo indirizzo',
    blockGo: 'Blocca',
    blocked: (email) => `${email} non riceverà domande.`,
    wiped: (code) => `Indirizzo non conservato (${code})`,
    why: {
      opted_out: (when) => `Non vuole domande, dal ${when}`,
      erased: (when) => `Ha fatto cancellare tutto il ${when}`,
      blocked: (when) => `Bloccato da voi il ${when}`,
      bounced: (when) => `La posta è tornata il ${when}`,
      complained: (when) => `Ha segnalato una mail come spam il ${when}`,
    },
    allow: 'Chiedi di nuovo',
    allowWhich: (name) => `Chiedi di nuovo a ${name}`,
    allowed: (name) => `Si può chiedere di nuovo: ${name}`,
    reasonLead: 'Perché si può chiedere di nuovo? Resta nel registro.',
    reasonMissing: 'Prima scegli un motivo.',
    reason: {
      person_asked: 'Ce l’ha detto il cliente',
      works_again: 'La casella funziona di nuovo',
      typed_wrong: 'Abbiamo bloccato l’indirizzo sbagliato',
    },
  },

  code: {
    lead: 'Un codice sul pacco, sullo scontrino o al banco porta a una pagina per una recensione. Chi dà l’indirizzo del suo ordine può provare lì di averlo comprato.',
    product: 'Codice del prodotto',
    productHint: 'Lascialo vuoto, e la pagina lascia scegliere.',
    unknown: (id) =>
      `Nessun prodotto di questo negozio ha il codice «${id}». Finché non ce n’è uno, il codice porta a una pagina che lo dice.`,
    place: 'Dove sta',
    placeHint: 'Una parola per voi, per esempio banco o pacco. Resta con ogni recensione.',
    question: 'Com’è?',
    promise: 'Bene o male, aiuta chi sceglie dopo di te.',
    codeOf: (address) => `Codice che porta a ${address}`,
    print: 'Stampa il cartoncino',
    download: 'Scarica il codice (SVG)',
  },

  connect,
  upload,
  asking,
  tool,
}
