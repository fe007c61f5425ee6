import type { en } from './words.en.ts'

export const it: typeof en = {
  sections: 'Che cosa impostare',
  section: { team: 'Squadra', account: 'Il tuo accesso', keys: 'Chiavi' },
}
