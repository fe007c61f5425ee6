import type { en } from './reason-words.en.ts'

export const it: typeof en = {
  rejectTitle: 'Perché non si pubblica?',
  removeTitle: 'Perché la togli dalla pagina?',
  lead: 'Le stelle non sono mai un motivo. Scegline uno, poi conferma.',
  legend: 'Motivo',
  reject: 'Rifiuta',
  remove: 'Togli dalla pagina',
  missing: 'Prima scegli un motivo.',
  example: 'Per esempio:',
  notAboutService: 'Non parla nemmeno di consegna, imballo o servizio',
  notAboutServiceMissing:
    'La critica a consegna, imballo o servizio non è mai fuori tema. Metti la spunta se non ne parla.',
  facts: 'Quale passaggio, o quale fatto? (lo legge chi l’ha scritta)',
  mail: 'Questo è ciò che riceve chi l’ha scritta',
  mailNobody: 'Non si può avvisare nessuno: manca l’indirizzo. Direbbe così:',
  mailWaits: 'Scegli un motivo e qui compare la mail per chi l’ha scritta.',
  mailLater: 'Parte tra dieci minuti, così puoi annullare.',
  list: {
    spam_or_ad: {
      name: 'Spam o pubblicità',
      meaning: 'Vende qualcosa, o non dice nulla del prodotto.',
      example: '«Sul mio canale trovi gli sconti migliori!»',
    },
    fake_or_not_genuine: {
      name: 'Non autentica',
      meaning: 'Ci sono fatti che mostrano che l’esperienza non c’è stata. Il dubbio non basta.',
      example: 'dodici recensioni della stessa persona con nomi diversi.',
    },
    abusive_or_obscene: {
      name: 'Insulto o minaccia',
      meaning: 'Attacca una persona. La rabbia per il prodotto va bene, anche con parole forti.',
      example: '«Quell’idiota al banco meriterebbe uno schiaffo.»',
    },
    discriminatory: {
      name: 'Discriminazione',
      meaning: 'Umilia qualcuno per origine, fede, sesso, corpo o età.',
      example: '«Tipico di quella gente, non dovrebbero avere un negozio.»',
    },
    personal_data: {
      name: 'Dati personali',
      meaning: 'Nomina o mostra una persona che non l’ha chiesto: nome, numero, indirizzo.',
      example: '«Il corriere, Luca R., 333 0000000.»',
    },
    confidential_info: {
      name: 'Informazioni riservate',
      meaning: 'Rivela cose dette in confidenza, come contratti o password.',
      example: '«Ecco il listino del loro fornitore.»',
    },
    off_topic: {
      name: 'Fuori tema',
      meaning:
        'Parla di tutt’altro. Le critiche a consegna, imballaggio o assistenza non sono mai fuori tema.',
      example: '«Che partita, ieri sera!»',
    },
    illegal: {
      name: 'Contro la legge',
      meaning: 'Pubblicarla violerebbe una legge che sai indicare.',
      example: 'un invito alla violenza.',
    },
    false_or_misleading: {
      name: 'Falsa, e si può dimostrare',
      meaning: 'Afferma un fatto che puoi smentire. Un’opinione non è mai falsa.',
      example: '«La tazza contiene piombo», quando un’analisi dice il contrario.',
    },
    duplicate: {
      name: 'C’è già',
      meaning: 'La stessa persona ha scritto la stessa cosa sullo stesso prodotto.',
      example: 'lo stesso testo, inviato due volte.',
    },
    conflict_of_interest: {
      name: 'Interesse nascosto',
      meaning: 'Viene dalla squadra, da un fornitore o da un concorrente, e non lo dice.',
      example: 'le lodi del vostro commercialista.',
    },
    ip_infringement: {
      name: 'Opera di altri',
      meaning: 'Testo o immagine sono di qualcuno che non ha dato il permesso.',
      example: 'una pagina copiata da una rivista.',
    },
    malicious_link: {
      name: 'Link pericoloso',
      meaning: 'Porta a una truffa o a un programma dannoso.',
      example: '«Accedi qui per avere il rimborso: …»',
    },
    author_request: {
      name: 'Lo chiede chi l’ha scritta',
      meaning: 'Chi l’ha scritta ti ha detto di non farla comparire. Non puoi essere tu a proporlo.',
      example: '«Per favore cancellate quello che ho scritto.»',
    },
  },
}
