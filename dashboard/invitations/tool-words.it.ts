import type { en } from './tool-words.en.ts'

export const it: typeof en = {
  title: 'Chiamare il vostro strumento di posta',
  lead: 'Per ogni mail da spedire Voce chiama questo indirizzo, con il link e una firma (Standard Webhooks). Senza, è il vostro strumento a chiedere all’API che cosa c’è da spedire.',
  url: 'Indirizzo del vostro strumento (https://…)',
  save: 'Salva l’indirizzo',
  wrong: 'Un indirizzo che comincia con https:// e porta a un sito pubblico, senza password dentro.',
  never: 'Non ancora chiamato.',
  last: (when) => `Chiamato l’ultima volta ${when}.`,
  answered: (status) =>
    status === null
      ? 'Nessuno ha risposto entro dieci secondi.'
      : status >= 200 && status < 300
        ? `Ha preso la chiamata (${status}).`
        : `Non ha preso la chiamata: ha risposto ${status}, e dovrebbe rispondere da 200 a 299.`,
  try: 'Chiamalo adesso per prova',
  secret: 'Il segreto con cui sono firmate le chiamate',
  rotate: 'Nuovo segreto',
  rotateText:
    'Per due giorni le chiamate sono firmate con il nuovo e con il vecchio, così puoi cambiarlo nel vostro strumento.',
  remove: 'Non chiamarlo più',
  removeText:
    'Ciò che aspetta non viene più detto; il vostro strumento può sempre chiedere all’API che cosa c’è da spedire.',
  removed: 'Non viene più chiamato.',
}
