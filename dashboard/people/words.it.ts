import type { en } from './words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: typeof en = {
  team: {
    title: 'Chi lavora qui',
    lead: 'Chi è nella squadra accede con la propria mail. Che cosa può fare lo decidi tu.',
    leadReading: 'Chi è nella squadra lo decide chi possiede il negozio.',
    meaning: {
      owner: 'Tutto, anche le impostazioni e la squadra.',
      moderator: 'Decide sulle recensioni e risponde.',
      viewer: 'Legge tutto e non cambia nulla.',
    },
    you: '(tu)',
    roleOf: (name) => `Ruolo: ${name}`,
    changed: (name, role) => `${name}: ora ${role}`,
    remove: 'Togli',
    removeWhom: (name) => `Togli ${name}`,
    removeText:
      'Non vedrà più questo negozio. Ciò che ha deciso e risposto resta. Puoi invitare di nuovo in ogni momento.',
    removeYou: 'Non vedrai più questo negozio, finché chi lo possiede non ti invita di nuovo.',
    removed: (name) => `${name} non è più nella squadra.`,
    lastOwner: 'Un negozio ha bisogno di chi lo possiede. Prima dai questo ruolo a qualcun altro.',
    invite: 'Invita qualcuno',
    inviteLead:
      'Riceve una mail con un link. Non c’è nulla da installare e nessuna password: si accede con quell’indirizzo.',
    email: 'La sua mail',
    role: 'Che cosa può fare',
    send: 'Invia l’invito',
    inTeamAlready: 'Chi ha questo indirizzo è già nella squadra, oppure la squadra è al completo.',
    invited: (email) => `L’invito è in viaggio verso ${email}.`,
    waiting: 'Invitati, non ancora arrivati',
    until: (day) => `vale fino al ${day}`,
    sendAgain: 'Invia di nuovo',
    sendAgainTo: (email) => `Invia di nuovo l’invito a ${email}`,
    sentAgain: 'Inviato di nuovo',
    takeBack: 'Ritira',
    takeBackFrom: (email) => `Ritira l’invito di ${email}`,
    tookBack: (email) => `L’invito di ${email} è ritirato.`,
    tookBackAlready: 'Questo invito non c’è più: è stato accettato o ritirato.',
  },
  name: {
    title: 'Il tuo nome',
    lead: (shop) =>
      `Le tue risposte per ${shop} portano questa firma. Basta il nome di battesimo: fa piacere sapere con chi si parla.`,
    label: 'Nome sotto le tue risposte',
    missing: 'Scrivi un nome. Va bene anche quello del negozio.',
    tooLong: (max) => `È troppo lungo: al massimo ${max} caratteri.`,
    keep: 'Tieni questo nome',
    kept: 'Le tue prossime risposte portano questo nome.',
    takeOff: 'Togli il mio nome dalle risposte passate',
    takeOffText: (shop) =>
      `Tutte le tue risposte pubbliche finora saranno firmate «${shop}». Le risposte restano come sono. Non si può annullare.`,
    takeOffGo: 'Toglilo',
    takenOff: (n) =>
      n === 0
        ? 'Nessuna risposta porta il tuo nome.'
        : `Il tuo nome è tolto da ${n} ${plural(n, 'risposta', 'risposte')}. Le pagine già aperte lo mostrano entro un paio di minuti.`,
    gone: 'Il tuo nome è tolto dalle risposte passate.',
  },
  sessions: {
    title: 'Dove sei dentro',
    lead: 'Se non ne riconosci uno, fallo uscire. L’accesso dura due settimane, o tre giorni senza una visita.',
    here: 'Questo browser',
    seen: (when) => `Usato l’ultima volta ${when}`,
    unknown: 'Browser sconosciuto',
    endWhich: (name) => `Esci da ${name}`,
    ended: (name) => `${name} è uscito.`,
    endedAlready: 'Quello era già uscito.',
    everywhere: 'Esci ovunque',
    everywhereText:
      'Tutti i browser escono, anche questo. Le bozze delle risposte restano nel browser in cui le hai scritte.',
  },
  keys: {
    title: 'Chiavi per i tuoi sistemi',
    lead: 'Un gestionale o uno script usa una chiave per inviare ordini e leggere le voci. Può decidere e rispondere, ma non cambiare le impostazioni.',
    ownersOnly: 'Solo chi possiede il negozio vede e crea le chiavi.',
    none: 'Ancora nessuna chiave. Serve solo se un tuo sistema parla con Voce.',
    name: 'A che cosa serve?',
    missing: 'Scrivi a che cosa serve la chiave, così la riconosci: «Il nostro gestionale».',
    tooMany: 'Cinquanta chiavi bastano. Prima chiudine una che non serve più.',
    make: 'Crea una chiave',
    madeOn: (day) => `creata il ${day},`,
    usedOn: (day) => `usata l’ultima volta il ${day}`,
    neverUsed: 'mai usata',
    end: 'Chiudi',
    endWhich: (name) => `Chiudi la chiave «${name}»`,
    endText: 'Da questo momento chi usa questa chiave resta fuori. Non si può annullare.',
    ended: (name) => `La chiave «${name}» non funziona più.`,
    endedAlready: 'Questa chiave era già chiusa.',
    newTitle: (name) => `La chiave per «${name}»`,
    newText:
      'Copiala adesso e tienila come una password: si vede solo questa volta, e nemmeno Voce può mostrarla di nuovo.',
    key: 'Chiave',
    copy: 'Copia',
    copied: 'Copiata.',
    copyByHand: 'Il browser non ci lascia copiare. La chiave è selezionata: copiala tu.',
    isKept: 'L’ho messa al sicuro',
  },
}
