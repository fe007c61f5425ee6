// Written out, not imported: what two programs share that come later would be a third request.
const KEPT_REVIEWS = 'voce:send'

/** Whether a review for this shop waits to be sent since an earlier visit. */
export function someWait(api: string): boolean {
  try {
    return !!localStorage.getItem(KEPT_REVIEWS)?.includes(JSON.stringify(api))
  } catch {
    return false
  }
}
