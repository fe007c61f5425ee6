import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Italiano, dando del Lei: ciò che è diverso dal tu. I pulsanti restano brevi, come si usa. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Mentre scrive, la media si fa da parte. Conta com’è andata a Lei.',
  widen: 'Niente corrisponde a tutto questo. Tolga un filtro, o usi meno parole.',
  nothingSent: 'Scelga le stelle. Per ora non si invia nulla.',
  words: 'Cosa è utile sapere a chi sceglie dopo di Lei?',
  prompt: 'Per esempio: cosa L’ha sorpresa? A chi va bene?',
  body_too_long: 'Accorci il testo: ci stanno {n} caratteri.',
  name: 'Il Suo nome',
  optional: '(se desidera)',
  shownAnonymous: 'Se lo lascia vuoto, la recensione compare senza nome.',
  name_too_long: 'Accorci il nome: ci stanno {n} caratteri.',
  emailWhy:
    'Non si vede mai. Le scriviamo lì quando la recensione è pubblicata e quando il negozio risponde.',
  yourEmail: 'La Sua e-mail',
  disclosureWhy: 'Segni ciò che è vero: si vedrà.',
  rating_required: 'Scelga da una a cinque stelle.',
  body_required: 'Aggiunga due parole: qui le stelle da sole valgono solo con la prova di un ordine.',
  email_required: 'Aggiunga la Sua e-mail: Le scriviamo lì quando la recensione è pubblicata.',
  email_malformed: 'Ricontrolli l’e-mail: dovrebbe essere come anna@example.com.',
  disclosure_required: 'Segni ciò che è vero, o tolga la spunta qui sopra.',
  refused: 'Così non si può accettare. Le Sue parole sono ancora qui.',
  offline: 'Nessuna connessione, ma non ha perso nulla.',
  offlineNext:
    'La recensione resta su questo dispositivo: parte da sola se lascia aperta la pagina, oppure alla prossima visita entro 7 giorni.',
  keptOnPage: 'Le Sue parole sono al sicuro qui finché la pagina resta aperta.',
  fault: 'Il problema è nostro, non Suo.',
  faultNext: 'Le Sue parole sono al sicuro qui; riproviamo tra un minuto.',
  given_up: 'Non siamo riusciti a inviarla. Ecco le Sue parole.',
}
