import { linkTo } from '../../../worker/invitations/invitation-token.ts'
import { newAddress } from '../factories.ts'
import { env, PEPPER, request } from '../server.ts'
import { invitationOf, newShopWithKey, order, sendOrders } from './asking.ts'

/** Somebody with a link to the page about their order. */
export interface Invited {
  shop: string
  key: string
  id: string
  /** The path of the page. */
  link: string
}

/** A shop with one order, and the link to the page about it. */
export async function invited(changes: object = {}, settings: object = {}): Promise<Invited> {
  const { shop, key } = await newShopWithKey()
  await env.DB.prepare('UPDATE shops SET settings = json_patch(settings, ?) WHERE id = ?')
    .bind(JSON.stringify(settings), shop)
    .run()
  await sendOrders(shop, key, order({ customer: ANNA, ...changes }))
  const { id } = await invitationOf(shop, '1001')
  return { shop, key, id, link: await linkTo(PEPPER, shop, id, Date.now()) }
}

export const ANNA = { email: 'anna@mail.example', name: 'Anna Bianchi', country: 'DE', locale: 'en' }

/** What a form of the page sends, as a browser without script does. */
export const submit = (
  { link }: Pick<Invited, 'link'>,
  action: string,
  fields: Record<string, string>,
): Promise<Response> =>
  request(`${link}/${action}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: 'null',
      'CF-Connecting-IP': newAddress(),
    },
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  })

/** The page as HTML. */
export const pageAt = async ({ link }: Pick<Invited, 'link'>, query = ''): Promise<string> =>
  (await request(`${link}${query}`)).text()
