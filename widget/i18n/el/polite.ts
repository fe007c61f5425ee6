import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Ελληνικά, στον πληθυντικό: ό,τι λέγεται αλλιώς. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Ο μέσος όρος κρύβεται: μετρά η γνώμη σας.',
  widen: 'Δεν ταιριάζει τίποτα. Βγάλτε ένα φίλτρο ή λέξεις.',
  nothingSent: 'Διαλέξτε αστέρια. Δεν στέλνεται τίποτα ακόμη.',
  name: 'Το όνομά σας',
  optional: '(αν θέλετε)',
  yourEmail: 'Το e-mail σας',
  disclosureWhy: 'Σημειώστε ό,τι ισχύει. Θα φαίνεται.',
  rating_required: 'Διαλέξτε 1 έως 5 αστέρια.',
  body_required: 'Γράψτε δυο λόγια: τα αστέρια δεν αρκούν.',
  email_required: 'Γράψτε το e-mail σας. Γράφουμε εκεί όταν δημοσιευτεί.',
  disclosure_required: 'Σημειώστε ό,τι ισχύει ή βγάλτε το σημάδι.',
  refused: 'Δεν γίνεται δεκτή. Το κείμενό σας είναι εδώ.',
  keptOnPage: 'Το κείμενό σας είναι ασφαλές όσο η σελίδα είναι ανοιχτή.',
  faultNext: 'Το κείμενό σας είναι ασφαλές. Δοκιμή ξανά σε ένα λεπτό.',
  given_up: 'Δεν στάλθηκε. Το κείμενό σας είναι εδώ.',
}
