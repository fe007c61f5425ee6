import type { AskingSettings, ConsentNeed } from '../../shared/schemas/asking-settings.ts'
import type { AskingBasis } from '../../shared/schemas/invitation.ts'
import type { ConsentBasis } from '../../shared/schemas/order.ts'

// A question about an order by e-mail is advertising (BGH 10.07.2018, VI ZR 225/17), so the rules for advertising hold.
// Customers may be written to about like goods if they were told, when their address was taken and in every mail, that
// they may object: Directive 2002/58/EC Art. 13(2) in the EU and EEA, PECR reg. 22(3) in the United Kingdom, UWG Art. 3(1)(o)
// in Switzerland; much the same by CASL in Canada, the Spam Act in Australia and the UEMA in New Zealand.
const SOFT_OPT_IN =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK GB CH CA AU NZ'
// CAN-SPAM asks for a way out, not for a way in.
const NONE = 'US'

const NEEDS = new Map<string, ConsentNeed>([
  ...SOFT_OPT_IN.split(' ').map((country) => [country, 'soft_opt_in'] as const),
  ...NONE.split(' ').map((country) => [country, 'none'] as const),
])

/** What has to be there before somebody in this country may be asked; consent where the country is not known. */
export const neededIn = (country: string | null): ConsentNeed =>
  (country !== null && NEEDS.get(country)) || 'consent'

const STRENGTH = { none: 0, soft_opt_in: 1, consent: 2 } as const satisfies Record<ConsentNeed, number>

export interface Basis {
  basis: AskingBasis
  /** The merchant's words for how it was given, or the owner's for why the table is overridden. */
  statement: string | null
}

/** What a mail about an order may rest on; null where nothing is enough. */
export function basisOf(
  order: { country: string | null; consentBasis: ConsentBasis | null; consentStatement: string | null },
  overrides: AskingSettings['countries'],
): Basis | null {
  const given = STRENGTH[order.consentBasis ?? 'none']
  const suffices = (need: ConsentNeed) => given >= STRENGTH[need]
  const need = neededIn(order.country)
  const override = order.country === null ? undefined : overrides[order.country]
  // An override that asks for more than the table holds as well.
  if (override && !suffices(override.needs)) return null
  if (!suffices(need)) return override ? { basis: 'override', statement: override.statement } : null
  return order.consentBasis === null
    ? { basis: 'not_needed', statement: null }
    : { basis: order.consentBasis, statement: order.consentStatement }
}
