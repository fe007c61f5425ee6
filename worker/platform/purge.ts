/** The cache tag of everything that shows this product. Tags take no spaces and no commas. */
export const productTag = (shop: string, product: string): string => `${shop}:${encodeURIComponent(product)}`

/** The cache tag of everything that shows stars of several products of a shop. */
export const ratingsTag = (shop: string): string => `${shop}:`

/** The cache tag of everything that shows a shop: of all its products. */
export const shopTag = (shop: string): string => shop

/** The tags of all that changes with what is public about a product. */
export const tagsOf = (shop: string, product: string): string[] => [
  productTag(shop, product),
  ratingsTag(shop),
]

interface EdgeCache {
  purge(options: { tags: string[] }): Promise<unknown>
}

/** Drops what the edge keeps under these tags, where there is an edge cache: local workerd has none. */
export async function purge(ctx: Pick<ExecutionContext, 'waitUntil'>, tags: string[]): Promise<void> {
  const { cache } = ctx as { cache?: EdgeCache }
  if (tags.length > 0) await cache?.purge({ tags })
}
