// Written out, not imported: what two programs share that come later would be a third request.
const KEPT_REVIEWS = 'voce:send'
const RECEIVED_REVIEWS = 'voce:sent'

/** Whether a review for this shop waits to be sent since an earlier visit, or was received in this tab. */
export function someWait(api: string): boolean {
  try {
    return [localStorage.getItem(KEPT_REVIEWS), sessionStorage.getItem(RECEIVED_REVIEWS)].some((kept) =>
      kept?.includes(JSON.stringify(api)),
    )
  } catch {
    return false
  }
}
