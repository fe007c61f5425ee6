import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Česky, s tykáním: co jde dělat s recenzí po odeslání. */
export const phrases: Phrases<SentKey> = {
  yours: 'Tvoje recenze',
  published: 'Je na stránce.',
  add: 'Něco doplnit',
  addLabel: 'Jaké to je teď?',
  addLead: 'Objeví se s datem pod prvním textem, který zůstane, jak je.',
  addSend: 'Doplnit',
  added: 'Děkujeme. Dodatek se objeví, až ho zkontrolujeme.',
  gone: 'Hotovo: tvoje recenze už na stránce není.',
  change: 'Změnit',
  withdraw: 'Stáhnout',
  withdrawSure: 'Ano, stáhnout',
  keep: 'Ne, nechat',
  withdrawn: 'Recenze je stažená: neobjeví se.',
  changed: 'Změna uložena. Přečteme ji znovu.',
  decided: 'Mezitím se o ní rozhodlo: tady už se nedá nic změnit.',
  notDone: 'Nepodařilo se. Zkus to znovu.',
  save: 'Uložit změnu',
}

/** S vykáním. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Vaše recenze',
  gone: 'Hotovo: vaše recenze už na stránce není.',
  notDone: 'Nepodařilo se. Zkuste to znovu.',
}
