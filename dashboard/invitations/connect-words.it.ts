import type { en } from './connect-words.en.ts'

export const it: typeof en = {
  lead: 'Gli ordini arrivano da soli quando il tuo negozio online li manda. Ogni via è firmata con un segreto che conoscete solo voi due.',
  ownersOnly: 'Solo chi è titolare del negozio può collegarlo.',
  links: 'Link firmati dal tuo server',
  how: {
    shopify:
      'In Shopify, Impostazioni, Notifiche, Webhook: aggiungi «Evasione ordine» e «Aggiornamento ordine» in JSON con questo indirizzo. Poi copia nel campo qui sotto il segreto che Shopify mostra accanto ai webhook.',
    woocommerce:
      'In WooCommerce, Impostazioni, Avanzate, Webhook: aggiungine uno con l’argomento «Ordine aggiornato», questo indirizzo e il segreto che si crea qui.',
    link: 'Il tuo server crea i link con qualsiasi libreria JWT: nella documentazione ci sono Node, PHP, Python e Ruby. Il numero del segreto è il «kid».',
  },
  address: 'Indirizzo per il webhook',
  shopifySecret: 'Segreto che mostra Shopify',
  shopifyWrong: 'Il segreto ha almeno 16 caratteri. Copialo per intero.',
  keep: 'Salva il segreto',
  kept: 'Salvato. Gli ordini arrivano con il prossimo webhook.',
  make: 'Crea un segreto',
  makeWhich: (name) => `Crea un segreto: ${name}`,
  made: (name) => `Segreto: ${name}`,
  none: 'Non ancora collegato.',
  good: (id, day) => `Numero ${id}, dal ${day}`,
  ends: (id, day) => `Numero ${id}, valido fino al ${day}`,
}
