import type { ReviewsChunk } from './contract.ts'

/** Put in by the build: a digest of all chunks. */
declare const __VERSION__: string

let loading: Promise<ReviewsChunk> | undefined

const load = (api: string, version: string): Promise<ReviewsChunk> =>
  import(/* @vite-ignore */ new URL(`/w/${version}/reviews.js`, api).href)

/**
 * The program behind `<voce-reviews>`, loaded once. A page may hold an old copy of this script whose version is gone
 * from the server: then it takes the current one. A failure is forgotten, so that the next call tries again.
 */
export function loadReviews(api: string): Promise<ReviewsChunk> {
  loading ??= load(api, __VERSION__)
    .catch(() => load(api, 'current'))
    .catch((error) => {
      loading = undefined
      throw error
    })
  return loading
}
