import { once } from '../../shared/once.ts'

/** A word that stands alone; the text is in lower case and without accents. */
const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')

// Threats against somebody, as whole phrases: "this kettle will kill you with its noise" and "dying to try it" are none.
const THREATS = once(() =>
  [
    String.raw`(?:i|we)(?: will|'ll| am going to|'m going to| are going to) (?:kill|murder|shoot|stab|find|hurt|beat) (?:you|your family|all of you)(?! (?:a|an|the|some|another)\b)`,
    `(?:i|we) know where you (?:live|sleep|work)|(?:burn|blow) (?:down |up )?your (?:shop|store|house|place)(?: down| up)?|you(?: will|'ll| are going to) (?:die|pay with your life)|watch your back`,
    '(?:vi|ti) (?:ammazzo|uccido|ammazzer[oa]|spacco la faccia|vengo a cercare|veniamo a cercare)|(?:so|sappiamo) dove (?:abiti|abitate|vivi|lavori)|(?:ti|vi) brucio (?:il negozio|la casa)|brucio (?:il|la) vostr[oa] (?:negozio|casa)|sei (?:un uomo )?morto',
    '(?:ich|wir) (?:bringe?n?|steche?n?|schlage?n?) (?:dich|euch) (?:um|ab|tot)|(?:ich|wir) (?:weiss|wissen),? wo (?:du|ihr) (?:wohnst|wohnt|arbeitest)|(?:ich|wir) (?:zunde?n?) (?:dir|euch) (?:den laden|das haus) an',
    '(?:je|on|nous) (?:vais|va|allons) (?:te|vous) (?:tuer|buter|crever|frapper)|(?:je|on|nous) (?:sais|sait|savons) ou (?:tu habites|vous habitez)|(?:je|on) (?:vais|va) (?:bruler|cramer) (?:ton|votre) (?:magasin|maison)',
    '(?:te|os|los) (?:voy|vamos) a (?:matar|pegar|buscar)|(?:se|sabemos) donde (?:vives|viven|vivis|trabajas)|(?:voy|vamos) a quemar (?:tu|su|vuestra) (?:tienda|casa)',
    '(?:vou|vamos) te matar|sei onde (?:voce|tu) (?:mora|moras|trabalha)',
  ].map(alone),
)

// Words that are nothing but contempt for people because of what they are. Left out are those that mean something else
// as well: colours, nationalities, parts of machines.
const SLURS = once(() =>
  alone(
    [
      'niggers?|niggas?|faggots?|kikes?|wetbacks?|towelheads?|ragheads?|sand ?niggers?|jiggaboos?|jigaboos?|porch monk(?:ey|eys)',
      'froci|frocio|froscio|ricchion[ei]|recchion[ei]|negracci[oa]|sporc[oa] (?:negr[oa]|ebre[oa]|zingar[oa])|zingaracci[oa]',
      'kanaken?|schwuchteln?|judensau|judenschwein|drecks?(?:jude|turke|auslander|neger|zigeuner)n?|untermensch(?:en)?',
      'bougnou?les?|youpins?|sales? (?:arabes?|juifs?|noirs?|negres?|juive)|tarlouzes?',
      'maricones|maricon|sudacas?|(?:putos?|sucios?) (?:negros?|moros?|judios?|gitanos?)',
      'пидорасы?|пидоры?|жиды?|хачи|чурки|чурка',
    ].join('|'),
  ),
)

/** As these lists write: lower case, without accents, one space at a time, with a plain apostrophe. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/\s+/gu, ' ')

/** Whether somebody is threatened. English, Italian, German, French, Spanish, Portuguese. */
export function containsThreat(text: string): boolean {
  const read = plain(text)
  return THREATS().some((pattern) => pattern.test(read))
}

/** Whether people are insulted for what they are. */
export const containsSlur = (text: string): boolean => SLURS().test(plain(text))
