import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Deutsch für das Kästchen an der Kasse, per Du. */
export const phrases: Phrases<AskKey> = {
  ask: 'Fragt mich in zwei Wochen, wie es war',
  why: 'Eine Mail, ein einziges Mal. Vorher bestätigst du deine Adresse.',
  email: 'Deine E-Mail-Adresse',
  send: 'Fragt mich',
  sending: 'Einen Moment …',
  sent: 'Wir haben an {email} geschrieben. Bestätige es dort, dann fragen wir dich einmal.',
  malformed: 'Eine E-Mail-Adresse sieht so aus: anna@example.com.',
  failed: 'Das kam nicht an. Bitte gleich noch einmal ankreuzen.',
}

/** Was per Sie anders ist. */
export const polite: Partial<Phrases<AskKey>> = {
  ask: 'Fragen Sie mich in zwei Wochen, wie es war',
  why: 'Eine Mail, ein einziges Mal. Vorher bestätigen Sie Ihre Adresse.',
  email: 'Ihre E-Mail-Adresse',
  send: 'Ja, gern',
  sent: 'Wir haben an {email} geschrieben. Bestätigen Sie es dort, dann fragen wir Sie einmal.',
}
