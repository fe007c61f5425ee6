import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Dansk for feltet ved kassen, med du. */
export const phrases: Phrases<AskKey> = {
  ask: 'Spørg mig om to uger, hvordan det var',
  why: 'Kun én mail. Du bekræfter din adresse først.',
  email: 'Din e-mail',
  send: 'Spørg mig',
  sending: 'Et øjeblik…',
  sent: 'Vi har skrevet til {email}. Bekræft der, så spørger vi én gang.',
  malformed: 'En e-mail ser ud som anna@example.com.',
  failed: 'Det kom ikke frem. Sæt krydset igen om lidt.',
}
