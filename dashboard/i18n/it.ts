import { it as desk } from '../desk/words.it.ts'
import { it as invitations } from '../invitations/words.it.ts'
import { it as people } from '../people/words.it.ts'
import { it as products } from '../products/words.it.ts'
import { it as setup } from '../setup/words.it.ts'
import { it as signIn } from '../sign-in/words.it.ts'
import { it as today } from '../today/words.it.ts'
import { it as trust } from '../trust/words.it.ts'
import { it as about } from '../voices/about-words.it.ts'
import { it as answering } from '../voices/answer-words.it.ts'
import { it as filters } from '../voices/filter-words.it.ts'
import { it as reasons } from '../voices/reason-words.it.ts'
import { it as together } from '../voices/together-words.it.ts'
import { it as work } from '../voices/work-words.it.ts'
import type { Words } from './en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: Words = {
  language: 'Lingua',
  close: 'Chiudi',
  cancel: 'Annulla',
  tryAgain: 'Riprova',
  figuresOf: (title) => `${title}: i numeri`,
  lookAgain: 'Guarda com’è adesso',
  loading: 'Un momento…',
  skip: 'Vai al contenuto',
  shop: 'Negozio',
  pages: {
    today: 'Oggi',
    voices: 'Voci',
    invitations: 'Inviti',
    products: 'Prodotti',
    trust: 'Fiducia',
    setup: 'Impostazioni',
  },
  signOut: 'Esci',
  you: 'Tu',
  role: { owner: 'Titolare', moderator: 'Chi modera', viewer: 'Sola lettura' },
  notFound: { title: 'Qui non c’è nulla', text: 'A questo indirizzo non c’è una pagina.', back: 'Alle voci' },
  broken: {
    title: 'Qualcosa si è rotto in questa pagina',
    text: 'Il problema è nostro. Quello che hai scritto è conservato: ricarica la pagina per continuare.',
    reload: 'Ricarica',
  },

  failure: {
    offline: 'Nessuna connessione. Non hai perso nulla.',
    internal: 'Il problema è nostro, non tuo. Non hai perso nulla: riprova tra un minuto.',
    rate_limited: 'Troppe richieste in poco tempo. Aspetta un minuto e riprova.',
    unauthenticated: 'Sei fuori. Accedi di nuovo per continuare.',
    forbidden: 'Il tuo ruolo in questo negozio permette di leggere, non di decidere o rispondere.',
    shop_not_found: 'Questo negozio non esiste, oppure non fai parte della sua squadra.',
    review_not_found: 'Questa recensione non c’è più. Forse chi l’ha scritta l’ha cancellata.',
    stale_version: 'È cambiata da quando l’hai aperta.',
    not_found: 'Questo non c’è più. Forse qualcuno l’ha cambiato nel frattempo.',
    not_possible: 'Non è più possibile.',
    mailed_today: 'Nell’ultimo giorno lì è già partita una mail. Riprova domani.',
    mailed_enough: 'Questa mail è già stata inviata di nuovo due volte, e basta così.',
    code_not_valid:
      'Il codice è sbagliato, già usato o più vecchio di dieci minuti. Guarda la mail più recente o chiedine uno nuovo.',
    passkey_not_valid:
      'È passato troppo tempo, o questa passkey qui non vale più. Riprova, oppure chiedi un codice per mail.',
    invalid_input: 'Qualcosa in questo testo non si può inviare. Cambialo e riprova.',
  },

  desk,
  reasons,
  signIn,
  filters,
  invitations,
  people,
  products,
  setup,
  today,
  together,
  trust,
  about,
  work,

  voices: {
    title: 'Voci',
    views: 'Viste',
    view: {
      to_decide: 'Decidi',
      to_answer: 'Rispondi',
      people: 'Chi aspetta',
      photos: 'Foto',
      questions: 'Domande',
      contested: 'Contestate',
      mine: 'Mie',
      spam: 'Spam',
      all: 'Tutte',
    },
    search: 'Cerca nelle parole',
    searchGo: 'Cerca',
    searchEnd: 'Mostra di nuovo tutte',
    found: (words) => `Voci con «${words}»`,
    noneFound: (words) => `Qui nessuna voce contiene «${words}».`,
    waiting: (count) => `${count} in attesa`,
    list: 'Elenco delle voci',
    more: 'Mostra altre',
    newer: (n) => plural(n, '1 nuova, mostra', `${n} nuove, mostra`),
    position: (n, of) => `${n} di ${of}`,
    previous: 'Precedente',
    next: 'Successiva',
    back: 'Torna all’elenco',
    someone: 'Qualcuno',
    test: 'PROVA',
    wordless: 'Solo stelle, senza parole.',
    openProduct: (product) => `${product} (apre la pagina del prodotto in una nuova scheda)`,
    answered: 'Con risposta',
  },

  empty: {
    to_decide: 'Nulla aspetta una decisione.',
    toAnswer: (count, n) => `${count} ${plural(n, 'persona aspetta', 'persone aspettano')} una risposta.`,
    goAnswer: 'Rispondi ora',
    to_answer: 'Ogni voce ha una risposta.',
    toDecide: (count, n) =>
      `${count} ${plural(n, 'recensione aspetta', 'recensioni aspettano')} una decisione.`,
    goDecide: 'Decidi ora',
    contested: 'Nessuno chiede di riguardare.',
    mine: 'Sul tuo tavolo non c’è nulla.',
    spam: 'Niente spam. Ciò che cade nella trappola per macchine resta qui 30 giorni, poi viene cancellato.',
    all: 'Ancora nessuna voce. Le recensioni arrivano qui appena qualcuno ne scrive una nella pagina di un prodotto.',
    done: 'Non aspetta nessun altro.',
  },

  stars: {
    covered: 'Stelle coperte',
    reveal: 'Mostra le stelle',
    why: 'Si decide sulle parole. Fino ad allora le stelle restano coperte, così lodi e critiche sono trattate allo stesso modo.',
    given: (n) => `${n} ${plural(n, 'stella', 'stelle')} su 5`,
  },

  proof: {
    order: 'Acquisto verificato',
    email: 'E-mail confermata',
    none: 'Non verificata',
  },
  channel: {
    web: 'dalla pagina del prodotto',
    mail: 'da una mail',
    qr: 'con codice QR',
    counter: 'al banco',
    phone: 'per telefono',
    marketplace: 'da un marketplace',
    import: 'importata',
    api: 'tramite API',
  },
  signal: {
    link: 'Contiene un link',
    email_address: 'Contiene un indirizzo e-mail',
    phone_number: 'Contiene un numero di telefono',
    malicious_link: 'Contiene un link che sembra pericoloso',
    threat: 'Sembra una minaccia',
    slur: 'Insulta delle persone per ciò che sono',
    trap: 'È compilato un campo che nessuno vede',
    speed: 'Inviata entro tre secondi, o senza aprire il modulo',
    challenge: 'Turnstile non ha visto una persona, o non ha risposto',
    fast: 'Scritta in meno di cinque secondi',
    duplicate: 'Lo stesso testo è già stato inviato',
    near_duplicate: 'Quasi lo stesso testo è già stato inviato',
    insider: 'L’indirizzo è del negozio',
    disposable_email: 'L’indirizzo è di quelli usa e getta',
    alias: 'La stessa casella ha già scritto su questo, con un altro indirizzo',
    burst: 'Molte più recensioni del solito nello stesso momento',
    many_from_one_place: 'Più recensioni dalla stessa connessione in un giorno',
  },
  interest: {
    reward: 'Ha ricevuto qualcosa in cambio, e lo dice',
    staff: 'Lavora per il negozio, e lo dice',
    friend: 'Conosce qualcuno del negozio, e lo dice',
  },
  status: {
    pending: 'Da decidere',
    published: 'Pubblicata',
    rejected: 'Non pubblicata',
    removed: 'Tolta dalla pagina',
    withdrawn: 'Ritirata da chi l’ha scritta',
    spam: 'Spam',
  },
  statusBecause: (status, reason) => `${status}: ${reason}`,
  due: {
    in: (when) => `Si pubblica da sola ${when} se nessuno decide`,
    soon: 'Si pubblica da sola entro pochi minuti',
    never: 'Aspetta una persona: non si pubblica da sola',
    test: 'Inviata per provare il modulo: non si pubblica e non si conta, sparisce dopo 24 ore',
  },

  decide: {
    actions: 'Decisione',
    publish: 'Pubblica',
    publishAndAnswer: 'Pubblica e rispondi',
    reject: 'Rifiuta…',
    remove: 'Togli dalla pagina…',
    restore: 'Pubblica di nuovo',
    answer: 'Rispondi',
    viewer: (shop) => `Qui puoi leggere. A decidere e rispondere è chi gestisce o modera ${shop}.`,
    done: {
      publish: 'Pubblicata.',
      reject: 'Rifiutata.',
      remove: 'Tolta dalla pagina.',
      restore: 'Pubblicata di nuovo.',
    },
    undo: 'Annulla',
    undone: 'Annullato. Non è partito nulla.',
    nextIs: (name) => `La prossima: ${name}.`,
    stuck: (n) =>
      `Nessuna connessione. ${plural(n, 'Una decisione resta qui e parte', `${n} decisioni restano qui e partono`)} appena torna. Lascia aperta questa pagina.`,
    stuckOurs: (n) =>
      `Il problema è nostro. ${plural(n, 'Una decisione resta', `${n} decisioni restano`)} qui: lascia aperta questa pagina e riprova tra un minuto.`,
    retry: 'Riprova ora',
    refused: (name) => `La recensione di ${name} è cambiata prima che arrivasse la tua decisione.`,
    dropped: (n, by) =>
      `${plural(n, 'Una decisione', `${n} decisioni`)} di ${by} non ${plural(n, 'è partita e non parte', 'sono partite e non partono')} più, ora che è entrata un’altra persona. ${plural(n, 'La recensione aspetta', 'Le recensioni aspettano')} di nuovo.`,
    look: 'Guardala',
    pending: 'parte tra un momento',
  },

  leaving: {
    title: 'Esci lo stesso?',
    text: (n) =>
      `${plural(n, 'Una decisione non è arrivata', `${n} decisioni non sono arrivate`)}. Se esci ora, ${plural(n, 'va persa e la recensione aspetta', 'vanno perse e le recensioni aspettano')} di nuovo.`,
    stay: 'Resta',
    go: (n) => `Esci e ${plural(n, 'perdila', 'perdile')}`,
  },

  conflict: {
    changed: (status) =>
      `È cambiata mentre la tenevi aperta, forse per mano di qualcuno della squadra. Ora è: ${status}. Questa è la nuova versione.`,
    changedBy: (name, status) =>
      `${name} l’ha cambiata mentre la tenevi aperta. Ora è: ${status}. Questa è la nuova versione.`,
    notPossible: (status) =>
      `Non è più possibile, per quello che è successo nel frattempo. Ora è: ${status}.`,
    draft: 'Quello che hai scritto è ancora qui.',
    gone: 'Questa recensione non c’è più. Forse chi l’ha scritta l’ha cancellata.',
  },

  answer: {
    title: 'La tua risposta',
    // The euphonic "ad" before the same vowel.
    placeholder: (name) =>
      `Rispondi ${/^[aàá]/i.test(name) ? 'ad' : 'a'} ${name} come al banco: cos’è successo, cosa fai, il tuo nome.`,
    placeholderNobody: 'Rispondi come al banco: cos’è successo, cosa fai, il tuo nome.',
    public: 'La vedono tutti nella pagina del prodotto.',
    signed: (name) => `Firma: ${name}`,
    send: 'Invia la risposta',
    save: 'Salva la modifica',
    sending: 'Invio…',
    sent: 'La tua risposta è sulla pagina.',
    saved: 'La tua risposta è cambiata.',
    edit: 'Cambia la risposta',
    missing: 'Prima scrivi due parole.',
    left: (n) => plural(n, '1 carattere ancora', `${n} caratteri ancora`),
    over: (n) => plural(n, '1 carattere di troppo', `${n} caratteri di troppo`),
    failed: (why) => `${why} La tua risposta resta qui.`,
    publishFirst:
      'La recensione non è ancora pubblicata, quindi la risposta non può partire. La tua risposta resta qui.',
    by: (name) => `Risponde ${name}`,
    byShop: 'Risponde il negozio',
    edited: (when) => `cambiata ${when}`,
  },

  answering,

  keys: {
    title: 'Tasti',
    enabled: 'Usa i tasti singoli',
    enabledHint: 'Spegnili se detti al computer o premi tasti per sbaglio.',
    next: 'Voce successiva',
    previous: 'Voce precedente',
    reveal: 'Mostra le stelle',
    publish: 'Pubblica',
    publishAndAnswer: 'Pubblica e rispondi, o rispondi',
    reject: 'Rifiuta, o togli dalla pagina',
    hide: 'Nascondi le parole selezionate',
    note: 'Scrivi una nota',
    assign: 'Scegli chi se ne occupa',
    select: 'Seleziona questa voce',
    selectTo: 'Seleziona tutte, dall’ultima selezionata fino a questa',
    undo: 'Annulla l’ultima decisione',
    send: 'Invia la risposta',
    help: 'Mostra questo elenco',
    escape: 'Chiudi, o lascia il testo',
  },
}
