import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Română, cu „tu”: ce se poate face după trimitere. */
export const phrases: Phrases<SentKey> = {
  yours: 'Recenzia ta',
  published: 'E pe pagină.',
  add: 'Adaugă ceva',
  addLabel: 'Cum e acum?',
  addLead: 'Apare cu dată, sub primul text, care rămâne așa cum e.',
  addSend: 'Adaugă',
  added: 'Mulțumim. Ce ai adăugat apare după verificare.',
  gone: 'Gata: recenzia ta nu mai e pe pagină.',
  change: 'Modifică',
  withdraw: 'Retrage',
  withdrawSure: 'Da, retrage',
  keep: 'Nu, păstrează',
  withdrawn: 'Recenzie retrasă: nu va apărea.',
  changed: 'Modificare salvată. Va fi citită din nou.',
  decided: 'Între timp s-a decis: aici nu se mai poate schimba nimic.',
  notDone: 'Nu a mers. Încearcă din nou.',
  save: 'Salvează modificarea',
}

/** Cu „dumneavoastră”. */
export const polite: Partial<Phrases<SentKey>> = {
  yours: 'Recenzia dumneavoastră',
  added: 'Mulțumim. Ce ați adăugat apare după verificare.',
  gone: 'Gata: recenzia dumneavoastră nu mai e pe pagină.',
  change: 'Modificați',
  withdraw: 'Retrageți',
  withdrawSure: 'Da, retrag',
  keep: 'Nu, păstrez',
  notDone: 'Nu a mers. Încercați din nou.',
  save: 'Salvați modificarea',
}
