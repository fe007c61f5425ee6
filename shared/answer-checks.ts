/** A quiet check of what a shop is about to answer. Pure, so that the composer can run it as somebody types. */
import { plainAnswer } from './answer-form.ts'
import { once } from './once.ts'

// Help in exchange for another review. "You may change your review at any time" alone is a fact; a condition or a gift
// beside it is pressure. Lower case, without accents.
const CHANGE: Record<string, string> = {
  en: String.raw`(?:chang|updat|edit|remov|delet|revis|improv|rais|reconsider|adjust|tak(?:e|ing) down)\w* (?:\w+ ){0,3}(?:review|rating|stars?|feedback)|(?:five|5)[ -]stars?|better (?:review|rating)|more stars`,
  it: String.raw`(?:cambi|modific|corregg|aggiorn|elimin|cancell|rimuov|toglie|alz|riconsider|rived)\w* (?:\w+ ){0,3}(?:recension\w+|valutazion\w+|vot\w+|stell\w+|giudizi\w*)|(?:cinque|5) stelle|(?:recensione|valutazione) migliore|piu stelle`,
  de: String.raw`(?:bewertung|rezension|sterne?|urteil)\w* (?:\w+ ){0,4}(?:ander|losch|entfern|anpass|korrigier|verbesser|uberarbeit|zuruckzieh|zuruckn|aktualisier)\w*|(?:andern|loschen|entfernen|anpassen|korrigieren|verbessern|uberdenken) (?:\w+ ){0,3}(?:bewertung|rezension|sterne?)|(?:funf|5) sterne|bessere bewertung|mehr sterne`,
  fr: String.raw`(?:modifi|chang|supprim|retir|corrig|revo|ameliore|reconsider|mettre a jour|mettez a jour)\w* (?:\w+ ){0,3}(?:avis|commentaire|note|etoiles?|evaluation)|(?:cinq|5) etoiles|meilleure? (?:avis|note)|plus d'etoiles`,
  es: String.raw`(?:cambi|modific|elimin|borr|retir|corrig|actualiz|mejor|reconsider|revis)\w* (?:\w+ ){0,3}(?:resena|opinion|valoracion|comentario|nota|estrellas?)|(?:cinco|5) estrellas|mejor (?:resena|valoracion|nota)|mas estrellas`,
}
const FAVOUR: Record<string, string> = {
  en: String.raw`refund\w*|vouchers?|discount\w*|coupons?|gift\w*|free|money back|credit|compensat\w*|reward\w*|in return|in exchange|if you|once you|as soon as you|would you mind|we would appreciate|please|kindly|could you`,
  it: String.raw`rimbors\w*|buon[oi]|sconto|sconti|coupon|regal\w*|omaggio|gratis|gratuit\w*|credito|risarciment\w*|in cambio|se (?:lei |tu |ci |vuole |vuoi )?|qualora|appena|per favore|per cortesia|le chiediamo|ti chiediamo|potrebbe|potresti|la preghiamo|ti preghiamo`,
  de: String.raw`erstatt\w*|ruckerstatt\w*|gutschein\w*|rabatt\w*|geschenk\w*|gratis|kostenlos\w*|gutschrift\w*|entschadig\w*|im gegenzug|dafur|wenn (?:sie|du|ihr)|sofern|sobald|bitte\w*|konnten sie|konntest du|wurden sie|wurdest du`,
  fr: String.raw`rembours\w*|bon d'achat|bons d'achat|remise|reduction\w*|coupon|cadeau\w*|gratuit\w*|avoir|dedommag\w*|en echange|en contrepartie|si vous|si tu|des que|s'il vous plait|s'il te plait|merci de|pourriez|pourrais|nous vous demandons|veuillez`,
  es: String.raw`reembols\w*|devol\w*|vale|vales|descuento\w*|cupon\w*|regal\w*|gratis|gratuit\w*|compensa\w*|a cambio|si (?:usted |tu |nos )?|en cuanto|por favor|le pedimos|te pedimos|podria\w*|rogamos`,
}
// These need no favour beside them.
const DEMAND: Record<string, string> = {
  en: '(?:^|(?:please|must|have to|need to|should) )(?:take down|delete|remove|change) your (?:review|rating)|legal (?:action|steps)|hear from our lawyer|sue you|defamation',
  it: String.raw`(?:elimini|elimina|cancelli|cancella|cambi|cambia|modifichi|modifica|rimuova|rimuovi) (?:la|questa|la sua|la tua) (?:recensione|valutazione)|azioni legali|vie legali|nostro avvocato|diffamazione|quereli?a\w*`,
  de: '(?:loschen|andern|entfernen) sie (?:ihre|die|diese) (?:bewertung|rezension)|(?:losche?|andere?|entferne?) (?:deine|die|diese) (?:bewertung|rezension)|rechtliche schritte|unser anwalt|verleumdung',
  fr: '(?:supprimez|modifiez|retirez|changez|supprime|modifie|retire|change) (?:votre|cet|ton) (?:avis|commentaire)|poursuites|notre avocat|diffamation',
  es: '(?:elimine|borre|cambie|modifique|retire|elimina|borra|cambia|modifica) (?:su|tu|esta|la) (?:resena|opinion|valoracion)|acciones legales|nuestro abogado|difamacion',
}

const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u')
const languages = once(() =>
  Object.keys(CHANGE).map((language) => ({
    change: word(CHANGE[language]!),
    favour: word(FAVOUR[language]!),
    demand: word(DEMAND[language]!),
  })),
)

/**
 * Whether an answer sounds like a favour in exchange for changing the review, or like a threat about it. English,
 * Italian, German, French and Spanish. It may be wrong, so it warns and forbids nothing. Both must stand in one sentence
 * or in two beside each other.
 */
export function soundsLikePressure(answer: string): boolean {
  const sentences = plainAnswer(answer).split(/(?<=[.!?…])\s+|\n+/u)
  return sentences.some((sentence, at) => {
    const beside = `${sentences[at - 1] ?? ''} ${sentence} ${sentences[at + 1] ?? ''}`
    return languages().some(
      ({ change, favour, demand }) => demand.test(sentence) || (change.test(sentence) && favour.test(beside)),
    )
  })
}
