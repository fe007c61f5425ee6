/** The cache tag of everything that shows this product. Tags take no spaces and no commas. */
export const productTag = (shop: string, product: string): string => `${shop}:${encodeURIComponent(product)}`

interface EdgeCache {
  purge(options: { tags: string[] }): Promise<unknown>
}

/** Drops what the edge keeps under these tags, where there is an edge cache: local workerd has none. */
export async function purge(ctx: Pick<ExecutionContext, 'waitUntil'>, tags: string[]): Promise<void> {
  const { cache } = ctx as { cache?: EdgeCache }
  if (tags.length > 0) await cache?.purge({ tags })
}
