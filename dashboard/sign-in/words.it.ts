import type { en } from './words.en.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

export const it: typeof en = {
  title: 'Accedi',
  lead: 'Ti mandiamo un codice per e-mail. Nessuna password da ricordare.',
  email: 'La tua e-mail',
  emailMalformed: 'Non sembra un indirizzo e-mail. Dovrebbe essere come nome@example.com.',
  send: 'Mandami un codice',
  sent: (email) =>
    `Se ${email} fa parte della squadra di un negozio, sei cifre sono in arrivo. Valgono dieci minuti.`,
  sentOpen: (email) => `Sei cifre sono in viaggio verso ${email}. Valgono dieci minuti.`,
  newHere: 'È la prima volta? Comincia dalla tua mail: il negozio viene subito dopo, in due minuti.',
  code: 'Le sei cifre',
  codeMalformed: 'Il codice ha sei cifre.',
  enter: 'Accedi',
  passkey: 'Accedi con una passkey',
  passkeyImpossible: 'Qui il dispositivo non ha potuto usare una passkey. Chiedi un codice per mail.',
  again: 'Manda un nuovo codice',
  againIn: (seconds) =>
    `Non arriva? Puoi chiederlo di nuovo tra ${seconds} ${plural(seconds, 'secondo', 'secondi')}.`,
  sentAgain: 'Un nuovo codice è in arrivo. Quello di prima non vale più.',
  otherAddress: 'Usa un altro indirizzo',
  endedTitle: 'L’accesso è scaduto',
  ended: 'Quello che stavi facendo è al sicuro in questa pagina. Accedi e riprendi da dove eri.',
  noShop: 'Ancora nessun negozio',
  noShopText: (email) =>
    `Hai fatto l’accesso come ${email}, ma nessun negozio ha questo indirizzo nella sua squadra. Chiedi a chi lo gestisce di aggiungerlo.`,
}
