import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Nederlands, met u: wat anders is dan met je. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Terwijl u schrijft, blijft het gemiddelde even verborgen. Het gaat om hoe het voor u was.',
  nothingSent: 'Kies uw sterren. Er wordt nog niets verstuurd.',
  prompt: 'Bijvoorbeeld: wat verraste u? Voor wie is het geschikt?',
  name: 'Uw naam',
  optional: '(als u wilt)',
  emailWhy: 'Komt nooit in beeld. We mailen u als de review geplaatst is en als de winkel antwoordt.',
  yourEmail: 'Uw e-mailadres',
  email_required: 'Vul uw e-mailadres in: we mailen u als de review geplaatst is.',
  refused: 'Zo konden we dit niet aannemen. Uw tekst staat er nog.',
  thanks: 'Dank u wel.',
  thanksName: 'Dank u wel, {name}.',
  pending:
    'Bij {shop} leest iemand uw review. Die verschijnt hier binnen 14 dagen, ongeacht het aantal sterren.',
  offlineNext:
    'De review blijft op dit apparaat. Die wordt vanzelf verstuurd zolang deze pagina openstaat, of bij uw volgende bezoek binnen 7 dagen.',
  keptOnPage: 'Uw tekst is hier veilig zolang deze pagina openstaat.',
  fault: 'De fout ligt bij ons, niet bij u.',
  faultNext: 'Uw tekst is hier veilig; over een minuut proberen we het opnieuw.',
  given_up: 'Versturen is niet gelukt. Hier is uw tekst.',
}
