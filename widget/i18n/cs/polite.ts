import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Česky, s vykáním: to, co zní jinak. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Dokud píšete, průměr je schovaný. Počítá se vaše zkušenost.',
  widen: 'Nic neodpovídá. Zrušte některý filtr, nebo zadejte méně slov.',
  nothingSent: 'Vyberte hvězdičky. Zatím se nic neodesílá.',
  prompt: 'Třeba: co vás překvapilo? Komu to sedne?',
  body_too_long: 'Zkraťte text: vejde se {n} znaků.',
  name: 'Vaše jméno',
  name_too_long: 'Zkraťte jméno: vejde se {n} znaků.',
  yourEmail: 'Váš e-mail',
  disclosureWhy: 'Zaškrtněte, co platí. Bude to vidět.',
  rating_required: 'Vyberte jednu až pět hvězdiček.',
  body_required: 'Přidejte pár slov: samotné hvězdičky se počítají jen s doloženou objednávkou.',
  email_required: 'Doplňte e-mail: napíšeme na něj, až recenzi zveřejníme.',
  disclosure_required: 'Zaškrtněte, co platí, nebo zrušte zaškrtnutí výše.',
  refused: 'Takhle to nemůžeme přijmout. Váš text tu pořád je.',
  keptOnPage: 'Dokud je stránka otevřená, váš text je tu v bezpečí.',
  fault: 'Chyba je u nás, ne u vás.',
  faultNext: 'Váš text je tu v bezpečí; za minutu to zkusíme znovu.',
  given_up: 'Odeslat se ji nepodařilo. Tady je váš text.',
}
