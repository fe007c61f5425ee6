import type { Phrases } from '../../../shared/language.ts'
import type { SentKey } from '../en/sent.ts'

/** Dansk: det, man kan gøre ved sin anmeldelse bagefter. */
export const phrases: Phrases<SentKey> = {
  yours: 'Din anmeldelse',
  published: 'Den er på siden.',
  add: 'Tilføj noget',
  addLabel: 'Hvordan er det nu?',
  addLead: 'Det vises med dato under din første tekst, som bliver stående, som den er.',
  addSend: 'Tilføj',
  added: 'Tak. Det, du tilføjede, kommer på siden, når det er tjekket.',
  gone: 'Klaret: Din anmeldelse er væk fra siden.',
  change: 'Ret',
  withdraw: 'Træk tilbage',
  withdrawSure: 'Ja, træk tilbage',
  keep: 'Nej, behold',
  withdrawn: 'Trukket tilbage. Anmeldelsen bliver ikke vist.',
  changed: 'Rettet. Vi læser den igen.',
  decided: 'Den er afgjort i mellemtiden: her kan intet længere ændres.',
  notDone: 'Det lykkedes ikke. Prøv igen.',
  save: 'Gem rettelsen',
}
