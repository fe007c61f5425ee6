import type { ErrorBody } from '../../shared/errors.ts'
import type { Refusal } from './prepare.ts'

/** Where photos go, and what says whose they are. */
export interface Destination {
  url: string
  fields: Readonly<Record<string, string>>
}

/** A phone's connection may need this long for one photo. */
const TIMEOUT_MS = 90_000

const REFUSALS: Partial<Record<ErrorBody['error']['code'], Refusal>> = {
  photo_unreadable: 'broken',
  photo_too_large: 'tooHeavy',
  too_many_photos: 'tooMany',
}

/**
 * Sends one photo; safe to repeat with the same id. 'waiting' where it did not get through and may later.
 * @param told called with the share that has left, from 0 to 1
 */
export function upload(
  { url, fields }: Destination,
  { id, blob }: { id: string; blob: Blob },
  mediaUse: boolean,
  told: (share: number) => void,
): Promise<'sent' | 'waiting' | Refusal> {
  const form = new FormData()
  for (const name in fields) form.set(name, fields[name]!)
  form.set('upload', id)
  if (mediaUse) form.set('mediaUse', '1')
  form.set('photo', blob, 'photo')
  return new Promise((resolve) => {
    // `fetch` cannot tell how much has left.
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.timeout = TIMEOUT_MS
    request.upload.onprogress = ({ loaded, total }) => told(loaded / total)
    request.onerror = request.ontimeout = () => resolve('waiting')
    request.onload = () => {
      const { status } = request
      if (status < 300) return resolve('sent')
      let error: ErrorBody['error'] | undefined
      try {
        error = (JSON.parse(request.responseText) as ErrorBody).error
      } catch {
        // Not the server speaks, but something between.
      }
      if (!error?.requestId || status >= 500 || status === 429) return resolve('waiting')
      resolve(REFUSALS[error.code] ?? 'refused')
    }
    request.send(form)
  })
}
