import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Deutsch, per Sie: was anders ist als beim Du. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Solange Sie schreiben, ist der Durchschnitt ausgeblendet. Es zählt, wie es für Sie war.',
  nothingSent: 'Wählen Sie Ihre Sterne. Noch wird nichts gesendet.',
  prompt: 'Zum Beispiel: Was hat Sie überrascht? Für wen ist es das Richtige?',
  name: 'Ihr Name',
  optional: '(wenn Sie mögen)',
  emailWhy:
    'Wird nie gezeigt. Wir schreiben Ihnen, wenn die Bewertung erscheint und wenn der Shop antwortet.',
  yourEmail: 'Ihre E-Mail-Adresse',
  email_required: 'Es fehlt Ihre E-Mail-Adresse: Wir schreiben Ihnen, wenn die Bewertung erscheint.',
  refused: 'So konnten wir das nicht annehmen. Ihr Text ist noch da.',
  thanks: 'Vielen Dank.',
  thanksName: 'Vielen Dank, {name}.',
  keptOnPage: 'Ihr Text ist hier sicher, solange diese Seite offen ist.',
  fault: 'Der Fehler liegt bei uns, nicht bei Ihnen.',
  faultNext: 'Ihr Text ist hier sicher; in einer Minute versuchen wir es noch einmal.',
  given_up: 'Es ließ sich leider nicht senden. Hier ist Ihr Text.',
}
