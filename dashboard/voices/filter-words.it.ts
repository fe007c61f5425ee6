import type { en } from './filter-words.en.ts'

/** Le parole per ciò che restringe un elenco di voci. */
export const it: typeof en = {
  title: 'Filtri',
  set: (n) => (n === 1 ? 'Filtri: 1 attivo' : `Filtri: ${n} attivi`),
  any: 'Qualsiasi',
  product: 'Prodotto',
  language: 'Lingua',
  signal: 'Segnale',
  stars: 'Stelle',
  assignee: 'Chi se ne occupa',
  me: 'Io',
  nobody: 'Ancora nessuno',
  from: 'Scritta dal',
  to: 'Scritta fino al',
  photos: 'Con foto',
  clear: 'Togli i filtri',
  none: 'Nessuna voce qui corrisponde a questi filtri.',
}
