import type { Phrases } from '../../../shared/language.ts'
import type { MoreKey } from '../en/more.ts'

/** Deutsch, per Du: was kommt, wenn die Bewertungen schon da sind. */
export const phrases: Phrases<MoreKey> = {
  readAll: 'Alles lesen',
  readLess: 'Weniger zeigen',
  verifiedShare: '{share} verifizierte Käufe',
  publishedOf: '{published} von {n} veröffentlicht',
  answersIn: 'Übliche Antwortzeit: {time}',
  how: 'So prüfen wir Bewertungen',
  policyStars:
    'Alle Sterne sind willkommen: Programme sehen sie nie, und Menschen entscheiden, während die Sterne verdeckt sind.',
  policyFake:
    'Gefälschte Bewertungen sind verboten. „Verifizierter Kauf“ gibt es nur mit einem Link aus der Bestellung.',
  policyReward: 'Wer etwas dafür bekommen hat, muss es sagen, und es wird angezeigt.',
  policyMore: 'Ausführlich, mit allen Zahlen',
  filters: 'Nur zeigen',
  withPhotos: 'Mit Fotos ({n})',
  verifiedOnly: 'Verifiziert',
  language: 'Sprache',
  anyLanguage: 'Alle Sprachen',
  search: 'Bewertung suchen',
  vote: 'Hilfreich',
  votes: 'Hilfreich ({n})',
  voteFailed: 'Nicht gezählt. Bitte in einer Minute noch einmal.',
  share: 'Teilen',
  shared: 'Link kopiert',
  report: 'Melden',
  reportLead: 'Was stimmt damit nicht? Sterne und Meinungen sind kein Grund. Das hier liest ein Mensch.',
  reason: 'Grund',
  spam_or_ad: 'Spam oder Werbung',
  fake_or_not_genuine: 'Keine echte Bewertung',
  abusive_or_obscene: 'Beleidigend oder obszön',
  discriminatory: 'Diskriminiert Menschen',
  personal_data: 'Persönliche Daten von jemandem',
  confidential_info: 'Vertrauliche Informationen',
  off_topic: 'Handelt von etwas anderem',
  false_or_misleading: 'Stimmt nicht',
  conflict_of_interest: 'Vom Shop oder von der Konkurrenz',
  duplicate: 'Dieselbe Bewertung zweimal',
  malicious_link: 'Ein gefährlicher Link',
  ip_infringement: 'Kopiert, oder eine fremde Marke',
  illegal: 'Verstößt gegen das Gesetz',
  explain: 'Was genau?',
  yourMail: 'Deine E-Mail-Adresse, wenn du hören möchtest, was daraus wurde',
  goodFaith: 'Ich sage das in gutem Glauben, und soweit ich weiß, stimmt es.',
  sendReport: 'Meldung senden',
  reported: 'Danke. Ein Mensch liest die Meldung und entscheidet.',
  reportFailed: 'Das kam nicht an. Es ist noch hier: bitte noch einmal versuchen.',
  photos: 'Kundenfotos',
  photoOf: 'Foto {n} von {of}: {name}',
  before: 'Voriges Foto',
  next: 'Nächstes Foto',
  shut: 'Fenster schließen',
}

/** Was per Sie anders ist. */
export const polite: Partial<Phrases<MoreKey>> = {
  yourMail: 'Ihre E-Mail-Adresse, wenn Sie hören möchten, was daraus wurde',
  reported: 'Vielen Dank. Ein Mensch liest die Meldung und entscheidet.',
}
