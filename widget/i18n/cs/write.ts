import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Česky, s tykáním: co pomáhá při psaní, i potom. */
export const phrases: Phrases<WriteKey> = {
  motive: 'K čemu to mělo být?',
  noAnswer: 'Bez odpovědi',
  masked: 'Zobrazí se s hvězdičkami: {words}. Lze to poslat takto, nebo říct jinak.',
  sector_not_allowed: 'Tyhle otázky se změnily: odpověz znovu, nebo je nech prázdné.',
  motive_not_allowed: 'Vyber jinou odpověď, nebo otázku přeskoč.',
  scales_not_allowed: 'Odpověz znovu, nebo to nech prázdné.',
  test: 'Zkouška: nikdy se nezveřejní a po 24 hodinách zmizí.',
  unreadable: 'Jeden znak nejde přečíst: smaž ho a napiš znovu.',
  email_too_long: 'Tento e-mail je moc dlouhý: použij jiný.',
}

/** S vykáním: to, co zní jinak. */
export const polite: Partial<Phrases<WriteKey>> = {
  sector_not_allowed: 'Tyto otázky se změnily: odpovězte znovu, nebo je nechte prázdné.',
  motive_not_allowed: 'Vyberte jinou odpověď, nebo otázku přeskočte.',
  scales_not_allowed: 'Odpovězte znovu, nebo to nechte prázdné.',
  unreadable: 'Jeden znak nejde přečíst: smažte ho a napište znovu.',
  email_too_long: 'Tento e-mail je moc dlouhý: použijte jiný.',
}
