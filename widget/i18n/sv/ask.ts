import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Svenska för rutan i kassan, med du. */
export const phrases: Phrases<AskKey> = {
  ask: 'Fråga mig om två veckor hur det var',
  why: 'Ett enda mejl. Du bekräftar din adress först.',
  email: 'Din e-post',
  send: 'Fråga mig',
  sending: 'Ett ögonblick…',
  sent: 'Vi har skrivit till {email}. Bekräfta där, så frågar vi en gång.',
  malformed: 'En e-postadress ser ut som anna@example.com.',
  failed: 'Det kom inte fram. Kryssa i rutan igen om en stund.',
}
