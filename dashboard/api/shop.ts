import type { MailSettingsInput } from '../../shared/schemas/mail-settings.ts'
import type { ProductChange, ProductList } from '../../shared/schemas/product.ts'
import type { SettingsChangeInput } from '../../shared/schemas/settings.ts'
import { answerTo, v1 } from './call.ts'

/** The settings of a shop, its mails and its products. Everything throws `Failure`. */
export const shop = {
  settings: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].settings.$get({ param: { shop } }, options)),

  changeSettings: (shop: string, json: SettingsChangeInput) =>
    answerTo((options) => v1.merchant[':shop'].settings.$patch({ param: { shop }, json }, options)),

  mailSettings: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].mail.settings.$get({ param: { shop } }, options)),

  keepMailSettings: (shop: string, json: MailSettingsInput) =>
    answerTo((options) => v1.merchant[':shop'].mail.settings.$put({ param: { shop }, json }, options)),

  /** What the records of the sending domain say; asks the network, so it takes a moment. */
  mailDomain: (shop: string) =>
    answerTo((options) => v1.merchant[':shop'].mail.domain.$get({ param: { shop } }, options)),

  products: (
    shop: string,
    { list, q, cursor }: { list: ProductList; q: string; cursor?: string | undefined },
  ) =>
    answerTo((options) =>
      v1.merchant[':shop'].products.$get(
        { param: { shop }, query: { list, ...(q && { q }), ...(cursor && { cursor }) } },
        options,
      ),
    ),

  changeProduct: (shop: string, product: string, json: ProductChange) =>
    answerTo((options) =>
      v1.merchant[':shop'].products[':product'].$patch(
        { param: { shop, product: encodeURIComponent(product) }, json },
        options,
      ),
    ),

  joinGroup: (shop: string, product: string, other: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].products[':product'].group.$put(
        { param: { shop, product: encodeURIComponent(product) }, json: { with: other } },
        options,
      ),
    ),

  leaveGroup: (shop: string, product: string) =>
    answerTo((options) =>
      v1.merchant[':shop'].products[':product'].group.$delete(
        { param: { shop, product: encodeURIComponent(product) } },
        options,
      ),
    ),

  /** What the widget reported from the shop's pages within a week. */
  seen: (shop: string) => answerTo((options) => v1.merchant[':shop'].seen.$get({ param: { shop } }, options)),
}
