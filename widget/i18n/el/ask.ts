import type { Phrases } from '../../../shared/language.ts'
import type { AskKey } from '../en/ask.ts'

/** Ελληνικά, στον ενικό: το τετραγωνάκι στο ταμείο. */
export const phrases: Phrases<AskKey> = {
  ask: 'Ρωτήστε με σε δύο εβδομάδες πώς ήταν',
  why: 'Ένα e-mail, μία φορά. Πρώτα επιβεβαιώνεις τη διεύθυνσή σου.',
  email: 'Το e-mail σου',
  send: 'Ρωτήστε με',
  sending: 'Μια στιγμή…',
  sent: 'Γράψαμε στο {email}. Επιβεβαίωσε εκεί και θα σε ρωτήσουμε μία φορά.',
  malformed: 'Το e-mail γράφεται έτσι: anna@example.com.',
  failed: 'Δεν έφτασε. Σημείωσέ το ξανά σε λίγο.',
}

/** Στον πληθυντικό: ό,τι λέγεται αλλιώς. */
export const polite: Partial<Phrases<AskKey>> = {
  why: 'Ένα e-mail, μία φορά. Πρώτα επιβεβαιώνετε τη διεύθυνσή σας.',
  email: 'Το e-mail σας',
  sent: 'Γράψαμε στο {email}. Επιβεβαιώστε εκεί και θα σας ρωτήσουμε μία φορά.',
  failed: 'Δεν έφτασε. Σημειώστε το ξανά σε λίγο.',
}
