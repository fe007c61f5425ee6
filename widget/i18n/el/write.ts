import type { Phrases } from '../../../shared/language.ts'
import type { WriteKey } from '../en/write.ts'

/** Ελληνικά, στον ενικό: ό,τι βοηθά στο γράψιμο, και μετά. */
export const phrases: Phrases<WriteKey> = {
  motive: 'Για τι το ήθελες;',
  noAnswer: 'Χωρίς απάντηση',
  masked: 'Θα εμφανιστεί με αστερίσκους: {words}. Μπορεί να σταλεί έτσι ή να ειπωθεί αλλιώς.',
  sector_not_allowed: 'Οι ερωτήσεις άλλαξαν: απάντησε ξανά ή άφησέ τες κενές.',
  motive_not_allowed: 'Διάλεξε άλλη απάντηση ή καμία.',
  scales_not_allowed: 'Απάντησε ξανά ή άφησέ το κενό.',
  test: 'Δοκιμή: δεν δημοσιεύεται ποτέ και σβήνεται σε 24 ώρες.',
  unreadable: 'Ένας χαρακτήρας δεν διαβάζεται: σβήσ’ τον και γράψ’ τον ξανά.',
  email_too_long: 'Το e-mail είναι πολύ μεγάλο: βάλε άλλο.',
}

/** Στον πληθυντικό: ό,τι λέγεται αλλιώς. */
export const polite: Partial<Phrases<WriteKey>> = {
  motive: 'Για τι το θέλατε;',
  sector_not_allowed: 'Οι ερωτήσεις άλλαξαν: απαντήστε ξανά ή αφήστε τες κενές.',
  motive_not_allowed: 'Διαλέξτε άλλη απάντηση ή καμία.',
  scales_not_allowed: 'Απαντήστε ξανά ή αφήστε το κενό.',
  unreadable: 'Ένας χαρακτήρας δεν διαβάζεται: σβήστε τον και γράψτε τον ξανά.',
  email_too_long: 'Το e-mail είναι πολύ μεγάλο: βάλτε άλλο.',
}
